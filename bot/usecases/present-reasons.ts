import type { Language } from '../domain/language.ts';
import type { HitView, ReasonView } from '../domain/views.ts';
import { list, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Hit, MatchQuery, Reason, ReasonKind } from '../matching/contract.ts';
import type { Deps } from './deps.ts';
import { knowledgeTitle } from './present-request.ts';

/** Practices, resources and mandates are written in English and French; other readers get the English. */
export const written = (lang: Language) => (lang === 'fr' ? 'fr' : 'en');

function namesOf(deps: Deps, lang: Language, kind: ReasonKind, codes: readonly string[]): string[] {
  const label = labels(deps.reference, lang);
  const name: Record<ReasonKind, (code: string) => string> = {
    words: (word) => word,
    objective: (number) => t(lang, 'value.objective', { number, label: label.objective(Number(number)) }),
    theme: label.theme,
    support: label.support,
    country: label.country,
    region: label.region,
    'track-record': (id) => t(lang, 'value.quoted', { title: knowledgeTitle(deps, id, lang) }),
  };
  return codes.map(name[kind]);
}

/** Codes, words or ids of one kind of reason as a list in words. */
export function nameValues(deps: Deps, lang: Language, kind: ReasonKind, codes: readonly string[]): string {
  const names = namesOf(deps, lang, kind, codes);
  // These labels have commas and conjunctions of their own.
  const isWordy = kind === 'objective' || kind === 'theme' || kind === 'support';
  return isWordy ? names.join(t(lang, 'value.between')) : list(lang, names);
}

/** Values of a reason that can be read at a glance. */
const AT_A_GLANCE: Record<ReasonKind, number> = {
  words: 4,
  objective: 1,
  theme: 1,
  support: 1,
  country: 3,
  region: 3,
  'track-record': 1,
};

/** What was asked for, as codes of themes and kinds of support: it is named first. */
export type Asked = Pick<MatchQuery, 'themes' | 'supportTypes'>;

function presentReason(deps: Deps, lang: Language, { kind, values, share }: Reason, asked: Asked): ReasonView {
  const isAsked = (code: string) => Number(asked.themes.includes(code) || asked.supportTypes.includes(code));
  const sorted = [...values].sort((a, b) => isAsked(b) - isAsked(a));
  const glance = sorted.slice(0, AT_A_GLANCE[kind]);
  const count = sorted.length - glance.length;
  const all = nameValues(deps, lang, kind, sorted);
  const first = () => t(lang, 'value.andMore', { values: namesOf(deps, lang, kind, glance).join(', '), count });
  const say = (words: string) => t(lang, `reason.${kind}`, { values: words });
  return {
    kind,
    text: say(all),
    brief: say(count > 0 ? first() : all),
    share,
  };
}

export function presentReasons(
  deps: Deps,
  lang: Language,
  part: 'knowledge' | 'partner',
  hit: Hit,
  asked: Asked,
): Pick<HitView, 'score' | 'reasons' | 'missing'> {
  const reasons = hit.reasons.map((reason) => presentReason(deps, lang, reason, asked));
  const missing = hit.missing.map((m) =>
    t(lang, `missing.${m.kind}`, { part, values: nameValues(deps, lang, m.kind, m.values) }),
  );
  return { score: hit.score, reasons, missing };
}
