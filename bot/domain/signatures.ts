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

/** By the lead and at least one other agency on it. */
export function isJointlySigned(request: JointRequest): boolean {
  const signed = presentAgencies(request).filter((a) => hasSigned(a, request.contentHash));
  return signed.length >= MIN_AGENCIES && signed.some(({ role }) => role === 'lead');
}

/**
 * May it be with the desk on a day (YYYY-MM-DD)? Every agency on it has signed; on a crisis request those who are
 * present, the lead among them, and the others follow.
 */
export function isSignedEnough(request: JointRequest, today: string): boolean {
  if (isFullySigned(request)) return true;
  return request.crisis !== null && today <= request.crisis.endsOn && isJointlySigned(request);
}

export function isFullySigned(request: JointRequest): boolean {
  return presentAgencies(request).length >= MIN_AGENCIES && unsignedAgencies(request).length === 0;
}
