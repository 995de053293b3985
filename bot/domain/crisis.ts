/** Terms of a time-limited request in a crisis or just after one. */
export interface CrisisTerms {
  /** What happened, in a sentence. */
  reason: string;
  /** Last day of the request as a crisis request, YYYY-MM-DD; it must be set. */
  endsOn: string;
  /** Day by which agencies that were not present sign, YYYY-MM-DD. */
  othersSignBy: string;
  /** When those still to sign were reminded of that day, and when lead and coordinators were told that it has passed. */
  remindedAt: string | null;
  lateAt: string | null;
  /** When it was told that the end date has passed. */
  endedAt: string | null;
}

/** How fast the desk works on a request. */
export type Pace = 'ordinary' | 'crisis';

export const paceOf = ({ crisis }: { crisis: CrisisTerms | null }): Pace => (crisis === null ? 'ordinary' : 'crisis');
