import type { State } from './state.ts';

export const HISTORY_ACTIONS = [
  'created',
  'edited',
  'agencies-changed',
  'sent-for-signature',
  'signed',
  'signature-declined',
  'invitation-accepted',
  'agency-invited',
  'agency-left',
  'agency-removed',
  'focal-point-named',
  'contribution-stated',
  'agencies-reminded',
  'escalated',
  'submitted',
  'crisis-marked',
  'crisis-submitted',
  'crisis-converted',
  'crisis-reminded',
  'crisis-late',
  'crisis-ended',
  'acknowledged',
  'question-asked',
  'question-answered',
  'question-taken-back',
  'accepted',
  'returned',
  'answered',
  'reviewers-assigned',
  'review-taken',
  'no-conflict-declared',
  'conflict-declared',
  'scores-handed-in',
  'scores-changed',
  'assessment-complete',
  'one-more-called',
  'matches-recorded',
  'referral-proposed',
  'referral-sent',
  'referral-accepted',
  'referral-declined',
  'referral-asked',
  'referral-replied',
  'referral-called-back',
  'referral-started',
  'referral-done',
  'referrals-exhausted',
  'call-opened',
  'call-invited',
  'call-asked',
  'call-answered',
  'call-replied',
  'call-closed',
  'fund-opened',
  'note-edited',
  'note-submitted',
  'note-forwarded',
  'note-sent-back',
  'fund-declined',
  'fund-approved',
  'tranches-planned',
  'tranche-disbursed',
  'tranche-reported',
  'fund-cut',
  'fund-returned',
  'fund-closed',
  'milestone-planned',
  'milestone-done',
  'milestone-dropped',
  'indicator-chosen',
  'value-recorded',
  'constraint-raised',
  'constraint-resolved',
  'satisfaction-recorded',
  'suspended',
  'resumed',
  'completed',
  'declined',
  'withdrawn',
] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** Who did what, when, from which state to which, on which content. Never edited. */
export interface HistoryEntry {
  at: string;
  action: HistoryAction;
  personId: string;
  personName: string;
  organisation: string;
  from: State | null;
  to: State;
  contentHash: string;
  note: string | null;
  /** Organisations that the step is about, beside the one that took it. */
  about: readonly string[];
}

/** Steps that are the desk's own affair: the agencies see that something was done, not by whom and what was said. */
export const DESK_ACTIONS: readonly HistoryAction[] = [
  'reviewers-assigned',
  'review-taken',
  'no-conflict-declared',
  'conflict-declared',
  'scores-handed-in',
  'scores-changed',
  'assessment-complete',
  'one-more-called',
];
