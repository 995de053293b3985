import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { openSqliteStore } from '../../bot/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../bot/store/store.ts';

/** An empty store that keeps nothing: for tests of what uses a store. */
export const memoryStore = (): Promise<Store> => openSqliteStore({ file: ':memory:' });

export interface CosmosEmulator {
  /** Such as http://127.0.0.1:41234/ */
  endpoint: string;
  /** Any key would do; this one has the right shape. */
  key: string;
  close(): Promise<void>;
}

/** An empty Cosmos DB account in this process, over plain HTTP. Keep it small: it is slow past some 1000 documents. */
export async function startCosmosEmulator(port = 0): Promise<CosmosEmulator> {
  const server = createHttpServer({ keepAlive: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    key: Buffer.from('key of the emulator of the tests').toString('base64'),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
