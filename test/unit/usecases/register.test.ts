import assert from 'node:assert/strict';
import { revision } from '../../../bot/domain/request.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import { registerRequest } from '../../../bot/usecases/register-request.ts';
import { aContent, coordinator, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import { aStoredCosigning, aStoredDraft, input, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

async function requestsIn(deps: TestDeps): Promise<number> {
  return (await deps.store.query({ kind: 'request' })).rows.length;
}

describe('registering a request', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await testDeps();
  });

  it('keeps a draft under a number of the year', async () => {
    const request = await registerRequest(deps)(unicef, 'form', input());
    assert.equal(request.ref, 'UNM-2026-0001');
    assert.equal(request.state, 'draft');
    assert.deepEqual((await deps.store.get('request', request.ref))?.body, request);
  });

  it('makes one request of a form that is sent twice', async () => {
    const first = await registerRequest(deps)(unicef, 'form', input());
    const second = await registerRequest(deps)(unicef, 'form', input());
    assert.deepEqual(second, first);
    assert.equal(await requestsIn(deps), 1);
  });

  it('makes one request of a form that is sent several times at once', async () => {
    const sent = await Promise.all(Array.from({ length: 6 }, () => registerRequest(deps)(unicef, 'form', input())));
    assert.equal(new Set(sent.map((request) => request.ref)).size, 1);
    assert.equal(await requestsIn(deps), 1);
  });

  it('gives different forms different numbers, also at once', async () => {
    const refs = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (form) => (await registerRequest(deps)(unicef, form, input())).ref),
    );
    assert.equal(new Set(refs).size, 4);
  });

  it('uses up no number for what it refuses', async () => {
    await refusedLater('need-empty', registerRequest(deps)(unicef, 'form', input({ need: '' })));
    assert.equal((await registerRequest(deps)(unicef, 'form', input())).ref, 'UNM-2026-0001');
  });

  it('goes on where a crash came after the number was given', async () => {
    const create = deps.store.create.bind(deps.store);
    deps.store.create = async (draft) => {
      if (draft.kind === 'request') throw new Error('the process ends here');
      return create(draft);
    };
    await assert.rejects(registerRequest(deps)(unicef, 'form', input()));
    deps.store.create = create;
    assert.equal((await registerRequest(deps)(unicef, 'form', input())).ref, 'UNM-2026-0001');
  });

  for (const person of [coordinator, secretariat, observer]) {
    it(`is not for a ${person.roles[0]}`, async () => {
      await refusedLater('not-allowed', registerRequest(deps)(person, 'form', input()));
    });
  }

  it('refuses what is not in the reference data', async () => {
    const register = registerRequest(deps);
    await refusedLater('unknown-country', register(unicef, 'form', input({ countries: ['XX'] })));
    await refusedLater('unknown-country', register(unicef, 'form', input({ countries: [], region: 'atlantis' })));
    await refusedLater('objective-missing', register(unicef, 'form', input({ secondaryObjectives: [24] })));
    await refusedLater('invalid-input', register(unicef, 'form', input({ themes: ['nothing'] })));
    await refusedLater('invalid-input', register(unicef, 'form', input({ supportTypes: ['nothing'] })));
    await refusedLater('unknown-agency', register(unicef, 'form', input({}, ['nobody'])));
    await refusedLater('invalid-input', register(unicef, 'form', input({ budget: [{ agency: 'ilo', amount: 1 }] })));
  });

  it('refuses an organisation outside of the Network as co-signer, and one agency alone', async () => {
    const outside = [...deps.reference.organisations.values()].find((o) => o.role === 'partner')?.code ?? '';
    await refusedLater('not-an-agency', registerRequest(deps)(unicef, 'form', input({}, [outside])));
    await refusedLater('one-agency-only', registerRequest(deps)(unicef, 'form', input({}, ['unicef'])));
  });
});

describe('editing a request', () => {
  it('saves what the lead changed', async () => {
    const deps = await testDeps();
    const draft = await aStoredDraft(deps);
    const edited = await editRequest(deps)(unicef, draft.ref, revision(draft), input({ need: 'Another need' }));
    assert.equal(edited.content.need, 'Another need');
    assert.equal(revision(edited), revision(draft) + 1);
  });

  it('writes nothing when nothing is different', async () => {
    const deps = await testDeps();
    const request = await aStoredCosigning(deps);
    const before = await deps.store.get('request', request.ref);
    await editRequest(deps)(unicef, request.ref, revision(request), input());
    assert.deepEqual(await deps.store.get('request', request.ref), before);
  });

  it('checks its codes like a new one', async () => {
    const deps = await testDeps();
    const draft = await aStoredDraft(deps);
    const attempt = editRequest(deps)(unicef, draft.ref, revision(draft), {
      content: aContent({ countries: ['XX'] }),
      agencies: ['iom'],
    });
    await refusedLater('unknown-country', attempt);
  });
});
