import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadReference } from '../../../bot/reference/load.ts';

const SOURCE = fileURLToPath(new URL('../../../bot/reference/', import.meta.url));

describe('loading the reference data', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reference-'));
    for (const name of readdirSync(SOURCE).filter((file) => file.endsWith('.json')))
      cpSync(join(SOURCE, name), join(folder, name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Changes the first row of a list of the file. */
  function spoil(name: string, list: string, change: (row: Record<string, unknown>, rows: unknown[]) => void): void {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Record<string, unknown>[]>;
    const rows = file[list] ?? [];
    change(rows[0] ?? {}, rows);
    writeFileSync(join(folder, name), JSON.stringify(file));
  }
  const load = () => loadReference(pathToFileURL(`${folder}/`));

  it('names the file and the place of what is missing, and says what to do', () => {
    spoil('themes.json', 'themes', (theme) => delete theme.label_fr);
    assert.throws(load, /bot\/reference\/themes\.json: themes\.0\.label\.fr: .*Mend the file/);
  });

  it('refuses a code that stands twice', () => {
    spoil('organisations.json', 'organisations', (first, all) => all.push(first));
    assert.throws(load, /organisations\.json: ".+" stands twice/);
  });

  it('refuses a code that is not written in kebab case', () => {
    spoil('support-types.json', 'supportTypes', (type) => Object.assign(type, { code: 'Big Words' }));
    assert.throws(load, /support-types\.json: supportTypes\.0\.code: codes are kebab-case/);
  });

  it('refuses an objective that the Compact does not have', () => {
    spoil('practices.json', 'practices', (practice) => Object.assign(practice, { gcmObjectives: [24] }));
    assert.throws(load, /practices\.json: practices\.0\.gcmObjectives\.0/);
  });
});
