import type { Assessment } from './assessment.ts';
import type { RequestContent } from './content.ts';
import type { CrisisTerms } from './crisis.ts';
import type { FundCase } from './fund-case.ts';
import type { Implementation } from './implementation.ts';
import type { InterestCall, Referral } from './referral.ts';
import type { InternalNote, Pause, Question } from './thread.ts';

/** Closed union of states; who holds the clock in each is in `lifecycle.ts`. */
export const STATES = [
  'draft',
  'cosigning',
  'submitted',
  'returned',
  'assessing',
  'matched',
  'implementing',
  'suspended',
  'completed',
  'declined',
  'withdrawn',
] as const;
export type State = (typeof STATES)[number];

export interface Signature {
  personId: string;
  personName: string;
  /** The content hash that was signed; valid only while it is the request's present one. */
  hash: string;
  /** ISO instant. */
  at: string;
}

export const PARTICIPATIONS = ['invited', 'on-board', 'declined', 'left'] as const;

export interface Participation {
  agency: string;
  role: 'lead' | 'co-requesting';
  /** `invited` agencies have not agreed to anything yet; an agency is on board once it has signed, and stays so when signatures become void. */
  status: (typeof PARTICIPATIONS)[number];
  signature: Signature | null;
  /** Why it declined or left. */
  declineReason: string | null;
  /** By what mandate it takes part, and what it puts in; empty while not stated. */
  mandate: string;
  contribution: string;
  /** Who acts for it on this request, where it has named one of its focal points; null: whoever is in the countries. */
  focalPoint: { personId: string; personName: string } | null;
  /** When it was invited; reminders count from here. ISO instant. */
  invitedAt: string;
  /** Working days after which it has been reminded of its signature over the present content. */
  reminded: number[];
}

export const HISTORY_ACTIONS = [
  'created',
  'edited',
  'agencies-changed',
  'sent-for-signature',
  'signed',
  'signature-declined',
  'submitted',
  'accepted',
  'returned',
  'answered',
  'reviewers-assigned',
  'matches-recorded',
  'declined',
  'withdrawn',
] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** Who did what, when, from which state to which, on which content. Never edited. */
export interface HistoryEntry {
  at: string;
  action: HistoryAction;
  personId: string;
  personName: string;
  organisation: string;
  from: State | null;
  to: State;
  contentHash: string;
  note: string | null;
}

export const EVENT_TYPES = [
  'invited',
  'signed',
  'signatures-void',
  'signature-declined',
  'submitted',
  'accepted',
  'returned',
  'answered',
  'assigned',
  'matched',
  'declined',
  'withdrawn',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Whom an event must reach; people are looked up when it is dispatched. */
export type Audience =
  | { kind: 'agencies'; agencies: readonly string[] }
  | { kind: 'role'; role: 'coordinator' | 'secretariat' | 'committee' }
  | { kind: 'people'; people: readonly string[] };

export interface OutboxEvent {
  id: string;
  type: EventType;
  at: string;
  /** Who caused it; they are not told of their own act. */
  personId: string;
  personName: string;
  organisation: string;
  audience: Audience;
  /** What was said with it: a reason, questions, an answer. */
  note: string | null;
}

/** A coordinator who assesses the request. The organisation is the one at the time: by it, a later conflict is noticed. */
export interface Reviewer {
  personId: string;
  personName: string;
  organisation: string;
}

/** Questions to the requesters and, once given, their answer. */
export interface Clarification {
  questions: string;
  askedBy: string;
  askedAt: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

export const MATCH_PARTS = ['hub', 'fund', 'knowledge'] as const;
export type MatchPart = (typeof MATCH_PARTS)[number];

/** What the coordinator chose, by code or id of the reference data. A part may be empty: "no match". */
export interface RecordedMatches {
  partners: string[];
  funds: string[];
  knowledge: string[];
  note: string;
  recordedBy: string;
  recordedAt: string;
}

export interface Decision {
  outcome: 'declined';
  reason: string;
  personName: string;
  at: string;
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
  /** First time every agency had signed; null before. */
  submittedAt: string | null;
  /** Where an answer leads back to, while returned. */
  returnedFrom: 'submitted' | 'assessing' | null;
  clarifications: Clarification[];
  reviewers: Reviewer[];
  matches: RecordedMatches | null;
  /** Null for an ordinary request. */
  crisis: CrisisTerms | null;
  questions: Question[];
  notes: InternalNote[];
  /** Stretches of the present state in which the holder's clock stood still. */
  pauses: Pause[];
  assessments: Assessment[];
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

/** Agencies that are on the request, invited or on board. */
export function presentAgencies(request: JointRequest): Participation[] {
  return request.agencies.filter(isOn);
}
