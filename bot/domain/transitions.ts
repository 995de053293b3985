import type { HistoryAction } from './history.ts';
import type { State } from './state.ts';

type From = Partial<Record<State, readonly State[]>>;

/**
 * Every way from one state to another, by what the history calls the step. The property test of the whole mechanism
 * holds the code to it, and docs/mechanism.md is written from it.
 */
export const TRANSITIONS: Partial<Record<HistoryAction, From>> = {
  'sent-for-signature': { draft: ['cosigning'] },
  submitted: { cosigning: ['submitted'] },
  'crisis-submitted': { cosigning: ['submitted'] },
  edited: { returned: ['cosigning'] },
  'agencies-changed': { returned: ['cosigning'] },
  'agency-invited': { returned: ['cosigning'] },
  'agency-removed': { returned: ['cosigning'] },
  // Fewer than two agencies are left: the lead invites another one.
  'agency-left': {
    submitted: ['cosigning'],
    returned: ['cosigning'],
    assessing: ['cosigning'],
    matched: ['cosigning'],
  },
  withdrawn: { draft: ['withdrawn'], cosigning: ['withdrawn'], returned: ['withdrawn'], submitted: ['withdrawn'] },
  accepted: { submitted: ['assessing'] },
  returned: { submitted: ['returned'], assessing: ['returned'] },
  answered: { returned: ['submitted', 'assessing'] },
  'question-taken-back': { returned: ['submitted', 'assessing'] },
  'matches-recorded': { assessing: ['matched'] },
  declined: { submitted: ['declined'], assessing: ['declined'] },
  'referral-accepted': { matched: ['implementing'] },
  'fund-approved': { matched: ['implementing'] },
  'referrals-exhausted': { matched: ['assessing'] },
  suspended: { implementing: ['suspended'] },
  resumed: { suspended: ['implementing'] },
  completed: { matched: ['completed'], implementing: ['completed'] },
};
