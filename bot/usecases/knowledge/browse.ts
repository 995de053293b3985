import { DeskError } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { isProposer, seesReviews } from '../../domain/practice-rules.ts';
import type { KnowledgeItemView, KnowledgePage } from '../../domain/views/knowledge.ts';
import type { KnowledgeItem } from '../../matching/knowledge.ts';
import type { Reference } from '../../reference/load.ts';
import type { Deps } from '../deps.ts';
import { countriesOf, isShown, regionsOf, yearOf } from './facets.ts';
import { allKnowledge, knowledgeItem } from './items.ts';
import { presentItem, presentWhole } from './present-item.ts';

/** Everything may stay open: null is any. */
export interface KnowledgeQuery {
  text: string;
  kind: string | null;
  objective: number | null;
  theme: string | null;
  support: string | null;
  region: string | null;
  country: string | null;
  year: number | null;
  /** Only practices with a reported result. */
  withResult: boolean;
}

function passes(item: KnowledgeItem, query: KnowledgeQuery, reference: Reference): boolean {
  const { value } = item;
  return (
    (query.kind === null || value.kind === query.kind) &&
    (query.objective === null || value.gcmObjectives.includes(query.objective)) &&
    (query.theme === null || value.themes.includes(query.theme)) &&
    (query.support === null || value.supportTypes.includes(query.support)) &&
    (query.year === null || yearOf(item) === query.year) &&
    (query.country === null || countriesOf(item).includes(query.country)) &&
    (query.region === null || regionsOf(item, reference).includes(query.region)) &&
    (!query.withResult || (item.source === 'practice' && item.value.result !== null))
  );
}

/** Letters without case and accents, so that "senegal" finds "Sénégal". */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const plainTexts = new WeakMap<object, string>();

/** The words of an item, folded once; reading through fifty thousand of them takes a fifth of a second. */
function wordsOf(item: KnowledgeItem): string {
  const known = plainTexts.get(item.value);
  if (known !== undefined) return known;
  const { title } = item.value;
  const more =
    item.source === 'practice'
      ? [item.value.summary.en, item.value.summary.fr, ...item.value.partners.flatMap(({ en, fr }) => [en, fr])]
      : [item.value.series ?? '', ...item.value.publishers.flatMap(({ en, fr }) => [en, fr])];
  const words = plain([item.id, title.en, title.fr, ...more].join(' '));
  plainTexts.set(item.value, words);
  return words;
}

/** By meaning first, in any language that matching reads; then whatever has all the words as they were typed. */
function search(deps: Deps, query: KnowledgeQuery, among: readonly KnowledgeItem[]): KnowledgeItem[] {
  const byId = new Map(among.map((item) => [item.id, item]));
  const hits = deps.matcher.searchKnowledge({
    id: 'search',
    title: '',
    need: query.text,
    countries: query.country === null ? [] : [query.country],
    region: query.region,
    level: 'national',
    objectives: query.objective === null ? [] : [query.objective],
    themes: query.theme === null ? [] : [query.theme],
    supportTypes: query.support === null ? [] : [query.support],
    agencies: [],
    otherText: '',
  });
  const found = hits.flatMap((hit) => byId.get(hit.id) ?? []);
  const words = plain(query.text).split(/\s+/).filter(Boolean);
  const literal = among.filter((item) => !found.includes(item) && words.every((word) => wordsOf(item).includes(word)));
  return [...found, ...literal];
}

/** The latest first, those without a year last. */
const byYear = (a: KnowledgeItem, b: KnowledgeItem) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0) || (a.id < b.id ? -1 : 1);

/** Anybody on the register reads the platform. @param from how many to pass over @param limit 1 to 100 */
export const browseKnowledge =
  (deps: Deps) =>
  (query: KnowledgeQuery, from: number, limit: number, lang: Language): KnowledgePage => {
    const among = allKnowledge(deps).filter((item) => isShown(item) && passes(item, query, deps.reference));
    const found = query.text.trim() === '' ? among.sort(byYear) : search(deps, query, among);
    return {
      rows: found.slice(from, from + limit).map((item) => presentItem(deps, item, lang)),
      total: found.length,
      next: from + limit < found.length ? from + limit : null,
    };
  };

/** All of one item; a retired one says why it went. @throws DeskError `practice-not-visible` */
export const viewKnowledgeItem =
  (deps: Deps) =>
  (actor: Person, id: string, lang: Language): KnowledgeItemView => {
    const item = knowledgeItem(deps, id);
    if (!item) throw new DeskError('practice-not-visible', { ref: id });
    const record = deps.practices.get(id)?.record;
    const hasDesk = record !== undefined && (isProposer(actor, record) || seesReviews(actor, record));
    return presentWhole(deps, item, hasDesk, lang);
  };
