import { maybeSaid, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { isAssessed, needsOneMore, resultNow } from './panel.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAllAgencies, toCaseKeepers, toPartners } from './record.ts';
import type { JointRequest, RecordedMatches } from './request.ts';

export { answerQuestions, returnRequest } from './questions.ts';

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

/** A decision rests on assessments that are all in. @throws DeskError `one-more-missing`, `assessments-missing` */
function demandAssessed(request: JointRequest): void {
  if (isAssessed(request)) return;
  throw new DeskError(needsOneMore(request) ? 'one-more-missing' : 'assessments-missing', { ref: request.ref });
}

/**
 * The coordinator records what the request was matched to, with the reasons; what the assessment came to is kept with
 * them. A part may stay empty; of all three empty, the reasons say why there is no match. Nobody chooses their own
 * organisation.
 * @throws DeskError `one-more-missing`, `assessments-missing`, `conflict-of-interest`, `matches-missing`, `reason-missing`
 */
export function recordMatches(
  request: JointRequest,
  chosen: Pick<RecordedMatches, 'partners' | 'funds' | 'knowledge' | 'note'>,
  act: Act,
): JointRequest {
  demand('record-matches', act.actor, request);
  demandAssessed(request);
  if (chosen.partners.includes(act.actor.organisation)) {
    throw new DeskError('conflict-of-interest', { organisation: act.actor.organisation });
  }
  const note = maybeSaid(chosen.note, 'note');
  const count = chosen.partners.length + chosen.funds.length + chosen.knowledge.length;
  if (note === '') throw new DeskError(count === 0 ? 'matches-missing' : 'reason-missing');
  const matches: RecordedMatches = {
    partners: [...new Set(chosen.partners)],
    funds: [...new Set(chosen.funds)],
    knowledge: [...new Set(chosen.knowledge)],
    note,
    assessment: resultNow(request),
    recordedBy: act.actor.name,
    recordedAt: act.at,
  };
  return record({ ...request, matches }, act, {
    action: 'matches-recorded',
    to: 'matched',
    note,
    events: [{ type: 'matched', audience: toAllAgencies(request), note }],
  });
}

/**
 * Before it is taken into assessment, a request is declined for what it is; after that, on what reviewers found.
 * @throws DeskError `one-more-missing`, `assessments-missing`, `reason-missing`
 */
export function declineRequest(request: JointRequest, reason: string, act: Act): JointRequest {
  demand('decline', act.actor, request);
  if (request.state !== 'submitted') demandAssessed(request);
  const note = said(reason, 'reason', 'reason-missing');
  return record(
    {
      ...request,
      decision: {
        outcome: 'declined',
        reason: note,
        assessment: resultNow(request),
        personName: act.actor.name,
        at: act.at,
      },
    },
    act,
    {
      action: 'declined',
      to: 'declined',
      note,
      events: [
        { type: 'declined', audience: toAllAgencies(request), note },
        ...(request.referrals.length > 0 ? [{ type: 'declined' as const, audience: toPartners(request), note }] : []),
        ...toCaseKeepers(request).map((audience) => ({ type: 'declined' as const, audience, note })),
      ],
    },
  );
}
