import { type ReferralStatus, TAKING_PART } from './referral-terms.ts';

/** `source`: where an answer came from that the coordinator wrote down for an organisation with nobody on the register. */
export const REFERRAL_MESSAGES = ['question', 'answer', 'report', 'source'] as const;

/** One thing that was said about a referral: a question of the partner, an answer to it, a report. */
export interface ReferralMessage {
  kind: (typeof REFERRAL_MESSAGES)[number];
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
  /** Why it was declined or called back. */
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
  /** The coordinator's reply to a question; every organisation that was invited reads it. */
  reply: { personName: string; at: string; text: string } | null;
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
  /** In the order in which they came; an organisation may change its mind until the closing date. */
  answers: InterestAnswer[];
}

/** Proposed or sent: not decided yet. */
export const isOpenReferral = ({ status }: Pick<Referral, 'status'>): boolean =>
  status === 'proposed' || status === 'sent';

/** Accepted and not done yet. */
export const isUnderWay = ({ status }: Pick<Referral, 'status'>): boolean =>
  status === 'accepted' || status === 'active';

/** Being prepared, or taking part: the organisation is not asked a second time. */
export const isCurrent = ({ status }: Pick<Referral, 'status'>): boolean =>
  status === 'proposed' || TAKING_PART.includes(status);

/** A question that the coordinator has not answered yet. */
export function awaitsReply({ messages }: Pick<Referral, 'messages'>): boolean {
  return messages.findLast(({ kind }) => kind === 'question' || kind === 'answer')?.kind === 'question';
}

/** Those who have the referral before them: sent, not answered, and with no question open. */
export function unanswered(referrals: readonly Referral[]): Referral[] {
  return referrals.filter((referral) => referral.status === 'sent' && !awaitsReply(referral));
}

/** Somebody was asked, and nobody of them is left to help or to answer. */
export function isExhausted(referrals: readonly Referral[]): boolean {
  return referrals.some(({ sentAt }) => sentAt !== null) && !referrals.some(isCurrent);
}

export const openCall = (calls: readonly InterestCall[]): InterestCall | undefined =>
  calls.find(({ closedAt }) => closedAt === null);

/** What each organisation said last; a question is no answer. In the order of the invitation. */
export function standingAnswers(call: Pick<InterestCall, 'invited' | 'answers'>): InterestAnswer[] {
  return call.invited.flatMap((organisation) => {
    const last = call.answers.findLast((each) => each.organisation === organisation && each.answer !== 'question');
    return last ? [last] : [];
  });
}

/** Organisations that work on a request now. */
export const workingPartners = ({ referrals }: { referrals: readonly Referral[] }): string[] =>
  referrals.filter(isUnderWay).map(({ organisation }) => organisation);
