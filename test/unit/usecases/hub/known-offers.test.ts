import assert from 'node:assert/strict';
import { type Offer, publishOffer, setWithdrawn } from '../../../../bot/domain/offer.ts';
import type { PartnerSignals } from '../../../../bot/matching/capacity.ts';
import { joinSignals } from '../../../../bot/usecases/hub/join-signals.ts';
import { createKnownOffers } from '../../../../bot/usecases/hub/known-offers.ts';
import { anOfferContent, whoPartner } from '../../../helpers/builders/hub.ts';
import { act } from '../../../helpers/builders.ts';
import { reference } from '../../../helpers/test-deps.ts';

const offer = (id: string, change = {}): Offer => publishOffer(id, anOfferContent(change), whoPartner, act(whoPartner));

function listened(today = '2026-11-20') {
  const told: [string, PartnerSignals][] = [];
  const part = joinSignals((organisation, said) => told.push([organisation, said]));
  const [referrals, ofOffers] = [part(), part()];
  return { told, referrals, known: createKnownOffers(reference, ofOffers, () => today) };
}

describe('the offers that a process knows', () => {
  it('are told together: where, on what, and the support that their kind is', () => {
    const { told, known } = listened();
    known.learn(offer('o1'));
    known.learn(
      offer('o2', { kind: 'twinning', countries: ['ML'], themes: ['remittances'], supportTypes: ['training'] }),
    );
    assert.deepEqual(told.at(-1), [
      'who',
      { countries: ['NE', 'ML'], themes: ['child-protection', 'remittances'], supportTypes: ['training', 'twinning'] },
    ]);
  });

  it('stand beside what is known of referrals: neither takes the other away', () => {
    const { told, known, referrals } = listened();
    referrals('who', { openReferrals: 2 });
    known.learn(offer('o1'));
    assert.equal(told.at(-1)?.[1].openReferrals, 2);
    referrals('who', { openReferrals: 1 });
    assert.deepEqual([told.at(-1)?.[1].openReferrals, told.at(-1)?.[1].countries], [1, ['NE']]);
  });

  it('stand as they were last changed, in whatever order that is learnt', () => {
    const { told, known } = listened();
    const first = offer('o1');
    known.learn(setWithdrawn(first, true, act(whoPartner)));
    known.learnRow({ body: first });
    assert.deepEqual(told.at(-1)?.[1], { countries: [], themes: [], supportTypes: [] });
  });

  it('end with their last day, and a region stands for its countries', () => {
    const { told, known } = listened();
    known.learn(offer('o1', { countries: [], regions: ['north-america'], availableTo: '2026-11-30' }));
    assert.deepEqual(told.at(-1)?.[1].countries, reference.regions.get('north-america')?.countries);
    const count = told.length;
    known.refresh('2026-11-30');
    assert.equal(told.length, count);
    known.refresh('2026-12-01');
    assert.deepEqual(told.at(-1)?.[1].countries, []);
  });
});
