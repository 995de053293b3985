import { maybeSaid, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAllAgencies, toCoordinators } from './record.ts';
import type { JointRequest, RecordedMatches } from './request.ts';

/** All of these throw `not-visible`, `not-allowed`, `conflict-of-interest` and `wrong-state` before anything else, then `text-too-long`. */

/** The coordinator takes the request into assessment. */
export function acceptRequest(request: JointRequest, act: Act): JointRequest {
  demand('accept', act.actor, request);
  return record(request, act, {
    action: 'accepted',
    to: 'assessing',
    events: [{ type: 'accepted', audience: toAllAgencies(request) }],
  });
}

/** Back to the lead with questions; the answer leads to the state it left. @throws DeskError `questions-missing` */
export function returnRequest(request: JointRequest, questions: string, act: Act): JointRequest {
  demand('return', act.actor, request);
  const note = said(questions, 'questions', 'questions-missing');
  const asked = {
    questions: note,
    askedBy: act.actor.name,
    askedAt: act.at,
    answer: null,
    answeredBy: null,
    answeredAt: null,
  };
  const from = request.state === 'assessing' ? ('assessing' as const) : ('submitted' as const);
  return record({ ...request, returnedFrom: from, clarifications: [...request.clarifications, asked] }, act, {
    action: 'returned',
    to: 'returned',
    note,
    events: [{ type: 'returned', audience: toAllAgencies(request), note }],
  });
}

/** The lead answers without touching what was signed. @throws DeskError `answer-missing` */
export function answerQuestions(request: JointRequest, answer: string, act: Act): JointRequest {
  demand('answer', act.actor, request);
  const note = said(answer, 'answer', 'answer-missing');
  const answered = request.clarifications.map((c, index, all) =>
    index === all.length - 1 ? { ...c, answer: note, answeredBy: act.actor.name, answeredAt: act.at } : c,
  );
  return record({ ...request, clarifications: answered, returnedFrom: null }, act, {
    action: 'answered',
    to: request.returnedFrom ?? 'submitted',
    note,
    events: [{ type: 'answered', audience: toCoordinators, note }],
  });
}

/**
 * The coordinator records what the request was matched to. A part may stay empty, but not without a word:
 * all three empty needs a note. Nobody chooses their own organisation.
 * @throws DeskError `matches-missing`, `conflict-of-interest`
 */
export function recordMatches(
  request: JointRequest,
  chosen: Pick<RecordedMatches, 'partners' | 'funds' | 'knowledge' | 'note'>,
  act: Act,
): JointRequest {
  demand('record-matches', act.actor, request);
  if (chosen.partners.includes(act.actor.organisation)) {
    throw new DeskError('conflict-of-interest', { organisation: act.actor.organisation });
  }
  const note = maybeSaid(chosen.note, 'note');
  const count = chosen.partners.length + chosen.funds.length + chosen.knowledge.length;
  if (count === 0 && note === '') throw new DeskError('matches-missing');
  const matches: RecordedMatches = {
    partners: [...new Set(chosen.partners)],
    funds: [...new Set(chosen.funds)],
    knowledge: [...new Set(chosen.knowledge)],
    note,
    recordedBy: act.actor.name,
    recordedAt: act.at,
  };
  return record({ ...request, matches }, act, {
    action: 'matches-recorded',
    to: 'matched',
    note: note || null,
    events: [{ type: 'matched', audience: toAllAgencies(request), note: note || null }],
  });
}

/** @throws DeskError `reason-missing` */
export function declineRequest(request: JointRequest, reason: string, act: Act): JointRequest {
  demand('decline', act.actor, request);
  const note = said(reason, 'reason', 'reason-missing');
  return record(
    { ...request, decision: { outcome: 'declined', reason: note, personName: act.actor.name, at: act.at } },
    act,
    {
      action: 'declined',
      to: 'declined',
      note,
      events: [{ type: 'declined', audience: toAllAgencies(request), note }],
    },
  );
}
