/** Operational capacity of an organisation: what the desk knows beside the reference data. Everything may be unknown. */
export interface PartnerSignals {
  /** ISO 3166-1 alpha-2: where it says it works now. */
  countries?: readonly string[];
  /** What it has offered. */
  themes?: readonly string[];
  supportTypes?: readonly string[];
  /** Referrals it has accepted and not yet completed. */
  openReferrals?: number;
  /** Past referrals, by outcome. */
  accepted?: number;
  declined?: number;
  completed?: number;
}

export interface CapacityConstants {
  /** Open referrals at which an organisation counts half of its weight for load. */
  halfLoad: number;
  /** How much of the score load can take away. */
  load: number;
  /** How much of the score a record of declined and unfinished referrals can take away. */
  reliability: number;
  /** Referrals that an unknown record stands for, all of them taken up: few outcomes tell little. */
  prior: number;
}

export interface Availability {
  /** Factor on the score, at most 1; 1 where nothing is known. */
  factor: number;
  openReferrals: number;
  referrals: { accepted: number; declined: number; completed: number };
}

export function availability(signals: PartnerSignals | undefined, constants: CapacityConstants): Availability {
  const { openReferrals = 0, accepted = 0, declined = 0, completed = 0 } = signals ?? {};
  const { halfLoad, load, reliability, prior } = constants;
  const busy = openReferrals / (openReferrals + halfLoad);
  /** Declined counts in full; accepted and not open any more, but not completed either, counts half. */
  const unfinished = Math.max(0, accepted - completed - openReferrals);
  const failed = (declined + unfinished / 2) / (accepted + declined + prior);
  return {
    factor: (1 - load * busy) * (1 - reliability * failed),
    openReferrals,
    referrals: { accepted, declined, completed },
  };
}
