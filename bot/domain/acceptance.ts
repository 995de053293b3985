import type { JointRequest } from './request.ts';
import type { State } from './state.ts';

/**
 * Where a request stands once somebody has said yes to it, a partner or a funding window: the first yes begins the
 * implementation, the later ones join it.
 */
export const stateAfterAcceptance = ({ state }: Pick<JointRequest, 'state'>): State =>
  state === 'matched' ? 'implementing' : state;
