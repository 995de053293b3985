/** Who requests together, on the store: consent shown and counted, messages to the right people, reminders once. */
import assert from 'node:assert/strict';
import { DEFAULT_REMINDERS } from '../../../bot/domain/reminders.ts';
import { revision } from '../../../bot/domain/request.ts';
import { signRequest } from '../../../bot/usecases/cosign.ts';
import { requestDraft, requestSchema } from '../../../bot/usecases/documents.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import * as ownership from '../../../bot/usecases/ownership.ts';
import { remindAgencies } from '../../../bot/usecases/remind-agencies.ts';
import { listRequests, viewRequest } from '../../../bot/usecases/view-requests.ts';
import { aPerson, coordinator, ilo, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import {
  aStoredCosigning,
  aStoredDraft,
  aStoredSubmitted,
  input,
  PEOPLE,
  type TestDeps,
  testDeps,
} from '../../helpers/test-deps.ts';
import { meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

const DAY_MS = 86_400_000;
const colleague = aPerson({ organisation: 'iom', id: 'iom-colleague', name: 'Sara Lind' });
const ALL = [...PEOPLE, colleague];

const stored = async (deps: TestDeps, ref: string) => requestSchema.parse((await deps.store.get('request', ref))?.body);
const statusOf = async (deps: TestDeps, ref: string, agency: string) =>
  (await viewRequest(deps)(unicef, ref, 'en')).agencies.find(({ code }) => code === agency)?.statusLabel;

describe('an agency that has not agreed', () => {
  it('is shown as named, then as invited, then as taking part', async () => {
    const deps = await testDeps();
    const draft = await aStoredDraft(deps);
    assert.match((await statusOf(deps, draft.ref, 'iom')) ?? '', /is invited once/);
    const { ref } = await aStoredCosigning(deps);
    assert.match((await statusOf(deps, ref, 'iom')) ?? '', /has not answered yet/);
    await ownership.acceptInvitation(deps)(iom, ref);
    assert.equal(await statusOf(deps, ref, 'iom'), 'has not signed yet');
  });
});

describe('somebody who names a focal point', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await testDeps(ALL);
    await meet(deps, ALL);
  });

  it('chooses among active focal points of the own agency', async () => {
    const { ref } = await aStoredCosigning(deps);
    const view = await ownership.viewOwnership(deps)(iom, ref, 'en');
    assert.deepEqual(view.colleagues.map(({ id }) => id).sort(), [colleague.id, iom.id].sort());
    assert.deepEqual(view.candidates, [], 'only the lead invites');
    await refusedLater('not-a-focal-point', ownership.nameFocalPoint(deps)(iom, ref, ilo.id));
    await refusedLater('not-a-focal-point', ownership.nameFocalPoint(deps)(iom, ref, 'nobody'));
  });

  it('sends the agency’s messages to that person, as long as they are one', async () => {
    const request = await aStoredCosigning(deps);
    await ownership.nameFocalPoint(deps)(iom, request.ref, colleague.id);
    const { round, recipients } = testDispatcher(deps);
    await round();
    recipients();
    deps.pass(120_000);
    await editRequest(deps)(unicef, request.ref, revision(await stored(deps, request.ref)), input({ need: 'Another' }));
    await round();
    assert.deepEqual(recipients(), [colleague.id]);
    const row = await deps.store.get('person', colleague.id);
    assert.ok(row);
    await deps.store.replace({ ...row, status: 'refused', body: { ...colleague, status: 'refused' } }, row.version);
    deps.pass(120_000);
    await editRequest(deps)(unicef, request.ref, revision(await stored(deps, request.ref)), input({ need: 'Third' }));
    await round();
    assert.deepEqual(recipients(), [iom.id]);
  });
});

describe('the lead who looks for another agency', () => {
  it('chooses among entities of the Network that are not on the request', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredCosigning(deps);
    const { candidates } = await ownership.viewOwnership(deps)(unicef, ref, 'en');
    const codes = candidates.map(({ code }) => code);
    assert.ok(codes.includes('ilo') && !codes.includes('iom') && !codes.includes('unicef'));
    await refusedLater('unknown-agency', ownership.inviteAgency(deps)(unicef, ref, 'nonsense'));
  });

  it('is told when a colleague acted meanwhile, and nothing is replaced twice', async () => {
    const deps = await testDeps();
    const { ref, history } = await aStoredCosigning(deps);
    const change = { out: 'iom', in: 'ilo', reason: 'Other mandate' };
    await ownership.replaceAgency(deps)(unicef, ref, history.length, change);
    await refusedLater('revision-changed', ownership.replaceAgency(deps)(unicef, ref, history.length, change));
    await refusedLater('not-visible', viewRequest(deps)(iom, ref, 'en'));
    assert.match((await viewRequest(deps)(unicef, ref, 'en')).history.at(-2)?.text ?? '', /UNICEF took IOM off/);
  });
});

describe('what has changed since a signature', () => {
  it('is shown field by field to who has to sign again, and to nobody without a signature', async () => {
    const deps = await testDeps();
    const request = await aStoredCosigning(deps, { durationMonths: 12 }, ['iom', 'ilo']);
    const signed = await signRequest(deps)(iom, request.ref, request.contentHash);
    const content = {
      durationMonths: 18,
      title: 'New title',
      markers: { ...request.content.markers, gender: 'GEM 2' },
    };
    const edited = await editRequest(deps)(unicef, request.ref, revision(signed), input(content, ['iom', 'ilo']));
    const { changes } = await viewRequest(deps)(iom, request.ref, 'en');
    assert.deepEqual(
      changes?.rows.map(({ field, before, after }) => [field, before, after]),
      [
        ['title', [request.content.title], ['New title']],
        ['durationMonths', ['12 months'], ['18 months']],
        ['markers', [], ['Gender marker: GEM 2']],
      ],
    );
    assert.equal((await viewRequest(deps)(ilo, request.ref, 'en')).changes, null);
    await signRequest(deps)(iom, request.ref, edited.contentHash);
    assert.equal((await viewRequest(deps)(iom, request.ref, 'en')).changes, null);
  });
});

describe('a document from before joint ownership', () => {
  it('loads, and its agencies are reminded from the state they are in', async () => {
    const deps = await testDeps();
    const request = await aStoredCosigning(deps);
    const row = await deps.store.get<Record<string, unknown>>('request', request.ref);
    assert.ok(row);
    const { signedContents: _contents, escalatedAt: _escalated, ...old } = structuredClone(row.body);
    for (const agency of old.agencies as Record<string, unknown>[]) {
      for (const field of ['mandate', 'contribution', 'focalPoint', 'invitedAt', 'reminded', 'lastSigned'])
        delete agency[field];
    }
    for (const entry of old.history as Record<string, unknown>[]) delete entry.about;
    await deps.store.replace({ ...row, body: old }, row.version);
    deps.pass(DAY_MS);
    await remindAgencies(deps)(deps.clock());
    assert.deepEqual((await stored(deps, request.ref)).agencies[1]?.reminded, [], 'a day is too soon');
    deps.pass(5 * DAY_MS);
    await remindAgencies(deps)(deps.clock());
    assert.deepEqual((await stored(deps, request.ref)).agencies[1]?.reminded, [3]);
  });
});

describe('the round of reminders', () => {
  let deps: TestDeps;
  let dispatcher: ReturnType<typeof testDispatcher>;
  beforeEach(async () => {
    deps = await testDeps(ALL);
    await meet(deps, ALL);
    dispatcher = testDispatcher(deps);
  });
  const deliver = async () => {
    await dispatcher.round();
    return dispatcher.told.splice(0).map(({ to, words }) => `${to}: ${words.split('\n')[0]}`);
  };

  it('reminds the agency with the whole request to sign, and at last tells the lead and the coordinators', async () => {
    const { ref } = await aStoredCosigning(deps);
    await dispatcher.round();
    dispatcher.told.length = 0;
    const round = remindAgencies(deps);
    deps.pass(5 * DAY_MS);
    await round(deps.clock());
    await dispatcher.round();
    const [reminder] = dispatcher.told;
    assert.match(reminder?.words ?? '', /waiting for the signature of IOM for 3 working days/);
    assert.match(JSON.stringify(reminder?.card), /"verb":"sign"/);
    dispatcher.told.length = 0;
    deps.pass(9 * DAY_MS);
    await round(deps.clock());
    const told = await deliver();
    assert.ok(told.some((line) => line.startsWith(`${coordinator.id}: Signatures are still missing on ${ref}`)));
    assert.ok(told.some((line) => line.startsWith(`${unicef.id}: Signatures are still missing`)));
    const page = await listRequests(deps)(coordinator, { view: 'queue', states: [], after: null, limit: 10 }, 'en');
    assert.deepEqual(
      page.rows.map((row) => [row.ref, row.escalatedAt !== null]),
      [[ref, true]],
    );
    for (const reader of [observer, secretariat]) {
      const seen = await listRequests(deps)(reader, { view: 'queue', states: [], after: null, limit: 10 }, 'en');
      assert.deepEqual(seen.rows, [], 'it was not submitted');
    }
    await refusedLater('reminded-today', ownership.remindThem(deps)(coordinator, ref));
    deps.pass(3 * DAY_MS);
    await ownership.remindThem(deps)(coordinator, ref);
    assert.ok((await deliver()).some((line) => line.startsWith(`${iom.id}: ${coordinator.name}`)));
  });

  it('tells each thing once, with several processes at the same moment', async () => {
    const { ref } = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    const processes = Array.from({ length: 4 }, () => remindAgencies(deps));
    for (const days of [5, 6, 3]) {
      deps.pass(days * DAY_MS);
      await Promise.all(processes.map((round) => round(deps.clock())));
      await Promise.all(processes.map((round) => round(deps.clock())));
    }
    const { history } = await stored(deps, ref);
    assert.deepEqual(
      history.slice(2).map(({ action }) => action),
      ['agencies-reminded', 'agencies-reminded', 'agencies-reminded', 'escalated'],
    );
  });

  it('does not remind of a signature that came before the message left', async () => {
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    await dispatcher.round();
    dispatcher.told.length = 0;
    deps.pass(5 * DAY_MS);
    await remindAgencies(deps)(deps.clock());
    await signRequest(deps)(iom, request.ref, request.contentHash);
    assert.ok((await deliver()).every((line) => !line.startsWith(iom.id)));
  });

  it('goes on when one request cannot be read', async () => {
    const { ref } = await aStoredCosigning(deps);
    const broken = requestDraft({ ...(await stored(deps, ref)), ref: 'UNM-2026-0999' });
    await deps.store.create({ ...broken, body: { nonsense: true } });
    deps.pass(5 * DAY_MS);
    const faults: string[] = [];
    await remindAgencies(deps, DEFAULT_REMINDERS)(deps.clock(), (_error, which) => faults.push(which));
    assert.deepEqual(faults, ['UNM-2026-0999']);
    assert.deepEqual((await stored(deps, ref)).agencies[1]?.reminded, [3]);
  });

  it('looks into a request only when something is due or it has changed', async () => {
    await aStoredCosigning(deps);
    const round = remindAgencies(deps);
    await round(deps.clock());
    let looks = 0;
    const watched = {
      ...deps,
      get calendar() {
        looks += 1;
        return deps.calendar;
      },
    };
    const again = remindAgencies(watched);
    await again(deps.clock());
    const first = looks;
    deps.pass(60_000);
    await again(deps.clock());
    assert.ok(first > 0);
    assert.equal(looks, first);
  });
});

describe('an agency that left a submitted request', () => {
  it('brings it back to the lead, tells everybody, and no longer counts', async () => {
    const deps = await testDeps();
    await meet(deps, PEOPLE);
    const { ref } = await aStoredSubmitted(deps);
    const dispatcher = testDispatcher(deps);
    await dispatcher.round();
    dispatcher.told.length = 0;
    deps.pass(120_000);
    const left = await ownership.leaveRequest(deps)(iom, ref, 'No staff');
    assert.equal(left.state, 'cosigning');
    await dispatcher.round();
    assert.deepEqual(dispatcher.told.map(({ to }) => to).sort(), [coordinator.id, unicef.id].sort());
    assert.ok(dispatcher.told.every(({ words }) => words.includes('“No staff”')));
    await refusedLater('already-left', viewRequest(deps)(iom, ref, 'en'));
  });
});
