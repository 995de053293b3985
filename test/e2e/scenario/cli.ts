/**
 * `npm run scenario [-- --json] [--full]`: prints a transcript; ends non-zero on the first wrong thing. `--full` takes one
 * request through the whole mechanism. STORE=cosmos runs it on Cosmos DB.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startDesk } from '../../helpers/desk.ts';
import { runFull } from './full/run-full.ts';
import { runScenario } from './run-scenario.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, full: { type: 'boolean', default: false } },
});
const folder = 'data/scenario';
mkdirSync(folder, { recursive: true });
const desk = await startDesk({ store: process.env.STORE });
try {
  const say = (who: string, words: string) => console.log(who ? `${who}: ${words}` : `\n${words}`);
  const result = values.full ? await runFull(desk, say) : await runScenario(desk, folder, say);
  console.log('\nThe scenario passed.');
  if (values.json) console.log(JSON.stringify(result));
} catch (error) {
  console.error(`\nThe scenario failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await desk.stop();
}
