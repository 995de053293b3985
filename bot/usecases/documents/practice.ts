/** The stored document of a practice: its shape, checked when it is read, and the words it is found by. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';
import {
  DECLARATIONS,
  PRACTICE_EVENT_TYPES,
  PRACTICE_HISTORY_ACTIONS,
  PRACTICE_STATUSES,
  type PracticeContent,
  type PracticeEvent,
  type PracticeRecord,
  presentReviews,
  SIDES,
  VERDICTS,
} from '../../domain/practice.ts';
import type { Draft } from '../../store/store.ts';
import { eventSchema, OUTBOX_TAG } from '../documents.ts';

const instant = z.string();
const nullableText = z.string().nullable();
const who = { personId: z.string(), personName: z.string(), organisation: z.string() };

export const practiceContentSchema: z.ZodType<PracticeContent> = z.object({
  kind: z.string(),
  title: z.string(),
  summary: z.string(),
  implementers: z.array(z.string()),
  otherImplementers: z.string(),
  countries: z.array(z.string()),
  region: nullableText,
  objectives: z.array(z.number()),
  themes: z.array(z.string()),
  supportTypes: z.array(z.string()),
  principles: z.array(z.string()),
  from: nullableText,
  to: nullableText,
  results: z.string(),
  lessons: z.string(),
  failures: z.string(),
  source: z.string(),
  language: z.enum(LANGUAGES),
});

export const practiceEventSchema: z.ZodType<PracticeEvent> = eventSchema
  .omit({ about: true })
  .extend({ type: z.enum(PRACTICE_EVENT_TYPES) });

export const practiceRecordSchema: z.ZodType<PracticeRecord> = z.object({
  id: z.string(),
  status: z.enum(PRACTICE_STATUSES),
  publicVersion: z.number().nullable(),
  proposer: z.object(who),
  fromRequest: nullableText,
  versions: z.array(
    z.object({
      number: z.number(),
      content: practiceContentSchema,
      at: instant,
      ...who,
      publishedAt: instant.nullable(),
    }),
  ),
  reviews: z.array(
    z.object({
      version: z.number(),
      ...who,
      side: z.enum(SIDES),
      assignedAt: instant,
      declaration: z.enum(DECLARATIONS),
      conflictNote: nullableText,
      verdict: z.enum(VERDICTS).nullable(),
      comments: z.string(),
      reviewedAt: instant.nullable(),
    }),
  ),
  createdAt: instant,
  updatedAt: instant,
  history: z.array(
    z.object({
      at: instant,
      action: z.enum(PRACTICE_HISTORY_ACTIONS),
      ...who,
      from: z.enum(PRACTICE_STATUSES).nullable(),
      to: z.enum(PRACTICE_STATUSES),
      version: z.number(),
      note: nullableText,
    }),
  ),
  outbox: z.array(practiceEventSchema),
});

export const proposedByTag = (organisation: string) => `proposed-by:${organisation}`;
/** People on a seat of the version that is worked on. */
export const reviewedByTag = (personId: string) => `reviewed-by:${personId}`;

export function practiceDraft(record: PracticeRecord): Draft<PracticeRecord> {
  return {
    kind: 'practice',
    id: record.id,
    status: record.status,
    tags: [
      proposedByTag(record.proposer.organisation),
      ...presentReviews(record).map((review) => reviewedByTag(review.personId)),
      ...(record.outbox.length > 0 ? [OUTBOX_TAG] : []),
    ],
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    body: record,
  };
}
