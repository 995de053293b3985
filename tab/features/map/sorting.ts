import type { PartnershipEdge } from '../../../bot/api/contract/partnerships.ts';

export const COLUMNS = ['pair', 'objectives', 'places', 'total'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sorting {
  column: Column;
  isDescending: boolean;
}

/** What is done together most comes first; names begin at A. */
export const startOf = (column: Column): Sorting => ({ column, isDescending: column !== 'pair' });

/** Names by the reader's alphabet; objectives and places by how many there are. */
export function sorted(edges: readonly PartnershipEdge[], sorting: Sorting, language: string): PartnershipEdge[] {
  const compareNames = new Intl.Collator(language).compare;
  const byName = (one: PartnershipEdge, other: PartnershipEdge) =>
    compareNames(one.a.label, other.a.label) || compareNames(one.b.label, other.b.label);
  const size = ({ objectives, places, total }: PartnershipEdge) =>
    ({ pair: 0, objectives: objectives.length, places: places.length, total })[sorting.column];
  const sign = sorting.isDescending ? -1 : 1;
  return [...edges].sort((one, other) =>
    sorting.column === 'pair' ? sign * byName(one, other) : sign * (size(one) - size(other)) || byName(one, other),
  );
}
