import assert from 'node:assert/strict';
import { revision } from '../../../../bot/domain/request.ts';
import { viewAsked } from '../../../../bot/usecases/hub/asked-of-us.ts';
import { publishOffer } from '../../../../bot/usecases/hub/offers.ts';
import * as hub from '../../../../bot/usecases/hub/refer.ts';
import { viewHub } from '../../../../bot/usecases/hub/view-hub.ts';
import { presentClock } from '../../../../bot/usecases/present-clock.ts';
import { viewRequest } from '../../../../bot/usecases/view-requests.ts';
import { anOfferContent, undpPartner, whoPartner } from '../../../helpers/builders/hub.ts';
import { aPerson, coordinator, iom, observer, unicef } from '../../../helpers/builders.ts';
import { anAsk, aStoredMatched, aStoredReferred, HUB_PEOPLE, hubDeps } from '../../../helpers/hub-deps.ts';
import { refusedLater } from '../../../helpers/refused.ts';
import type { TestDeps } from '../../../helpers/test-deps.ts';

describe('referrals', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await hubDeps();
  });

  it('go to several organisations at once, by the hub’s own term of 60 days unless told otherwise', async () => {
    const request = await aStoredReferred(deps, 'who', 'undp', 'who');
    assert.deepEqual(
      request.referrals.map(({ organisation, status, answerBy }) => [organisation, status, answerBy]),
      [
        ['who', 'sent', '2027-01-19'],
        ['undp', 'sent', '2027-01-19'],
      ],
    );
    assert.match(presentClock(deps, request, 'en').holder, /^WHO and UNDP have to answer$/);
    assert.equal(presentClock(deps, request, 'en').dueOn, '2027-01-19');
  });

  it('are refused for what is not in the reference data, for nobody, and for another’s offer', async () => {
    const request = await aStoredMatched(deps);
    const offer = await publishOffer(deps)(whoPartner, 'offer-1', anOfferContent());
    const ask = (change: object) =>
      hub.refer(deps)(coordinator, request.ref, revision(request), { ...anAsk('undp'), ...change });
    await refusedLater('invalid-input', ask({ organisations: ['nobody'] }));
    await refusedLater('invalid-input', ask({ supportTypes: ['nothing'] }));
    await refusedLater('nobody-to-ask', ask({ organisations: [] }));
    await refusedLater('unknown-offer', ask({ offers: ['nothing'] }));
    await refusedLater('unknown-offer', ask({ offers: [offer.id] }));
    const both = await ask({ organisations: ['undp', 'who'], offers: [offer.id] });
    assert.deepEqual(
      both.referrals.map(({ offers }) => offers),
      [[], [offer.id]],
    );
  });

  it('give two people who answer at once one winner; the other is told where it stands', async () => {
    const request = await aStoredReferred(deps, 'who');
    const colleague = aPerson({ organisation: 'who', id: 'colleague', name: 'Colleague' });
    const results = await Promise.allSettled([
      hub.acceptReferral(deps)(whoPartner, request.ref, null, 'r1'),
      hub.declineReferral(deps)(colleague, request.ref, null, 'r1', 'No staff'),
    ]);
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  it('let the coordinator write down an answer only where nobody answers for the organisation', async () => {
    const request = await aStoredReferred(deps, 'who', 'unhcr');
    const write = (id: string) =>
      hub.writeDownAnswer(deps)(coordinator, request.ref, revision(request), id, {
        answer: 'accepted',
        reason: '',
        source: 'E-mail of 3 May',
      });
    await refusedLater('answers-itself', write('r1'));
    assert.equal((await write('r2')).referrals[1]?.status, 'accepted');
  });

  it('are seen by each as far as it is theirs', async () => {
    const { ref, ...sent } = await aStoredReferred(deps, 'who');
    const more = { ...anAsk('undp'), send: false };
    const seen = sent.history.length;
    await hub.refer(deps)(coordinator, ref, seen, more);
    const shown = async (who: typeof unicef) =>
      (await viewHub(deps)(who, ref, 'en')).referrals.map(({ organisation, acts }) => [organisation.label, acts]);
    assert.deepEqual(await shown(coordinator), [
      ['WHO', ['call-back']],
      ['UNDP', ['send', 'call-back']],
    ]);
    assert.deepEqual(await shown(whoPartner), [['WHO', ['accept', 'decline', 'ask']]]);
    for (const reader of [unicef, iom, observer]) assert.deepEqual(await shown(reader), [['WHO', []]]);
    await refusedLater('not-visible', shown(undpPartner));
    assert.equal((await viewHub(deps)(unicef, ref, 'en')).choices, null);
    const { choices } = await viewHub(deps)(coordinator, ref, 'en');
    assert.ok(choices);
    assert.match(choices.unconfirmed ?? '', /60/);
    assert.ok(!choices.others.some(({ code }) => ['unicef', 'iom', 'dco', 'who', 'undp'].includes(code)));
  });

  it('stand in the list of the organisation until it declines, then the request is gone for it', async () => {
    const request = await aStoredReferred(deps, 'who', 'undp');
    const listed = async (who: typeof unicef) => (await viewAsked(deps)(who, 'en')).referrals.map(({ ref }) => ref);
    assert.deepEqual([await listed(whoPartner), await listed(unicef)], [[request.ref], []]);
    assert.equal((await viewRequest(deps)(whoPartner, request.ref, 'en')).content.need, request.content.need);
    await hub.declineReferral(deps)(whoPartner, request.ref, revision(request), 'r1', 'No staff');
    assert.deepEqual(await listed(whoPartner), []);
    await refusedLater('not-visible', viewRequest(deps)(whoPartner, request.ref, 'en'));
  });

  it('name both sides in the history, in the reader’s language', async () => {
    const request = await aStoredReferred(deps, 'who');
    const view = await viewRequest(deps)(unicef, request.ref, 'fr');
    assert.ok(
      view.history.some(({ text }) => text === 'Orientée vers OMS'),
      view.history.at(-1)?.text,
    );
  });

  it('change what the matcher knows of the organisation at once', async () => {
    const request = await aStoredReferred(deps, 'who');
    const capacity = async () => {
      const query = { ...request.content, id: 'q', objectives: [7], agencies: [], otherText: '' };
      return deps.matcher.searchPartners(query).find(({ id }) => id === 'who')?.capacity;
    };
    await hub.acceptReferral(deps)(whoPartner, request.ref, revision(request), 'r1');
    const accepted = await capacity();
    assert.deepEqual([accepted?.openReferrals, accepted?.referrals.accepted], [1, 1]);
    await hub.finishReferral(deps)(whoPartner, request.ref, revision(request) + 1, 'r1', '');
    const done = await capacity();
    assert.deepEqual([done?.openReferrals, done?.referrals.completed], [0, 1]);
  });

  it('are only for people who are active', async () => {
    const gone = aPerson({ organisation: 'who', status: 'refused', id: 'gone' });
    const own = await hubDeps([...HUB_PEOPLE, gone]);
    const request = await aStoredReferred(own, 'who');
    await refusedLater('not-visible', hub.acceptReferral(own)(gone, request.ref, revision(request), 'r1'));
  });
});
