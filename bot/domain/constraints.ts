import { DeskError } from './errors.ts';
import { CONSTRAINT_KINDS, type Constraint } from './implementation.ts';
import {
  carriesOrCoordinates,
  demandRoom,
  itemOf,
  line,
  nextId,
  PARAGRAPH_LIMIT,
  replaceItem,
  withWork,
} from './implementing.ts';
import { toImplementers } from './milestones.ts';
import { demand } from './permissions.ts';
import { type Act, record, toCoordinators } from './record.ts';
import type { JointRequest } from './request.ts';

/**
 * Somebody who carries the work, or the desk, says what stands in its way.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `invalid-input`, `field-missing`, `text-too-long`, `too-many-items`
 */
export function raiseConstraint(request: JointRequest, input: { kind: string; text: string }, act: Act): JointRequest {
  demand('raise-constraint', act.actor, request);
  if (!carriesOrCoordinates(request, act.actor)) throw new DeskError('not-allowed', { ref: request.ref });
  const { constraints } = request.implementation;
  demandRoom(constraints);
  const kind = CONSTRAINT_KINDS.find((known) => known === input.kind);
  if (!kind) throw new DeskError('invalid-input', { field: 'kind' });
  const constraint: Constraint = {
    id: nextId('c', constraints),
    kind,
    text: line(input.text, 'constraint', PARAGRAPH_LIMIT),
    raisedBy: act.actor.name,
    raisedAt: act.at,
    resolution: null,
    resolvedAt: null,
  };
  return record(withWork(request, { constraints: [...constraints, constraint] }), act, {
    action: 'constraint-raised',
    note: constraint.text,
    events: [
      { type: 'constraint-raised', audience: toImplementers(request, act), note: constraint.text },
      { type: 'constraint-raised', audience: toCoordinators, note: constraint.text },
    ],
  });
}

/** @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `item-unknown`, `already-closed`, `field-missing`, `text-too-long` */
export function resolveConstraint(request: JointRequest, id: string, resolution: string, act: Act): JointRequest {
  demand('resolve-constraint', act.actor, request);
  if (!carriesOrCoordinates(request, act.actor)) throw new DeskError('not-allowed', { ref: request.ref });
  const { constraints } = request.implementation;
  const constraint = itemOf(constraints, id);
  if (constraint.resolvedAt !== null) throw new DeskError('already-closed', { what: constraint.text });
  const resolved: Constraint = {
    ...constraint,
    resolution: line(resolution, 'resolution', PARAGRAPH_LIMIT),
    resolvedAt: act.at,
  };
  return record(withWork(request, { constraints: replaceItem(constraints, resolved) }), act, {
    action: 'constraint-resolved',
    note: resolved.resolution,
    events: [{ type: 'constraint-resolved', audience: toImplementers(request, act), note: resolved.resolution }],
  });
}
