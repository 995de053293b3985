/** Who is told of what in the connection hub, and what they read. */
import assert from 'node:assert/strict';
import type { Person } from '../../../bot/domain/people.ts';
import { type JointRequest, revision } from '../../../bot/domain/request.ts';
import * as interest from '../../../bot/usecases/hub/interest.ts';
import * as hub from '../../../bot/usecases/hub/refer.ts';
import { undpPartner, whoPartner } from '../../helpers/builders/hub.ts';
import { coordinator, iom, unicef } from '../../helpers/builders.ts';
import { checkCard } from '../../helpers/card-rules.ts';
import { elementsOf } from '../../helpers/chat-user.ts';
import { anAsk, aStoredCall, aStoredMatched, aStoredReferred, HUB_PEOPLE, hubDeps } from '../../helpers/hub-deps.ts';
import type { TestDeps } from '../../helpers/test-deps.ts';
import { meet, type Told, testDispatcher } from '../../helpers/test-dispatcher.ts';

const ids = (...people: Person[]) => people.map(({ id }) => id).sort();

describe('messages of the hub', () => {
  let deps: TestDeps;
  let dispatcher: ReturnType<typeof testDispatcher>;
  beforeEach(async () => {
    deps = await hubDeps();
    await meet(deps, HUB_PEOPLE);
    dispatcher = testDispatcher(deps);
  });

  /** What is told of what happens in `act`, and of nothing before. */
  async function toldOf(act: () => Promise<unknown>): Promise<Told[]> {
    await dispatcher.round();
    dispatcher.told.length = 0;
    // Ten a minute: what came before does not count.
    deps.pass(120_000);
    await act();
    await dispatcher.round();
    const told = dispatcher.told.splice(0);
    for (const { card, to } of told) if (card) checkCard(card, to);
    return told;
  }
  const to = (told: Told[]) => told.map((each) => each.to).sort();
  const verbs = (told: Told | undefined) => elementsOf(told?.card).flatMap(({ verb }) => (verb ? [verb] : []));
  const seen = (request: JointRequest) => revision(request);

  it('bring a referral to its organisation with the whole request and the three answers, and tell the requesters', async () => {
    const request = await aStoredMatched(deps);
    const told = await toldOf(() => hub.refer(deps)(coordinator, request.ref, seen(request), anAsk('who')));
    assert.deepEqual(to(told), ids(unicef, iom, whoPartner));
    const card = told.find((each) => each.to === whoPartner.id);
    assert.ok(card?.words.includes(request.content.need));
    assert.ok(card?.words.includes('Two trainers for six weeks in Agadez.'));
    assert.deepEqual(verbs(card), ['accept-referral', 'decline-referral', 'ask-referral']);
  });

  it('say nothing of a referral that is only proposed, or was called back before it went out', async () => {
    const request = await aStoredMatched(deps);
    const propose = { ...anAsk('who'), send: false };
    assert.deepEqual(await toldOf(() => hub.refer(deps)(coordinator, request.ref, seen(request), propose)), []);
    const told = await toldOf(async () => {
      const sent = await hub.sendReferral(deps)(coordinator, request.ref, seen(request) + 1, 'r1', null);
      await hub.callBackReferral(deps)(coordinator, request.ref, seen(sent), 'r1', 'A mistake');
    });
    const own = told.filter((each) => each.to === whoPartner.id);
    assert.equal(own.length, 1);
    assert.match(own[0]?.words ?? '', /called back: “A mistake”/);
    assert.ok(!own[0]?.words.includes(request.content.need));
  });

  it('tell coordinators and requesters of an answer, with the reason of a refusal', async () => {
    const request = await aStoredReferred(deps, 'who', 'undp');
    const no = await toldOf(() => hub.declineReferral(deps)(undpPartner, request.ref, null, 'r2', 'No staff'));
    assert.deepEqual(to(no), ids(unicef, iom, coordinator));
    assert.ok(no.every(({ words }) => words.includes('No staff')));
    const yes = await toldOf(() => hub.acceptReferral(deps)(whoPartner, request.ref, null, 'r1'));
    assert.deepEqual(to(yes), ids(unicef, iom, coordinator));
  });

  it('take a question to the coordinators and its answer back to the organisation', async () => {
    const request = await aStoredReferred(deps, 'who');
    const asked = await toldOf(() => hub.askAboutReferral(deps)(whoPartner, request.ref, null, 'r1', 'When?'));
    assert.deepEqual(to(asked), ids(coordinator));
    const replied = await toldOf(() =>
      hub.replyToReferral(deps)(coordinator, request.ref, seen(request) + 1, 'r1', 'In May'),
    );
    assert.deepEqual(to(replied), ids(whoPartner));
    assert.ok(replied[0]?.words.includes('In May'));
    assert.ok(verbs(replied[0]).includes('accept-referral'));
  });

  it('tell the coordinators and the agencies when no partner is left', async () => {
    const request = await aStoredReferred(deps, 'who');
    const told = await toldOf(() => hub.declineReferral(deps)(whoPartner, request.ref, null, 'r1', 'No'));
    const exhausted = told.filter(({ words }) => words.includes('back in assessment'));
    assert.deepEqual(to(exhausted), ids(unicef, iom, coordinator));
  });

  it('bring a call for interest to whoever is asked, with as much as they may see', async () => {
    const told = await toldOf(() => aStoredCall(deps, ['who']));
    const own = told.find((each) => each.to === whoPartner.id && each.words.includes('Who can train?'));
    assert.deepEqual(verbs(own), ['interest', 'interest', 'interest']);
    assert.ok(!own?.words.includes('Ministry of the Interior of Niger'));
    assert.ok(!own?.words.includes('UNICEF'));
  });

  it('take a question on a call to the coordinators, the reply to who asked, and its end to the requesters', async () => {
    const request = await aStoredCall(deps, ['who']);
    const ask = { answer: 'question' as const, text: 'For how long?' };
    const asked = await toldOf(() => interest.answerCall(deps)(whoPartner, request.ref, 'c1', ask, 0));
    assert.deepEqual(to(asked), ids(coordinator));
    const replied = await toldOf(() =>
      interest.replyToCall(deps)(coordinator, request.ref, seen(request) + 1, 'c1', 0, 'Six weeks'),
    );
    assert.deepEqual(to(replied), ids(whoPartner));
    const closed = await toldOf(() => interest.closeCall(deps)(coordinator, request.ref, seen(request) + 2, 'c1'));
    assert.deepEqual(to(closed), ids(unicef, iom));
  });
});
