/**
 * Every number of the assignment, with its reason. Costs are whole thousandths of a full fit: the flow is computed in
 * integers, so that equal means equal. None is measured: there are no past assignments to learn from yet.
 */
export const ASSIGNMENT_COSTS = {
  /**
   * Parts of the fit; they add up to 1. Knowing the subject comes first; a request read in a language one does not
   * work in costs as much as half of the subject; being near helps a little.
   */
  shares: { theme: 0.4, objective: 0.3, place: 0.1, language: 0.2 },
  /** A secondary objective against the principal one. */
  secondaryObjective: 0.5,
  /** Same region, against an office in the country itself. */
  region: 0.5,
  /** Thousandths of a seat without any fit. */
  unfit: 1_000,
  /**
   * Each open request that a person has already: the tenth request costs nine times the second, so work spreads. A
   * reviewer who alone works in the language (200) is still chosen over a colleague with one request less, not three.
   */
  load: 100,
  /** Second person of one organisation on a request: as bad as half a fit, since a second review is for a second view. */
  sameOrganisation: 500,
} as const;
