/** How a question came to its end. An edit answers the questions with which the request went back to its lead. */
export const QUESTION_CLOSINGS = ['answered', 'content-changed', 'taken-back'] as const;
export type QuestionClosing = (typeof QUESTION_CLOSINGS)[number];

/** A question of the desk and its answer, seen by requesters and desk alike. Nobody deletes or rewrites one. */
export interface Question {
  /** Unique within the request: `q1`, `q2` … */
  id: string;
  text: string;
  askedBy: string;
  /** Who is told of the answer; empty in documents from before they were. */
  askedById: string;
  organisation: string;
  askedAt: string;
  /** The request went back to its lead with it. */
  returned: boolean;
  /** Null while it waits; an open question stops the desk's clock. */
  closing: QuestionClosing | null;
  /** Only with `answered`. */
  answer: string | null;
  /** Who closed it, in whatever way. */
  answeredBy: string | null;
  answeredOrganisation: string | null;
  answeredAt: string | null;
}

export const isOpenQuestion = ({ closing }: Pick<Question, 'closing'>): boolean => closing === null;

/** What a request was returned with is its lead's to answer; every other question that of any agency on board. */
export const isForAgency = ({ returned }: Pick<Question, 'returned'>, isLead: boolean): boolean => isLead || !returned;

/** A note of the desk's own people; requesters and partners never see it. */
export interface InternalNote {
  text: string;
  personName: string;
  organisation: string;
  at: string;
}
