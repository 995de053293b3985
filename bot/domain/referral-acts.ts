import { hasRole, type Person } from './people.ts';
import { allowedActions, hasConflict } from './permissions.ts';
import { awaitsReply, isOpenReferral, isUnderWay, type Referral } from './referral.ts';
import type { JointRequest } from './request.ts';
import type { Action } from './rules.ts';

export const REFERRAL_ACTS = [
  'send',
  'accept',
  'decline',
  'ask',
  'reply',
  'write-down',
  'start',
  'finish',
  'call-back',
] as const;
export type ReferralAct = (typeof REFERRAL_ACTS)[number];

const ACTION_OF: Record<ReferralAct, Action> = {
  send: 'send-referral',
  accept: 'answer-referral',
  decline: 'answer-referral',
  ask: 'ask-about-referral',
  reply: 'reply-to-referral',
  'write-down': 'write-down-answer',
  start: 'move-referral',
  finish: 'move-referral',
  'call-back': 'call-back-referral',
};

function isPossible(act: ReferralAct, referral: Referral): boolean {
  const { status } = referral;
  switch (act) {
    case 'send':
      return status === 'proposed';
    case 'accept':
    case 'decline':
    case 'write-down':
      return status === 'sent';
    case 'ask':
      return status === 'sent' || isUnderWay(referral);
    case 'reply':
      return awaitsReply(referral) && (status === 'sent' || isUnderWay(referral));
    case 'start':
      return status === 'accepted';
    case 'finish':
      return isUnderWay(referral);
    case 'call-back':
      return isOpenReferral(referral);
  }
}

/** What a person can do with one referral now. `write-down` is only for an organisation with nobody on the register. */
export function referralActs(
  person: Person,
  request: JointRequest,
  referral: Referral,
  isOnRegister: boolean,
): ReferralAct[] {
  const allowed = allowedActions(person, request);
  const isOwn = person.organisation === referral.organisation;
  const coordinates = hasRole(person, 'coordinator') && !hasConflict(person, request);
  return REFERRAL_ACTS.filter((act) => {
    if (!allowed.includes(ACTION_OF[act]) || !isPossible(act, referral)) return false;
    if (act === 'accept' || act === 'decline' || act === 'ask') return isOwn;
    if (act === 'start' || act === 'finish') return isOwn || (coordinates && !isOnRegister);
    return act === 'write-down' ? !isOnRegister : true;
  });
}
