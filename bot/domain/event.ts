export const EVENT_TYPES = [
  'invited',
  'signed',
  'signatures-void',
  'signature-declined',
  'invitation-accepted',
  'agency-left',
  'back-to-lead',
  'agency-removed',
  'focal-point-named',
  'contribution-stated',
  'reminder',
  'reminded',
  'stalled',
  'submitted',
  'crisis-submitted',
  'crisis-signed',
  'crisis-converted',
  'crisis-reminder',
  'crisis-late',
  'crisis-ended',
  'acknowledged',
  'question-asked',
  'question-answered',
  'question-taken-back',
  'note-written',
  'accepted',
  'returned',
  'answered',
  'assigned',
  'unassigned',
  'conflict-declared',
  'assessments-in',
  'one-more-needed',
  'matched',
  'referred',
  'referral-sent',
  'referral-accepted',
  'referral-declined',
  'referral-asked',
  'referral-replied',
  'referral-called-back',
  'referral-started',
  'referral-done',
  'referrals-exhausted',
  'interest-asked',
  'call-opened',
  'call-asked',
  'call-replied',
  'call-closed',
  'fund-opened',
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
  'milestone-closed',
  'constraint-raised',
  'constraint-resolved',
  'suspended',
  'resumed',
  'completed',
  'declined',
  'withdrawn',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Whom an event must reach; people are looked up when it is dispatched. */
export type Audience =
  | { kind: 'agencies'; agencies: readonly string[] }
  | { kind: 'role'; role: 'coordinator' | 'secretariat' | 'committee' }
  | { kind: 'people'; people: readonly string[] };

export interface OutboxEvent {
  id: string;
  type: EventType;
  at: string;
  /** Who caused it; they are not told of their own act. */
  personId: string;
  personName: string;
  organisation: string;
  audience: Audience;
  /** What was said with it: a reason, questions, an answer. */
  note: string | null;
  /** Organisations that it is about, beside the one that caused it. */
  about: readonly string[];
}
