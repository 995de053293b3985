/** Shapes of the parts of a request's document, checked when it is read. Documents from before a part have none of it. */
import { z } from 'zod';
import {
  type Assessment,
  type AssessmentResult,
  type ClosedAssessment,
  type DeclaredConflict,
  RECOMMENDATIONS,
} from '../../domain/assessment.ts';
import type { CrisisTerms } from '../../domain/crisis.ts';
import { ENDORSEMENTS } from '../../domain/endorsement.ts';
import { FUND_STEPS, type FundCase, TRANCHE_STATUSES } from '../../domain/fund-case.ts';
import { CONSTRAINT_KINDS, type Implementation, MILESTONE_STATUSES } from '../../domain/implementation.ts';
import { INTEREST_ANSWERS, type InterestCall, REFERRAL_MESSAGES, type Referral } from '../../domain/referral.ts';
import { REFERRAL_STATUSES } from '../../domain/referral-terms.ts';
import { type InternalNote, QUESTION_CLOSINGS, type Question } from '../../domain/thread.ts';

const instant = z.string();
const day = z.string();
const nullableText = z.string().nullable();
const texts = z.record(z.string(), z.string());

export const crisisSchema: z.ZodType<CrisisTerms> = z.object({
  reason: z.string(),
  endsOn: day,
  othersSignBy: day,
  remindedAt: instant.nullable().default(null),
  lateAt: instant.nullable().default(null),
  endedAt: instant.nullable().default(null),
});

export const questionSchema: z.ZodType<Question> = z.object({
  id: z.string(),
  text: z.string(),
  askedBy: z.string(),
  askedById: z.string(),
  organisation: z.string(),
  askedAt: instant,
  returned: z.boolean(),
  closing: z.enum(QUESTION_CLOSINGS).nullable(),
  answer: nullableText,
  answeredBy: nullableText,
  answeredOrganisation: nullableText,
  answeredAt: instant.nullable(),
});

/** What a request was returned with, in documents from before there was one thread of questions. */
const clarificationsSchema = z.array(
  z.object({
    questions: z.string(),
    askedBy: z.string(),
    askedAt: instant,
    answer: nullableText,
    answeredBy: nullableText,
    answeredAt: instant.nullable(),
  }),
);

/** Documents from before the thread had `clarifications`: each becomes a question with which the request was returned. */
export function threadFromBefore(document: unknown): unknown {
  // Nearly all: told without a look at the rest.
  if (typeof document !== 'object' || document === null || !('clarifications' in document)) return document;
  const { clarifications, ...rest } = document;
  const { state, history, agencies } = z
    .object({
      state: z.string(),
      history: z.array(z.object({ action: z.string(), at: instant, organisation: z.string() })),
      agencies: z.array(z.object({ agency: z.string() })),
    })
    .parse(rest);
  const lead = agencies[0]?.agency ?? '';
  const asked = clarificationsSchema.parse(clarifications);
  const questions = asked.map((each, index): Question => {
    const organisation = history.find(({ action, at }) => action === 'returned' && at === each.askedAt)?.organisation;
    // Without an answer and not returned any more: the lead changed the content instead.
    const isOpen = each.answer === null && state === 'returned' && index === asked.length - 1;
    const edited = history.find(({ action, at }) => action === 'edited' && at > each.askedAt)?.at ?? each.askedAt;
    return {
      id: `q${index + 1}`,
      text: each.questions,
      askedBy: each.askedBy,
      askedById: '',
      organisation: organisation ?? '',
      askedAt: each.askedAt,
      returned: true,
      closing: each.answer !== null ? 'answered' : isOpen ? null : 'content-changed',
      answer: each.answer,
      answeredBy: each.answeredBy,
      answeredOrganisation: isOpen ? null : lead,
      answeredAt: isOpen ? null : (each.answeredAt ?? edited),
    };
  });
  return { ...rest, questions };
}

export const noteSchema: z.ZodType<InternalNote> = z.object({
  text: z.string(),
  personName: z.string(),
  organisation: z.string(),
  at: instant,
});

export const assessmentSchema: z.ZodType<Assessment> = z.object({
  reviewerId: z.string(),
  reviewerName: z.string(),
  organisation: z.string(),
  declaredAt: instant.nullable(),
  scores: z.record(z.string(), z.number()),
  comments: texts,
  recommendation: z.enum(RECOMMENDATIONS).nullable(),
  summary: z.string(),
  handedInAt: instant.nullable(),
  contentHash: nullableText.default(null),
  closedAt: instant.nullable().default(null),
});

export const closedAssessmentSchema: z.ZodType<ClosedAssessment> = z.object({
  contentHash: z.string(),
  by: z.array(z.string()),
  wanted: z.number(),
  rubric: z.object({
    criteria: z.array(z.object({ code: z.string(), weight: z.number() })),
    scale: z.object({ min: z.number(), max: z.number() }),
    disagreement: z.object({ criterion: z.number(), overall: z.number(), opposed: z.boolean() }),
  }),
  oneMore: z.enum(['no', 'needed', 'given']),
  at: instant,
});

export const declaredConflictSchema: z.ZodType<DeclaredConflict> = z.object({
  personId: z.string(),
  personName: z.string(),
  organisation: z.string(),
  extent: z.enum(['person', 'organisation']),
  reason: z.string(),
  at: instant,
});

export const assessmentResultSchema: z.ZodType<AssessmentResult> = z.object({
  reviewers: z.number(),
  overall: z.number(),
  overallSpread: z.number(),
  criteria: z.array(z.object({ code: z.string(), mean: z.number(), spread: z.number(), apart: z.boolean() })),
  recommendations: z.record(z.enum(RECOMMENDATIONS), z.number()),
  disagreement: z.boolean(),
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
  messages: z.array(
    z.object({
      kind: z.enum(REFERRAL_MESSAGES),
      personName: z.string(),
      organisation: z.string(),
      at: instant,
      text: z.string(),
    }),
  ),
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
      reply: z.object({ personName: z.string(), at: instant, text: z.string() }).nullable(),
    }),
  ),
});

const amounts = z.array(z.object({ agency: z.string(), amount: z.number() }));

export const fundCaseSchema: z.ZodType<FundCase> = z.object({
  id: z.string(),
  window: z.string(),
  step: z.enum(FUND_STEPS),
  note: z.object({
    sections: texts,
    budget: amounts,
    coFinancing: z.number(),
    endorsement: z.enum(ENDORSEMENTS),
    markers: z.object({ gender: z.string(), 'human-rights': z.string(), 'child-sensitivity': z.string() }),
    submittedAt: instant.nullable(),
  }),
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
  returned: z.array(z.object({ agency: z.string(), amount: z.number(), reason: z.string(), at: instant })),
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
      chosenAt: instant,
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
