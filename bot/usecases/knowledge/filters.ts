import type { Language } from '../../domain/language.ts';
import type { FilterOption, KnowledgeFilters } from '../../domain/views/knowledge.ts';
import { t } from '../../locales/index.ts';
import { labels } from '../../locales/labels.ts';
import type { KnowledgeItem } from '../../matching/knowledge.ts';
import type { Deps } from '../deps.ts';
import { countriesOf, isShown, regionsOf, yearOf } from './facets.ts';
import { allKnowledge } from './items.ts';
import { presentItem } from './present-item.ts';

function tally(codes: readonly (string | number)[], label: (code: string) => string): FilterOption[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(String(code), (counts.get(String(code)) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, label: label(code), count }));
}

function makeFilters(deps: Deps, lang: Language): KnowledgeFilters {
  const items = allKnowledge(deps).filter(isShown);
  const label = labels(deps.reference, lang);
  const byLabel = (codes: (item: KnowledgeItem) => readonly string[], name: (code: string) => string) =>
    tally(items.flatMap(codes), name).sort((a, b) => a.label.localeCompare(b.label, lang));
  const ofKind = new Map(items.map((item) => [item.value.kind, item]));
  const kind = (code: string) => {
    const item = ofKind.get(code);
    return item ? presentItem(deps, item, lang).kind.label : code;
  };
  const objective = (number: string) => t(lang, 'value.objective', { number, label: label.objective(Number(number)) });
  const objectives = tally(
    items.flatMap((item) => item.value.gcmObjectives),
    objective,
  );
  const years = tally(
    items.flatMap((item) => yearOf(item) ?? []),
    String,
  );
  return {
    kinds: byLabel((item) => [item.value.kind], kind),
    objectives: objectives.sort((a, b) => Number(a.code) - Number(b.code)),
    themes: byLabel((item) => item.value.themes, label.theme),
    supportTypes: byLabel((item) => item.value.supportTypes, label.support),
    regions: byLabel((item) => regionsOf(item, deps.reference), label.region),
    countries: byLabel(countriesOf, label.country),
    years: years.sort((a, b) => Number(b.code) - Number(a.code)),
  };
}

/** What the collection can be narrowed by, with how many items each value has; made once for each edition of it. */
export function knowledgeFilters(deps: Deps): (lang: Language) => KnowledgeFilters {
  const made = new Map<Language, { edition: number; filters: KnowledgeFilters }>();
  return (lang) => {
    const edition = deps.practices.edition();
    const known = made.get(lang);
    if (known?.edition === edition) return known.filters;
    const filters = makeFilters(deps, lang);
    made.set(lang, { edition, filters });
    return filters;
  };
}
