/** Internal notes are looked for on every surface on which somebody else could come across them. */
import assert from 'node:assert/strict';
import type { Person } from '../../../bot/domain/people.ts';
import { revision } from '../../../bot/domain/request.ts';
import { summaryCsv } from '../../../bot/export/summary-csv.ts';
import { compose } from '../../../bot/notify/compose.ts';
import type { Delivery } from '../../../bot/usecases/deliveries.ts';
import { requestDraft } from '../../../bot/usecases/documents.ts';
import { fanOutOutboxes } from '../../../bot/usecases/fan-out.ts';
import { summariseProgress } from '../../../bot/usecases/summarise-progress.ts';
import { askQuestion, viewNotes, writeNote } from '../../../bot/usecases/triage.ts';
import { aReferral } from '../../helpers/builders/hub.ts';
import { aPerson, coordinator, observer, secretariat } from '../../helpers/builders.ts';
import { chatTurns } from '../../helpers/chat-turns.ts';
import { refusedLater } from '../../helpers/refused.ts';
import { aStoredSubmitted, PEOPLE, testDeps } from '../../helpers/test-deps.ts';
import { startTestServer } from '../../helpers/test-server.ts';

const SECRET = 'Zebrafish: their last report was thin';
const WORD = 'Zebrafish';

const committee = aPerson({ organisation: 'ohchr', roles: ['committee'], country: null });
const conflicted = aPerson({ organisation: 'iom', roles: ['coordinator'], id: 'iom-coordinator' });
const both = aPerson({
  organisation: 'unicef',
  roles: ['focal-point', 'coordinator', 'secretariat'],
  id: 'unicef-both',
});
const colleague = aPerson({ organisation: 'who', roles: ['coordinator'], id: 'who-coordinator' });
const EVERYBODY: readonly Person[] = [...PEOPLE, committee, conflicted, both, colleague];
const READERS = [coordinator, secretariat, committee, colleague];
const OTHERS = EVERYBODY.filter((person) => !READERS.includes(person));

async function noted() {
  const deps = await testDeps(EVERYBODY);
  const { ref } = await aStoredSubmitted(deps);
  const before = await writeNote(deps)(secretariat, ref, 'Nothing to see');
  // A request that was referred to an organisation, and has reviewers: both hear of what happens.
  const stored = await deps.store.get('request', ref);
  assert.ok(stored);
  const reviewers = [colleague, both].map(({ id, name, organisation }) => ({
    personId: id,
    personName: name,
    organisation,
  }));
  const referred = { ...before, state: 'matched' as const, referrals: [aReferral()], reviewers };
  await deps.store.replace(requestDraft(referred), stored.version);
  const request = await writeNote(deps)(coordinator, ref, SECRET);
  return { deps, ref, before: referred, request };
}

describe('an internal note', () => {
  it('is read by the desk’s own people without a conflict, and refused to everybody else', async () => {
    const { deps, ref } = await noted();
    for (const person of READERS) {
      assert.equal((await viewNotes(deps)(person, ref, 'en')).notes.at(-1)?.text, SECRET, person.name);
    }
    for (const person of OTHERS) {
      await assert.rejects(viewNotes(deps)(person, ref, 'en'), person.name);
    }
    await refusedLater('not-allowed', viewNotes(deps)(observer, ref, 'en'));
  });

  it('is written by those alone, too', async () => {
    const { deps, ref } = await noted();
    for (const person of OTHERS) await assert.rejects(writeNote(deps)(person, ref, 'x'), person.name);
    for (const person of READERS) await writeNote(deps)(person, ref, 'x');
    await refusedLater('note-missing', writeNote(deps)(coordinator, ref, ' '));
    const once = await writeNote(deps)(coordinator, ref, 'Sent twice');
    assert.equal((await writeNote(deps)(coordinator, ref, 'Sent twice')).notes.length, once.notes.length);
  });

  it('moves nothing that requesters see: no line, no revision, no change of the day', async () => {
    const { request, before } = await noted();
    assert.equal(revision(request), revision(before));
    assert.equal(request.updatedAt, before.updatedAt);
    assert.deepEqual(request.history, before.history);
  });

  it('is in no answer of the API to anybody else, in any language', async () => {
    const { deps, ref } = await noted();
    await askQuestion(deps)(coordinator, ref, 'Which regions?');
    const server = await startTestServer({ people: EVERYBODY, deps });
    try {
      const paths = [
        `/api/requests/${ref}`,
        ...[
          'matches',
          'hub',
          'ownership',
          'fund',
          'assessment',
          'implementation',
          'notes',
          'crisis',
          'questions/ask',
        ].map((part) => `/api/requests/${ref}/${part}`),
        '/api/requests?view=mine',
        '/api/requests?view=queue',
        '/api/assignments',
        '/api/summary?from=2026-01-01&to=2027-12-31',
        '/api/summary.csv?from=2026-01-01&to=2027-12-31&lang=en',
        '/api/me',
        '/api/changes',
      ];
      for (const person of OTHERS) {
        for (const path of paths) {
          for (const lang of ['en', 'fr', 'es']) {
            const url = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
            const answer = await (await server.call(person, 'GET', url)).text();
            assert.ok(!answer.includes(WORD), `${person.name} reads it at ${url}`);
          }
        }
      }
      // The way in is there for those whose it is: what is searched for can be found.
      const own = await server.call(coordinator, 'GET', `/api/requests/${ref}/notes`);
      assert.ok((await own.text()).includes(WORD));
    } finally {
      await server.stop();
    }
  });

  it('is in no view of a request, not even of those who read it in its own place', async () => {
    const { deps, ref } = await noted();
    const server = await startTestServer({ people: EVERYBODY, deps });
    try {
      for (const person of EVERYBODY) {
        const answer = await (await server.call(person, 'GET', `/api/requests/${ref}`)).text();
        assert.ok(!answer.includes(WORD), person.name);
      }
      const saved = await server.call(coordinator, 'POST', `/api/requests/${ref}/notes`, { revision: 0, text: SECRET });
      assert.equal(saved.status, 200);
      assert.ok(!(await saved.text()).includes(WORD));
    } finally {
      await server.stop();
    }
  });

  it('is on no card in the chat, whatever is asked for', async () => {
    const { deps, ref } = await noted();
    const { say, act } = chatTurns(deps);
    for (const person of EVERYBODY) {
      for (const message of [`status ${ref}`, 'my requests', 'sign', 'find border police', 'help', WORD]) {
        const { raw } = await say(person, message);
        // What somebody typed may be said back to them.
        if (message !== WORD) assert.ok(!JSON.stringify(raw).includes(WORD), `${person.name}: ${message}`);
      }
      for (const verb of ['open', 'agencies', 'details', 'demand', 'edit']) {
        const { raw } = await act(person, verb, { ref, revision: 1 });
        assert.ok(!JSON.stringify(raw).includes(WORD), `${person.name}: ${verb}`);
      }
    }
  });

  it('is told to the request’s other reviewers without its words, and to nobody else', async () => {
    const { deps } = await noted();
    await fanOutOutboxes(deps)((error) => {
      throw error;
    });
    const { rows } = await deps.store.query({ kind: 'delivery', limit: 200, orderBy: 'createdAt', direction: 'asc' });
    const deliveries = rows.map(({ body }) => body as Delivery);
    const told: string[] = [];
    for (const delivery of deliveries) {
      assert.ok(!JSON.stringify(delivery).includes(WORD), 'no message is kept with its words');
      const composed = await compose(deps, delivery, () => 'https://desk.example.org/tab/');
      assert.ok(!JSON.stringify(composed).includes(WORD));
      const isNote = delivery.notice.kind === 'request' && delivery.notice.event.type === 'note-written';
      if (isNote && composed !== 'never') told.push(delivery.recipient);
    }
    // The other reviewer is of an agency that requests: nothing is said.
    assert.deepEqual(told, [colleague.id]);
  });

  it('is in no export', async () => {
    const { deps } = await noted();
    const summary = await summariseProgress(deps)(secretariat, { from: '2026-01-01', to: '2027-12-31' }, 'en');
    assert.ok(!JSON.stringify(summary).includes(WORD));
    assert.ok(!String(summaryCsv(summary, 'en')).includes(WORD));
  });
});
