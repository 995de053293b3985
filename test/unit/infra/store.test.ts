import assert from 'node:assert/strict';
import { environmentSchema } from '../../../bot/config.ts';
import { CONTAINERS } from '../../../bot/store/cosmos/containers.ts';
import { literalAfter, readInfra } from './bicep.ts';

const source = readInfra('modules/store.bicep');

describe('store that is deployed', () => {
  it('has exactly the containers, keys and indexes that the adapter needs', () => {
    assert.deepEqual(literalAfter(source, /^var containers = /m), CONTAINERS);
  });

  it('has the database that the settings name when nobody says otherwise', () => {
    assert.equal(literalAfter(source, /^var databaseName = /m), environmentSchema.parse({}).COSMOS_DATABASE);
  });

  it('cannot be entered with a key', () => {
    assert.match(source, /^ {4}disableLocalAuth: true$/m);
  });
});
