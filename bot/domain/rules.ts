import type { State } from './request.ts';

/**
 * How a person stands to a request. Agencies' and partners' standings are held by their focal points; the other
 * three by role. Whoever coordinates, assesses or sits on the committee must be free of a conflict of interest.
 */
export const STANDINGS = [
  'lead',
  'co-requesting',
  'partner',
  'coordinator',
  'reviewer',
  'committee',
  'secretariat',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Standings that somebody of an organisation with a conflict of interest cannot hold. */
export const IMPARTIAL: readonly Standing[] = ['coordinator', 'reviewer', 'committee'];

interface Rule {
  /** States in which the action makes sense at all. */
  states: readonly State[];
  /** Who may; everybody else is refused. */
  who: readonly Standing[];
}

/** What can be done to a request, when and by whom: the lifecycle's table. Deny by default. */
export const RULES = {
  edit: { states: ['draft', 'cosigning', 'returned'], who: ['lead'] },
  'send-for-signature': { states: ['draft'], who: ['lead'] },
  sign: { states: ['cosigning'], who: ['lead', 'co-requesting'] },
  'decline-signature': { states: ['cosigning'], who: ['co-requesting'] },
  withdraw: { states: ['draft', 'cosigning', 'returned', 'submitted'], who: ['lead'] },
  accept: { states: ['submitted'], who: ['coordinator'] },
  return: { states: ['submitted', 'assessing'], who: ['coordinator'] },
  answer: { states: ['returned'], who: ['lead'] },
  // Saying who assesses is no decision on the request: the secretariat may, whatever its organisation.
  'assign-reviewers': { states: ['submitted', 'assessing'], who: ['coordinator', 'secretariat'] },
  'record-matches': { states: ['assessing'], who: ['coordinator'] },
  decline: { states: ['submitted', 'assessing'], who: ['coordinator'] },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof RULES;
export const ACTIONS = Object.keys(RULES) as readonly Action[];

export const ruleOf = (action: Action): Rule => RULES[action];
