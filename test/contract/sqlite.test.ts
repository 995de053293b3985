import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store/open-store.ts';
import { storeContract } from './store-contract.ts';

describe('the SQLite store', () => {
  storeContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-store-'));
    return {
      open: () => openStore({ kind: 'sqlite', file: join(folder, 'new', 'desk.db') }),
      clear: () => rm(folder, { recursive: true }),
    };
  });
});
