import { isAcknowledged } from './clocks.ts';
import { lateSigners } from './crisis-terms.ts';
import { FUND_OFFERED_IF } from './fund-offers.ts';
import { assessmentOf, isAssessed, isClosedFor } from './panel.ts';
import type { Person } from './people.ts';
import { awaitsReply, isOpenReferral, isUnderWay, openCall, type Referral } from './referral.ts';
import { type JointRequest, type Participation, presentAgencies } from './request.ts';
import type { Action } from './rules.ts';
import { isForAgency, isOpenQuestion } from './thread.ts';
import { WORK_OFFERED_IF } from './work-offers.ts';

type Condition = (request: JointRequest, person: Person) => boolean;

const anyReferral =
  (holds: (referral: Referral) => boolean): Condition =>
  ({ referrals }) =>
    referrals.some(holds);
const ownReferral =
  (holds: (referral: Referral) => boolean): Condition =>
  ({ referrals }, { organisation }) =>
    referrals.some((referral) => referral.organisation === organisation && holds(referral));
const isSent = ({ status }: Referral) => status === 'sent';

const ownAgency = ({ agencies }: JointRequest, { organisation }: Person) =>
  agencies.find(({ agency }) => agency === organisation);
const hasSigned = (agency: Participation | undefined, { contentHash }: JointRequest) =>
  agency?.signature?.hash === contentHash;
const isInvitedAgency: Condition = (request, person) => ownAgency(request, person)?.status === 'invited';
const isOnBoard: Condition = (request, person) => ownAgency(request, person)?.status === 'on-board';

/**
 * Where states and standings do not tell whether there is anything to act on: what must be there for an action to be
 * offered. Doing it all the same is refused by the transition itself, with a better reason than "not now".
 */
export const OFFERED_IF: Partial<Record<Action, Condition>> = {
  sign: (request, person) => !hasSigned(ownAgency(request, person), request),
  // Who has agreed already leaves; who has not, declines.
  'decline-signature': isInvitedAgency,
  'accept-invitation': isInvitedAgency,
  // With the desk already, on a crisis request, an invited agency has no signature to decline any more.
  leave: (request, person) =>
    isOnBoard(request, person) || (request.state !== 'cosigning' && isInvitedAgency(request, person)),
  'state-contribution': isOnBoard,
  'replace-agency': (request) => presentAgencies(request).length > 1,
  'remind-agencies': (request, { organisation }) =>
    presentAgencies(request).some((each) => each.agency !== organisation && !hasSigned(each, request)),
  'take-review': ({ reviewers }, { id }) => !reviewers.some(({ personId }) => personId === id),
  'hand-in-scores': (request, { id }) =>
    (assessmentOf(request, id)?.declaredAt ?? null) !== null && !isClosedFor(request, id),
  'record-matches': isAssessed,
  // Before it is taken into assessment, a request is declined for what it is, such as one that is not the mechanism's.
  decline: (request) => request.state === 'submitted' || isAssessed(request),
  'send-referral': anyReferral(({ status }) => status === 'proposed'),
  'call-back-referral': anyReferral(isOpenReferral),
  'write-down-answer': anyReferral(isSent),
  'reply-to-referral': anyReferral(awaitsReply),
  'answer-referral': ownReferral(isSent),
  'ask-about-referral': ownReferral((referral) => isSent(referral) || isUnderWay(referral)),
  'move-referral': anyReferral(isUnderWay),
  'open-call': ({ calls }) => openCall(calls) === undefined,
  'answer-call': ({ calls }, { organisation }) => openCall(calls)?.invited.includes(organisation) ?? false,
  'manage-call': ({ calls }) => openCall(calls) !== undefined,
  'convert-crisis': (request) => request.crisis !== null && lateSigners(request).length === 0,
  acknowledge: (request) => !isAcknowledged(request),
  'take-back-question': ({ questions }) => questions.some(isOpenQuestion),
  'answer-question': (request, person) =>
    isOnBoard(request, person) &&
    request.questions.some(
      (question) => isOpenQuestion(question) && isForAgency(question, ownAgency(request, person)?.role === 'lead'),
    ),
  ...FUND_OFFERED_IF,
  ...WORK_OFFERED_IF,
};
