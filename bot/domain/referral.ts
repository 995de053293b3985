import type { ReferralStatus } from './referral-terms.ts';

/** One thing that was said about a referral: a question of the partner, an answer to it, a report. */
export interface ReferralMessage {
  personName: string;
  organisation: string;
  at: string;
  text: string;
}

/** The connection hub asks an organisation, UN or not, to help with a request. */
export interface Referral {
  /** Unique within the request: `r1`, `r2` … */
  id: string;
  organisation: string;
  status: ReferralStatus;
  /** What it is asked for, in words. */
  ask: string;
  /** Kinds of support and offers (ids of the catalogue) that it is asked for. */
  supportTypes: string[];
  offers: string[];
  proposedBy: string;
  proposedAt: string;
  sentAt: string | null;
  /** Day by which an answer is expected, YYYY-MM-DD; set when it is sent. */
  answerBy: string | null;
  answeredAt: string | null;
  /** Who answered; a coordinator may write down the answer of an organisation that has nobody on the register. */
  answeredBy: string | null;
  declineReason: string | null;
  messages: ReferralMessage[];
  closedAt: string | null;
}

export const INTEREST_ANSWERS = ['interested', 'not-interested', 'question'] as const;

export interface InterestAnswer {
  organisation: string;
  personName: string;
  answer: (typeof INTEREST_ANSWERS)[number];
  text: string;
  at: string;
}

/** A request for interest to all eligible partners at once, open until its closing date. */
export interface InterestCall {
  id: string;
  text: string;
  invited: string[];
  openedBy: string;
  openedAt: string;
  /** Last day on which answers are taken, YYYY-MM-DD. */
  closesOn: string;
  closedAt: string | null;
  answers: InterestAnswer[];
}
