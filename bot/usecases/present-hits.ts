import type { Language } from '../domain/language.ts';
import type { HitView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { type Labels, labels } from '../locales/labels.ts';
import type { KnowledgeHit } from '../matching/contract.ts';
import type { Practice, Resource } from '../reference/schemas.ts';
import type { Deps } from './deps.ts';
import { type Asked, presentReasons, written } from './present-reasons.ts';

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

export function presentKnowledge(deps: Deps, hits: readonly KnowledgeHit[], asked: Asked, lang: Language): HitView[] {
  const label = labels(deps.reference, lang);
  return hits.flatMap((hit) => {
    const practice = deps.reference.practices.get(hit.id);
    const resource = deps.reference.resources.get(hit.id);
    const parts = practice ? practiceParts(practice, lang, label) : resource && resourceParts(resource, lang);
    return parts ? [{ ...parts, ...presentReasons(deps, lang, 'knowledge', hit, asked) }] : [];
  });
}
