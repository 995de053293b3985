/**
 * A Cosmos DB account in memory, for trying the service on that store:
 * `npx tsx test/helpers/cosmos-emulator.ts --port 8081` prints endpoint and key as one line of JSON and runs until
 * SIGTERM or SIGINT.
 */
import { parseArgs } from 'node:util';
import { startCosmosEmulator } from './stores.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const emulator = await startCosmosEmulator(Number(values.port));
process.stdout.write(`${JSON.stringify({ endpoint: emulator.endpoint, key: emulator.key })}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void emulator.close().then(() => process.exit(0)));
}
