/** Steps of a request's case with one funding window. */
export const FUND_STEPS = [
  'concept-note',
  'secretariat-review',
  'committee',
  'approved',
  'declined',
  'closed',
] as const;
export type FundStep = (typeof FUND_STEPS)[number];

/** Whole US dollars for one agency. */
export interface AgencyAmount {
  agency: string;
  amount: number;
}

export interface ConceptNote {
  /** Sections by code of the window's outline; built from the request, then edited by the lead. */
  sections: Record<string, string>;
  /** One line an agency; the total is their sum, entered nowhere else. */
  budget: AgencyAmount[];
  coFinancing: number;
  submittedAt: string | null;
}

export const TRANCHE_STATUSES = ['planned', 'disbursed', 'reported'] as const;

export interface Tranche {
  number: number;
  amounts: AgencyAmount[];
  /** Day, YYYY-MM-DD. */
  plannedFor: string;
  status: (typeof TRANCHE_STATUSES)[number];
  disbursedAt: string | null;
  report: string | null;
  reportedAt: string | null;
}

/** A request's case with one funding window: concept note, review, committee, tranches. */
export interface FundCase {
  /** Unique in the desk: `UNM-2026-0042:f1`; the window's pool books under it. */
  id: string;
  window: string;
  step: FundStep;
  note: ConceptNote;
  /** What the secretariat or the committee said last. */
  remark: string | null;
  /** Approved amounts, one line an agency, less what was reduced or returned. */
  approved: AgencyAmount[];
  decidedBy: string | null;
  decidedAt: string | null;
  tranches: Tranche[];
  /** Booked back to the pool, whole US dollars. */
  returned: number;
}
