/** Who should assess what, over HTTP. */
import assert from 'node:assert/strict';
import type { AssignmentsView, RequestView } from '../../../bot/api/contract.ts';
import { revision } from '../../../bot/domain/request.ts';
import { aPerson, coordinator, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { statusAndCode } from '../../helpers/refused-http.ts';
import { aStoredSubmitted, PEOPLE } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const ofIom = aPerson({ organisation: 'iom', roles: ['coordinator'], id: 'iom-coordinator' });

describe('the API for reviewers', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({ people: [...PEOPLE, ofIom] });
  });
  afterEach(() => server.stop());

  it('proposes reviewers in the language asked for, and takes the proposal', async () => {
    const request = await aStoredSubmitted(server.deps);
    const proposal = await server.call(secretariat, 'GET', '/api/assignments?lang=fr');
    assert.equal(proposal.headers.get('cache-control'), 'no-store');
    const { rows, people, wanted } = (await proposal.json()) as AssignmentsView;
    assert.equal(wanted, 1);
    assert.deepEqual(
      people.map((person) => [person.id, person.organisation.label, person.load]),
      [
        [coordinator.id, 'BCAD', 0],
        [ofIom.id, 'OIM', 0],
      ],
    );
    const row = rows[0];
    assert.equal(row?.request.ref, request.ref);
    assert.deepEqual(row?.proposed, [coordinator.id]);
    assert.match(row?.choices[0]?.reasons.join() ?? '', /Langue de travail/);
    const answer = await server.call(secretariat, 'POST', `/api/requests/${request.ref}/reviewers`, {
      revision: row?.revision,
      reviewers: row?.proposed,
    });
    const view = (await answer.json()) as RequestView;
    assert.deepEqual(
      view.reviewers.map((reviewer) => reviewer.id),
      [coordinator.id],
    );
    assert.equal(view.history.at(-1)?.text, 'Reviewers chosen');
  });

  it('refuses others, people in conflict, old revisions and what is no list of people', async () => {
    const { ref, ...request } = await aStoredSubmitted(server.deps);
    const seen = revision({ ref, ...request });
    const path = `/api/requests/${ref}/reviewers`;
    const assign = (body: object) => statusAndCode(server, secretariat, 'POST', path, body);
    for (const person of [unicef, observer]) {
      assert.deepEqual(await statusAndCode(server, person, 'GET', '/api/assignments'), [403, 'not-allowed']);
      const body = { revision: seen, reviewers: [coordinator.id] };
      assert.deepEqual(await statusAndCode(server, person, 'POST', path, body), [403, 'not-allowed']);
    }
    assert.deepEqual(await statusAndCode(server, null, 'GET', '/api/assignments'), [401, 'unauthenticated']);
    assert.deepEqual(await assign({ revision: seen, reviewers: [ofIom.id] }), [403, 'conflict-of-interest']);
    assert.deepEqual(await assign({ revision: seen, reviewers: [observer.id] }), [422, 'not-a-coordinator']);
    assert.deepEqual(await assign({ revision: 0, reviewers: [coordinator.id] }), [409, 'revision-changed']);
    for (const reviewers of ['x', [7], [''], ['nobody'], ['../x'], [...'123456'], null]) {
      assert.deepEqual(await assign({ revision: seen, reviewers }), [400, 'invalid-input'], JSON.stringify(reviewers));
    }
  });
});
