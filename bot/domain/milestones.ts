import { DeskError } from './errors.ts';
import type { Milestone } from './implementation.ts';
import {
  calendarDay,
  demandImplementer,
  demandRoom,
  implementers,
  itemOf,
  line,
  mayClose,
  nextId,
  PARAGRAPH_LIMIT,
  replaceItem,
  withWork,
} from './implementing.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies } from './record.ts';
import type { JointRequest } from './request.ts';

/** Those who carry the work, without the organisation that acts. */
export const toImplementers = (request: JointRequest, act: Act) =>
  toAgencies(implementers(request).filter((organisation) => organisation !== act.actor.organisation));

/**
 * A step of the work with the organisation that answers for it and its day.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `field-missing`, `text-too-long`, `day-invalid`,
 *   `owner-unknown` for one that does not carry the work, `too-many-items`
 */
export function planMilestone(
  request: JointRequest,
  input: Pick<Milestone, 'title' | 'owner' | 'dueOn'>,
  act: Act,
): JointRequest {
  demand('plan-milestone', act.actor, request);
  demandImplementer(request, act.actor);
  const { milestones } = request.implementation;
  demandRoom(milestones);
  if (!implementers(request).includes(input.owner)) throw new DeskError('owner-unknown', { organisation: input.owner });
  const milestone: Milestone = {
    id: nextId('m', milestones),
    title: line(input.title, 'milestone'),
    owner: input.owner,
    dueOn: calendarDay(input.dueOn),
    status: 'planned',
    closedAt: null,
    remark: '',
  };
  return record(withWork(request, { milestones: [...milestones, milestone] }), act, {
    action: 'milestone-planned',
    note: milestone.title,
    about: [milestone.owner],
    events:
      milestone.owner === act.actor.organisation
        ? []
        : [{ type: 'milestone-planned', audience: toAgencies([milestone.owner]), note: milestone.title }],
  });
}

/**
 * A milestone is reached, or given up with a reason.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `item-unknown`, `not-the-owner`,
 *   `already-closed`, `reason-missing`, `text-too-long`
 */
export function closeMilestone(
  request: JointRequest,
  id: string,
  status: 'done' | 'dropped',
  remark: string,
  act: Act,
): JointRequest {
  demand('close-milestone', act.actor, request);
  demandImplementer(request, act.actor);
  const { milestones } = request.implementation;
  const milestone = itemOf(milestones, id);
  if (!mayClose(request, milestone, act.actor)) throw new DeskError('not-the-owner', { organisation: milestone.owner });
  if (milestone.status !== 'planned') throw new DeskError('already-closed', { what: milestone.title });
  const words = remark.trim();
  if (status === 'dropped' && words === '') throw new DeskError('reason-missing');
  const said = words === '' ? '' : line(words, 'remark', PARAGRAPH_LIMIT);
  const closed: Milestone = { ...milestone, status, closedAt: act.at, remark: said };
  return record(withWork(request, { milestones: replaceItem(milestones, closed) }), act, {
    action: status === 'done' ? 'milestone-done' : 'milestone-dropped',
    note: said === '' ? milestone.title : `${milestone.title}: ${said}`,
    events: [{ type: 'milestone-closed', audience: toImplementers(request, act), note: milestone.title }],
  });
}
