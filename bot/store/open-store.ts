import type { CosmosOptions } from './cosmos/connect.ts';
import { openSqliteStore, type SqliteOptions } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';

export type StoreConfig = ({ kind: 'sqlite' } & SqliteOptions) | ({ kind: 'cosmos' } & CosmosOptions);

/**
 * Opens the store that the configuration names. The Cosmos DB SDK is loaded only when it is wanted.
 * @throws StoreError `unavailable`, with what the operator can do
 */
export async function openStore(config: StoreConfig): Promise<Store> {
  if (config.kind === 'sqlite') return openSqliteStore(config);
  const { openCosmosStore } = await import('./cosmos/open-cosmos-store.ts');
  return openCosmosStore(config);
}
