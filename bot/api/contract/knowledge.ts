/**
 * The knowledge platform. All below /api; whoever is on the register may read what is public.
 *
 * GET  /api/knowledge?text&kind&objective&theme&support&region&country&year&withResult=1&from=0&limit=20 -> KnowledgePage
 * GET  /api/knowledge/filters              -> KnowledgeFilters
 * GET  /api/knowledge/:id                  -> KnowledgeItemView
 *
 * GET  /api/practices                      -> PracticeLists      what the person has to do with
 * GET  /api/practices/choices              -> PracticeChoices    what the form offers
 * GET  /api/practices/from/:ref            -> PracticePrefill    (focal points of the lead of a completed request)
 * POST /api/practices                      { formId, content, fromRequest } -> PracticeView
 * GET  /api/practices/:id                  -> PracticeView
 * GET  /api/practices/:id/candidates       -> PracticeCandidate[] (secretariat)
 * POST /api/practices/:id/revise           ActBody & { content }            (proposer)  all of these -> PracticeView
 * POST /api/practices/:id/assign           ActBody & { reviewers }          (secretariat)
 * POST /api/practices/:id/declare          ActBody & { hasConflict, note }  (reviewer)
 * POST /api/practices/:id/review           ActBody & { verdict, comments }  (reviewer)
 * POST /api/practices/:id/return           ActBody & { questions }          (secretariat)
 * POST /api/practices/:id/decline          ActBody & { reason }             (secretariat)
 * POST /api/practices/:id/publish          ActBody & { note }               (secretariat)
 * POST /api/practices/:id/retire           ActBody & { reason }             (secretariat)
 *
 * Without sign-in, open to every web page: GET /open/practices.json|.csv and /open/resources.json|.csv.
 */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';
import { plainText } from '../../domain/plain-text.ts';
import { type PracticeContent, VERDICTS } from '../../domain/practice.ts';
import { actBody, langQuery } from '../contract.ts';

export type * from '../../domain/views/knowledge.ts';

const words = z.string().max(20_000).transform(plainText);
const codes = z.array(z.string().min(1).max(100)).max(50);
const optionalCode = z.string().max(100).optional();

export const practiceContentBody: z.ZodType<PracticeContent> = z.object({
  kind: z.string().max(100),
  title: words,
  summary: words,
  implementers: codes,
  otherImplementers: words,
  countries: codes,
  region: z.string().max(100).nullable(),
  objectives: z.array(z.number().int()).max(23),
  themes: codes,
  supportTypes: codes,
  principles: codes,
  from: z.string().max(10).nullable(),
  to: z.string().max(10).nullable(),
  results: words,
  lessons: words,
  failures: words,
  source: words,
  language: z.enum(LANGUAGES),
});

const ref = z.string().regex(/^UNM-\d{4}-\d{4,}$/);
/** `formId` says which form this is: sent twice, it makes one practice. */
export const proposeBody = z.object({ formId: z.uuid(), content: practiceContentBody, fromRequest: ref.nullable() });
export const reviseBody = actBody.extend({ content: practiceContentBody });
export const assignBody = actBody.extend({ reviewers: z.array(z.string().min(1).max(200)).max(20) });
export const declareBody = actBody.extend({ hasConflict: z.boolean(), note: words });
export const verdictBody = actBody.extend({ verdict: z.enum(VERDICTS), comments: words });
export const publishBody = actBody.extend({ note: words });

export const knowledgeQuery = langQuery.extend({
  text: z.string().max(500).default('').transform(plainText),
  kind: optionalCode,
  objective: z.coerce.number().int().optional(),
  theme: optionalCode,
  support: optionalCode,
  region: optionalCode,
  country: optionalCode,
  year: z.coerce.number().int().optional(),
  withResult: z.enum(['1']).optional(),
  from: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export type ProposeBody = z.input<typeof proposeBody>;
