import { createHash } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import { MAX_LIMIT } from '../check.ts';
import { type Changes, KINDS, type Kind, StoreError } from '../store.ts';
import { plainId, type SavedDocument } from './document.ts';
import type { Run } from './retry.ts';

/**
 * How far behind the newest change seen a change may still turn up, in seconds of the service's clock: writes of the
 * same second, a replica that lags, a failover to a region whose clock is behind.
 */
const OVERLAP_S = 10;

/** How far one kind was read: the newest second, and what was seen in the overlap before it, by second. */
const markSchema = z.object({ second: z.int(), seen: z.array(z.tuple([z.int(), z.array(z.string())])) });
const marksSchema = z.partialRecord(z.enum(KINDS), markSchema);
type Mark = z.infer<typeof markSchema>;
type Marks = z.infer<typeof marksSchema>;
type Change = Pick<SavedDocument, 'id' | 'kind' | 'write' | '_ts'>;

const NOTHING: Mark = { second: 0, seen: [] };
const nameOf = ({ id, write }: Change) =>
  createHash('sha256').update(`${id} ${write}`).digest('base64url').slice(0, 12);
const namesIn = (mark: Mark): Set<string> => new Set(mark.seen.flatMap(([, writes]) => writes));

function advance(mark: Mark, taken: readonly Change[]): Mark {
  if (taken.length === 0) return mark;
  const second = Math.max(mark.second, ...taken.map((change) => change._ts));
  const bySecond = new Map(mark.seen.map(([at, writes]) => [at, [...writes]]));
  for (const change of taken) bySecond.set(change._ts, [...(bySecond.get(change._ts) ?? []), nameOf(change)]);
  return { second, seen: [...bySecond].filter(([at]) => at >= second - OVERLAP_S).sort(([a], [b]) => a - b) };
}

const writeToken = (marks: Marks): string => Buffer.from(JSON.stringify(marks)).toString('base64url');

function readToken(token: string): Marks {
  try {
    return marksSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch (error) {
    throw new StoreError('invalid', 'this is not a token of this store', { cause: error });
  }
}

/** In the order of the service's seconds and, within one, of the writers' clocks. */
const oldestFirst = (a: Change, b: Change): number => a._ts - b._ts || (a.write < b.write ? -1 : 1);

/**
 * `changes` by the service's own time stamp: each call reads again the overlap before the newest change seen of each
 * kind, and leaves out what the token remembers.
 */
export function makeChanges(container: Container, run: Run): (token: string | null) => Promise<Changes> {
  const ask = (kind: Kind, condition: string, second: number, top: number, direction: 'ASC' | 'DESC') =>
    run(async (abortSignal) => {
      const query =
        'SELECT TOP @top c.id, c.kind, c.write, c._ts FROM c ' +
        `WHERE c.kind = @kind AND ${condition} ORDER BY c._ts ${direction}`;
      const parameters = [
        { name: '@top', value: top },
        { name: '@kind', value: kind },
        { name: '@second', value: second },
      ];
      const options = { partitionKey: kind, maxItemCount: top, abortSignal };
      return (await container.items.query<Change>({ query, parameters }, options).fetchAll()).resources;
    });

  const since = async (kind: Kind, mark: Mark): Promise<Change[]> => {
    const seen = namesIn(mark);
    const found = await ask(kind, 'c._ts >= @second', mark.second - OVERLAP_S, seen.size + MAX_LIMIT, 'ASC');
    return found.filter((change) => !seen.has(nameOf(change)));
  };

  const present = async (kind: Kind): Promise<Mark> => {
    const [newest] = await ask(kind, 'c._ts > @second', 0, 1, 'DESC');
    if (!newest) return NOTHING;
    let mark: Mark = { second: newest._ts, seen: [] };
    for (;;) {
      const more = await since(kind, mark);
      mark = advance(mark, more);
      if (more.length < MAX_LIMIT) return mark;
    }
  };

  return async (token) => {
    if (token === null) {
      const marks = await Promise.all(KINDS.map(async (kind) => [kind, await present(kind)] as const));
      return { rows: [], token: writeToken(Object.fromEntries(marks)) };
    }
    const marks = readToken(token);
    const found = await Promise.all(KINDS.map((kind) => since(kind, marks[kind] ?? NOTHING)));
    const taken = found.flat().sort(oldestFirst).slice(0, MAX_LIMIT);
    if (taken.length === 0) return { rows: [], token };
    const next = KINDS.map((kind) => {
      const ofKind = taken.filter((change) => change.kind === kind);
      return [kind, advance(marks[kind] ?? NOTHING, ofKind)] as const;
    });
    const rows = taken.map((change) => ({ kind: change.kind, id: plainId(change) }));
    return { rows, token: writeToken(Object.fromEntries(next)) };
  };
}
