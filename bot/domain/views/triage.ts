/** What a person sees of triage and clarification, and of a crisis request, already in their language. */
import type { ContentPart, MissingPart } from '../completeness.ts';

export interface QuestionView {
  id: string;
  text: string;
  askedBy: string;
  /** Acronym; empty where it is not known. */
  organisation: string;
  askedAt: string;
  /** The request went back to its lead with it. */
  returned: boolean;
  isOpen: boolean;
  answer: string | null;
  /** Who closed it, in whatever way; null while it is open. */
  answeredBy: string | null;
  answeredOrganisation: string | null;
  answeredAt: string | null;
  /** Set where it was closed without an answer: in words, how. */
  closing: string | null;
  canAnswer: boolean;
  canTakeBack: boolean;
}

export interface MissingPartView {
  code: ContentPart;
  /** What is missing, such as "who benefits". */
  label: string;
  /** Why it is asked for, and by whom. */
  why: string;
  neededFor: MissingPart['neededFor'];
}

export interface CrisisView {
  reason: string;
  /** Days, YYYY-MM-DD. */
  endsOn: string;
  othersSignBy: string;
  /** "Crisis request". */
  label: string;
  /** What the terms say, and what is due now, a sentence each. */
  lines: string[];
  /** A day has passed: signatures are late, or the crisis period has ended. */
  isOverdue: boolean;
  /** That the shorter clocks await confirmation; null once somebody has confirmed them. */
  unconfirmed: string | null;
}

export interface NoteView {
  text: string;
  person: string;
  organisation: string;
  at: string;
}

/** For the desk's own people, conflicts of interest aside; everybody else is refused. */
export interface NotesView {
  notes: NoteView[];
}

/** What the desk would ask, ready to be sent or changed; null where nothing is missing. */
export interface AskView {
  text: string;
}

/** Days that a form for a crisis request begins with. */
export interface CrisisProposalView {
  endsOn: string;
  othersSignBy: string;
  latestEnd: string;
}
