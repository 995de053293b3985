/**
 * The partnership map. Everybody on the register; each is given what they may see.
 *
 * GET /api/map?objective=7&region=africa&organisation=iom -> PartnershipMapView
 * GET /api/map.csv?the same&lang                          -> the file, with Content-Disposition
 */
import { z } from 'zod';
import { langQuery } from '../contract.ts';

export type * from '../../domain/views/partnerships.ts';

const code = z.string().min(1).max(100).nullable().default(null);
export const mapQuery = langQuery.extend({
  objective: z.coerce.number().int().min(1).max(23).nullable().default(null),
  region: code,
  organisation: code,
});
