import type { State } from './state.ts';

/**
 * How a person stands to a request. Agencies' and partners' standings are held by their focal points, also of those
 * who are invited to say if they are interested; the other four by role. Whoever coordinates, assesses or sits on the committee must be free of a conflict of interest.
 */
export const STANDINGS = [
  'lead',
  'co-requesting',
  'partner',
  'invited',
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
  /** Nobody with a conflict of interest may, in whatever standing. */
  impartial?: boolean;
}

/** Until it ends. */
const OPEN = [
  'draft',
  'cosigning',
  'submitted',
  'returned',
  'assessing',
  'matched',
  'implementing',
  'suspended',
] as const satisfies readonly State[];

/** Handed in and not ended. */
const WITH_DESK = [
  'submitted',
  'returned',
  'assessing',
  'matched',
  'implementing',
  'suspended',
] as const satisfies readonly State[];

/** What can be done to a request, when and by whom: the lifecycle's table. Deny by default. */
export const RULES = {
  edit: { states: ['draft', 'cosigning', 'returned'], who: ['lead'] },
  'send-for-signature': { states: ['draft'], who: ['lead'] },
  // After submission: those who follow on a crisis request. On an ordinary one everybody has signed by then.
  sign: {
    states: ['cosigning', 'submitted', 'returned', 'assessing', 'matched', 'implementing', 'suspended'],
    who: ['lead', 'co-requesting'],
  },
  'decline-signature': { states: ['cosigning'], who: ['co-requesting'] },
  'accept-invitation': { states: ['cosigning', 'submitted', 'returned', 'assessing'], who: ['co-requesting'] },
  leave: {
    states: ['cosigning', 'submitted', 'returned', 'assessing', 'matched', 'implementing', 'suspended'],
    who: ['co-requesting'],
  },
  'invite-agency': { states: ['draft', 'cosigning', 'returned'], who: ['lead'] },
  'replace-agency': { states: ['draft', 'cosigning', 'returned'], who: ['lead'] },
  'name-focal-point': { states: OPEN, who: ['lead', 'co-requesting'] },
  'state-contribution': { states: OPEN, who: ['lead', 'co-requesting'] },
  'remind-agencies': { states: ['cosigning'], who: ['lead', 'coordinator'] },
  withdraw: { states: ['draft', 'cosigning', 'returned', 'submitted'], who: ['lead'] },
  'mark-crisis': { states: ['draft'], who: ['lead'] },
  'convert-crisis': { states: OPEN, who: ['lead', 'coordinator'] },
  acknowledge: { states: ['submitted'], who: ['coordinator'] },
  'ask-question': { states: WITH_DESK, who: ['coordinator', 'reviewer', 'secretariat'] },
  'take-back-question': { states: WITH_DESK, who: ['coordinator', 'reviewer', 'secretariat'] },
  'answer-question': { states: ['cosigning', ...WITH_DESK], who: ['lead', 'co-requesting'] },
  // The desk's own: nobody of an organisation that requests or was referred to, in whatever role.
  'write-note': {
    states: ['cosigning', ...WITH_DESK, 'completed', 'declined'],
    who: ['coordinator', 'reviewer', 'committee', 'secretariat'],
    impartial: true,
  },
  accept: { states: ['submitted'], who: ['coordinator'] },
  return: { states: ['submitted', 'assessing'], who: ['coordinator'] },
  answer: { states: ['returned'], who: ['lead'] },
  // Saying who assesses is no decision on the request: the secretariat may, whatever its organisation.
  'assign-reviewers': { states: ['submitted', 'assessing'], who: ['coordinator', 'secretariat'] },
  'take-review': { states: ['submitted', 'assessing'], who: ['coordinator'] },
  'declare-interests': { states: ['cosigning', 'submitted', 'returned', 'assessing'], who: ['reviewer'] },
  'hand-in-scores': { states: ['assessing'], who: ['reviewer'] },
  'record-matches': { states: ['assessing'], who: ['coordinator'] },
  'propose-referral': { states: ['matched', 'implementing'], who: ['coordinator'] },
  'send-referral': { states: ['matched', 'implementing'], who: ['coordinator'] },
  'call-back-referral': { states: ['matched', 'implementing'], who: ['coordinator'] },
  'write-down-answer': { states: ['matched', 'implementing'], who: ['coordinator'] },
  'reply-to-referral': { states: ['matched', 'implementing'], who: ['coordinator'] },
  'answer-referral': { states: ['matched', 'implementing'], who: ['partner'] },
  'ask-about-referral': { states: ['matched', 'implementing'], who: ['partner'] },
  'move-referral': { states: ['implementing'], who: ['partner', 'coordinator'] },
  'open-call': { states: ['assessing', 'matched', 'implementing'], who: ['coordinator'] },
  'manage-call': { states: ['assessing', 'matched', 'implementing'], who: ['coordinator'] },
  // The one thing that is done by people who do not see the request, only what the call tells of it.
  'answer-call': { states: ['assessing', 'matched', 'implementing'], who: ['invited'] },
  decline: { states: ['submitted', 'assessing'], who: ['coordinator'] },
  'open-fund-case': { states: ['matched', 'implementing'], who: ['lead', 'coordinator'] },
  'edit-concept-note': { states: ['matched', 'implementing'], who: ['lead'] },
  'submit-concept-note': { states: ['matched', 'implementing'], who: ['lead'] },
  'forward-concept-note': { states: ['matched', 'implementing'], who: ['secretariat'] },
  'send-note-back': { states: ['matched', 'implementing'], who: ['secretariat'] },
  // Handing on and sending back are checks; declining is a decision, so the secretariat must be free of a conflict.
  'decline-concept-note': { states: ['matched', 'implementing'], who: ['secretariat'], impartial: true },
  'decide-fund': { states: ['matched', 'implementing'], who: ['committee'] },
  'plan-tranches': { states: ['implementing'], who: ['lead', 'secretariat'] },
  'disburse-tranche': { states: ['implementing'], who: ['secretariat'] },
  'report-tranche': { states: ['implementing', 'suspended', 'completed'], who: ['lead'] },
  'cut-funding': { states: ['implementing', 'suspended', 'completed'], who: ['committee'] },
  'return-funding': { states: ['implementing', 'suspended', 'completed'], who: ['secretariat'] },
  'plan-milestone': { states: ['matched', 'implementing'], who: ['lead', 'co-requesting', 'partner'] },
  'close-milestone': { states: ['implementing'], who: ['lead', 'co-requesting', 'partner'] },
  'choose-indicator': { states: ['matched', 'implementing'], who: ['lead', 'co-requesting'] },
  'record-value': { states: ['implementing'], who: ['lead', 'co-requesting', 'partner'] },
  'raise-constraint': {
    states: ['matched', 'implementing', 'suspended'],
    who: ['lead', 'co-requesting', 'partner', 'coordinator'],
  },
  'resolve-constraint': {
    states: ['matched', 'implementing', 'suspended'],
    who: ['lead', 'co-requesting', 'partner', 'coordinator'],
  },
  'record-satisfaction': { states: ['implementing', 'completed'], who: ['lead', 'co-requesting', 'partner'] },
  suspend: { states: ['implementing'], who: ['lead', 'coordinator'] },
  resume: { states: ['suspended'], who: ['lead', 'coordinator'] },
  // From `matched` where nobody was to be asked: what was found on the knowledge platform was enough.
  complete: { states: ['matched', 'implementing'], who: ['lead'] },
  'follow-up': { states: ['completed', 'declined', 'withdrawn'], who: ['lead', 'co-requesting'] },
  'close-fund-case': { states: ['implementing', 'suspended', 'completed'], who: ['secretariat'] },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof RULES;
export const ACTIONS = Object.keys(RULES) as readonly Action[];

export const ruleOf = (action: Action): Rule => RULES[action];
