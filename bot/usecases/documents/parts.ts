/** Shapes of the parts of a request's document, checked when it is read. Documents from before a part have none of it. */
import { z } from 'zod';
import type { Assessment } from '../../domain/assessment.ts';
import type { CrisisTerms } from '../../domain/crisis.ts';
import { FUND_STEPS, type FundCase, TRANCHE_STATUSES } from '../../domain/fund-case.ts';
import { CONSTRAINT_KINDS, type Implementation, MILESTONE_STATUSES } from '../../domain/implementation.ts';
import { INTEREST_ANSWERS, type InterestCall, type Referral } from '../../domain/referral.ts';
import { REFERRAL_STATUSES } from '../../domain/referral-terms.ts';
import type { InternalNote, Pause, Question } from '../../domain/thread.ts';

const instant = z.string();
const day = z.string();
const nullableText = z.string().nullable();
const texts = z.record(z.string(), z.string());

export const crisisSchema: z.ZodType<CrisisTerms> = z.object({ reason: z.string(), endsOn: day, othersSignBy: day });

export const questionSchema: z.ZodType<Question> = z.object({
  id: z.string(),
  text: z.string(),
  askedBy: z.string(),
  organisation: z.string(),
  askedAt: instant,
  answer: nullableText,
  answeredBy: nullableText,
  answeredAt: instant.nullable(),
});

export const noteSchema: z.ZodType<InternalNote> = z.object({
  text: z.string(),
  personName: z.string(),
  organisation: z.string(),
  at: instant,
});

export const pauseSchema: z.ZodType<Pause> = z.object({ from: instant, to: instant.nullable() });

export const assessmentSchema: z.ZodType<Assessment> = z.object({
  reviewerId: z.string(),
  reviewerName: z.string(),
  organisation: z.string(),
  declaredAt: instant.nullable(),
  scores: z.record(z.string(), z.number()),
  comments: texts,
  recommendation: z.enum(['support', 'support-with-changes', 'do-not-support']).nullable(),
  summary: z.string(),
  handedInAt: instant.nullable(),
});

export const referralSchema: z.ZodType<Referral> = z.object({
  id: z.string(),
  organisation: z.string(),
  status: z.enum(REFERRAL_STATUSES),
  ask: z.string(),
  supportTypes: z.array(z.string()),
  offers: z.array(z.string()),
  proposedBy: z.string(),
  proposedAt: instant,
  sentAt: instant.nullable(),
  answerBy: day.nullable(),
  answeredAt: instant.nullable(),
  answeredBy: nullableText,
  declineReason: nullableText,
  messages: z.array(z.object({ personName: z.string(), organisation: z.string(), at: instant, text: z.string() })),
  closedAt: instant.nullable(),
});

export const interestCallSchema: z.ZodType<InterestCall> = z.object({
  id: z.string(),
  text: z.string(),
  invited: z.array(z.string()),
  openedBy: z.string(),
  openedAt: instant,
  closesOn: day,
  closedAt: instant.nullable(),
  answers: z.array(
    z.object({
      organisation: z.string(),
      personName: z.string(),
      answer: z.enum(INTEREST_ANSWERS),
      text: z.string(),
      at: instant,
    }),
  ),
});

const amounts = z.array(z.object({ agency: z.string(), amount: z.number() }));

export const fundCaseSchema: z.ZodType<FundCase> = z.object({
  id: z.string(),
  window: z.string(),
  step: z.enum(FUND_STEPS),
  note: z.object({ sections: texts, budget: amounts, coFinancing: z.number(), submittedAt: instant.nullable() }),
  remark: nullableText,
  approved: amounts,
  decidedBy: nullableText,
  decidedAt: instant.nullable(),
  tranches: z.array(
    z.object({
      number: z.number(),
      amounts,
      plannedFor: day,
      status: z.enum(TRANCHE_STATUSES),
      disbursedAt: instant.nullable(),
      report: nullableText,
      reportedAt: instant.nullable(),
    }),
  ),
  returned: z.number(),
});

const mark = z.number();

export const implementationSchema: z.ZodType<Implementation> = z.object({
  milestones: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      owner: z.string(),
      dueOn: day,
      status: z.enum(MILESTONE_STATUSES),
      closedAt: instant.nullable(),
      remark: z.string(),
    }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      code: nullableText,
      statement: z.string(),
      unit: z.string(),
      baseline: z.number().nullable(),
      target: z.number(),
      targetOn: day,
      disaggregated: z.boolean(),
      values: z.array(
        z.object({ on: day, value: z.number(), groups: z.record(z.string(), z.number()), source: z.string() }),
      ),
    }),
  ),
  constraints: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(CONSTRAINT_KINDS),
      text: z.string(),
      raisedBy: z.string(),
      raisedAt: instant,
      resolution: nullableText,
      resolvedAt: instant.nullable(),
    }),
  ),
  satisfaction: z.array(
    z.object({
      on: day,
      participants: z.number(),
      marks: z.record(z.string(), z.tuple([mark, mark, mark, mark, mark])),
    }),
  ),
  completion: z
    .object({
      results: z.string(),
      lessons: z.string(),
      failures: z.string(),
      completedBy: z.string(),
      completedAt: instant,
    })
    .nullable(),
});
