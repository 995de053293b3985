/**
 * The work on a request over HTTP. All acts but the follow-up answer with the RequestView.
 *
 * GET  /api/requests/:ref/work                          -> WorkView       (whoever sees the request)
 * POST /api/requests/:ref/work/milestones               MilestoneBody     (lead, co-requesting, partner that accepted)
 * POST /api/requests/:ref/work/milestones/:id/close     CloseBody         (the one that answers for it, lead)
 * POST /api/requests/:ref/work/indicators               IndicatorBody     (lead, co-requesting)
 * POST /api/requests/:ref/work/indicators/:id/values    ValueBody         (lead, co-requesting, partner that accepted)
 * POST /api/requests/:ref/work/constraints              ConstraintBody    (the same, coordinator)
 * POST /api/requests/:ref/work/constraints/:id/resolve  ResolveBody       (the same, coordinator)
 * POST /api/requests/:ref/work/satisfaction             SatisfactionBody  (lead, co-requesting, partner that accepted)
 * POST /api/requests/:ref/work/suspend                  ActBody & { reason }  (lead, coordinator)
 * POST /api/requests/:ref/work/resume                   ActBody           (lead, coordinator)
 * POST /api/requests/:ref/work/complete                 CompleteBody      (lead)
 * POST /api/requests/:ref/work/follow-up                FollowUpBody      -> RequestView of the new draft (lead, co-requesting)
 *
 * Errors beside the usual ones: 403 not-the-owner; 409 already-closed; 422 field-missing, day-to-come, too-many-items,
 * item-unknown, owner-unknown, groups-exceed, marks-invalid, milestones-open.
 */
import { z } from 'zod';
import { CONSTRAINT_KINDS } from '../../domain/implementation.ts';
import { GROUPS } from '../../domain/indicators.ts';
import { plainText } from '../../domain/plain-text.ts';
import { actBody } from '../contract.ts';

export type * from '../../domain/views/implementation.ts';

const text = z.string().max(20_000).transform(plainText);
const code = z.string().min(1).max(100);
const day = z.iso.date();
/** Finite; 15 digits are what a number holds exactly. */
const figure = z.number().min(-1e15).max(1e15);
const count = z.number().int().min(0).max(1e9);

export const milestoneBody = actBody.extend({ title: text, owner: code, dueOn: day });
export const closeBody = actBody.extend({ status: z.enum(['done', 'dropped']), remark: text });
/** With a code of the library, statement, unit and disaggregation are the library's. */
export const indicatorBody = actBody.extend({
  code: code.nullable(),
  statement: text.default(''),
  unit: text.default(''),
  disaggregated: z.boolean().default(false),
  baseline: figure.nullable(),
  target: figure,
  targetOn: day,
});
export const valueBody = actBody.extend({
  on: day,
  value: figure,
  groups: z.partialRecord(z.enum(GROUPS), figure).default({}),
  source: text.default(''),
});
export const constraintBody = actBody.extend({ kind: z.enum(CONSTRAINT_KINDS), text });
export const resolveBody = actBody.extend({ resolution: text });
/** By question, how many chose each mark from 1 to 5. */
export const satisfactionBody = actBody.extend({
  on: day,
  participants: count,
  marks: z.record(code, z.array(count).max(20)),
});
export const completeBody = actBody.extend({ results: text, lessons: text, failures: text });
export const followUpBody = z.object({ formId: z.uuid(), agencies: z.array(code).max(50) });

export type MilestoneBody = z.input<typeof milestoneBody>;
export type IndicatorBody = z.input<typeof indicatorBody>;
export type ValueBody = z.input<typeof valueBody>;
export type SatisfactionBody = z.input<typeof satisfactionBody>;
export type FollowUpBody = z.input<typeof followUpBody>;
