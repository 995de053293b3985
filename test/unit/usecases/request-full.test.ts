import assert from 'node:assert/strict';
import { revision } from '../../../bot/domain/request.ts';
import { StoreError } from '../../../bot/store/store.ts';
import { acceptRequest } from '../../../bot/usecases/review-request.ts';
import { coordinator } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import { aStoredSubmitted, testDeps } from '../../helpers/test-deps.ts';

describe('a request that holds as much as its document can', () => {
  it('says so, instead of failing without a word', async () => {
    const deps = await testDeps();
    const request = await aStoredSubmitted(deps);
    const replace = async () => {
      throw new StoreError('invalid', 'the limit is 1900000 bytes');
    };
    const full = { ...deps, store: { ...deps.store, replace } };
    await refusedLater('request-full', acceptRequest(full)(coordinator, request.ref, revision(request)));
    assert.equal((await deps.store.get('request', request.ref))?.status, 'submitted');
  });
});
