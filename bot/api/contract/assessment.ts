/**
 * How a request is assessed, below /api/requests. Every act answers with the whole RequestView.
 *
 * GET  /:ref/assessment           -> AssessmentView  (coordinator, secretariat, committee, free of a conflict)
 * POST /:ref/assessment/take      ActBody            (coordinator): takes a free seat, with no conflict of interest
 * POST /:ref/assessment/declare   ActBody & { conflict: 'none' | 'person' | 'organisation', reason }   (reviewer)
 * POST /:ref/assessment/scores    ActBody & { contentHash, scores, comments, recommendation, summary } (reviewer)
 *
 * Only `take` minds the revision: what a reviewer declares and scores is theirs alone, and two who hand in in one
 * moment must not hinder each other. Who assesses is chosen by POST /:ref/reviewers.
 */
import { z } from 'zod';
import { RECOMMENDATIONS } from '../../domain/assessment.ts';
import { plainText } from '../../domain/plain-text.ts';
import { actBody, signBody } from '../contract.ts';

export type * from '../../domain/views/assessment.ts';

const words = z.string().max(20_000).transform(plainText);
const code = z.string().min(1).max(100);

export const takeBody = actBody;
export const declareBody = actBody.extend({ conflict: z.enum(['none', 'person', 'organisation']), reason: words });
export const scoresBody = signBody.extend({
  scores: z.record(code, z.number()),
  comments: z.record(code, words),
  recommendation: z.enum(RECOMMENDATIONS),
  summary: words,
});
