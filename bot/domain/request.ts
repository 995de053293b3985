import type { Assessment, AssessmentResult, ClosedAssessment, DeclaredConflict } from './assessment.ts';
import type { RequestContent } from './content.ts';
import type { CrisisTerms } from './crisis.ts';
import type { OutboxEvent } from './event.ts';
import type { FundCase } from './fund-case.ts';
import type { HistoryEntry } from './history.ts';
import type { Implementation } from './implementation.ts';
import type { InterestCall, Referral } from './referral.ts';
import type { State } from './state.ts';
import type { InternalNote, Question } from './thread.ts';

export interface Signature {
  personId: string;
  personName: string;
  /** The content hash that was signed; valid only while it is the request's present one. */
  hash: string;
  /** ISO instant. */
  at: string;
}

/** `removed`: the lead took an agency off that had been on board; one that had not agreed is simply not named any more. */
export const PARTICIPATIONS = ['invited', 'on-board', 'declined', 'left', 'removed'] as const;

export interface Participation {
  agency: string;
  role: 'lead' | 'co-requesting';
  /** `invited` agencies have not agreed to anything yet; an agency is on board once it has accepted or signed, and stays so when signatures become void. */
  status: (typeof PARTICIPATIONS)[number];
  signature: Signature | null;
  /** Hash of the content that it signed last, also once that signature is void; null before. */
  lastSigned: string | null;
  /** Why it declined or left, or was taken off. */
  declineReason: string | null;
  /** By what mandate it takes part, and what it puts in; empty while not stated. */
  mandate: string;
  contribution: string;
  /** Who acts for it on this request, where it has named one of its focal points; null: whoever is in the countries. */
  focalPoint: { personId: string; personName: string } | null;
  /** When it was invited; reminders count from here, or from a later change of the content. ISO instant. */
  invitedAt: string;
  /** Working days after which it has been reminded of its signature over the present content. */
  reminded: number[];
}

/** A coordinator who assesses the request. The organisation is the one at the time: by it, a later conflict is noticed. */
export interface Reviewer {
  personId: string;
  personName: string;
  organisation: string;
}

export const MATCH_PARTS = ['hub', 'fund', 'knowledge'] as const;
export type MatchPart = (typeof MATCH_PARTS)[number];

/** What the coordinator chose, by code or id of the reference data. A part may be empty: "no match". */
export interface RecordedMatches {
  partners: string[];
  funds: string[];
  knowledge: string[];
  /** Why these, or why none: the reasons of the decision. */
  note: string;
  /** What the assessment came to when it was decided; null where it was decided before there were assessments. */
  assessment: AssessmentResult | null;
  recordedBy: string;
  recordedAt: string;
}

export interface Decision {
  outcome: 'declined';
  reason: string;
  /** What the assessment came to; null where it was declined before it was assessed. */
  assessment: AssessmentResult | null;
  personName: string;
  at: string;
}

/** A content as somebody signed it, kept while they are asked to sign what stands in its place. */
export interface SignedContent {
  hash: string;
  content: RequestContent;
}

/** The aggregate: one document, one version. */
export interface JointRequest {
  /** Such as UNM-2026-0042; also its id in the store. */
  ref: string;
  state: State;
  /** When the present state began; the clock counts from here. ISO instant. */
  stateSince: string;
  content: RequestContent;
  contentHash: string;
  /** The lead agency comes first. */
  agencies: Participation[];
  createdBy: string;
  createdAt: string;
  updatedAt: string;
  /** Earlier contents that agencies still on it signed last, to show what has changed since; the latest last. */
  signedContents: SignedContent[];
  /** When it was last told to the coordinators that signatures stay out; null while it is not, and once all have signed. */
  escalatedAt: string | null;
  /** First time every agency had signed; null before. */
  submittedAt: string | null;
  /** Where an answer leads back to, while returned. */
  returnedFrom: 'submitted' | 'assessing' | null;
  reviewers: Reviewer[];
  matches: RecordedMatches | null;
  /** Null for an ordinary request. */
  crisis: CrisisTerms | null;
  questions: Question[];
  notes: InternalNote[];
  assessments: Assessment[];
  /** The last time that all assessments were in; null while they never were. */
  assessed: ClosedAssessment | null;
  /** Reviewers who said that they must not assess this; neither they nor, where they said so, their organisation decide on it. */
  declaredConflicts: DeclaredConflict[];
  referrals: Referral[];
  calls: InterestCall[];
  funding: FundCase[];
  implementation: Implementation;
  /** The request that this one follows up; null where it stands for itself. */
  followsUp: string | null;
  decision: Decision | null;
  history: HistoryEntry[];
  outbox: OutboxEvent[];
}

/** Grows with everything that is done to a request; what a client saw, to notice that others acted since. */
export function revision(request: JointRequest): number {
  return request.history.length;
}

export function leadAgency(request: JointRequest): string {
  const lead = request.agencies[0];
  if (lead?.role !== 'lead') throw new Error(`${request.ref} has no lead agency`);
  return lead.agency;
}

/** Invited or on board: neither declined nor left. */
export const isOn = ({ status }: Pick<Participation, 'status'>): boolean =>
  status === 'invited' || status === 'on-board';

/** Has it agreed to take part? Nobody is shown or counted as requesting before. */
export const hasConsented = ({ status }: Pick<Participation, 'status'>): boolean => status === 'on-board';

/** Agencies that are on the request, invited or on board. */
export function presentAgencies(request: JointRequest): Participation[] {
  return request.agencies.filter(isOn);
}
