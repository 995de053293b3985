/**
 * One engine, in a process of its own, that prints its report as JSON. ENGINE SIZE QUERIES full|knowledge: at one size;
 * ENGINE judged FOLDER: on the practices of the reference data and requests that people judged.
 */
import { loadReference } from '../../bot/reference/load.ts';
import { generate } from './eval/generated.ts';
import { readJudgedSet } from './eval/judged-set.ts';
import { benchOwn, judgedOwn } from './match-bench-own.ts';
import { benchMiniSearch, benchOrama } from './match-bench-peers.ts';
import type { Asked, Documents, Row } from './match-bench-time.ts';

export interface Report {
  /** Mean length of the queries. */
  words: number;
  /** Rows of the table in which the engines stand side by side, the product's way of asking first. */
  compared: Row[];
  /** What is measured of this engine only. */
  further: Row[];
  notes: string[];
}

/** Queries that only the product's engine is asked. */
const MOST = 100;

const [engine = '', size = '', few = '', full = ''] = process.argv.slice(2);
const reference = loadReference();
const peer = engine === 'orama' ? benchOrama : benchMiniSearch;

function onJudged(folder: string): Omit<Report, 'words'> & { asked: readonly Asked[] } {
  const set = readJudgedSet(folder);
  const documents = [...reference.practices.values()].filter((practice) => practice.isGoodPractice);
  const asked = set.requests
    .filter((request) => !request.noRelevant)
    .map(({ query }) => ({ query, judged: set.knowledge[query.id] ?? {} }));
  const compared = engine === 'own' ? judgedOwn(reference, asked) : [peer(documents, asked)];
  return { compared, further: [], notes: [], asked };
}

function onGenerated(count: number): Omit<Report, 'words'> & { asked: readonly Asked[] } {
  const source = generate(reference, count);
  const documents: Documents = source.practices(count, 'item');
  const queries: Asked[] = source.requests(MOST, 'query').map(({ query, sources }) => ({
    query,
    judged: source.judge(documents, sources),
  }));
  const asked = queries.slice(0, Number(few));
  if (engine === 'own') return { ...benchOwn(reference, documents, queries, asked, full === 'full'), asked };
  return { compared: [peer(documents, asked)], further: [], notes: [], asked };
}

const { asked, ...report } = size === 'judged' ? onJudged(few) : onGenerated(Number(size));
const words = asked.reduce((sum, { query }) => sum + `${query.title} ${query.need}`.split(/\s+/).length, 0);
console.log(JSON.stringify({ words: Math.round(words / asked.length), ...report } satisfies Report));
