import { stringify } from 'csv-stringify/sync';
import type { Language } from '../domain/language.ts';
import { PARTNERSHIP_SOURCES } from '../domain/partnerships.ts';
import type { PartnershipMapView } from '../domain/views/partnerships.ts';
import { t } from '../locales/index.ts';
import { objectiveName } from './summary-table.ts';

/** One partnership a line, as filtered; as in `summary-csv.ts` no text is run as a formula. */
export function partnershipsCsv({ edges }: PartnershipMapView, lang: Language): string {
  const head = [
    ...(['a', 'b', 'objectives', 'countries'] as const).map((column) => t(lang, `map.column.${column}`)),
    ...PARTNERSHIP_SOURCES.map((source) => t(lang, `map.column.${source}`)),
    t(lang, 'map.column.total'),
  ];
  const rows = edges.map(({ a, b, objectives, places, counts, total }) => [
    a.label,
    b.label,
    objectives.map((objective) => objectiveName(lang, objective)).join('; '),
    places.map(({ label }) => label).join('; '),
    ...PARTNERSHIP_SOURCES.map((source) => counts[source]),
    total,
  ]);
  return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
