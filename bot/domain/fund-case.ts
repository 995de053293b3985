import type { Marker } from './content.ts';
import type { Endorsement } from './endorsement.ts';

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
  /** Sections by code of the outline; built from the request, then edited by the lead. */
  sections: Record<string, string>;
  /** One line an agency; the total is their sum, entered nowhere else. */
  budget: AgencyAmount[];
  /** What other sources put in, whole US dollars. */
  coFinancing: number;
  /** As they stand for this programme: what was signed with the request may have been completed since. */
  endorsement: Endorsement;
  markers: Record<Marker, string>;
  submittedAt: string | null;
}

export const TRANCHE_STATUSES = ['planned', 'disbursed', 'reported'] as const;
export type TrancheStatus = (typeof TRANCHE_STATUSES)[number];

export interface Tranche {
  number: number;
  amounts: AgencyAmount[];
  /** Day, YYYY-MM-DD. */
  plannedFor: string;
  status: TrancheStatus;
  disbursedAt: string | null;
  report: string | null;
  reportedAt: string | null;
}

/** Money that an agency paid back. */
export interface ReturnedAmount extends AgencyAmount {
  reason: string;
  at: string;
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
  /** Approved amounts, one line an agency, less what was cut from them since. */
  approved: AgencyAmount[];
  decidedBy: string | null;
  decidedAt: string | null;
  tranches: Tranche[];
  /** Paid back after disbursement, oldest first. */
  returned: ReturnedAmount[];
}

export const totalOf = (amounts: readonly AgencyAmount[]): number =>
  amounts.reduce((sum, line) => sum + line.amount, 0);

/** What an agency has in some lines, whole US dollars. */
export const amountOf = (amounts: readonly AgencyAmount[], agency: string): number =>
  totalOf(amounts.filter((line) => line.agency === agency));

/** All of what was paid out, by tranche and agency. */
export const disbursedLines = ({ tranches }: Pick<FundCase, 'tranches'>): AgencyAmount[] =>
  tranches.filter((tranche) => tranche.status !== 'planned').flatMap((tranche) => tranche.amounts);

export const disbursedBy = (fundCase: Pick<FundCase, 'tranches'>): number => totalOf(disbursedLines(fundCase));

/** What the window's pool must hold for a case, whole US dollars: what is approved and was not paid back. */
export function heldBy({ step, approved, returned }: Pick<FundCase, 'step' | 'approved' | 'returned'>): number {
  return step === 'approved' || step === 'closed' ? totalOf(approved) - totalOf(returned) : 0;
}

/** Neither declined nor closed. */
export const isOpenCase = ({ step }: Pick<FundCase, 'step'>): boolean => step !== 'declined' && step !== 'closed';

/** Still with the lead, the secretariat or the committee. */
export const isUndecided = ({ step }: Pick<FundCase, 'step'>): boolean =>
  step === 'concept-note' || step === 'secretariat-review' || step === 'committee';
