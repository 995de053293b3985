/**
 * `npm run eval`: quality of the matching and of the understanding on judged sets, with the date and the constants.
 * `-- --matching DIR` and `-- --messages FILE.jsonl` name other sets than the development sets kept beside this file.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONSTANTS } from '../../bot/matching/constants.ts';
import { evaluateMatching } from './match-eval.ts';
import { evaluateUnderstanding } from './understand-eval.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    matching: { type: 'string', default: beside('data/matching-dev') },
    messages: { type: 'string', default: beside('data/chat-dev/messages.jsonl') },
    today: { type: 'string', default: '2026-11-20' },
    misses: { type: 'boolean', default: false },
  },
});

console.log(`Evaluated on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}`);
console.log(`\nConstants of the matching\n${JSON.stringify(CONSTANTS)}\n`);
evaluateMatching(values.matching);
console.log('\nUnderstanding');
evaluateUnderstanding(values.messages, values.today, values.misses);
