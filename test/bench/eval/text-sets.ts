import type { Language } from '../../../bot/domain/language.ts';
import { createCollection, type TextDocument, type TextQuery } from '../../../bot/matching/collection.ts';
import { COLLECTION, type CollectionConstants } from '../../../bot/matching/collection-constants.ts';
import type { Reference } from '../../../bot/reference/load.ts';
import type { JudgedSet } from './judged-set.ts';
import { type Grades, meanScores, scoreList } from './measures.ts';

/** Queries of one kind over one collection, for the text relevance alone. */
export interface TextSet {
  name: string;
  documents: readonly TextDocument[];
  queries: readonly (TextQuery & { judged: Grades })[];
}

/**
 * Four kinds of queries in English and French: the judged requests; each practice's title, to find its summary; a
 * theme's label and synonyms, to find what is classed under it; and an objective's title, likewise.
 */
export function textSets(reference: Reference, judged: JudgedSet): TextSet[] {
  const shown = [...reference.practices.values()].filter((practice) => practice.isGoodPractice);
  return (['en', 'fr'] as const).flatMap((l): TextSet[] => {
    const body = (practice: (typeof shown)[number]) => `${practice.summary[l]} ${practice.result?.[l] ?? ''}`;
    const titled = (practices: Iterable<(typeof shown)[number]>) =>
      [...practices].map((practice) => ({ id: practice.id, title: practice.title[l], text: body(practice) }));
    const classed = (isIn: (practice: (typeof shown)[number]) => number): Grades =>
      Object.fromEntries(shown.map((practice) => [practice.id, isIn(practice)]));
    const written: Language = l;
    return [
      {
        name: `requests, ${l}`,
        documents: titled(reference.practices.values()),
        queries: judged.requests
          .filter((request) => request.lang === l && !request.noRelevant)
          .map(({ query }) => ({
            id: query.id,
            title: query.title,
            text: `${query.need} ${query.otherText}`,
            judged: judged.knowledge[query.id] ?? {},
          })),
      },
      {
        name: `titles, ${l}`,
        documents: shown.map((practice) => ({ id: practice.id, text: body(practice) })),
        queries: shown.map(({ id, title }) => ({ id, text: title[l], judged: { [id]: 3 } })),
      },
      {
        name: `themes, ${l}`,
        documents: titled(shown),
        queries: [...reference.themes.values()].map(({ code, label, synonyms }) => ({
          id: code,
          text: [label[written], ...synonyms[written]].join(', '),
          judged: classed(({ themes }) => (themes[0] === code ? 3 : themes.includes(code) ? 2 : 0)),
        })),
      },
      {
        name: `objectives, ${l}`,
        documents: titled(shown),
        queries: [...reference.objectives.values()].map(({ number, title }) => ({
          id: String(number),
          text: title[written],
          judged: classed(({ gcmObjectives }) => (gcmObjectives.includes(number) ? 2 : 0)),
        })),
      },
    ];
  });
}

/** Mean nDCG@10 of a set; queries without anything to find are left out. */
export function scoreText({ documents, queries }: TextSet, constants: CollectionConstants = COLLECTION): number {
  const collection = createCollection(documents, constants);
  return meanScores(
    queries.map((query) => {
      const ids = collection.search(query, 20).map((hit) => hit.id);
      return scoreList(ids, query.judged);
    }),
  ).ndcg10;
}

/** BM25 with the same stems, stop words, title weight and constants; no feedback, no proximity. */
export const BM25_ONLY: CollectionConstants = {
  ...COLLECTION,
  feedback: { ...COLLECTION.feedback, weight: 0 },
  proximity: { ...COLLECTION.proximity, ordered: 0, near: 0 },
};
