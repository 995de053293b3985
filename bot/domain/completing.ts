import { said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { demandImplementer, implementers, isCompletable, line, PARAGRAPH_LIMIT, withWork } from './implementing.ts';
import { toImplementers } from './milestones.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toCaseKeepers, toCoordinators } from './record.ts';
import { TAKING_PART } from './referral-terms.ts';
import type { JointRequest } from './request.ts';

/** Those who carry the work, and partners that were asked and have not answered yet, without the organisation that acts. */
function toConcerned(request: JointRequest, { actor }: Act) {
  const asked = request.referrals.filter(({ status }) => TAKING_PART.includes(status)).map((r) => r.organisation);
  const all = [...new Set([...implementers(request), ...asked])];
  return toAgencies(all.filter((organisation) => organisation !== actor.organisation));
}

/** Nobody works on it for the time being. @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `reason-missing` */
export function suspendRequest(request: JointRequest, reason: string, act: Act): JointRequest {
  demand('suspend', act.actor, request);
  const note = said(reason, 'reason', 'reason-missing');
  return record(request, act, {
    action: 'suspended',
    to: 'suspended',
    note,
    events: [
      { type: 'suspended', audience: toImplementers(request, act), note },
      { type: 'suspended', audience: toCoordinators, note },
    ],
  });
}

/** @throws DeskError `not-visible`, `not-allowed`, `wrong-state` */
export function resumeRequest(request: JointRequest, act: Act): JointRequest {
  demand('resume', act.actor, request);
  return record(request, act, {
    action: 'resumed',
    to: 'implementing',
    events: [
      { type: 'resumed', audience: toImplementers(request, act) },
      { type: 'resumed', audience: toCoordinators },
    ],
  });
}

/**
 * The lead closes the work with its results and lessons, and says what did not work: "a blank is not no difficulty", so
 * each of the three needs words. Constraints that still stand stay in the register as they are.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `field-missing`, `text-too-long`, `milestones-open`
 */
export function completeRequest(
  request: JointRequest,
  input: { results: string; lessons: string; failures: string },
  act: Act,
): JointRequest {
  demand('complete', act.actor, request);
  demandImplementer(request, act.actor);
  if (!isCompletable(request)) throw new DeskError('wrong-state', { ref: request.ref, state: request.state });
  const open = request.implementation.milestones.filter(({ status }) => status === 'planned');
  if (open.length > 0) throw new DeskError('milestones-open', { count: open.length });
  const completion = {
    results: line(input.results, 'completion.results', PARAGRAPH_LIMIT),
    lessons: line(input.lessons, 'completion.lessons', PARAGRAPH_LIMIT),
    failures: line(input.failures, 'completion.failures', PARAGRAPH_LIMIT),
    completedBy: act.actor.name,
    completedAt: act.at,
  };
  return record(withWork(request, { completion }), act, {
    action: 'completed',
    to: 'completed',
    note: completion.results,
    events: [
      { type: 'completed', audience: toConcerned(request, act), note: completion.results },
      { type: 'completed', audience: toCoordinators, note: completion.results },
      ...toCaseKeepers(request).map((audience) => ({ type: 'completed' as const, audience, note: completion.results })),
    ],
  });
}
