import assert from 'node:assert/strict';
import { ROLES } from '../../../bot/domain/people.ts';
import { deliveriesOf } from '../../../bot/usecases/deliveries.ts';
import {
  admitPerson,
  demandActive,
  findPerson,
  introduce,
  listPending,
  refusePerson,
  setLanguage,
} from '../../../bot/usecases/people.ts';
import { firstSecretariat, seedPeople } from '../../../bot/usecases/seed-people.ts';
import { aPerson, coordinator, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import { type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const NEWCOMER = {
  id: 'newcomer',
  name: 'Aminata Diallo',
  organisation: 'unhcr',
  country: 'SN',
  language: 'fr' as const,
};

async function told(deps: TestDeps): Promise<string[]> {
  const recipients: string[] = [];
  for await (const row of deliveriesOf(deps.store, 'due'))
    recipients.push(`${row.delivery.notice.kind} ${row.delivery.recipient}`);
  return recipients.sort();
}

describe('somebody who is not on the register', () => {
  let deps: TestDeps;
  const second = aPerson({ organisation: 'iom', roles: ['secretariat'], id: 'second' });
  beforeEach(async () => {
    deps = await testDeps([secretariat, second, coordinator, unicef]);
  });

  it('waits without any role once they said who they are', async () => {
    await introduce(deps)(NEWCOMER);
    assert.deepEqual(await findPerson(deps)('newcomer'), { ...NEWCOMER, roles: [], status: 'pending' });
    await refusedLater('pending-registration', demandActive(deps)('newcomer'));
  });

  it('is announced to everybody of the secretariat, once', async () => {
    await introduce(deps)(NEWCOMER);
    await introduce(deps)(NEWCOMER);
    assert.deepEqual(await told(deps), [`pending-person ${second.id}`, `pending-person ${secretariat.id}`].sort());
  });

  it('is one person when the form is sent twice at once', async () => {
    await Promise.all([introduce(deps)(NEWCOMER), introduce(deps)(NEWCOMER), introduce(deps)(NEWCOMER)]);
    assert.equal((await listPending(deps)(secretariat)).length, 1);
  });

  it('may correct what they said while they wait', async () => {
    await introduce(deps)(NEWCOMER);
    await introduce(deps)({ ...NEWCOMER, organisation: 'iom' });
    assert.equal((await findPerson(deps)('newcomer'))?.organisation, 'iom');
  });

  it('is announced even when the process ends before their registration is written', async () => {
    const create = deps.store.create.bind(deps.store);
    deps.store.create = async (draft) => {
      if (draft.kind === 'person') throw new Error('the process ends here');
      return create(draft);
    };
    await assert.rejects(introduce(deps)(NEWCOMER));
    assert.equal((await told(deps)).length, 2);
  });

  it('names an organisation that exists', async () => {
    await refusedLater('unknown-agency', introduce(deps)({ ...NEWCOMER, organisation: 'nobody' }));
    assert.equal(await findPerson(deps)('newcomer'), null);
  });

  it('cannot change who they are once they are admitted', async () => {
    await introduce(deps)(NEWCOMER);
    await admitPerson(deps)(secretariat, 'newcomer', ['focal-point']);
    await introduce(deps)({ ...NEWCOMER, organisation: 'iom' });
    assert.equal((await findPerson(deps)('newcomer'))?.organisation, 'unhcr');
  });
});

describe('the secretariat', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await testDeps();
    await introduce(deps)(NEWCOMER);
  });

  it('sees who waits, the longest first', async () => {
    deps.pass(1_000);
    await introduce(deps)({ ...NEWCOMER, id: 'later' });
    assert.deepEqual(
      (await listPending(deps)(secretariat)).map(({ person }) => person.id),
      ['newcomer', 'later'],
    );
  });

  it('admits with the roles it gives, and the person is told', async () => {
    await admitPerson(deps)(secretariat, 'newcomer', ['focal-point', 'observer']);
    const person = await demandActive(deps)('newcomer');
    assert.deepEqual(person.roles, ['focal-point', 'observer']);
    assert.ok((await told(deps)).includes('registration newcomer'));
  });

  it('refuses, and the person is told but sees nothing', async () => {
    await refusePerson(deps)(secretariat, 'newcomer');
    await refusedLater('not-registered', demandActive(deps)('newcomer'));
    assert.ok((await told(deps)).includes('registration newcomer'));
  });

  it('decides once, also when two decide at once', async () => {
    const results = await Promise.allSettled([
      admitPerson(deps)(secretariat, 'newcomer', ['observer']),
      refusePerson(deps)(secretariat, 'newcomer'),
    ]);
    assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1);
    await refusedLater('unknown-person', admitPerson(deps)(secretariat, 'newcomer', ['observer']));
  });

  it('is told when there is nobody of that id', async () => {
    for (const id of ['nobody', '', 'a b/c', 'x'.repeat(300), "'; drop table"]) {
      await refusedLater('unknown-person', admitPerson(deps)(secretariat, id, ['observer']));
    }
  });

  it('alone does this', async () => {
    for (const person of [unicef, coordinator, observer, aPerson({ roles: ROLES, status: 'pending' })]) {
      await refusedLater('not-allowed', listPending(deps)(person));
      await refusedLater('not-allowed', admitPerson(deps)(person, 'newcomer', ['observer']));
      await refusedLater('not-allowed', refusePerson(deps)(person, 'newcomer'));
    }
  });
});

describe('the register', () => {
  it('keeps the language that somebody chose, also when they choose twice at once', async () => {
    const deps = await testDeps();
    const chosen = await Promise.all([setLanguage(deps)(iom, 'fr'), setLanguage(deps)(iom, 'fr')]);
    assert.deepEqual(
      chosen.map((person) => person.language),
      ['fr', 'fr'],
    );
    assert.equal((await findPerson(deps)(iom.id))?.language, 'fr');
    await refusedLater('not-registered', setLanguage(deps)(aPerson({ id: 'nobody' }), 'fr'));
  });

  it('keeps what was changed since when it is seeded again', async () => {
    const deps = await testDeps();
    await setLanguage(deps)(iom, 'es');
    await seedPeople(deps)([iom]);
    assert.equal((await findPerson(deps)(iom.id))?.language, 'es');
  });

  it('begins with one member of the secretariat, who can admit the others', async () => {
    const deps = await testDeps([]);
    await seedPeople(deps)(firstSecretariat('first'));
    await introduce(deps)(NEWCOMER);
    await admitPerson(deps)(await demandActive(deps)('first'), 'newcomer', ['observer']);
    assert.deepEqual(firstSecretariat(undefined), []);
  });
});
