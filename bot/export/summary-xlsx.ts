import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { Language } from '../domain/language.ts';
import type { ProgressSummaryView } from '../domain/views.ts';
import { day, t } from '../locales/index.ts';
import { columnNames, DAY_COLUMNS, objectiveName, requestRows } from './summary-table.ts';

const HEADER = { fontWeight: 'bold', backgroundColor: '#DCE9F5', wrap: true, alignVertical: 'top' } as const;

/** Every text is a text cell: what people typed is never read as a formula. */
const textCell = (value: string, style: object = {}) => ({
  type: String,
  value,
  wrap: true,
  alignVertical: 'top' as const,
  ...style,
});
const numberCell = (value: number, style: object = {}) => ({
  type: Number,
  value,
  alignVertical: 'top' as const,
  ...style,
});
const dayCell = (iso: string) => ({
  type: Date,
  value: new Date(`${iso}T00:00:00Z`),
  format: 'yyyy-mm-dd',
  alignVertical: 'top' as const,
});
const header = (value: string) => textCell(value, HEADER);

function numbersSheet(view: ProgressSummaryView, lang: Language): Sheet<Buffer> {
  const states = view.stateLabels.filter((state) => view.rows.some((row) => (row.byState[state.code] ?? 0) > 0));
  const { totals, medianDays } = view;
  const fact = (label: string, value: number | null): Row => [
    textCell(label, { fontWeight: 'bold' }),
    value === null ? textCell(t(lang, 'export.none')) : numberCell(value, { align: 'left' }),
  ];
  const data: Row[] = [
    [textCell(t(lang, 'export.title'), { fontWeight: 'bold', fontSize: 16, wrap: false })],
    [textCell(t(lang, 'export.organisation'), { wrap: false })],
    [textCell(t(lang, 'export.period', { from: day(lang, view.from), to: day(lang, view.to) }), { wrap: false })],
    [textCell(t(lang, 'export.made', { date: day(lang, view.madeAt) }), { wrap: false })],
    [],
    fact(t(lang, 'export.received'), totals.received),
    fact(t(lang, 'export.completed'), totals.completed),
    fact(t(lang, 'export.agencies'), totals.agencies),
    fact(t(lang, 'export.countries'), totals.countries),
    fact(t(lang, 'export.toSubmission'), medianDays.toSubmission),
    fact(t(lang, 'export.toDecision'), medianDays.toDecision),
    [],
    [
      header(t(lang, 'export.objective')),
      header(t(lang, 'export.received')),
      ...states.map((state) => header(state.label)),
    ],
    ...view.rows.map(
      (row): Row => [
        textCell(objectiveName(lang, row.objective)),
        numberCell(row.received),
        ...states.map((state) => numberCell(row.byState[state.code] ?? 0)),
      ],
    ),
    [
      header(t(lang, 'export.total')),
      numberCell(totals.received, HEADER),
      ...states.map((state) =>
        numberCell(
          view.rows.reduce((sum, row) => sum + (row.byState[state.code] ?? 0), 0),
          HEADER,
        ),
      ),
    ],
    [],
    [textCell(t(lang, 'export.basis'), { fontStyle: 'italic', wrap: false })],
  ];
  return {
    data,
    sheet: t(lang, 'export.sheet.numbers'),
    columns: [{ width: 52 }, ...[totals, ...states].map(() => ({ width: 16 }))],
  };
}

const WIDTHS = [40, 16, 40, 12, 24, 28, 20, 13, 13, 13, 36, 60, 60, 60, 60, 40];

function requestsSheet(view: ProgressSummaryView, lang: Language): Sheet<Buffer> {
  const data: Row[] = [
    columnNames(lang).map(header),
    ...requestRows(view, lang).map(
      (row): Row => row.map((cell, index) => (DAY_COLUMNS.has(index) && cell !== '' ? dayCell(cell) : textCell(cell))),
    ),
  ];
  return {
    data,
    sheet: t(lang, 'export.sheet.requests'),
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

/** The progress summary as a workbook: the numbers by principal objective, and the requests behind them. */
export function summaryXlsx(view: ProgressSummaryView, lang: Language): Promise<Buffer> {
  return writeExcelFile([numbersSheet(view, lang), requestsSheet(view, lang)]).toBuffer();
}
