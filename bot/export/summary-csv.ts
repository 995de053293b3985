import { stringify } from 'csv-stringify/sync';
import type { Language } from '../domain/language.ts';
import type { ProgressSummaryView } from '../domain/views.ts';
import { columnNames, requestRows } from './summary-table.ts';

/**
 * The requests behind the numbers, one a line. UTF-8 with a byte order mark, so that spreadsheets read the accents;
 * text that a spreadsheet would run as a formula is escaped.
 */
export function summaryCsv(view: ProgressSummaryView, lang: Language): string {
  return stringify([columnNames(lang), ...requestRows(view, lang)], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
