/** Terms of a time-limited request in a crisis or just after one. */
export interface CrisisTerms {
  /** What happened, in a sentence. */
  reason: string;
  /** Last day of the request as a crisis request, YYYY-MM-DD; it must be set. */
  endsOn: string;
  /** Day by which agencies that were not present sign, YYYY-MM-DD. */
  othersSignBy: string;
}
