/** What the assignment of reviewers takes and gives. Reasons and constraints are codes and values; their words are in `bot/locales/`. */

/** A request that somebody has to assess. Codes are those of the reference data. */
export interface AssessedRequest {
  ref: string;
  /** Organisations whose people must not review it: by `conflictedOrganisations` of the domain. */
  conflicted: readonly string[];
  /** People who must not review it though their organisation has no conflict: they said so. */
  recused: readonly string[];
  themes: readonly string[];
  /** The principal one first. */
  objectives: readonly number[];
  countries: readonly string[];
  /** Regions of the countries, or the one that was named in their place. */
  regions: readonly string[];
  language: string;
  /** People who are on it already; they keep their seats. */
  reviewers: readonly string[];
  /** Seats in all, the taken ones included. */
  wanted: number;
}

export interface AvailableReviewer {
  id: string;
  organisation: string;
  /** Where the person's office is; null for headquarters. */
  country: string | null;
  languages: readonly string[];
  /** What the organisation works on, and where and under which objectives practices of it are known. */
  themes: readonly string[];
  objectives: readonly number[];
  regions: readonly string[];
  /** Open requests that the person is on already, and how many they may be on at most. */
  load: number;
  cap: number;
}

export const FIT_KINDS = ['theme', 'objective', 'country', 'region', 'language'] as const;
export type FitKind = (typeof FIT_KINDS)[number];

/** One thing that speaks for a reviewer; shares add up to the score. */
export interface FitReason {
  kind: FitKind;
  values: readonly string[];
  share: number;
}

export interface Fit {
  /** 0 to 1. */
  score: number;
  reasons: readonly FitReason[];
}

/**
 * Why a seat stays empty. Each constraint binds by itself: loosened by one, it gives the request one more reviewer.
 * `caps-full`: one more request for one of these people. `conflict`: one of these people (who have room) without
 * their conflict. `too-few`: neither would help; it takes one more person.
 */
export type Binding =
  | { code: 'caps-full'; people: readonly string[] }
  | { code: 'conflict'; people: readonly string[] }
  | { code: 'too-few' };

export interface ProposedSeat {
  reviewer: string;
  fit: Fit;
}

export interface RequestProposal {
  ref: string;
  /** New seats only, the best fit first. */
  seats: readonly ProposedSeat[];
  /** Seats that stay empty. */
  missing: number;
  /** Empty when no seat is. */
  bindings: readonly Binding[];
}

export interface Assignment {
  /** In the order of the requests given. */
  proposals: readonly RequestProposal[];
  /** Open requests of each person once everything proposed is assigned. */
  loads: ReadonlyMap<string, number>;
  /** Total of `ASSIGNMENT_COSTS` over the new seats. */
  cost: number;
}
