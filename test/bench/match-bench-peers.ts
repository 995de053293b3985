/**
 * The peers as their manuals set them up for such texts: titles count twice, any word may match, function words of
 * both languages are left out (without that both are four to nine times slower and rank worse).
 */
import { create, insert, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { MatchQuery } from '../../bot/matching/contract.ts';
import { fold } from '../../bot/matching/text/fold.ts';
import { STOP_WORDS } from '../../bot/matching/text/stop-words.ts';
import { type Asked, build, type Documents, type Row, time } from './match-bench-time.ts';

const SHOWN = 20;
const stopWords = new Set([...STOP_WORDS.en, ...STOP_WORDS.fr]);

const wordsOf = (query: MatchQuery) => `${query.title} ${query.need}`;

/** The texts of a document that the product's engine reads as well. */
function textsOf({ title, summary, result, partners }: Documents[number]) {
  const names = partners.flatMap(({ en, fr }) => [en, fr]);
  return {
    title: `${title.en} ${title.fr}`,
    text: [summary.en, summary.fr, result?.en ?? '', result?.fr ?? '', ...names].join(' '),
  };
}

export function benchMiniSearch(documents: Documents, queries: readonly Asked[]): Row {
  const { engine, figures } = build(documents.length, () => {
    const processTerm = (term: string) => {
      const lower = term.toLowerCase();
      return stopWords.has(fold(lower)) ? null : lower;
    };
    const mini = new MiniSearch({ fields: ['title', 'text'], storeFields: [], processTerm });
    mini.addAll(documents.map((document) => ({ id: document.id, ...textsOf(document) })));
    return mini;
  });
  const ask = (query: MatchQuery) =>
    engine
      .search(wordsOf(query), { boost: { title: 2 } })
      .slice(0, SHOWN)
      .map((hit) => String(hit.id));
  return { name: 'MiniSearch 7', ...figures, ...time(queries, ask) };
}

export function benchOrama(documents: Documents, queries: readonly Asked[]): Row {
  const { engine, figures } = build(documents.length, () => {
    const orama = create({
      schema: { title: 'string', text: 'string' } as const,
      components: { tokenizer: { language: 'english', stemming: false, stopWords: [...stopWords] } },
    });
    for (const document of documents) insert(orama, { id: document.id, ...textsOf(document) });
    return orama;
  });
  const ask = (query: MatchQuery) => {
    const found = search(engine, { term: wordsOf(query), limit: SHOWN, boost: { title: 2 }, threshold: 1 });
    if (found instanceof Promise) throw new Error('Orama answered later');
    return found.hits.map((hit) => hit.id);
  };
  return { name: 'Orama 3', ...figures, ...time(queries, ask) };
}
