import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEEDS } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'matching-'));
const file = (name: string, lines: readonly string[]) => {
  writeFileSync(join(folder, name), lines.join('\n'));
  return join(folder, name);
};

function run(name: 'match' | 'rank', ...args: string[]) {
  const script = fileURLToPath(new URL(`../../../bot/matching/cli/${name}.ts`, import.meta.url));
  const done = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
  const rows = done.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string } & Record<string, { id: string; score: number }[]>);
  return { rows, errors: done.stderr, status: done.status };
}

describe('the commands of matching', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('rank answers each query in order, names bad lines by their number and goes on', () => {
    const documents = file('d.jsonl', [
      '{"id":"a","text":"labour inspection","owner":"x"}',
      'not json',
      '{"id":"b","title":"Health","text":"clinics for migrants","owner":"y"}',
      '{"id":"c"}',
    ]);
    const queries = file('q.jsonl', [
      '{"id":1,"text":"inspections"}',
      '',
      '{"text":"no id"}',
      '{"id":"2","text":"clinic"}',
    ]);
    const ranked = run('rank', '--documents', documents, '--queries', queries, '--top', '1');
    assert.deepEqual(
      ranked.rows.map(({ id, hits }) => [id, hits?.map((hit) => hit.id)]),
      [
        ['1', ['a']],
        ['2', ['b']],
      ],
    );
    for (const place of ['d.jsonl: line 2', 'd.jsonl: line 4', 'q.jsonl: line 3'])
      assert.ok(ranked.errors.includes(place));
    assert.equal(ranked.status, 0);
    const owners = run('rank', '--documents', documents, '--queries', queries, '--by', 'owner');
    assert.deepEqual(
      owners.rows[0]?.hits?.map((hit) => hit.id),
      ['x'],
    );
  });

  it('rank answers an empty collection with empty hits, and a missing file with one line', () => {
    const queries = file('q.jsonl', ['{"id":"1","text":"x"}']);
    assert.deepEqual(run('rank', '--documents', file('e.jsonl', []), '--queries', queries).rows, [
      { id: '1', hits: [] },
    ]);
    const missing = run('rank', '--documents', join(folder, 'none.jsonl'), '--queries', queries);
    assert.ok(missing.status === 1 && missing.errors.trim().split('\n').length === 1);
  });

  it('match gives knowledge, partners, funds and duplicates with reasons that add up', () => {
    const rows = NEEDS.map(({ objectives, ...need }) =>
      JSON.stringify({ ...need, gcmObjectives: objectives, noRelevant: true }),
    );
    rows.push(JSON.stringify({ ...NEEDS[0], id: 'copy' }), '{"id":"bad"}');
    const matched = run('match', '--requests', file('r.jsonl', rows), '--top', '5');
    assert.deepEqual(
      matched.rows.map((row) => row.id),
      [...NEEDS.map((need) => need.id), 'copy'],
    );
    assert.ok(matched.errors.includes('line 5'));
    for (const row of matched.rows) {
      assert.ok((row.knowledge?.length ?? 0) > 0 && (row.knowledge?.length ?? 9) <= 5 && (row.funds?.length ?? 0) > 0);
      for (const hit of [...(row.knowledge ?? []), ...(row.partners ?? [])] as {
        score: number;
        reasons?: { share: number; text: string }[];
      }[]) {
        const sum = hit.reasons?.reduce((total, reason) => total + reason.share, 0) ?? 0;
        assert.ok(Math.abs(sum - hit.score) < 1e-9 && hit.reasons?.every((reason) => reason.text !== ''));
      }
    }
    assert.deepEqual(
      matched.rows[0]?.duplicates?.map((hit) => hit.id),
      ['copy'],
    );
    assert.deepEqual(matched.rows[1]?.duplicates, []);
  });
});
