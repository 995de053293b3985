import type { RequestContent } from './content.ts';
import { isOn, type JointRequest, type Participation, type SignedContent } from './request.ts';

/** Contents that a request keeps at most, about 15 KB each: whoever slept through more reads the whole again. */
const KEPT = 5;

const isWaiting = (agency: Participation, contentHash: string) =>
  isOn(agency) && agency.lastSigned !== null && agency.lastSigned !== contentHash;

/** Only what an agency that has to sign again signed last, the latest last. */
function stillNeeded(request: JointRequest, contents: readonly SignedContent[]): SignedContent[] {
  const needed = new Set(
    request.agencies.filter((a) => isWaiting(a, request.contentHash)).map(({ lastSigned }) => lastSigned),
  );
  return contents.filter(({ hash }) => needed.has(hash)).slice(-KEPT);
}

/** The same request without the contents that nobody compares with any more. */
export function forgetSigned(request: JointRequest): JointRequest {
  const signedContents = stillNeeded(request, request.signedContents);
  return signedContents.length === request.signedContents.length ? request : { ...request, signedContents };
}

/** After a material edit: what was signed until now is kept beside the new content. */
export function keepSigned(before: JointRequest, after: JointRequest): JointRequest {
  const others = before.signedContents.filter(({ hash }) => hash !== before.contentHash);
  const contents = [...others, { hash: before.contentHash, content: before.content }];
  return { ...after, signedContents: stillNeeded(after, contents) };
}

/**
 * What an agency signed last, where something else stands now; null when it has nothing to compare.
 * @param agency code; null for somebody of no agency on it, who compares with what was signed latest
 */
export function signedBefore(request: JointRequest, agency: string | null): RequestContent | null {
  const mine = request.agencies.find((each) => each.agency === agency && isOn(each));
  const hash = agency === null || !mine ? request.signedContents.at(-1)?.hash : mine.lastSigned;
  if (hash === request.contentHash) return null;
  return request.signedContents.find((each) => each.hash === hash)?.content ?? null;
}
