import assert from 'node:assert/strict';
import { completeRequest } from '../../../bot/domain/completing.ts';
import { raiseConstraint } from '../../../bot/domain/constraints.ts';
import { LANGUAGES, type Language } from '../../../bot/domain/language.ts';
import { revision } from '../../../bot/domain/request.ts';
import { summaryCsv } from '../../../bot/export/summary-csv.ts';
import { columnNames } from '../../../bot/export/summary-table.ts';
import { summaryXlsx } from '../../../bot/export/summary-xlsx.ts';
import { t } from '../../../bot/locales/index.ts';
import { requestDraft } from '../../../bot/usecases/documents.ts';
import { declineRequest } from '../../../bot/usecases/review-request.ts';
import { summariseProgress } from '../../../bot/usecases/summarise-progress.ts';
import { aWorkingRequest } from '../../helpers/builders/implementation.ts';
import { act, coordinator, secretariat, unicef } from '../../helpers/builders.ts';
import { aStoredAssessed, aStoredSubmitted, type TestDeps, testDeps } from '../../helpers/test-deps.ts';
import { openWorkbook } from './workbook.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://e.example")', '\t=1+1'];
const NASTY = 'Two lines\nand "quotes", comma; é < & > \u0001 \u000b 👩🏽‍🏫 عربي';
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** Records of a CSV text (RFC 4180), without its byte order mark. */
function records(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('the progress summary as a file', () => {
  let deps: TestDeps;
  const view = (lang: Language, period = YEAR) => summariseProgress(deps)(secretariat, period, lang);
  before(async () => {
    deps = await testDeps();
    for (const title of FORMULAS) await aStoredSubmitted(deps, { title, objective: 7 });
    await aStoredSubmitted(deps, {
      title: NASTY,
      objective: 21,
      countries: [],
      region: [...deps.reference.regions.keys()][0] ?? null,
    });
    const declined = await aStoredAssessed(deps, { objective: 21 });
    await declineRequest(deps)(coordinator, declined.ref, revision(declined), 'No');
  });

  for (const lang of LANGUAGES) {
    it(`is a workbook with the numbers as numbers (${lang})`, async () => {
      const { names, sheets } = openWorkbook(await summaryXlsx(await view(lang), lang));
      assert.deepEqual(names, [t(lang, 'export.sheet.numbers'), t(lang, 'export.sheet.requests')]);
      const numbers = sheets[0] ?? [];
      const fact = (label: string) => numbers.find((row) => row[0]?.value === label)?.[1];
      assert.deepEqual(fact(t(lang, 'export.agencies')), { kind: 'n', value: '2', isFormula: false });
      assert.equal(fact(t(lang, 'export.toDecision'))?.kind, 'n');
      const header = numbers.findIndex((row) => row[0]?.value === t(lang, 'export.objective'));
      const table = numbers.slice(header, header + 4).map((row) => row.map((cell) => cell.value));
      assert.deepEqual(table[0]?.slice(1), [
        t(lang, 'export.received'),
        t(lang, 'state.submitted'),
        t(lang, 'state.declined'),
      ]);
      assert.deepEqual(
        table.slice(1).map((row) => row.slice(1)),
        [
          ['6', '6', '0'],
          ['2', '1', '1'],
          ['8', '7', '1'],
        ],
      );
      assert.ok(numbers.slice(header + 1, header + 4).every((row) => row.slice(1).every((cell) => cell.kind === 'n')));
    });

    it(`is a list of the requests behind the numbers, the same in both formats (${lang})`, async () => {
      const made = await view(lang);
      const rows = (openWorkbook(await summaryXlsx(made, lang)).sheets[1] ?? []).map((row) =>
        row.map((cell) => cell.value),
      );
      assert.deepEqual(rows[0], columnNames(lang));
      assert.deepEqual(
        rows
          .slice(1)
          .map((row) => row[1])
          .sort(),
        Array.from({ length: 8 }, (_, index) => `UNM-2026-000${index + 1}`),
      );
      const csv = records(summaryCsv(made, lang));
      assert.deepEqual(csv[0], columnNames(lang));
      assert.deepEqual(
        csv.map((row) => row[1]),
        rows.map((row) => row[1]),
      );
      assert.deepEqual(
        csv.map((row) => row[10]),
        rows.map((row) => row[10]),
      );
    });

    it(`says that there is nothing yet for an empty period (${lang})`, async () => {
      const empty = await view(lang, { from: '2020-01-01', to: '2020-12-31' });
      const { sheets } = openWorkbook(await summaryXlsx(empty, lang));
      const words = (sheets[0] ?? []).flat().map((cell) => cell.value);
      assert.ok(words.includes('0') && words.includes(t(lang, 'export.none')));
      assert.equal(sheets[1]?.length, 1, 'only the names of the columns');
      assert.deepEqual(records(summaryCsv(empty, lang)), [columnNames(lang)]);
    });
  }

  it('has days as days and says what became of each request', async () => {
    const { sheets } = openWorkbook(await summaryXlsx(await view('en'), 'en'));
    const columns = columnNames('en');
    const rows = (sheets[1] ?? []).slice(1);
    for (const name of ['export.created', 'export.submitted', 'export.updated'] as const) {
      const index = columns.indexOf(t('en', name));
      assert.ok(
        rows.every((row) => row[index]?.kind === 'n'),
        name,
      );
    }
    const outcome = columns.indexOf(t('en', 'export.outcome'));
    const outcomes = rows.map((row) => row[outcome]?.value ?? '');
    assert.deepEqual(
      outcomes.filter((words) => words !== ''),
      ['No'],
      'the reason of the one that was declined',
    );
  });

  it('keeps what people typed as text: no formula in the workbook', async () => {
    const { sheets } = openWorkbook(await summaryXlsx(await view('en'), 'en'));
    const titles = (sheets[1] ?? []).slice(1).map((row) => row[2]);
    for (const formula of FORMULAS)
      assert.ok(
        titles.some((cell) => cell?.value.trim() === formula.trim() && cell.kind === 'text'),
        formula,
      );
    assert.ok(sheets.flat(2).every((cell) => !cell.isFormula));
  });

  it('is a workbook that can be opened whatever was typed', async () => {
    const { sheets, xml } = openWorkbook(await summaryXlsx(await view('en'), 'en'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not take
    for (const file of xml) assert.doesNotMatch(file, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    const title = (sheets[1] ?? []).flat().find((cell) => cell.value.startsWith('Two lines'))?.value ?? '';
    assert.ok(title.includes('and "quotes", comma; é < & >') && title.includes('👩🏽‍🏫 عربي'), title);
  });

  it('is a CSV file that no spreadsheet runs: a mark for its encoding, every formula defused', async () => {
    const csv = summaryCsv(await view('en'), 'en');
    assert.ok(csv.startsWith('\ufeff'));
    const titles = records(csv).map((row) => row[2] ?? '');
    for (const formula of FORMULAS) assert.ok(titles.includes(`'${formula}`), formula);
    for (const cell of records(csv).flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  });

  it('is a CSV file with quotes and line breaks inside their cell', async () => {
    const rows = records(summaryCsv(await view('en'), 'en'));
    assert.ok(rows.every((row) => row.length === columnNames('en').length));
    assert.ok(rows.some((row) => row[2]?.includes('Two lines\nand "quotes", comma')));
  });
});

describe('the work in the progress summary', () => {
  it('is what came of it as its lead states it, and the constraints that stand', async () => {
    const deps = await testDeps();
    const working = raiseConstraint(aWorkingRequest(), { kind: 'access', text: 'Roads are cut' }, act(coordinator));
    const done = completeRequest(
      working,
      { results: '=300', lessons: 'Judges first', failures: 'August' },
      act(unicef),
    );
    await deps.store.create(requestDraft(done));
    const view = await summariseProgress(deps)(secretariat, YEAR, 'fr');
    assert.equal(view.totals.completed, 1);
    const [head, row] = records(summaryCsv(view, 'fr'));
    const cell = (column: string) => row?.[head?.indexOf(column) ?? -1];
    assert.deepEqual(
      ['Résultats des travaux', 'Enseignements', 'Ce qui n’a pas marché', 'Obstacles non levés'].map(cell),
      ["'=300", 'Judges first', 'August', 'Accès\u00a0: Roads are cut'],
    );
  });
});
