import type { CheckedFilter } from '../check.ts';
import { readCursor } from '../cursor.ts';

/** A list travels as one JSON parameter, so that few different statements are prepared. */
const list = 'SELECT value FROM json_each(?)';
const COLUMNS = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/**
 * The filter as one SELECT over the indexed columns, asking for one row more than the limit.
 * @throws StoreError `invalid` for a cursor of another filter
 */
export function toSql(filter: CheckedFilter): { sql: string; params: (string | number)[] } {
  const where = ['kind = ?'];
  const params: (string | number)[] = [filter.kind];
  const add = (condition: string, ...values: string[]) => {
    where.push(condition);
    params.push(...values);
  };
  if (filter.status) add(`status IN (${list})`, JSON.stringify(filter.status));
  for (const tag of filter.allTags ?? []) {
    add('pk IN (SELECT doc FROM doc_tags WHERE kind = ? AND tag = ?)', filter.kind, tag);
  }
  if (filter.anyTags) {
    add(
      `pk IN (SELECT doc FROM doc_tags WHERE kind = ? AND tag IN (${list}))`,
      filter.kind,
      JSON.stringify(filter.anyTags),
    );
  }
  if (filter.createdFrom !== undefined) add('created_at >= ?', filter.createdFrom);
  if (filter.createdTo !== undefined) add('created_at <= ?', filter.createdTo);
  const column = COLUMNS[filter.orderBy];
  const position = readCursor(filter);
  if (position) {
    add(`(${column}, id) ${filter.direction === 'asc' ? '>' : '<'} (?, ?)`, position.instant, position.id);
  }
  const direction = filter.direction === 'asc' ? 'ASC' : 'DESC';
  const order = `${column} ${direction}, id ${direction}`;
  const sql = `SELECT * FROM docs WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ?`;
  return { sql, params: [...params, filter.limit + 1] };
}
