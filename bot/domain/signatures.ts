import { type JointRequest, type Participation, presentAgencies } from './request.ts';

/** A signature counts only on the content as it stands now. */
export function hasSigned(participation: Participation, contentHash: string): boolean {
  return participation.signature?.hash === contentHash;
}

/** Agencies on the request whose signature over the present content is missing, lead first. */
export function unsignedAgencies(request: JointRequest): string[] {
  return presentAgencies(request)
    .filter((a) => !hasSigned(a, request.contentHash))
    .map((a) => a.agency);
}

/** A request is joint from two agencies on ("joint programmes only", Migration MPTF public pages). */
export const MIN_AGENCIES = 2;

export function isFullySigned(request: JointRequest): boolean {
  return presentAgencies(request).length >= MIN_AGENCIES && unsignedAgencies(request).length === 0;
}
