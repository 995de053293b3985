/** Stored documents: their shape, checked when read, and the words they are found by. */
import { z } from 'zod';
import { LEVELS } from '../domain/content.ts';
import { CRISIS_STATES } from '../domain/crisis-terms.ts';
import { REQUESTER_KINDS } from '../domain/demand.ts';
import { ENDORSEMENTS } from '../domain/endorsement.ts';
import { EVENT_TYPES } from '../domain/event.ts';
import { HISTORY_ACTIONS } from '../domain/history.ts';
import { NO_IMPLEMENTATION } from '../domain/implementation.ts';
import { LANGUAGES } from '../domain/language.ts';
import { pendingReviewers } from '../domain/panel.ts';
import { PERSON_STATUSES, type Person, ROLES } from '../domain/people.ts';
import { TAKING_PART } from '../domain/referral-terms.ts';
import { type JointRequest, leadAgency, PARTICIPATIONS, presentAgencies } from '../domain/request.ts';
import { STATES } from '../domain/state.ts';
import type { Draft } from '../store/store.ts';
import {
  assessmentResultSchema,
  assessmentSchema,
  closedAssessmentSchema,
  crisisSchema,
  declaredConflictSchema,
  fundCaseSchema,
  implementationSchema,
  interestCallSchema,
  noteSchema,
  questionSchema,
  referralSchema,
  threadFromBefore,
} from './documents/parts.ts';

const instant = z.string();
const nullableText = z.string().nullable();

export const contentSchema = z.object({
  title: z.string(),
  need: z.string(),
  requestedBy: z.string(),
  requesters: z
    .array(
      z.object({
        kind: z.enum(REQUESTER_KINDS),
        name: z.string(),
        endorsement: z.enum(ENDORSEMENTS),
        evidence: z.string(),
      }),
    )
    .default([]),
  endorsement: z.enum(ENDORSEMENTS),
  beneficiaries: z.string(),
  countries: z.array(z.string()),
  region: nullableText,
  level: z.enum(LEVELS),
  objective: z.number(),
  secondaryObjectives: z.array(z.number()),
  themes: z.array(z.string()),
  supportTypes: z.array(z.string()),
  results: z.array(
    z.object({ statement: z.string(), indicator: z.string(), baseline: z.string(), target: z.string() }),
  ),
  start: nullableText,
  durationMonths: z.number().nullable(),
  budget: z.array(z.object({ agency: z.string(), amount: z.number() })),
  coFinancing: z.number().nullable(),
  markers: z.object({ gender: z.string(), 'human-rights': z.string(), 'child-sensitivity': z.string() }),
  language: z.enum(LANGUAGES),
});

const audienceSchema = z.union([
  z.object({ kind: z.literal('agencies'), agencies: z.array(z.string()) }),
  z.object({ kind: z.literal('role'), role: z.enum(['coordinator', 'secretariat', 'committee']) }),
  z.object({ kind: z.literal('people'), people: z.array(z.string()) }),
]);

export const eventSchema = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  at: instant,
  personId: z.string(),
  personName: z.string(),
  organisation: z.string(),
  audience: audienceSchema,
  note: nullableText,
  about: z.array(z.string()).default([]),
});

const presentShape: z.ZodType<JointRequest> = z.object({
  ref: z.string(),
  state: z.enum(STATES),
  stateSince: instant,
  content: contentSchema,
  contentHash: z.string(),
  agencies: z.array(
    z.object({
      agency: z.string(),
      role: z.enum(['lead', 'co-requesting']),
      status: z.enum(PARTICIPATIONS),
      signature: z.object({ personId: z.string(), personName: z.string(), hash: z.string(), at: instant }).nullable(),
      lastSigned: nullableText.default(null),
      declineReason: nullableText,
      mandate: z.string().default(''),
      contribution: z.string().default(''),
      focalPoint: z.object({ personId: z.string(), personName: z.string() }).nullable().default(null),
      invitedAt: instant.default('1970-01-01T00:00:00.000Z'),
      reminded: z.array(z.number()).default([]),
    }),
  ),
  createdBy: z.string(),
  createdAt: instant,
  updatedAt: instant,
  signedContents: z.array(z.object({ hash: z.string(), content: contentSchema })).default([]),
  escalatedAt: instant.nullable().default(null),
  submittedAt: instant.nullable(),
  returnedFrom: z.enum(['submitted', 'assessing']).nullable(),
  // Documents from before reviewers were assigned have none.
  reviewers: z.array(z.object({ personId: z.string(), personName: z.string(), organisation: z.string() })).default([]),
  matches: z
    .object({
      partners: z.array(z.string()),
      funds: z.array(z.string()),
      knowledge: z.array(z.string()),
      note: z.string(),
      assessment: assessmentResultSchema.nullable().default(null),
      recordedBy: z.string(),
      recordedAt: instant,
    })
    .nullable(),
  crisis: crisisSchema.nullable().default(null),
  questions: z.array(questionSchema).default([]),
  notes: z.array(noteSchema).default([]),
  assessments: z.array(assessmentSchema).default([]),
  assessed: closedAssessmentSchema.nullable().default(null),
  declaredConflicts: z.array(declaredConflictSchema).default([]),
  referrals: z.array(referralSchema).default([]),
  calls: z.array(interestCallSchema).default([]),
  funding: z.array(fundCaseSchema).default([]),
  implementation: implementationSchema.default(NO_IMPLEMENTATION),
  followsUp: nullableText.default(null),
  decision: z
    .object({
      outcome: z.literal('declined'),
      reason: z.string(),
      assessment: assessmentResultSchema.nullable().default(null),
      personName: z.string(),
      at: instant,
    })
    .nullable(),
  history: z.array(
    z.object({
      at: instant,
      action: z.enum(HISTORY_ACTIONS),
      personId: z.string(),
      personName: z.string(),
      organisation: z.string(),
      from: z.enum(STATES).nullable(),
      to: z.enum(STATES),
      contentHash: z.string(),
      note: nullableText,
      about: z.array(z.string()).default([]),
    }),
  ),
  outbox: z.array(eventSchema),
});
export const requestSchema: z.ZodType<JointRequest> = z.preprocess(threadFromBefore, presentShape);

export const personSchema: z.ZodType<Person> = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
  country: nullableText,
  roles: z.array(z.enum(ROLES)),
  status: z.enum(PERSON_STATUSES),
  language: z.enum(LANGUAGES),
});

export const OUTBOX_TAG = 'outbox:pending';
export const SUBMITTED_TAG = 'submitted:yes';
/** A crisis request that goes on. */
export const CRISIS_TAG = 'crisis:open';
/** Told to the coordinators because signatures stay out; also before anything is submitted. */
export const ESCALATED_TAG = 'escalated:yes';
export const seenByTag = (agency: string) => `seen-by:${agency}`;
/** Requests that an organisation was asked to help with. */
export const referredToTag = (organisation: string) => `referred-to:${organisation}`;
/** Requests with an open call that an organisation is invited to answer. */
export const invitedToTag = (organisation: string) => `invited-to:${organisation}`;
/** Requests with a call for interest that is to be closed some day. */
export const CALL_TAG = 'call:open';
/** Requests that a person has still to hand in scores for. */
export const toAssessTag = (personId: string) => `to-assess:${personId}`;
/** Requests that follow another one up. */
export const followsUpTag = (ref: string) => `follows-up:${ref}`;
export const submittedInTag = (month: string) => `submitted:${month}`;
export const organisationTag = (organisation: string) => `organisation:${organisation}`;
export const roleTag = (role: string) => `role:${role}`;

function requestTags(request: JointRequest): string[] {
  const seenBy = request.state === 'draft' ? [leadAgency(request)] : presentAgencies(request).map((a) => a.agency);
  return [
    ...seenBy.map(seenByTag),
    ...request.referrals
      .filter((referral) => TAKING_PART.includes(referral.status))
      .map((referral) => referredToTag(referral.organisation)),
    ...request.calls
      .filter(({ closedAt }) => closedAt === null)
      .flatMap(({ invited }) => [CALL_TAG, ...invited.map(invitedToTag)]),
    ...(request.submittedAt ? [SUBMITTED_TAG, submittedInTag(request.submittedAt.slice(0, 7))] : []),
    ...(request.escalatedAt ? [ESCALATED_TAG] : []),
    ...pendingReviewers(request).map(({ personId }) => toAssessTag(personId)),
    ...(request.crisis && CRISIS_STATES.includes(request.state) ? [CRISIS_TAG] : []),
    ...(request.followsUp ? [followsUpTag(request.followsUp)] : []),
    ...(request.outbox.length > 0 ? [OUTBOX_TAG] : []),
  ];
}

export function requestDraft(request: JointRequest): Draft<JointRequest> {
  return {
    kind: 'request',
    id: request.ref,
    status: request.state,
    tags: requestTags(request),
    createdAt: request.createdAt,
    updatedAt: request.updatedAt,
    body: request,
  };
}

export function personDraft(person: Person, createdAt: string, updatedAt: string): Draft<Person> {
  return {
    kind: 'person',
    id: person.id,
    status: person.status,
    tags: [organisationTag(person.organisation), ...person.roles.map(roleTag)],
    createdAt,
    updatedAt,
    body: person,
  };
}
