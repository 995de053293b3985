import { carriesOrCoordinates, isCompletable, isImplementer, mayClose } from './implementing.ts';
import { tookPart } from './participation.ts';
import type { Person } from './people.ts';
import type { JointRequest } from './request.ts';
import type { Action } from './rules.ts';

type Condition = (request: JointRequest, person: Person) => boolean;

/** Part of `OFFERED_IF`: the work is done by those who said yes to it, and there must be something to close. */
export const WORK_OFFERED_IF: Partial<Record<Action, Condition>> = {
  'plan-milestone': isImplementer,
  'close-milestone': (request, person) =>
    request.implementation.milestones.some(
      (milestone) => milestone.status === 'planned' && mayClose(request, milestone, person),
    ),
  'choose-indicator': isImplementer,
  'record-value': (request, person) => isImplementer(request, person) && request.implementation.indicators.length > 0,
  'raise-constraint': carriesOrCoordinates,
  'resolve-constraint': (request, person) =>
    carriesOrCoordinates(request, person) &&
    request.implementation.constraints.some(({ resolvedAt }) => resolvedAt === null),
  'record-satisfaction': isImplementer,
  complete: (request) =>
    isCompletable(request) && request.implementation.milestones.every(({ status }) => status !== 'planned'),
  'follow-up': (request, { organisation }) => tookPart(request, organisation),
};
