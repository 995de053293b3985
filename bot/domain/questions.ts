/** Questions of the desk and the agencies' answers. All of these throw what `demand` throws, before what each says. */
import { said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { participationOf } from './participation.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators, toPeople } from './record.ts';
import { hasConsented, type JointRequest, leadAgency } from './request.ts';
import type { State } from './state.ts';
import { isForAgency, isOpenQuestion, type Question, type QuestionClosing } from './thread.ts';

/** Questions of one request: beyond, people should talk to each other. */
export const MAX_QUESTIONS = 100;

function newQuestion(request: JointRequest, text: string, returned: boolean, { actor, at }: Act): Question {
  if (request.questions.length >= MAX_QUESTIONS) throw new DeskError('too-many-questions', { limit: MAX_QUESTIONS });
  return {
    id: `q${request.questions.length + 1}`,
    text,
    askedBy: actor.name,
    askedById: actor.id,
    organisation: actor.organisation,
    askedAt: at,
    returned,
    closing: null,
    answer: null,
    answeredBy: null,
    answeredOrganisation: null,
    answeredAt: null,
  };
}

/** @throws DeskError `question-unknown`, `question-closed` */
function openQuestionOf(request: JointRequest, id: string): Question {
  const question = request.questions.find((each) => each.id === id);
  if (!question) throw new DeskError('question-unknown', { ref: request.ref });
  if (!isOpenQuestion(question)) throw new DeskError('question-closed', { ref: request.ref });
  return question;
}

function closed(
  questions: readonly Question[],
  isMeant: (question: Question) => boolean,
  closing: QuestionClosing,
  answer: string | null,
  { actor, at }: Act,
): Question[] {
  return questions.map((question) =>
    isOpenQuestion(question) && isMeant(question)
      ? {
          ...question,
          closing,
          answer,
          answeredBy: actor.name,
          answeredOrganisation: actor.organisation,
          answeredAt: at,
        }
      : question,
  );
}

/** Where a returned request goes once nothing with which it was returned is open any more; undefined where it stays. */
function backTo(request: JointRequest): State | undefined {
  if (request.state !== 'returned') return undefined;
  const isWaiting = request.questions.some((question) => question.returned && isOpenQuestion(question));
  return isWaiting ? undefined : (request.returnedFrom ?? 'submitted');
}

/** Whoever asked, and those who assess the request; the coordinators where that is nobody. */
function toAskers(request: JointRequest, { askedById }: Pick<Question, 'askedById'>) {
  const people = [askedById, ...request.reviewers.map(({ personId }) => personId)].filter(Boolean);
  return people.length > 0 ? toPeople([...new Set(people)]) : toCoordinators;
}

/** The desk asks; the request stays where it is, and the desk's clock stands still. Sent twice, it is asked once. @throws DeskError `questions-missing`, `text-too-long`, `too-many-questions` */
export function askQuestion(request: JointRequest, text: string, act: Act): JointRequest {
  demand('ask-question', act.actor, request);
  const note = said(text, 'questions', 'questions-missing');
  const last = request.questions.at(-1);
  if (last && isOpenQuestion(last) && last.askedById === act.actor.id && last.text === note) return request;
  const question = newQuestion(request, note, false, act);
  return record({ ...request, questions: [...request.questions, question] }, act, {
    action: 'question-asked',
    note,
    events: [{ type: 'question-asked', audience: toAllAgencies(request), note }],
  });
}

/** Back to the lead with a question; the answer leads to the state it left. @throws DeskError `questions-missing`, `text-too-long`, `too-many-questions` */
export function returnRequest(request: JointRequest, text: string, act: Act): JointRequest {
  demand('return', act.actor, request);
  const note = said(text, 'questions', 'questions-missing');
  const question = newQuestion(request, note, true, act);
  const from = request.state === 'assessing' ? ('assessing' as const) : ('submitted' as const);
  return record({ ...request, returnedFrom: from, questions: [...request.questions, question] }, act, {
    action: 'returned',
    to: 'returned',
    note,
    events: [{ type: 'returned', audience: toAllAgencies(request), note }],
  });
}

function answered(request: JointRequest, question: Question, text: string, act: Act): JointRequest {
  const note = said(text, 'answer', 'answer-missing');
  const questions = closed(request.questions, ({ id }) => id === question.id, 'answered', note, act);
  const after = { ...request, questions };
  const to = backTo(after);
  const others = request.agencies.filter(hasConsented).map(({ agency }) => agency);
  const toOthers = toAgencies(others.filter((agency) => agency !== act.actor.organisation));
  // What the desk sent back goes to whoever is free to take it up; what one of them asked goes to that person.
  if (to !== undefined) {
    return record({ ...after, returnedFrom: null }, act, {
      action: 'answered',
      to,
      note,
      events: [
        { type: 'answered', audience: toCoordinators, note },
        { type: 'question-answered', audience: toOthers, note },
      ],
    });
  }
  return record(after, act, {
    action: 'question-answered',
    note,
    events: [
      { type: 'question-answered', audience: toAskers(request, question), note },
      { type: 'question-answered', audience: toOthers, note },
    ],
  });
}

/**
 * Any agency on board answers. What the request was returned with is the lead's: it may rather change the content.
 * @throws DeskError `question-unknown`, `question-closed`, `not-on-board`, `question-of-lead`, `answer-missing`, `text-too-long`
 */
export function answerQuestion(request: JointRequest, id: string, answer: string, act: Act): JointRequest {
  demand('answer-question', act.actor, request);
  const mine = participationOf(request, act.actor.organisation);
  if (!mine || !hasConsented(mine)) throw new DeskError('not-on-board', { ref: request.ref });
  const question = openQuestionOf(request, id);
  const lead = leadAgency(request);
  if (!isForAgency(question, mine.agency === lead))
    throw new DeskError('question-of-lead', { ref: request.ref, agency: lead });
  return answered(request, question, answer, act);
}

/** The lead answers what the request was returned with, without touching what was signed. @throws DeskError `answer-missing`, `text-too-long` */
export function answerQuestions(request: JointRequest, answer: string, act: Act): JointRequest {
  demand('answer', act.actor, request);
  const question = request.questions.findLast((each) => each.returned && isOpenQuestion(each));
  if (question === undefined) throw new DeskError('question-closed', { ref: request.ref });
  // One answer for everything that it was returned with.
  const earlier = closed(
    request.questions,
    (each) => each.returned && each.id !== question.id,
    'answered',
    said(answer, 'answer', 'answer-missing'),
    act,
  );
  return answered({ ...request, questions: earlier }, question, answer, act);
}

/** The desk needs no answer any more; a request that was returned with it comes back. @throws DeskError `question-unknown`, `question-closed` */
export function takeBackQuestion(request: JointRequest, id: string, act: Act): JointRequest {
  demand('take-back-question', act.actor, request);
  const question = openQuestionOf(request, id);
  const questions = closed(request.questions, (each) => each.id === question.id, 'taken-back', null, act);
  const after = { ...request, questions };
  const to = backTo(after);
  return record(to === undefined ? after : { ...after, returnedFrom: null }, act, {
    action: 'question-taken-back',
    ...(to === undefined ? {} : { to }),
    events: [{ type: 'question-taken-back', audience: toAllAgencies(request) }],
  });
}

/** A returned request whose content was changed has its answer: the desk reads it anew. */
export function answeredByEdit(request: JointRequest, act: Act): JointRequest {
  if (request.state !== 'returned') return request;
  return { ...request, questions: closed(request.questions, ({ returned }) => returned, 'content-changed', null, act) };
}
