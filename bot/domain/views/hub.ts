/** What people see of the connection hub, in their language. Text that people typed is plain. */
import type { OfferContent, OfferKind } from '../offer.ts';
import type { InterestAnswer, ReferralMessage } from '../referral.ts';
import type { ReferralAct } from '../referral-acts.ts';
import type { ReferralStatus } from '../referral-terms.ts';
import type { Labelled } from '../views.ts';

export interface ReferralMessageView {
  kind: Labelled<ReferralMessage['kind']>;
  person: string;
  organisation: string;
  at: string;
  text: string;
}

export interface ReferralView {
  id: string;
  organisation: Labelled;
  status: Labelled<ReferralStatus>;
  ask: string;
  supportTypes: Labelled[];
  /** Titles of offers of the catalogue. */
  offers: Labelled[];
  proposedBy: string;
  proposedAt: string;
  sentAt: string | null;
  /** YYYY-MM-DD */
  answerBy: string | null;
  /** Sent, not answered, and its day has gone. */
  overdue: boolean;
  answeredAt: string | null;
  answeredBy: string | null;
  declineReason: string | null;
  messages: ReferralMessageView[];
  /** What this person can do with it now. */
  acts: ReferralAct[];
}

export interface InterestRow {
  organisation: Labelled;
  /** Null while it has not answered. */
  answer: Labelled<InterestAnswer['answer']> | null;
  text: string;
  person: string | null;
  at: string | null;
  /** Where its referral stands; null where there is none. */
  referral: Labelled<ReferralStatus> | null;
  /** Can this person make a referral of it now? */
  canRefer: boolean;
}

export interface InterestQuestion {
  /** Place among the call's answers: send it back with the reply. */
  index: number;
  /** Null for those who are asked themselves: they read what is asked, not by whom. */
  organisation: Labelled | null;
  text: string;
  at: string;
  reply: { person: string; at: string; text: string } | null;
}

export interface CallView {
  id: string;
  text: string;
  openedBy: string;
  openedAt: string;
  /** Last day for answers, YYYY-MM-DD. */
  closesOn: string;
  /** Does it still take answers? */
  isOpen: boolean;
  invited: number;
  answered: number;
  /** Interested first; null until the answers are for this person to read. */
  rows: InterestRow[] | null;
  questions: InterestQuestion[];
}

/** What a coordinator chooses from. */
export interface HubChoices {
  /** Recorded partners that are not asked yet. */
  recorded: Labelled[];
  /** Every organisation that could be asked, recorded ones left out. */
  others: Labelled[];
  /** Whom a request for interest would go to. */
  eligible: Labelled[];
  supportTypes: Labelled[];
  /** Current offers of the recorded partners. */
  offers: (Labelled & { organisation: string })[];
  /** Proposed days, YYYY-MM-DD. */
  answerBy: string;
  closesOn: string;
  /** Set while the number of days behind them awaits confirmation. */
  unconfirmed: string | null;
}

export interface HubView {
  referrals: ReferralView[];
  calls: CallView[];
  choices: HubChoices | null;
}

/** A request that was referred to the reader's organisation. */
export interface AskedReferral {
  ref: string;
  revision: number;
  title: string;
  lead: Labelled;
  countries: Labelled[];
  referral: ReferralView;
}

/** As much of a request as those who are asked for their interest may see. */
export interface AskedInterest {
  ref: string;
  call: string;
  title: string;
  need: string;
  countries: Labelled[];
  region: Labelled | null;
  supportTypes: Labelled[];
  objective: Labelled<number>;
  text: string;
  closesOn: string;
  /** What the reader's organisation has said so far, the latest last. */
  answers: { answer: Labelled<InterestAnswer['answer']>; text: string; person: string; at: string }[];
  /** Everybody's questions with the replies. */
  questions: InterestQuestion[];
}

export interface AskedView {
  organisation: Labelled;
  /** Those to answer first. */
  referrals: AskedReferral[];
  calls: AskedInterest[];
}

export interface OfferView {
  id: string;
  revision: number;
  organisation: Labelled;
  kind: Labelled<OfferKind>;
  title: string;
  text: string;
  countries: Labelled[];
  regions: Labelled[];
  languages: Labelled[];
  themes: Labelled[];
  supportTypes: Labelled[];
  /** YYYY-MM-DD */
  availableFrom: string | null;
  availableTo: string | null;
  /** Its last day has gone. */
  isPast: boolean;
  isWithdrawn: boolean;
  contact: string;
  updatedAt: string;
  /** May this person change it? */
  isOwn: boolean;
  /** As it stands, for the form. */
  content: OfferContent;
}

export interface OffersView {
  rows: OfferView[];
  /** There are more than are shown: the filter is to be narrowed. */
  more: boolean;
  choices: {
    kinds: Labelled<OfferKind>[];
    organisations: Labelled[];
    countries: Labelled[];
    regions: Labelled[];
    languages: Labelled[];
    themes: Labelled[];
    supportTypes: Labelled[];
    /** Focal points of the reader's organisation, for whoever keeps its offers. */
    contacts: Labelled[];
  };
  /** May this person put offers into the catalogue? */
  mayKeep: boolean;
}
