import { DeskError } from './errors.ts';
import { hasConsented, isOn, type JointRequest, type Participation } from './request.ts';

/** An agency as it stands when it is named: nothing is agreed, but for the lead, who names itself. */
export function newParticipation(agency: string, role: Participation['role'], at: string): Participation {
  return {
    agency,
    role,
    status: role === 'lead' ? 'on-board' : 'invited',
    signature: null,
    lastSigned: null,
    declineReason: null,
    mandate: '',
    contribution: '',
    focalPoint: null,
    invitedAt: at,
    reminded: [],
  };
}

export function withParticipation(request: JointRequest, agency: string, change: Partial<Participation>): JointRequest {
  return {
    ...request,
    agencies: request.agencies.map((a) => (a.agency === agency ? { ...a, ...change } : a)),
  };
}

export const participationOf = (request: JointRequest, agency: string): Participation | undefined =>
  request.agencies.find((a) => a.agency === agency);

/** Has an agency agreed to take part, and not gone since? */
export function tookPart(request: JointRequest, agency: string): boolean {
  const found = participationOf(request, agency);
  return found !== undefined && hasConsented(found);
}

/**
 * An agency that has gone is told so, rather than that it cannot see the request.
 * @throws DeskError `already-declined`, `already-left`
 */
export function refuseGone(request: JointRequest, agency: string): void {
  const mine = participationOf(request, agency);
  if (!mine || isOn(mine)) return;
  throw new DeskError(mine.status === 'declined' ? 'already-declined' : 'already-left', { ref: request.ref });
}
