/**
 * Who asked for a request, edited by the lead; both answer with the RequestView.
 *
 * POST /api/requests/:ref/requesters         ActBody & { kind, name, endorsement, evidence }
 * POST /api/requests/:ref/requesters/remove  ActBody & { name }
 */
import { z } from 'zod';
import { REQUESTER_KINDS } from '../../domain/demand.ts';
import { ENDORSEMENTS } from '../../domain/endorsement.ts';
import { plainText } from '../../domain/plain-text.ts';
import { actBody } from '../contract.ts';

const words = z.string().max(20_000).transform(plainText);

export const requesterBody = actBody.extend({
  kind: z.enum(REQUESTER_KINDS),
  name: words,
  endorsement: z.enum(ENDORSEMENTS),
  evidence: words,
});
export const removeRequesterBody = actBody.extend({ name: words });
