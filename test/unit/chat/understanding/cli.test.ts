import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = new URL('../../../../bot/chat/understanding/cli.ts', import.meta.url).pathname;

function run(lines: string[], ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'understand-'));
  const file = join(folder, 'messages.jsonl');
  writeFileSync(file, lines.join('\n'));
  const result = spawnSync(process.execPath, ['--import', 'tsx', CLI, '--messages', file, ...more], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return result;
}

describe('the command understand', function () {
  this.timeout(20_000);

  it('prints one line a message, and names a bad line without stopping', () => {
    const { stdout, stderr, status } = run(
      [
        JSON.stringify({ id: 'a', text: 'bilan du mois dernier', intent: 'help' }),
        '{ not json',
        JSON.stringify({ id: 'b' }),
        JSON.stringify({ id: 'c', text: 'hi' }),
      ],
      '--today',
      '2026-11-20',
    );
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      printed.map((p) => [p.id, p.lang, p.intent]),
      [
        ['a', 'fr', 'summary'],
        ['c', 'en', 'greeting'],
      ],
    );
    assert.deepEqual(printed[0].slots.period, { from: '2026-10-01', to: '2026-10-31' });
    assert.match(stderr, /line 2\b/);
    assert.match(stderr, /line 3\b/);
    assert.equal(status, 0);
  });

  it('says what is missing when no file is named', () => {
    const { stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', CLI], { encoding: 'utf8' });
    assert.match(stderr, /--messages/);
    assert.equal(status, 1);
  });
});
