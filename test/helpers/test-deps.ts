/** What use cases, chat and dispatcher are made of, on an empty store in memory and with a clock that the test sets. */

import type { ChatDeps } from '../../bot/chat/chat.ts';
import { createUnderstanding } from '../../bot/chat/understanding/understanding.ts';
import type { Person } from '../../bot/domain/people.ts';
import type { JointRequest } from '../../bot/domain/request.ts';
import { revision } from '../../bot/domain/request.ts';
import { PLAIN_CALENDAR } from '../../bot/domain/work-calendar.ts';
import { loadReference } from '../../bot/reference/load.ts';
import type { Store } from '../../bot/store/store.ts';
import { handInScores, takeReview } from '../../bot/usecases/assessment.ts';
import { sendForSignature, signRequest } from '../../bot/usecases/cosign.ts';
import { personDraft } from '../../bot/usecases/documents.ts';
import { createKnownWindows } from '../../bot/usecases/fund/known-windows.ts';
import { joinSignals } from '../../bot/usecases/hub/join-signals.ts';
import { createKnownOffers } from '../../bot/usecases/hub/known-offers.ts';
import { createKnownPractices } from '../../bot/usecases/knowledge/known-practices.ts';
import { createKnownRequests } from '../../bot/usecases/known-requests.ts';
import { type RequestInput, registerRequest } from '../../bot/usecases/register-request.ts';
import { acceptRequest } from '../../bot/usecases/review-request.ts';
import { viewRequest } from '../../bot/usecases/view-requests.ts';
import { aFullSheet } from './builders/assessment.ts';
import { AT, aContent, aPerson, coordinator, ilo, iom, observer, secretariat, unicef } from './builders.ts';
import { sharedMatcher } from './shared-matcher.ts';
import { memoryStore } from './stores.ts';

/** Read once for all tests: nobody changes it. */
export const reference = loadReference();

let sharedUnderstanding: ReturnType<typeof createUnderstanding> | null = null;
const understanding = () => {
  sharedUnderstanding ??= createUnderstanding(reference);
  return sharedUnderstanding;
};

export interface TestDeps extends ChatDeps {
  /** Sets the clock forward. */
  pass: (ms: number) => void;
  /** How often something was left for other people. */
  nudges: () => number;
  /** What the operator was told. */
  logged: { fields: Record<string, unknown>; message: string }[];
}

/** Everybody of the builders: two requesting agencies, a third one, and one person of each other role. */
export const PEOPLE: readonly Person[] = [unicef, iom, ilo, coordinator, secretariat, observer];

/** On a store that the test gives, else an empty one; `people` are on its register. */
export async function testDeps(people: readonly Person[] = PEOPLE, store?: Store): Promise<TestDeps> {
  const kept = store ?? (await memoryStore());
  let now = Date.parse(AT);
  let nudged = 0;
  let ids = 0;
  const logged: TestDeps['logged'] = [];
  const matcher = sharedMatcher(reference);
  const partOfSignals = joinSignals(matcher.signal);
  for (const person of people) await kept.create(personDraft(person, AT, AT));
  return {
    store: kept,
    reference,
    matcher,
    known: createKnownRequests({ ...matcher, signal: partOfSignals() }),
    offers: createKnownOffers(reference, partOfSignals(), () => new Date(now).toISOString().slice(0, 10)),
    practices: createKnownPractices(matcher, reference),
    windows: createKnownWindows(matcher, reference),
    understand: understanding(),
    clock: () => new Date(now).toISOString(),
    calendar: PLAIN_CALENDAR,
    reviewing: { perRequest: 1, cap: 5 },
    onOutbox: () => {
      nudged += 1;
    },
    tabLink: (_person, ref) => `https://desk.example.org/tab/#${ref ?? ''}`,
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    log: { error: (fields, message) => logged.push({ fields, message }) },
    pass: (ms) => {
      now += ms;
    },
    nudges: () => nudged,
    logged,
  };
}

export const input = (change: Partial<RequestInput['content']> = {}, agencies = ['iom']): RequestInput => ({
  content: aContent(change),
  agencies,
});

let forms = 0;
/** A draft of UNICEF with IOM, unless told otherwise, on the store. */
export function aStoredDraft(deps: TestDeps, change: Partial<RequestInput['content']> = {}, agencies = ['iom']) {
  forms += 1;
  return registerRequest(deps)(unicef, `form-${forms}`, input(change, agencies));
}

export async function aStoredCosigning(
  deps: TestDeps,
  change: Partial<RequestInput['content']> = {},
  agencies = ['iom'],
) {
  const draft = await aStoredDraft(deps, change, agencies);
  return sendForSignature(deps)(unicef, draft.ref, draft.contentHash);
}

const signers: Record<string, Person> = { iom, ilo };

export async function aStoredSubmitted(
  deps: TestDeps,
  change: Partial<RequestInput['content']> = {},
  agencies = ['iom'],
) {
  let request: JointRequest = await aStoredCosigning(deps, change, agencies);
  for (const agency of agencies) {
    const signer = signers[agency] ?? aPerson({ organisation: agency });
    request = await signRequest(deps)(signer, request.ref, request.contentHash);
  }
  return request;
}

/** In assessment, and nobody has taken the review. */
export async function aStoredAccepted(deps: TestDeps, change: Partial<RequestInput['content']> = {}) {
  const submitted = await aStoredSubmitted(deps, change);
  return acceptRequest(deps)(coordinator, submitted.ref, revision(submitted));
}

/** The coordinator takes the review, declares and hands in: with one reviewer wanted, it can be decided then. */
export async function assess(deps: TestDeps, { ref }: Pick<JointRequest, 'ref'>, who: Person = coordinator) {
  const seen = await viewRequest(deps)(who, ref, 'en');
  const taken = await takeReview(deps)(who, ref, seen.revision);
  return handInScores(deps)(who, ref, taken.contentHash, aFullSheet(deps.reference));
}

/** In assessment, and everything is in. */
export async function aStoredAssessed(deps: TestDeps, change: Partial<RequestInput['content']> = {}) {
  return assess(deps, await aStoredAccepted(deps, change));
}
