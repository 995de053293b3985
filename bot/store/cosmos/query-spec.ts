import type { SqlQuerySpec } from '@azure/cosmos';
import type { CheckedFilter } from '../check.ts';
import { readCursor } from '../cursor.ts';
import { documentId } from './document.ts';

/**
 * The filter as one query within the partition of its kind, asking for one row more than the limit. The kind is in
 * the WHERE as well as in the query's options: the emulator knows only the first.
 * @throws StoreError `invalid` for a cursor of another filter
 */
export function toSpec(filter: CheckedFilter): SqlQuerySpec {
  const parameters: { name: string; value: string | number }[] = [];
  const give = (value: string | number): string => {
    const name = `@p${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
  const top = give(filter.limit + 1);
  const where = [`c.kind = ${give(filter.kind)}`];
  const has = (tag: string) => `ARRAY_CONTAINS(c.tags, ${give(tag)})`;
  const any = (conditions: string[]) => (conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`);

  if (filter.status) where.push(any(filter.status.map((status) => `c.status = ${give(status)}`)));
  where.push(...(filter.allTags ?? []).map(has));
  if (filter.anyTags) where.push(any(filter.anyTags.map(has)));
  if (filter.createdFrom !== undefined) where.push(`c.createdAt >= ${give(filter.createdFrom)}`);
  if (filter.createdTo !== undefined) where.push(`c.createdAt <= ${give(filter.createdTo)}`);

  const property = `c.${filter.orderBy}`;
  const position = readCursor(filter);
  if (position) {
    const beyond = filter.direction === 'asc' ? '>' : '<';
    const instant = give(position.instant);
    const id = give(documentId(filter.kind, position.id));
    where.push(`(${property} ${beyond} ${instant} OR (${property} = ${instant} AND c.id ${beyond} ${id}))`);
  }
  const direction = filter.direction === 'asc' ? 'ASC' : 'DESC';
  const order = `${property} ${direction}, c.id ${direction}`;
  return { query: `SELECT TOP ${top} * FROM c WHERE ${where.join(' AND ')} ORDER BY ${order}`, parameters };
}
