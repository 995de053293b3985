import assert from 'node:assert/strict';
import fc from 'fast-check';
import { REFERRAL_STATUSES } from '../../../bot/domain/referral-terms.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { STATES } from '../../../bot/domain/state.ts';
import type { PartnerSignals } from '../../../bot/matching/capacity.ts';
import { type CapacityShare, capacityOf, createCapacityTally } from '../../../bot/usecases/partner-capacity.ts';
import { aReferral } from '../../helpers/builders/hub.ts';
import { aDraft } from '../../helpers/builders.ts';

type Parts = Pick<JointRequest, 'state' | 'matches' | 'referrals'>;

const MATCHES = {
  partners: ['undp', 'who'],
  funds: [],
  knowledge: [],
  note: '',
  assessment: null,
  recordedBy: '',
  recordedAt: '',
};
const referral = (organisation: string, status: JointRequest['referrals'][number]['status']) =>
  aReferral({ id: `r-${organisation}`, organisation, status });
const parts = (change: Partial<Parts>): Parts => ({ state: 'draft', matches: null, referrals: [], ...change });
const share = (organisation: string, counts: Partial<CapacityShare>) => ({
  organisation,
  open: 0,
  accepted: 0,
  declined: 0,
  completed: 0,
  ...counts,
});

describe('what a request says of the capacity of its partners', () => {
  it('is nothing where nobody was chosen, or the choice came to nothing', () => {
    assert.deepEqual(capacityOf(aDraft()), []);
    for (const state of ['assessing', 'withdrawn', 'declined'] as const) {
      assert.deepEqual(capacityOf(parts({ state, matches: MATCHES })), []);
    }
  });

  it('is work before those who were chosen, and work done once it is completed', () => {
    for (const state of ['matched', 'implementing', 'suspended'] as const) {
      assert.deepEqual(capacityOf(parts({ state, matches: MATCHES })), [
        share('undp', { open: 1 }),
        share('who', { open: 1 }),
      ]);
    }
    assert.deepEqual(capacityOf(parts({ state: 'completed', matches: MATCHES }))[0], {
      ...share('undp', { accepted: 1, completed: 1 }),
    });
  });

  it('follows the referral of an organisation where there is one, also against the choice', () => {
    const referrals = [referral('who', 'declined'), referral('fao', 'active'), referral('ilo', 'sent')];
    assert.deepEqual(capacityOf(parts({ state: 'matched', matches: MATCHES, referrals })), [
      share('who', { declined: 1 }),
      share('fao', { open: 1, accepted: 1 }),
      share('undp', { open: 1 }),
    ]);
  });
});

describe('the capacity of organisations over all requests', () => {
  const anything: fc.Arbitrary<Parts> = fc.record({
    state: fc.constantFrom(...STATES),
    matches: fc.constantFrom(null, MATCHES),
    referrals: fc.array(
      fc.tuple(fc.constantFrom('undp', 'who', 'fao'), fc.constantFrom(...REFERRAL_STATUSES)).map((r) => referral(...r)),
      { maxLength: 3 },
    ),
  });

  it('is the same whether requests changed step by step or are counted afresh', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), anything), { maxLength: 20 }), (steps) => {
        const signals = new Map<string, PartnerSignals>();
        const tally = createCapacityTally((organisation, said) => signals.set(organisation, said));
        const now = new Map<number, CapacityShare[]>();
        for (const [which, request] of steps) {
          const capacity = capacityOf(request);
          tally.replace(now.get(which) ?? [], capacity);
          now.set(which, capacity);
        }
        for (const [organisation, said] of signals) {
          const own = [...now.values()].flat().filter((one) => one.organisation === organisation);
          const sum = (of: 'open' | 'accepted' | 'declined' | 'completed') =>
            own.reduce((all, one) => all + one[of], 0);
          assert.deepEqual(said, {
            openReferrals: sum('open'),
            accepted: sum('accepted'),
            declined: sum('declined'),
            completed: sum('completed'),
          });
        }
      }),
    );
  });

  it('is told anew only for the organisations that a change concerns', () => {
    const told: string[] = [];
    const tally = createCapacityTally((organisation) => told.push(organisation));
    const matched = capacityOf(parts({ state: 'matched', matches: MATCHES }));
    tally.replace([], matched);
    tally.replace(matched, capacityOf(parts({ state: 'implementing', matches: MATCHES })));
    assert.deepEqual(told, ['undp', 'who']);
  });
});
