/**
 * Speed and memory of matching beside MiniSearch and Orama, on the same documents and queries in one run.
 * Usage: npm run bench -- match [SIZE ...]   (5000 50000 150000; the largest takes some minutes and 4 GB)
 *
 * The documents are generated: each recombines titles, summaries and results of two practices of the reference data,
 * with codes and places of a third, so that words are distributed as in real texts but no document is real. Queries
 * are requests made in the same way. A document is relevant to a query as far as the two share sources.
 */
import { create, insert, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { FundFacts, LiveMatcher, MatchQuery } from '../../bot/matching/contract.ts';
import { createMatcher } from '../../bot/matching/matcher.ts';
import { loadReference } from '../../bot/reference/load.ts';
import { generate } from './eval/generated.ts';
import { type Grades, scoreList } from './eval/measures.ts';
import { median, quantile } from './figures.ts';

const SIZES = [5_000, 50_000, 150_000];
const PARTNERS = 5_000;
const REQUESTS = 100_000;
/** Timed queries, after a first round that warms the engine up. */
const QUERIES = 100;
/** The peers need up to seconds for one query: the first few have to do, after one that warms them up. */
const PEER_QUERIES = 6;

const FACTS: FundFacts = {
  endorsement: 'obtained',
  markers: { gender: 'GEN2', 'human-rights': 'HR1', 'child-sensitivity': 'C1' },
  budget: [],
  coFinancing: null,
  requestedBy: '',
};

const wordsOf = (query: MatchQuery) => `${query.title} ${query.need}`;
const round = (value: number, digits = 2) => Number(value.toFixed(digits));
const usedMb = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

interface Asked {
  query: MatchQuery;
  judged: Grades;
}

/** Milliseconds of each query, and the mean nDCG@10 of what it finds. */
function time(queries: readonly Asked[], ask: (query: MatchQuery) => readonly string[], warmUp = queries.length) {
  for (const { query } of queries.slice(0, warmUp)) ask(query);
  const times: number[] = [];
  let sum = 0;
  for (const { query, judged } of queries) {
    const before = performance.now();
    const ids = ask(query);
    times.push(performance.now() - before);
    sum += scoreList(ids, judged).ndcg10;
  }
  return {
    'p50 ms': round(median(times)),
    'p95 ms': round(quantile(times, 0.95)),
    'nDCG@10': round(sum / queries.length, 3),
  };
}

type Documents = ReturnType<ReturnType<typeof generate>['practices']>;

/** Builds an engine and says items a second and bytes an item beyond the documents themselves. */
function build<T>(count: number, make: () => T): { engine: T; figures: Record<string, number> } {
  const memory = usedMb();
  const before = performance.now();
  const engine = make();
  const seconds = (performance.now() - before) / 1000;
  return {
    engine,
    figures: {
      'items/s': Math.round(count / seconds),
      'bytes/item': Math.round(((usedMb() - memory) * 1e6) / count),
    },
  };
}

function benchMiniSearch(documents: Documents, queries: readonly Asked[]) {
  const { engine, figures } = build(documents.length, () => {
    const mini = new MiniSearch({ fields: ['title', 'text'], storeFields: [] });
    mini.addAll(documents.map((document) => ({ id: document.id, ...textsOf(document) })));
    return mini;
  });
  return {
    ...figures,
    ...time(
      queries,
      (query) =>
        engine
          .search(wordsOf(query), { boost: { title: 2 } })
          .slice(0, 20)
          .map((hit) => String(hit.id)),
      1,
    ),
  };
}

function textsOf(document: Documents[number]) {
  return {
    title: `${document.title.en} ${document.title.fr}`,
    text: `${document.summary.en} ${document.summary.fr}`,
  };
}

function benchOrama(documents: Documents, queries: readonly Asked[]) {
  const { engine, figures } = build(documents.length, () => {
    const orama = create({ schema: { title: 'string', text: 'string' } as const });
    for (const document of documents) insert(orama, { id: document.id, ...textsOf(document) });
    return orama;
  });
  return {
    ...figures,
    ...time(
      queries,
      (query) => {
        const found = search(engine, { term: wordsOf(query), limit: 20, boost: { title: 2 }, threshold: 1 });
        if (found instanceof Promise) throw new Error('Orama answered later');
        return found.hits.map((hit) => hit.id);
      },
      1,
    ),
  };
}

/** Median milliseconds of a change. */
function change(times: number, act: (i: number) => void): number {
  const taken = Array.from({ length: times }, (_, i) => {
    const before = performance.now();
    act(i);
    return performance.now() - before;
  });
  return round(median(taken), 3);
}

function benchOwn(size: number, documents: Documents, queries: readonly Asked[], full: boolean) {
  const reference = loadReference();
  const bare = { ...reference, practices: new Map(), resources: new Map(), organisations: new Map() };
  const source = generate(reference, size + 1);
  createMatcher({ ...bare, practices: new Map(documents.slice(0, 2_000).map((d) => [d.id, d])) });
  const { engine: matcher, figures } = build(documents.length, () => {
    const empty = createMatcher(bare);
    for (const value of documents) empty.update({ kind: 'practice', value });
    return empty;
  });
  const added = source.practices(200, 'added');
  const knowledge = time(queries, (query) => matcher.searchKnowledge(query).map((hit) => hit.id));
  const rows: Record<string, Record<string, number>> = {
    'knowledge, with facets and reasons': { ...figures, ...knowledge },
  };
  console.log(
    `  one item: added in ${change(200, (i) => update(matcher, added[i]))} ms, replaced in ${change(200, (i) =>
      update(matcher, added[i]),
    )} ms, removed in ${change(200, (i) => matcher.remove('practice', added[i]?.id ?? ''))} ms (medians of 200)`,
  );
  if (full) {
    for (const value of source.organisations(PARTNERS)) matcher.update({ kind: 'organisation', value });
    const requests = source.requests(REQUESTS, 'past');
    const made = build(REQUESTS, () => {
      for (const { query } of requests) matcher.update({ kind: 'request', value: query });
    });
    console.log(`  ${REQUESTS} past requests: ${JSON.stringify(made.figures)}`);
    rows[`three-way match, ${PARTNERS} partners`] = time(queries, (query) =>
      matcher.match(query, FACTS).knowledge.map((hit) => hit.id),
    );
    rows[`and ${REQUESTS} past requests`] = time(queries, (query) => {
      matcher.similar(query);
      return matcher.match(query, FACTS).knowledge.map((hit) => hit.id);
    });
  }
  const first = (few: readonly Asked[]) => time(few, (query) => matcher.searchKnowledge(query).map((hit) => hit.id));
  return { rows, first };
}

function update(matcher: LiveMatcher, value: Documents[number] | undefined): void {
  if (value) matcher.update({ kind: 'practice', value });
}

export async function benchMatch(): Promise<void> {
  const reference = loadReference();
  if (!(globalThis as { gc?: () => void }).gc) console.log('Without --expose-gc the bytes an item are rough.');
  const sizes = process.argv.slice(3).map(Number);
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const source = generate(reference, size);
    const documents = source.practices(size, 'item');
    const queries = source.requests(QUERIES, 'query').map(({ query, sources }) => ({
      query,
      judged: source.judge(documents, sources),
    }));
    console.log(`\n${size} documents, ${QUERIES} queries of ${Math.round(wordCount(queries))} words`);
    const { rows, first } = benchOwn(size, documents, queries, size === 50_000);
    const few = queries.slice(0, PEER_QUERIES);
    rows[`the same, first ${PEER_QUERIES} queries`] = first(few);
    console.table(rows);
    console.table({ MiniSearch: benchMiniSearch(documents, few), Orama: benchOrama(documents, few) });
  }
}

const wordCount = (queries: readonly Asked[]) =>
  queries.reduce((sum, { query }) => sum + wordsOf(query).split(/\s+/).length, 0) / queries.length;
