import type { JointRequest } from './request.ts';
import { unsignedAgencies } from './signatures.ts';
import type { State } from './state.ts';

/** States in which a crisis request is still going on. */
export const CRISIS_STATES: readonly State[] = [
  'cosigning',
  'submitted',
  'returned',
  'assessing',
  'matched',
  'implementing',
  'suspended',
];

/** Not with the desk yet, but for the agencies alone. */
export const BEFORE_DESK: readonly State[] = ['draft', 'cosigning'];

/** Agencies that are to sign after the others, on a crisis request that is with the desk already. */
export function lateSigners(request: JointRequest): string[] {
  const isWithDesk = CRISIS_STATES.includes(request.state) && !BEFORE_DESK.includes(request.state);
  return request.crisis !== null && isWithDesk ? unsignedAgencies(request) : [];
}

/** The crisis period has ended by a day (YYYY-MM-DD), and nobody has made an ordinary request of it. */
export function isCrisisOver({ crisis, state }: JointRequest, today: string): boolean {
  return crisis !== null && CRISIS_STATES.includes(state) && today > crisis.endsOn;
}
