/**
 * Who requests together, below /api/requests. Every act answers with the whole RequestView.
 *
 * GET  /:ref/ownership               -> OwnershipView  (whoever sees the request; lists only what the reader can use)
 * POST /:ref/ownership/accept        ActBody                                (invited agency)
 * POST /:ref/ownership/leave         ActBody & { reason }                   (co-requesting agency)
 * POST /:ref/ownership/invite        ActBody & { agency }                   (lead)
 * POST /:ref/ownership/replace       ActBody & { out, in, reason }          (lead)
 * POST /:ref/ownership/focal-point   ActBody & { person }   null: nobody in particular   (own agency)
 * POST /:ref/ownership/contribution  ActBody & { mandate, contribution }    (own agency, once on board)
 * POST /:ref/ownership/remind        ActBody                                (lead, coordinator)
 *
 * Only `replace` and `contribution` mind the revision: the others concern the own agency alone, or check what they need.
 */
import { z } from 'zod';
import { plainText } from '../../domain/plain-text.ts';
import { actBody, reasonBody } from '../contract.ts';

export type * from '../../domain/views/ownership.ts';

const code = z.string().min(1).max(100);
const text = z.string().max(20_000).transform(plainText);

export const leaveBody = reasonBody;
export const inviteBody = actBody.extend({ agency: code });
export const replaceBody = reasonBody.extend({ out: code, in: code });
export const focalPointBody = actBody.extend({ person: z.string().min(1).max(200).nullable() });
export const contributionBody = actBody.extend({ mandate: text, contribution: text });
