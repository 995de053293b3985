import type { JointRequest } from '../domain/request.ts';
import type { SimilarRequest } from '../matching/contract.ts';
import type { Deps } from './deps.ts';
import { requestDraft, requestSchema } from './documents.ts';
import type { Findable } from './known-requests.ts';
import { requestQuery } from './match-query.ts';

export interface Alike extends Omit<SimilarRequest, 'id'> {
  request: JointRequest;
}

export interface AlikeOptions {
  limit: number;
  kinds: readonly SimilarRequest['kind'][];
  takesPart: (request: Findable) => boolean;
}

/**
 * Requests that are like one, the most alike first, out of all there are. Those shown are read from the store, and only
 * they: one that takes no part any more as it stands there is passed over.
 */
export async function findAlike(deps: Deps, request: JointRequest, options: AlikeOptions): Promise<Alike[]> {
  const { limit, kinds, takesPart } = options;
  const hits = deps.known.alike(requestQuery(request), takesPart).filter(({ kind }) => kinds.includes(kind));
  const found: Alike[] = [];
  for (let at = 0; at < hits.length && found.length < limit; at += limit) {
    const some = hits.slice(at, at + limit);
    const rows = await Promise.all(some.map(({ id }) => deps.store.get('request', id)));
    some.forEach(({ score, kind }, index) => {
      const row = rows[index];
      if (!row) return;
      const other = requestSchema.parse(row.body);
      if (takesPart(requestDraft(other))) found.push({ request: other, score, kind });
    });
  }
  return found.slice(0, limit);
}
