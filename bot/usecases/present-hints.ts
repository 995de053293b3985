import type { Language } from '../domain/language.ts';
import { type PersonalData, personalDataIn } from '../domain/personal-data.ts';
import type { JointRequest } from '../domain/request.ts';
import type { State } from '../domain/state.ts';
import { createWordingCheck, type WordingHint } from '../domain/wording.ts';
import { t } from '../locales/index.ts';
import type { Reference } from '../reference/load.ts';
import type { Deps } from './deps.ts';

/** While the content can still change: afterwards a hint would only reproach. */
const OPEN: readonly State[] = ['draft', 'cosigning', 'returned', 'submitted'];

const checks = new WeakMap<Reference, (text: string) => WordingHint[]>();

/** Terms that stigmatise, with what the United Nations writes instead. */
export function wordingCheck(reference: Reference) {
  const known = checks.get(reference) ?? createWordingCheck(reference.wording.terms);
  checks.set(reference, known);
  return known;
}

/** What people typed into the content, piece by piece. */
function typedTexts({ content }: JointRequest): string[] {
  return [
    content.title,
    content.need,
    content.requestedBy,
    ...content.requesters.flatMap((r) => [r.name, r.evidence]),
    content.beneficiaries,
    ...content.results.flatMap((r) => [r.statement, r.indicator, r.baseline, r.target]),
  ];
}

/** What was found in a content, by its hash: a request is shown far more often than it is edited. */
const found = new Map<string, Findings>();
const KEPT = 500;

interface Findings {
  personal: PersonalData[];
  wording: WordingHint[];
}

function findIn(deps: Deps, request: JointRequest): Findings {
  const known = found.get(request.contentHash);
  if (known) return known;
  const text = typedTexts(request).join('\n');
  const findings = { personal: personalDataIn(text), wording: wordingCheck(deps.reference)(text) };
  if (found.size >= KEPT) found.clear();
  found.set(request.contentHash, findings);
  return findings;
}

/** Sentences that point out likely personal data and stigmatising words, before anybody signs. Nothing is refused. */
export function presentHints(deps: Deps, request: JointRequest, lang: Language): string[] {
  if (!OPEN.includes(request.state)) return [];
  const { personal, wording } = findIn(deps, request);
  return [
    ...personal.map(({ kind, found }) => t(lang, `hint.${kind}`, { found })),
    ...wording.map(({ found, suggestion }) => t(lang, 'hint.wording', { found, suggestion })),
  ];
}
