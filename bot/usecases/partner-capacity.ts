import type { ReferralStatus } from '../domain/referral-terms.ts';
import type { JointRequest } from '../domain/request.ts';
import type { State } from '../domain/state.ts';
import type { PartnerSignals } from '../matching/capacity.ts';

/** How many referrals of each kind. */
interface Counts {
  /** Work that is not done yet. */
  open: number;
  accepted: number;
  declined: number;
  completed: number;
}

/** What one request says of one organisation's capacity. */
export interface CapacityShare extends Counts {
  organisation: string;
}

const NOTHING: Counts = { open: 0, accepted: 0, declined: 0, completed: 0 };

/** What is only proposed, not answered yet or called back says nothing of a capacity. */
const BY_STATUS: Partial<Record<ReferralStatus, Partial<Counts>>> = {
  accepted: { open: 1, accepted: 1 },
  active: { open: 1, accepted: 1 },
  declined: { declined: 1 },
  done: { accepted: 1, completed: 1 },
};

/** While a request is in these, the partners that were chosen for it have something to do. */
const OPEN: readonly State[] = ['matched', 'implementing', 'suspended'];

/** A partner that was chosen and never asked by a referral has not accepted: it has the work before it, no more is known. */
function chosenOnly(state: State): Partial<Counts> | undefined {
  if (OPEN.includes(state)) return { open: 1 };
  return state === 'completed' ? { accepted: 1, completed: 1 } : undefined;
}

/** What a request tells of the capacity of those it was referred to. */
export function capacityOf(request: Pick<JointRequest, 'state' | 'matches' | 'referrals'>): CapacityShare[] {
  const { state, matches, referrals } = request;
  const asked = new Set(referrals.map(({ organisation }) => organisation));
  const chosen = (matches?.partners ?? []).filter((organisation) => !asked.has(organisation));
  return [
    ...referrals.map(({ organisation, status }) => ({ organisation, counts: BY_STATUS[status] })),
    ...chosen.map((organisation) => ({ organisation, counts: chosenOnly(state) })),
  ].flatMap(({ organisation, counts }) => (counts ? [{ organisation, ...NOTHING, ...counts }] : []));
}

export interface CapacityTally {
  /** Puts what a request says now in the place of what it said before, for the organisations that it names only. */
  replace(before: readonly CapacityShare[], after: readonly CapacityShare[]): void;
}

/** Sums over all requests, by organisation. */
export function createCapacityTally(signal: (organisation: string, signals: PartnerSignals) => void): CapacityTally {
  const totals = new Map<string, Counts>();
  const add = (share: CapacityShare, sign: 1 | -1): void => {
    const sum = totals.get(share.organisation) ?? NOTHING;
    totals.set(share.organisation, {
      open: sum.open + sign * share.open,
      accepted: sum.accepted + sign * share.accepted,
      declined: sum.declined + sign * share.declined,
      completed: sum.completed + sign * share.completed,
    });
  };
  return {
    replace(before, after) {
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      for (const share of before) add(share, -1);
      for (const share of after) add(share, 1);
      for (const organisation of new Set([...before, ...after].map((share) => share.organisation))) {
        const { open: openReferrals, ...outcomes } = totals.get(organisation) ?? NOTHING;
        signal(organisation, { openReferrals, ...outcomes });
      }
    },
  };
}
