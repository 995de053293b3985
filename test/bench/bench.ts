/** `npm run bench -- turn|start|match`: figures, measured side by side in one run. Machines are noisy: nothing here is a test. */
import { benchMatch } from './match-bench.ts';
import { benchStart } from './start.ts';
import { benchTurn } from './turn.ts';

const BENCHES: Record<string, () => Promise<void>> = { turn: benchTurn, start: benchStart, match: benchMatch };

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (!bench) {
  console.error(`Say which: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exit(2);
}
console.log(`${name}, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}`);
await bench();
