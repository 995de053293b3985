/** Questions and answers on a request, seen by requesters and desk alike. Nobody deletes or rewrites one. */
export interface Question {
  /** Unique within the request: `q1`, `q2` … */
  id: string;
  text: string;
  askedBy: string;
  organisation: string;
  askedAt: string;
  /** Null while it waits; an open question stops the desk's clock. */
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

/** A note of the desk's own people; requesters and partners never see it. */
export interface InternalNote {
  text: string;
  personName: string;
  organisation: string;
  at: string;
}

/** A stretch in which the holder's clock stood still; `to` is null while it does. ISO instants. */
export interface Pause {
  from: string;
  to: string | null;
}
