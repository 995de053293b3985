/** Who works with whom: read off what organisations did together, never stated by hand. */
import type { ReferralStatus } from './referral-terms.ts';
import { hasConsented, type JointRequest } from './request.ts';
import type { State } from './state.ts';

export const PARTNERSHIP_SOURCES = ['signatures', 'referrals', 'practices'] as const;
export type PartnershipSource = (typeof PARTNERSHIP_SOURCES)[number];

/** Two organisations, by code, in the order of the alphabet: a pair is the same both ways. */
export type Pair = readonly [string, string];

/** One thing that organisations do or did together. */
export interface Tie {
  source: PartnershipSource;
  pairs: readonly Pair[];
  objectives: readonly number[];
  countries: readonly string[];
  /** Region code, where no countries are named; else null. */
  region: string | null;
}

const pairOf = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one]);

/** Everybody with everybody else, once. */
export function pairsAmong(organisations: readonly string[]): Pair[] {
  const all = [...new Set(organisations)].sort();
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => pairOf(one, other)));
}

/** Nothing came of these. */
const CAME_TO_NOTHING: readonly State[] = ['declined', 'withdrawn'];
const YES: readonly ReferralStatus[] = ['accepted', 'active', 'done'];

/**
 * What a request says of partnerships: agencies that signed its present content, among each other; and each organisation
 * that accepted a referral, with each of them. Nothing before it is handed in, and nothing once it is declined or withdrawn.
 */
export function tiesOf(request: JointRequest): Tie[] {
  const { content, state, submittedAt } = request;
  if (submittedAt === null || CAME_TO_NOTHING.includes(state)) return [];
  const signed = request.agencies
    .filter((each) => hasConsented(each) && each.signature?.hash === request.contentHash)
    .map(({ agency }) => agency);
  const helping = [
    ...new Set(request.referrals.filter(({ status }) => YES.includes(status)).map(({ organisation }) => organisation)),
  ];
  const about = {
    objectives: [...new Set([content.objective, ...content.secondaryObjectives])],
    countries: content.countries,
    region: content.countries.length > 0 ? null : content.region,
  };
  const ties: Tie[] = [
    { source: 'signatures', pairs: pairsAmong(signed), ...about },
    {
      source: 'referrals',
      pairs: helping.flatMap((partner) => signed.filter((a) => a !== partner).map((agency) => pairOf(partner, agency))),
      ...about,
    },
  ];
  return ties.filter(({ pairs }) => pairs.length > 0);
}
