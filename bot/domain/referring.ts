/** Referrals of the connection hub: a coordinator asks, an organisation answers, work begins and ends. */
import { stateAfterAcceptance } from './acceptance.ts';
import { maybeSaid, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { isOpenCase } from './fund-case.ts';
import { hasRole } from './people.ts';
import { demand, hasConflict } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators } from './record.ts';
import { awaitsReply, isCurrent, isExhausted, type Referral, type ReferralMessage } from './referral.ts';
import type { ReferralStatus } from './referral-terms.ts';
import type { JointRequest } from './request.ts';

/** All of these throw `not-visible`, `not-allowed`, `conflict-of-interest` and `wrong-state` before anything else, then `text-too-long`. */

/** Referrals of one request that are prepared or take part at a time: more partners would be no set any more. */
export const MAX_REFERRALS = 30;
/** Messages on one referral: beyond, people should talk to each other. */
export const MAX_MESSAGES = 30;

export interface Asking {
  organisation: string;
  ask: string;
  supportTypes: readonly string[];
  offers: readonly string[];
}

/** @throws DeskError `invalid-input` for a referral that is not there */
export function referralOf(request: JointRequest, id: string): Referral {
  const found = request.referrals.find((referral) => referral.id === id);
  if (!found) throw new DeskError('invalid-input', { field: 'referral' });
  return found;
}

/** @throws DeskError `referral-moved` unless it stands at one of these */
function at(request: JointRequest, id: string, ...statuses: ReferralStatus[]): Referral {
  const referral = referralOf(request, id);
  if (!statuses.includes(referral.status)) {
    throw new DeskError('referral-moved', { agency: referral.organisation, status: referral.status });
  }
  return referral;
}

/** A focal point acts for their own organisation only. @throws DeskError `not-allowed` */
function demandOwn(referral: Referral, { actor }: Act): void {
  if (referral.organisation !== actor.organisation) throw new DeskError('not-allowed');
}

function changed(request: JointRequest, referral: Referral, change: Partial<Referral>): JointRequest {
  return {
    ...request,
    referrals: request.referrals.map((each) => (each.id === referral.id ? { ...each, ...change } : each)),
  };
}

function withMessage(
  { messages }: Referral,
  kind: ReferralMessage['kind'],
  text: string,
  { actor, at: when }: Act,
): ReferralMessage[] {
  if (text === '') return messages;
  return [...messages, { kind, personName: actor.name, organisation: actor.organisation, at: when, text }];
}

/** @throws DeskError `conflict-of-interest` for the actor's own, `is-requesting`, `already-referred` */
export function checkTarget(request: JointRequest, organisation: string, { actor }: Act): void {
  if (organisation === actor.organisation) throw new DeskError('conflict-of-interest', { organisation });
  if (request.agencies.some(({ agency }) => agency === organisation)) {
    throw new DeskError('is-requesting', { agency: organisation });
  }
  if (request.referrals.some((each) => each.organisation === organisation && isCurrent(each))) {
    throw new DeskError('already-referred', { agency: organisation });
  }
}

/**
 * Prepares a referral; nobody outside of the desk is told yet.
 * @throws DeskError `ask-missing`, those of `checkTarget`, `invalid-input` beyond `MAX_REFERRALS`
 */
export function proposeReferral(request: JointRequest, asking: Asking, act: Act): JointRequest {
  demand('propose-referral', act.actor, request);
  const { organisation } = asking;
  const ask = said(asking.ask, 'ask', 'ask-missing');
  checkTarget(request, organisation, act);
  if (request.referrals.filter(isCurrent).length >= MAX_REFERRALS) {
    throw new DeskError('invalid-input', { field: 'referrals' });
  }
  const referral: Referral = {
    id: `r${request.referrals.length + 1}`,
    organisation,
    status: 'proposed',
    ask,
    supportTypes: [...new Set(asking.supportTypes)],
    offers: [...new Set(asking.offers)],
    proposedBy: act.actor.name,
    proposedAt: act.at,
    sentAt: null,
    answerBy: null,
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    messages: [],
    closedAt: null,
  };
  return record({ ...request, referrals: [...request.referrals, referral] }, act, {
    action: 'referral-proposed',
    about: [organisation],
  });
}

/**
 * Sends what was proposed: from now on the organisation's focal points see the request.
 * @param answerBy day, YYYY-MM-DD
 * @throws DeskError `referral-moved`, `day-passed`
 */
export function sendReferral(request: JointRequest, id: string, answerBy: string, act: Act): JointRequest {
  demand('send-referral', act.actor, request);
  const referral = at(request, id, 'proposed');
  if (answerBy <= act.at.slice(0, 10)) throw new DeskError('day-passed');
  const { organisation } = referral;
  return record(changed(request, referral, { status: 'sent', sentAt: act.at, answerBy }), act, {
    action: 'referral-sent',
    about: [organisation],
    events: [
      { type: 'referred', audience: toAgencies([organisation]) },
      { type: 'referral-sent', audience: toAllAgencies(request) },
    ],
  });
}

/** When nobody who was asked is left, neither partner nor funding window, the coordinators look for others. */
export function goBackIfExhausted(request: JointRequest, act: Act): JointRequest {
  const isFundAsked = request.funding.some(isOpenCase);
  if (request.state !== 'matched' || isFundAsked || !isExhausted(request.referrals)) return request;
  return record(request, act, {
    action: 'referrals-exhausted',
    to: 'assessing',
    events: [
      { type: 'referrals-exhausted', audience: toCoordinators },
      { type: 'referrals-exhausted', audience: toAllAgencies(request) },
    ],
  });
}

function accepted(request: JointRequest, referral: Referral, change: Partial<Referral>, act: Act): JointRequest {
  const { organisation } = referral;
  const answered = { status: 'accepted' as const, answeredAt: act.at, answeredBy: act.actor.name };
  return record(changed(request, referral, { ...answered, ...change }), act, {
    action: 'referral-accepted',
    about: [organisation],
    to: stateAfterAcceptance(request),
    events: [
      { type: 'referral-accepted', audience: toCoordinators },
      { type: 'referral-accepted', audience: toAllAgencies(request) },
    ],
  });
}

function declined(request: JointRequest, referral: Referral, change: Partial<Referral>, act: Act): JointRequest {
  const { organisation } = referral;
  const answered = { status: 'declined' as const, answeredAt: act.at, answeredBy: act.actor.name, closedAt: act.at };
  const note = change.declineReason ?? null;
  const told = record(changed(request, referral, { ...answered, ...change }), act, {
    // The reason stands on the referral, for those who may read it: other partners read the history, too.
    action: 'referral-declined',
    about: [organisation],
    events: [
      { type: 'referral-declined', audience: toCoordinators, note },
      { type: 'referral-declined', audience: toAllAgencies(request), note },
    ],
  });
  return goBackIfExhausted(told, act);
}

/** The first organisation that accepts sets the work going. @throws DeskError `referral-moved` */
export function acceptReferral(request: JointRequest, id: string, act: Act): JointRequest {
  demand('answer-referral', act.actor, request);
  const referral = referralOf(request, id);
  demandOwn(referral, act);
  return accepted(request, at(request, id, 'sent'), {}, act);
}

/** @throws DeskError `reason-missing`, `referral-moved` */
export function declineReferral(request: JointRequest, id: string, reason: string, act: Act): JointRequest {
  demand('answer-referral', act.actor, request);
  demandOwn(referralOf(request, id), act);
  const declineReason = said(reason, 'reason', 'reason-missing');
  return declined(request, at(request, id, 'sent'), { declineReason }, act);
}

export interface WrittenAnswer {
  answer: 'accepted' | 'declined';
  /** Needed with `declined`. */
  reason: string;
  /** Where the answer came from, such as "E-mail of the director, 3 May 2027". */
  source: string;
}

/**
 * The coordinator writes down what an organisation with nobody on the register has answered; that it has nobody there
 * is checked by the use case.
 * @throws DeskError `source-missing`, `reason-missing`, `referral-moved`
 */
export function writeDownAnswer(request: JointRequest, id: string, written: WrittenAnswer, act: Act): JointRequest {
  demand('write-down-answer', act.actor, request);
  const referral = at(request, id, 'sent');
  const messages = withMessage(referral, 'source', said(written.source, 'source', 'source-missing'), act);
  if (written.answer === 'accepted') return accepted(request, referral, { messages }, act);
  const declineReason = said(written.reason, 'reason', 'reason-missing');
  return declined(request, referral, { messages, declineReason }, act);
}

/** The organisation asks before it answers, or while it works. @throws DeskError `questions-missing`, `referral-moved`, `too-many-messages` */
export function askAboutReferral(request: JointRequest, id: string, question: string, act: Act): JointRequest {
  demand('ask-about-referral', act.actor, request);
  demandOwn(referralOf(request, id), act);
  const text = said(question, 'questions', 'questions-missing');
  const referral = at(request, id, 'sent', 'accepted', 'active');
  const last = referral.messages.at(-1);
  // A card that was sent twice.
  if (last?.kind === 'question' && last.text === text && last.personName === act.actor.name) return request;
  if (referral.messages.length >= MAX_MESSAGES) throw new DeskError('too-many-messages', { limit: MAX_MESSAGES });
  return record(changed(request, referral, { messages: withMessage(referral, 'question', text, act) }), act, {
    action: 'referral-asked',
    about: [referral.organisation],
    events: [{ type: 'referral-asked', audience: toCoordinators, note: text }],
  });
}

/** @throws DeskError `answer-missing`, `referral-moved` where nothing is open */
export function replyToReferral(request: JointRequest, id: string, answer: string, act: Act): JointRequest {
  demand('reply-to-referral', act.actor, request);
  const text = said(answer, 'answer', 'answer-missing');
  const referral = at(request, id, 'sent', 'accepted', 'active');
  const { organisation, status } = referral;
  if (!awaitsReply(referral)) throw new DeskError('referral-moved', { agency: organisation, status });
  return record(changed(request, referral, { messages: withMessage(referral, 'answer', text, act) }), act, {
    action: 'referral-replied',
    about: [organisation],
    events: [{ type: 'referral-replied', audience: toAgencies([organisation]), note: text }],
  });
}

/**
 * The coordinator takes a referral back before it is answered. One that was sent needs a reason, which its
 * organisation is told; one that was only proposed just goes.
 * @throws DeskError `reason-missing`, `referral-moved`
 */
export function callBackReferral(request: JointRequest, id: string, reason: string, act: Act): JointRequest {
  demand('call-back-referral', act.actor, request);
  const referral = at(request, id, 'proposed', 'sent');
  const wasSent = referral.status === 'sent';
  const declineReason = wasSent ? said(reason, 'reason', 'reason-missing') : maybeSaid(reason, 'note') || null;
  const back = changed(request, referral, { status: 'called-back', declineReason, closedAt: act.at });
  const { organisation } = referral;
  const told = record(back, act, {
    action: 'referral-called-back',
    about: [organisation],
    events: wasSent
      ? [
          {
            type: 'referral-called-back',
            audience: toAgencies([organisation]),
            note: declineReason,
          },
          { type: 'referral-called-back', audience: toAllAgencies(request), note: declineReason },
        ]
      : [],
  });
  return goBackIfExhausted(told, act);
}

/** The organisation itself, or a coordinator without a conflict for one that has nobody on the register. */
function demandOwnOrCoordinator(request: JointRequest, referral: Referral, act: Act): void {
  const coordinates = hasRole(act.actor, 'coordinator') && !hasConflict(act.actor, request);
  if (!coordinates) demandOwn(referral, act);
}

/** Work has begun. @throws DeskError `referral-moved` */
export function startReferral(request: JointRequest, id: string, act: Act): JointRequest {
  demand('move-referral', act.actor, request);
  demandOwnOrCoordinator(request, referralOf(request, id), act);
  const referral = at(request, id, 'accepted');
  return record(changed(request, referral, { status: 'active' }), act, {
    action: 'referral-started',
    about: [referral.organisation],
    events: [{ type: 'referral-started', audience: toAllAgencies(request) }],
  });
}

/** The organisation has done its part. @param report what came of it; may be empty. @throws DeskError `referral-moved` */
export function finishReferral(request: JointRequest, id: string, report: string, act: Act): JointRequest {
  demand('move-referral', act.actor, request);
  demandOwnOrCoordinator(request, referralOf(request, id), act);
  const text = maybeSaid(report, 'note');
  const referral = at(request, id, 'accepted', 'active');
  const { organisation } = referral;
  const done = { status: 'done' as const, closedAt: act.at, messages: withMessage(referral, 'report', text, act) };
  return record(changed(request, referral, done), act, {
    action: 'referral-done',
    about: [organisation],
    events: [
      { type: 'referral-done', audience: toCoordinators, note: text || null },
      { type: 'referral-done', audience: toAllAgencies(request), note: text || null },
    ],
  });
}
