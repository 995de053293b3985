import assert from 'node:assert/strict';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { coordinator, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { aStoredDraft, aStoredSubmitted } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

describe('triage over HTTP', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  async function post(who: Person, ref: string, path: string, body: object, status = 200) {
    const view = await get(who, ref);
    const sent = { revision: view?.revision ?? 0, ...body };
    const response = await server.call(who, 'POST', `/api/requests/${ref}/${path}`, sent);
    const answer = await response.json();
    assert.equal(response.status, status, JSON.stringify(answer));
    return answer as RequestView & { error?: { code: string } };
  }
  async function get(who: Person, ref: string): Promise<RequestView | null> {
    const response = await server.call(who, 'GET', `/api/requests/${ref}`);
    return response.ok ? ((await response.json()) as RequestView) : null;
  }

  it('goes from acknowledging over question and answer to a note', async () => {
    const { ref } = await aStoredSubmitted(server.deps);
    const read = await post(coordinator, ref, 'acknowledge', {});
    assert.ok(!read.actions.includes('acknowledge'));
    const asked = await post(secretariat, ref, 'questions', { text: 'Which regions?' });
    assert.equal(asked.questions[0]?.canTakeBack, true);
    assert.equal((await get(iom, ref))?.questions[0]?.canAnswer, true);
    const refused = await post(coordinator, ref, 'questions/q1/answer', { answer: 'x' }, 403);
    assert.equal(refused.error?.code, 'not-allowed');
    const answered = await post(iom, ref, 'questions/q1/answer', { answer: 'Agadez' });
    assert.equal(answered.questions[0]?.answeredOrganisation, 'IOM');
    const again = await post(unicef, ref, 'questions/q1/answer', { answer: 'Zinder' }, 409);
    assert.equal(again.error?.code, 'question-closed');
    await post(coordinator, ref, 'questions', { text: 'How many?' });
    const taken = await post(coordinator, ref, 'questions/q2/take-back', {});
    assert.match(String(taken.questions[1]?.closing), /no answer is needed/);
    await post(coordinator, ref, 'notes', { text: 'Ask the field office' });
    const notes = await server.call(secretariat, 'GET', `/api/requests/${ref}/notes`);
    assert.equal(((await notes.json()) as { notes: { text: string }[] }).notes[0]?.text, 'Ask the field office');
    assert.equal((await server.call(unicef, 'GET', `/api/requests/${ref}/notes`)).status, 403);
  });

  it('proposes what to ask for', async () => {
    const { ref } = await aStoredSubmitted(server.deps);
    const answer = await server.call(coordinator, 'GET', `/api/requests/${ref}/questions/ask`);
    assert.match(((await answer.json()) as { text: string }).text, /start and duration/);
  });

  it('marks a draft for a crisis and makes an ordinary one of it again', async () => {
    const { ref } = await aStoredDraft(server.deps);
    const proposal = (await (await server.call(unicef, 'GET', `/api/requests/${ref}/crisis`)).json()) as object;
    const marked = await post(unicef, ref, 'crisis', { reason: 'Floods', ...proposal });
    assert.equal(marked.crisis?.reason, 'Floods');
    await post(unicef, ref, 'crisis', { reason: 'Floods', endsOn: 'soon', othersSignBy: '2026-12-04' }, 400);
    const past = { reason: 'Floods', endsOn: '2020-01-01', othersSignBy: '2020-01-01' };
    assert.equal((await post(unicef, ref, 'crisis', past, 422)).error?.code, 'crisis-end-past');
    assert.equal((await post(unicef, ref, 'crisis/convert', {})).crisis, null);
    assert.equal((await server.call(iom, 'GET', `/api/requests/${ref}/crisis`)).status, 403);
  });
});
