import assert from 'node:assert/strict';
import type { Person } from '../../../bot/domain/people.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import * as cosign from '../../../bot/usecases/cosign.ts';
import { findDuplicates } from '../../../bot/usecases/find-duplicates.ts';
import { registerRequest } from '../../../bot/usecases/register-request.ts';
import { aContent, aPerson, ilo, iom, unicef } from '../../helpers/builders.ts';
import { type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const NEED = {
  title: 'Training of border police on the protection of children',
  need: 'The ministry asks for training of border police on the protection of children on the move who are detained in Agadez.',
};
const IN_FRENCH = {
  title: 'Formation de la police des frontières à la protection des enfants',
  need: 'Le ministère demande une formation de la police des frontières à la protection des enfants en déplacement retenus à Agadez.',
};

async function submitted(deps: TestDeps, lead: Person, other: Person, content = NEED): Promise<JointRequest> {
  const draft = await registerRequest(deps)(lead, `form-${lead.organisation}`, {
    content: aContent(content),
    agencies: [other.organisation],
  });
  await cosign.sendForSignature(deps)(lead, draft.ref, draft.contentHash);
  return cosign.signRequest(deps)(other, draft.ref, draft.contentHash);
}

const draftOf = (deps: TestDeps, content: Partial<ReturnType<typeof aContent>>) =>
  registerRequest(deps)(unicef, 'new-form', { content: aContent(content), agencies: ['unhcr'] });

describe('duplicates at intake', () => {
  it('names a request of the own agency for the same need, in another language', async () => {
    const deps = await testDeps();
    const before = await submitted(deps, unicef, iom);
    const draft = await draftOf(deps, IN_FRENCH);
    const [found] = await findDuplicates(deps)(unicef, draft, 'en');
    assert.match(found ?? '', new RegExp(before.ref));
  });

  it('says of a request that the person may not see only who leads it', async () => {
    const deps = await testDeps();
    const before = await submitted(deps, ilo, iom);
    const draft = await draftOf(deps, NEED);
    const found = (await findDuplicates(deps)(unicef, draft, 'en')).join();
    assert.match(found, /led by ILO/);
    assert.doesNotMatch(found, new RegExp(before.ref));
  });

  it('says nothing of the same need in another country, of another need, or of a draft of others', async () => {
    const deps = await testDeps();
    await submitted(deps, ilo, iom);
    await registerRequest(deps)(aPerson({ organisation: 'undp' }), 'form', {
      content: aContent(NEED),
      agencies: ['who'],
    });
    const elsewhere = await draftOf(deps, { ...NEED, countries: ['MA'] });
    assert.deepEqual(await findDuplicates(deps)(unicef, elsewhere, 'en'), []);
    const other = {
      title: 'Remittances',
      need: 'Cheaper transfers and financial literacy for families of workers abroad.',
    };
    const otherNeed = await registerRequest(deps)(unicef, 'third', {
      content: aContent({
        ...other,
        objective: 20,
        themes: ['remittances'],
        beneficiaries: 'Families',
        requestedBy: 'Central bank',
      }),
      agencies: ['unhcr'],
    });
    assert.deepEqual(await findDuplicates(deps)(unicef, otherNeed, 'en'), []);
  });

  it('finds a submitted request behind any number of drafts that are not told', async () => {
    const deps = await testDeps();
    const undp = aPerson({ organisation: 'undp' });
    for (let n = 0; n < 30; n += 1) {
      await registerRequest(deps)(undp, `form-${n}`, { content: aContent(NEED), agencies: ['who'] });
    }
    const draft = await draftOf(deps, NEED);
    assert.deepEqual(await findDuplicates(deps)(unicef, draft, 'en'), []);
    // In other words, so that every draft of UNDP is more alike.
    await submitted(deps, ilo, iom, IN_FRENCH);
    assert.match((await findDuplicates(deps)(unicef, draft, 'en')).join(), /led by ILO/);
  });

  it('says no more than three, the most alike first', async () => {
    const deps = await testDeps();
    for (const need of [IN_FRENCH, NEED, IN_FRENCH, NEED, IN_FRENCH]) {
      deps.pass(1_000);
      await registerRequest(deps)(unicef, `form-${Date.parse(deps.clock())}`, {
        content: aContent(need),
        agencies: ['who'],
      });
    }
    const found = await findDuplicates(deps)(unicef, await draftOf(deps, NEED), 'en');
    assert.deepEqual(
      found.map((words) => /\((.*)\)/.exec(words)?.[1]),
      [NEED.title, NEED.title, IN_FRENCH.title],
    );
  });
});
