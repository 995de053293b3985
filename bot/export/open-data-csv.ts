import { stringify } from 'csv-stringify/sync';
import { LANGUAGES } from '../domain/language.ts';
import type { OpenPractice, OpenResource } from '../usecases/knowledge/open-data.ts';

type Cell = string | number | null;
/** A column and what stands in it; several values are separated by semicolons. */
type Columns<T> = readonly (readonly [name: string, cell: (item: T) => Cell])[];

const joined = (values: readonly (string | number)[]) => values.join('; ');
const inLanguages = <T>(name: string, texts: (item: T) => Partial<Record<string, string>> | null): Columns<T> =>
  LANGUAGES.map((lang) => [`${name}_${lang}`, (item) => texts(item)?.[lang] ?? null]);

const PRACTICE: Columns<OpenPractice> = [
  ['id', (p) => p.id],
  ['origin', (p) => p.origin],
  ['kind', (p) => p.kind],
  ['is_good_practice', (p) => (p.isGoodPractice ? 'yes' : 'no')],
  ['year', (p) => p.year],
  ['period', (p) => p.period],
  ['countries', (p) => joined(p.countries)],
  ['region', (p) => p.region],
  ['implementers', (p) => joined(p.implementers.map(({ name }) => name))],
  ...inLanguages<OpenPractice>('title', (p) => p.title),
  ...inLanguages<OpenPractice>('summary', (p) => p.summary),
  ['evidence', (p) => p.evidence],
  ...inLanguages<OpenPractice>('result', (p) => p.result),
  ['lessons', (p) => p.lessons],
  ['failures', (p) => p.failures],
  ['objectives', (p) => joined(p.objectives)],
  ['principles', (p) => joined(p.principles)],
  ['themes', (p) => joined(p.themes)],
  ['support_types', (p) => joined(p.supportTypes)],
  ['reported_by', (p) => p.reportedBy],
  ['source', (p) => p.source],
  ['url', (p) => p.url],
  ['version', (p) => p.version],
  ['published_on', (p) => p.publishedOn],
];

const RESOURCE: Columns<OpenResource> = [
  ['id', (r) => r.id],
  ['kind', (r) => r.kind],
  ['year', (r) => r.year],
  ...inLanguages<OpenResource>('title', (r) => r.title),
  ['series', (r) => r.series],
  ['publishers', (r) => joined(r.publishers.map(({ name }) => name))],
  ['languages', (r) => joined(r.languages)],
  ['objectives', (r) => joined(r.objectives)],
  ['themes', (r) => joined(r.themes)],
  ['support_types', (r) => joined(r.supportTypes)],
  ['source', (r) => r.source],
  ['url', (r) => r.url],
];

/** As in `summary-csv.ts`: a byte order mark, and no text that a spreadsheet would run as a formula. */
const table = <T>(columns: Columns<T>, items: readonly T[]): string =>
  stringify([columns.map(([name]) => name), ...items.map((item) => columns.map(([, cell]) => cell(item) ?? ''))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });

export const practicesCsv = (items: readonly OpenPractice[]): string => table(PRACTICE, items);
export const resourcesCsv = (items: readonly OpenResource[]): string => table(RESOURCE, items);
