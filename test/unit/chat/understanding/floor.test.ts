import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readMessages, score } from '../../../bench/understand-eval.ts';
import { understand } from './helpers.ts';

/** Labelled messages of our own, by two authors; see `docs/understanding.md` for the sets and what the figures are. */
const SETS = [
  'chat-messages',
  'chat-holdout',
  'chat-holdout-second',
  'chat-holdout-third',
  'chat-holdout-themes',
  'chat-holdout-last',
];

for (const set of SETS) {
  describe(`understanding of the labelled messages ${set}`, () => {
    const messages = readMessages(new URL(`../../../helpers/data/${set}.jsonl`, import.meta.url));
    const result = score(messages, (text) => understand(text));

    it('finds the intent of at least 95 in 100', () =>
      assert.ok(result.intent >= 0.95, result.misses.filter((m) => m.includes(' intent ')).join('\n')));
    it('finds the language of at least 98 in 100', () =>
      assert.ok(result.language >= 0.98, result.misses.filter((m) => m.includes(' lang ')).join('\n')));
    it('reaches a mean slot F1 of 0.9', () =>
      assert.ok(result.mean >= 0.9, `${result.mean}\n${result.misses.join('\n')}`));
  });
}

/** Short commands as people type them, `intent|text` a line; the second list by the second author, in less usual words. */
for (const [list, part] of [
  ['chat-commands', 0.97],
  ['chat-commands-holdout', 0.93],
] as const) {
  const commands = readFileSync(new URL(`../../../helpers/data/${list}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]);

  describe(`understanding of the short messages ${list}`, () => {
    it(`finds the intent of at least ${part * 100} in 100`, () => {
      const missed = commands.filter(([intent, text]) => understand(text).intent !== intent);
      assert.ok(missed.length <= commands.length * (1 - part), missed.map((m) => m.join(': ')).join('\n'));
    });
  });
}
