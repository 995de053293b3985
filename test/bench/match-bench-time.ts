import type { MatchQuery } from '../../bot/matching/contract.ts';
import type { generate } from './eval/generated.ts';
import { type Grades, scoreList } from './eval/measures.ts';
import { median, quantile } from './figures.ts';

export type Documents = ReturnType<ReturnType<typeof generate>['practices']>;

export interface Asked {
  query: MatchQuery;
  judged: Grades;
}

/** A line of a table; figures that were not taken are left out. */
export interface Row {
  name: string;
  'items/s'?: number;
  'by the clock'?: number;
  'bytes/item'?: number;
  queries?: number;
  'p50 ms'?: number;
  'p95 ms'?: number;
  'p95 by the clock'?: number;
  'nDCG@10'?: number;
}

export const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/** Processor time of this process so far, in milliseconds; other processes do not add to it. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const usedBytes = (): number => {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Processor time for which an engine is asked before it is measured, in milliseconds: a server has run for long. */
const WARM_UP = 2_000;

/** Milliseconds of each query, and the mean nDCG@10 of what it finds. */
export function time(queries: readonly Asked[], ask: (query: MatchQuery) => readonly string[]): Omit<Row, 'name'> {
  const until = spent() + WARM_UP;
  for (let i = 0; spent() < until; i++) ask((queries[i % queries.length] as Asked).query);
  const processor: number[] = [];
  const clock: number[] = [];
  let sum = 0;
  for (const { query, judged } of queries) {
    const [before, started] = [spent(), performance.now()];
    const ids = ask(query);
    processor.push(spent() - before);
    clock.push(performance.now() - started);
    sum += scoreList(ids, judged).ndcg10;
  }
  return {
    queries: queries.length,
    'p50 ms': round(median(processor)),
    'p95 ms': round(quantile(processor, 0.95)),
    'p95 by the clock': round(quantile(clock, 0.95)),
    'nDCG@10': round(sum / queries.length, 3),
  };
}

/** Fills an engine and says items a second, and bytes an item beyond the documents themselves. */
export function build<T>(count: number, make: () => T): { engine: T; figures: Omit<Row, 'name'> } {
  const memory = usedBytes();
  const [before, started] = [spent(), performance.now()];
  const engine = make();
  const [taken, waited] = [spent() - before, performance.now() - started];
  return {
    engine,
    figures: {
      'items/s': Math.round((1_000 * count) / taken),
      'by the clock': Math.round((1_000 * count) / waited),
      'bytes/item': Math.round((usedBytes() - memory) / count),
    },
  };
}

/** Median processor time of a change, in milliseconds. */
export function change(times: number, act: (i: number) => void): number {
  const taken = Array.from({ length: times }, (_, i) => {
    const before = spent();
    act(i);
    return spent() - before;
  });
  return round(median(taken), 3);
}
