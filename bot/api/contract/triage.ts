/**
 * Triage, the thread of questions, internal notes and crisis requests, below /api/requests/:ref. Acts answer with the
 * RequestView.
 *
 * POST acknowledge              ActBody
 * GET  questions/ask            -> AskView          what is missing, as a question; for those who can ask
 * POST questions                ActBody & { text }
 * POST questions/:id/answer     ActBody & { answer }
 * POST questions/:id/take-back  ActBody
 * GET  notes                    -> NotesView        403 for everybody but the desk's own people without a conflict
 * POST notes                    ActBody & { text }  -> RequestView, which shows none of them
 * GET  crisis                   -> CrisisProposalView
 * POST crisis                   ActBody & { reason, endsOn, othersSignBy }
 * POST crisis/convert           ActBody
 */
import { z } from 'zod';
import { plainText } from '../../domain/plain-text.ts';
import { actBody } from '../contract.ts';

export type * from '../../domain/views/triage.ts';

const words = z.string().max(20_000).transform(plainText);

export const questionBody = actBody.extend({ text: words });
export const questionAnswerBody = actBody.extend({ answer: words });
export const noteBody = actBody.extend({ text: words });
export const crisisBody = actBody.extend({ reason: words, endsOn: z.iso.date(), othersSignBy: z.iso.date() });
