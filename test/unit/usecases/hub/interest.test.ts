import assert from 'node:assert/strict';
import { revision } from '../../../../bot/domain/request.ts';
import { changeRequest } from '../../../../bot/usecases/change-request.ts';
import { viewAsked } from '../../../../bot/usecases/hub/asked-of-us.ts';
import * as interest from '../../../../bot/usecases/hub/interest.ts';
import { viewHub } from '../../../../bot/usecases/hub/view-hub.ts';
import { declineRequest } from '../../../../bot/usecases/review-request.ts';
import { viewRequest } from '../../../../bot/usecases/view-requests.ts';
import { reviewed, undpPartner, whoPartner } from '../../../helpers/builders/hub.ts';
import { coordinator, ilo, iom, observer, unicef } from '../../../helpers/builders.ts';
import { aStoredCall, hubDeps } from '../../../helpers/hub-deps.ts';
import { refusedLater } from '../../../helpers/refused.ts';
import type { TestDeps } from '../../../helpers/test-deps.ts';

const DAY = 86_400_000;

describe('a request for interest', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await hubDeps();
  });
  const answer = (ref: string, who = whoPartner, given: 'interested' | 'question' = 'interested') =>
    interest.answerCall(deps)(who, ref, 'c1', { answer: given, text: 'In Niamey' }, 0);

  it('goes to those whom the matcher proposes, and those who are added', async () => {
    const request = await aStoredCall(deps, ['undp']);
    const eligible = interest.eligiblePartners(deps, request).filter((code) => code !== 'dco');
    assert.ok(eligible.length > 0);
    assert.deepEqual([...(request.calls[0]?.invited ?? [])].sort(), [...new Set([...eligible, 'undp'])].sort());
    assert.equal(request.calls[0]?.closesOn, '2026-12-11');
    for (const code of ['unicef', 'iom']) assert.ok(!request.calls[0]?.invited.includes(code));
  });

  it('shows those who are asked a summary, and nothing more of the request', async () => {
    const request = await aStoredCall(deps);
    const [asked] = (await viewAsked(deps)(whoPartner, 'en')).calls;
    assert.equal(asked?.need, request.content.need);
    const told = JSON.stringify(asked);
    for (const hidden of [request.content.beneficiaries, request.content.requestedBy, unicef.name, 'UNICEF']) {
      assert.ok(!told.includes(hidden), hidden);
    }
    await refusedLater('not-visible', viewRequest(deps)(whoPartner, request.ref, 'en'));
    await refusedLater('not-visible', viewHub(deps)(whoPartner, request.ref, 'en'));
  });

  it('is answered by those who are asked only', async () => {
    const { ref, calls } = await aStoredCall(deps, ['who']);
    await answer(ref);
    for (const outsider of [ilo, undpPartner, unicef, iom, coordinator, observer]) {
      if (calls[0]?.invited.includes(outsider.organisation)) continue;
      await refusedLater('not-visible', answer(ref, outsider));
    }
  });

  it('shows the coordinator the answers as they come, the requesters once it is closed', async () => {
    const { ref } = await aStoredCall(deps);
    const after = await answer(ref);
    const rows = async (who: typeof unicef) => {
      const [call] = (await viewHub(deps)(who, ref, 'en')).calls;
      return call?.rows?.filter((row) => row.answer).map((row) => [row.organisation.code, row.answer?.code, row.text]);
    };
    const given = [['who', 'interested', 'In Niamey']];
    assert.deepEqual(
      [await rows(coordinator), await rows(unicef), await rows(observer)],
      [given, undefined, undefined],
    );
    await interest.closeCall(deps)(coordinator, ref, revision(after), 'c1');
    for (const reader of [coordinator, unicef, iom, observer]) assert.deepEqual(await rows(reader), given);
    assert.deepEqual((await viewAsked(deps)(whoPartner, 'en')).calls, []);
    await refusedLater('call-closed', answer(ref, whoPartner));
  });

  it('shows every invited organisation the questions with their replies, but not who asked', async () => {
    const { ref } = await aStoredCall(deps, ['who', 'undp']);
    const asked = await answer(ref, whoPartner, 'question');
    await interest.replyToCall(deps)(coordinator, ref, revision(asked), 'c1', 0, 'From May');
    const [seen] = (await viewAsked(deps)(undpPartner, 'en')).calls;
    assert.deepEqual(
      seen?.questions.map(({ organisation, text, reply }) => [organisation, text, reply?.text]),
      [[null, 'In Niamey', 'From May']],
    );
  });

  it('is closed by the desk on the day after its last one, and only then', async () => {
    const { ref } = await aStoredCall(deps);
    const close = async () => {
      const faults: unknown[] = [];
      await interest.closeDueCalls(deps)((error) => faults.push(error));
      assert.deepEqual(faults, []);
      return (await viewHub(deps)(unicef, ref, 'en')).calls[0]?.isOpen;
    };
    assert.equal(await close(), true);
    deps.pass(21 * DAY);
    assert.equal(await close(), true);
    deps.pass(DAY);
    assert.equal(await close(), false);
    const view = await viewRequest(deps)(unicef, ref, 'en');
    assert.ok(view.history.some(({ text }) => text === 'Request for interest closed'));
  });

  it('is not shown to those who were asked any more once the request is declined', async () => {
    const { ref } = await aStoredCall(deps);
    assert.equal((await viewAsked(deps)(whoPartner, 'en')).calls.length, 1);
    const request = await changeRequest(deps, coordinator, ref, null, reviewed);
    await declineRequest(deps)(coordinator, ref, revision(request), 'Not for the mechanism');
    assert.deepEqual((await viewAsked(deps)(whoPartner, 'en')).calls, []);
  });
});
