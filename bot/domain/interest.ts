/** A request for interest: all eligible partners are asked at once, until a closing date. */
import { maybeSaid, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators } from './record.ts';
import { type InterestAnswer, type InterestCall, openCall, standingAnswers } from './referral.ts';
import { type Asking, checkTarget, proposeReferral } from './referring.ts';
import type { JointRequest } from './request.ts';

/** All of these throw `not-visible`, `not-allowed`, `conflict-of-interest` and `wrong-state` before anything else, then `text-too-long`. */

/** Organisations that one call asks: each is a word that the request is found by, and those have a limit. */
export const MAX_INVITED = 40;
/** Answers and questions of one organisation on one call: it is asked without seeing the request, and one document holds them all. */
export const MAX_ANSWERS = 10;

/** @throws DeskError `invalid-input` for a call that is not there, `call-closed` */
function openCallOf(request: JointRequest, id: string, { at }: Act): InterestCall {
  const call = request.calls.find((each) => each.id === id);
  if (!call) throw new DeskError('invalid-input', { field: 'call' });
  if (call.closedAt !== null || call.closesOn < at.slice(0, 10))
    throw new DeskError('call-closed', { ref: request.ref });
  return call;
}

function changed(request: JointRequest, call: InterestCall, change: Partial<InterestCall>): JointRequest {
  return { ...request, calls: request.calls.map((each) => (each.id === call.id ? { ...each, ...change } : each)) };
}

/** Those of a list whom the actor may ask: not requesting, not referred to already, not the actor's own. */
export function invitable(request: JointRequest, organisations: readonly string[], act: Act): string[] {
  return [...new Set(organisations)].filter((organisation) => {
    try {
      checkTarget(request, organisation, act);
      return true;
    } catch (error) {
      if (error instanceof DeskError) return false;
      throw error;
    }
  });
}

export interface Calling {
  text: string;
  /** Last day on which answers are taken, YYYY-MM-DD. */
  closesOn: string;
  /** Eligible partners, the best first: those whom the actor may not ask are left out. */
  eligible: readonly string[];
  /** Added by hand: each must be one whom the actor may ask. */
  added: readonly string[];
}

/** @throws DeskError `text-missing`, `day-passed`, `call-open`, those of `checkTarget`, `nobody-to-ask`, `invalid-input` beyond `MAX_INVITED` */
export function openInterestCall(request: JointRequest, calling: Calling, act: Act): JointRequest {
  demand('open-call', act.actor, request);
  const text = said(calling.text, 'callText', 'text-missing');
  if (openCall(request.calls)) throw new DeskError('call-open', { ref: request.ref });
  if (calling.closesOn <= act.at.slice(0, 10)) throw new DeskError('day-passed');
  for (const organisation of calling.added) checkTarget(request, organisation, act);
  const invited = invitable(request, [...calling.added, ...calling.eligible], act);
  if (invited.length === 0) throw new DeskError('nobody-to-ask');
  if (invited.length > MAX_INVITED) throw new DeskError('invalid-input', { field: 'organisations' });
  const call: InterestCall = {
    id: `c${request.calls.length + 1}`,
    text,
    invited,
    openedBy: act.actor.name,
    openedAt: act.at,
    closesOn: calling.closesOn,
    closedAt: null,
    answers: [],
  };
  return record({ ...request, calls: [...request.calls, call] }, act, {
    action: 'call-opened',
    events: [
      { type: 'interest-asked', audience: toAgencies(invited) },
      { type: 'call-opened', audience: toAllAgencies(request) },
    ],
  });
}

/** One more organisation is asked. Asked already: nothing changes. @throws DeskError `call-closed`, those of `checkTarget` */
export function inviteToCall(request: JointRequest, id: string, organisation: string, act: Act): JointRequest {
  demand('manage-call', act.actor, request);
  const call = openCallOf(request, id, act);
  if (call.invited.includes(organisation)) return request;
  checkTarget(request, organisation, act);
  if (call.invited.length >= MAX_INVITED) throw new DeskError('invalid-input', { field: 'organisations' });
  return record(changed(request, call, { invited: [...call.invited, organisation] }), act, {
    action: 'call-invited',
    about: [organisation],
    events: [{ type: 'interest-asked', audience: toAgencies([organisation]) }],
  });
}

/**
 * A focal point answers for their organisation, and may change the answer until the closing date. The coordinators are
 * told at once of a question; the answers they and the requesters read together.
 * @param seen how many answers of their organisation the person saw
 * @throws DeskError `call-closed`, `revision-changed` when a colleague answered since, `questions-missing`, `too-many-messages`
 */
export function answerInterestCall(
  request: JointRequest,
  id: string,
  given: Pick<InterestAnswer, 'answer' | 'text'>,
  seen: number,
  act: Act,
): JointRequest {
  demand('answer-call', act.actor, request);
  const call = openCallOf(request, id, act);
  const { organisation, name } = act.actor;
  if (!call.invited.includes(organisation)) throw new DeskError('not-visible', { ref: request.ref });
  const own = call.answers.filter((each) => each.organisation === organisation);
  const last = own.at(-1);
  if (own.length !== seen && last) {
    throw new DeskError('revision-changed', { action: 'call-answered', organisation, about: '', who: last.personName });
  }
  if (own.length >= MAX_ANSWERS) throw new DeskError('too-many-messages', { limit: MAX_ANSWERS });
  const isQuestion = given.answer === 'question';
  const text = isQuestion ? said(given.text, 'questions', 'questions-missing') : maybeSaid(given.text, 'note');
  const answer: InterestAnswer = {
    organisation,
    personName: name,
    answer: given.answer,
    text,
    at: act.at,
    reply: null,
  };
  return record(changed(request, call, { answers: [...call.answers, answer] }), act, {
    action: isQuestion ? 'call-asked' : 'call-answered',
    events: isQuestion ? [{ type: 'call-asked', audience: toCoordinators, note: text }] : [],
  });
}

/**
 * The coordinator answers a question; all who are invited can read it, whoever asked is told.
 * @param index of the question among the call's answers
 * @throws DeskError `answer-missing`, `call-closed`, `invalid-input` where no open question is
 */
export function replyToCall(request: JointRequest, id: string, index: number, reply: string, act: Act): JointRequest {
  demand('manage-call', act.actor, request);
  const call = openCallOf(request, id, act);
  const text = said(reply, 'answer', 'answer-missing');
  const question = call.answers[index];
  if (question?.answer !== 'question' || question.reply !== null) {
    throw new DeskError('invalid-input', { field: 'question' });
  }
  const answered = { ...question, reply: { personName: act.actor.name, at: act.at, text } };
  const answers = call.answers.map((each, at) => (at === index ? answered : each));
  return record(changed(request, call, { answers }), act, {
    action: 'call-replied',
    about: [question.organisation],
    events: [{ type: 'call-replied', audience: toAgencies([question.organisation]), note: text }],
  });
}

function closed(request: JointRequest, call: InterestCall, act: Act): JointRequest {
  return record(changed(request, call, { closedAt: act.at }), act, {
    action: 'call-closed',
    events: [
      { type: 'call-closed', audience: toAllAgencies(request) },
      { type: 'call-closed', audience: toCoordinators },
    ],
  });
}

/** The coordinator ends it before its day. @throws DeskError `call-closed` */
export function closeInterestCall(request: JointRequest, id: string, act: Act): JointRequest {
  demand('manage-call', act.actor, request);
  return closed(request, openCallOf(request, id, act), act);
}

/** The desk closes calls whose day has gone, so that requesters and coordinators read the answers. */
export function closeDueCalls(request: JointRequest, act: Act): JointRequest {
  const today = act.at.slice(0, 10);
  return request.calls
    .filter((call) => call.closedAt === null && call.closesOn < today)
    .reduce((now, call) => closed(now, call, act), request);
}

/**
 * Turns somebody who is interested into a proposed referral, in the words of the call unless others are given.
 * @throws DeskError `invalid-input` for somebody who is not interested, those of `proposeReferral`
 */
export function referInterested(
  request: JointRequest,
  id: string,
  asking: Pick<Asking, 'organisation' | 'supportTypes'>,
  act: Act,
): JointRequest {
  demand('propose-referral', act.actor, request);
  const call = request.calls.find((each) => each.id === id);
  const isInterested =
    call !== undefined &&
    standingAnswers(call).some((each) => each.organisation === asking.organisation && each.answer === 'interested');
  if (!isInterested) throw new DeskError('invalid-input', { field: 'organisation' });
  return proposeReferral(request, { ...asking, ask: call.text, offers: [] }, act);
}
