import { openStore } from '../../bot/store/open-store.ts';
import { type CosmosEmulator, startCosmosEmulator } from '../helpers/stores.ts';
import { storeContract } from './store-contract.ts';

describe('the Cosmos DB store', () => {
  let emulator: CosmosEmulator;
  let containers = 0;
  before(async () => {
    emulator = await startCosmosEmulator();
  });
  after(() => emulator.close());

  storeContract(async () => {
    containers += 1;
    const container = `documents-${containers}`;
    const { endpoint, key } = emulator;
    return {
      open: () => openStore({ kind: 'cosmos', endpoint, credential: key, container, createIfMissing: true }),
      clear: async () => {},
    };
  });
});
