import type { Language } from '../domain/language.ts';
import type { FundView, HitView, ReasonView } from '../domain/views.ts';
import { list, t } from '../locales/index.ts';
import { type Labels, labels, localised } from '../locales/labels.ts';
import type { FundHit, Hit, KnowledgeHit, ReasonKind } from '../matching/contract.ts';
import type { Practice, Resource } from '../reference/schemas.ts';
import type { Deps } from './deps.ts';
import { knowledgeTitle } from './present-request.ts';

/** Practices and resources are written in English and French; other readers get the English. */
const written = (lang: Language) => (lang === 'fr' ? 'fr' : 'en');

function values(deps: Deps, lang: Language, kind: ReasonKind, codes: readonly string[]): string {
  const label = labels(deps.reference, lang);
  const name: Record<ReasonKind, (code: string) => string> = {
    words: (word) => word,
    objective: (number) => t(lang, 'value.objective', { number, label: label.objective(Number(number)) }),
    theme: label.theme,
    support: label.support,
    country: label.country,
    region: label.region,
    'track-record': (id) => `“${knowledgeTitle(deps, id, lang)}”`,
  };
  return list(lang, codes.map(name[kind]));
}

function presentReasons(
  deps: Deps,
  lang: Language,
  part: 'knowledge' | 'partner',
  hit: Hit,
): Pick<HitView, 'score' | 'reasons' | 'missing'> {
  const reasons: ReasonView[] = hit.reasons.map((reason) => ({
    kind: reason.kind,
    text: t(lang, `reason.${reason.kind}`, { values: values(deps, lang, reason.kind, reason.values) }),
    share: reason.share,
  }));
  const missing = hit.missing.map((m) =>
    t(lang, `missing.${m.kind}`, { part, values: values(deps, lang, m.kind, m.values) }),
  );
  return { score: hit.score, reasons, missing };
}

function practiceParts(
  practice: Practice,
  lang: Language,
  label: Labels,
): Omit<HitView, 'score' | 'reasons' | 'missing'> {
  const w = written(lang);
  const place =
    practice.countries.length > 0 ? practice.countries.map(label.country).join(', ') : label.region(practice.region);
  const who = practice.partners
    .map((partner) => partner[w])
    .slice(0, 3)
    .join(', ');
  const evidence = practice.result
    ? t(lang, 'evidence.result-reported', { result: practice.result[w] })
    : t(lang, practice.evidence === 'named-only' ? 'evidence.named-only' : 'evidence.described');
  return {
    id: practice.id,
    title: practice.title[w],
    summary: practice.summary[w],
    context: [place, practice.period ?? String(practice.asOf), who].filter(Boolean).join(' · '),
    evidence,
    source: t(lang, 'source.read', { document: `${practice.source.document} (${practice.asOf})` }),
  };
}

function resourceParts(resource: Resource, lang: Language): Omit<HitView, 'score' | 'reasons' | 'missing'> {
  const w = written(lang);
  const who = resource.publishers.map((publisher) => publisher[w]).join(', ');
  return {
    id: resource.id,
    title: resource.title[w],
    summary: resource.series ?? '',
    context: [t(lang, 'context.published'), resource.year === null ? '' : String(resource.year), who]
      .filter(Boolean)
      .join(' · '),
    evidence: null,
    source: resource.url,
  };
}

export function presentKnowledge(deps: Deps, hits: readonly KnowledgeHit[], lang: Language): HitView[] {
  const label = labels(deps.reference, lang);
  return hits.flatMap((hit) => {
    const practice = deps.reference.practices.get(hit.id);
    const resource = deps.reference.resources.get(hit.id);
    const parts = practice ? practiceParts(practice, lang, label) : resource && resourceParts(resource, lang);
    return parts ? [{ ...parts, ...presentReasons(deps, lang, 'knowledge', hit) }] : [];
  });
}

export function presentPartners(deps: Deps, hits: readonly Hit[], lang: Language): HitView[] {
  return hits.flatMap((hit) => {
    const organisation = deps.reference.organisations.get(hit.id);
    if (!organisation) return [];
    return [
      {
        id: hit.id,
        title: `${localised(lang, organisation.acronym)} – ${localised(lang, organisation.name)}`,
        summary: organisation.mandate[written(lang)],
        context: t(lang, `organisation.${organisation.role}`),
        evidence: null,
        source: null,
        ...presentReasons(deps, lang, 'partner', hit),
      },
    ];
  });
}

export function presentFunds(deps: Deps, hits: readonly FundHit[], lang: Language): FundView[] {
  return hits.flatMap((hit) => {
    const window = deps.reference.fundingWindows.get(hit.id);
    if (!window) return [];
    const rules = hit.rules.flatMap((answered) => {
      const rule = window.rules.find((r) => r.code === answered.code);
      if (!rule) return [];
      return [
        {
          code: rule.code,
          label: localised(lang, rule.label),
          answer: { code: answered.answer, label: t(lang, `rule.${answered.answer}`) },
          required: answered.severity === 'required',
          unconfirmed: rule.basis === 'unconfirmed' ? t(lang, 'rule.unconfirmed') : null,
          source: String(rule.source.reference ?? rule.source.seed ?? ''),
          note: rule.note ? localised(lang, rule.note) : null,
        },
      ];
    });
    return [
      {
        id: window.code,
        title: localised(lang, window.label),
        summary: localised(lang, window.description),
        answer: { code: hit.answer, label: t(lang, `rule.${hit.answer}`) },
        rules,
      },
    ];
  });
}
