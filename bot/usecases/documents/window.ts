/** The stored account of a funding window. */
import { z } from 'zod';
import type { WindowAccount } from '../../domain/window-account.ts';
import type { Draft } from '../../store/store.ts';

const instant = z.string();

export const windowAccountSchema: z.ZodType<WindowAccount> = z.object({
  code: z.string(),
  contributions: z.array(
    z.object({
      amount: z.number(),
      contributor: z.string(),
      on: z.string(),
      note: z.string(),
      recordedBy: z.string(),
      recordedAt: instant,
    }),
  ),
  bookings: z.array(
    z.object({
      caseId: z.string(),
      ref: z.string(),
      amount: z.number(),
      pending: z.object({ version: z.string(), at: instant }).nullable(),
    }),
  ),
  edits: z.array(
    z.object({
      rule: z.string(),
      type: z.string(),
      value: z.unknown(),
      severity: z.enum(['required', 'advisory']),
      retired: z.boolean(),
      source: z.string(),
      on: z.string(),
      confirmedBy: z.string(),
      note: z.string(),
      editedBy: z.string(),
      editedAt: instant,
    }),
  ),
  openings: z.array(z.object({ isOpen: z.boolean(), reason: z.string(), editedBy: z.string(), editedAt: instant })),
});

export const windowDraft = (account: WindowAccount, createdAt: string, updatedAt: string): Draft<WindowAccount> => ({
  kind: 'window',
  id: account.code,
  status: 'kept',
  tags: [],
  createdAt,
  updatedAt,
  body: account,
});
