/** Messages on their way to people: one document a recipient and event, so that nobody is told twice and nobody forgotten. */
import { z } from 'zod';
import type { OutboxEvent } from '../domain/event.ts';
import type { PracticeEvent } from '../domain/practice.ts';
import { allRows } from '../store/all-rows.ts';
import { type Draft, type Store, type Stored, StoreError } from '../store/store.ts';
import { practiceEventSchema } from './documents/practice.ts';
import { eventSchema } from './documents.ts';

/** What a message is about; its words are made when it is sent, from how things stand then. */
export type Notice =
  | { kind: 'request'; ref: string; event: OutboxEvent }
  | { kind: 'practice'; id: string; event: PracticeEvent }
  /** The secretariat has decided on the recipient's registration. */
  | { kind: 'registration' }
  /** Somebody waits for the secretariat's decision. */
  | { kind: 'pending-person'; personId: string };

/**
 * due: to be sent. retry: to be sent again, not before its instant. sending: a dispatcher has it. sent: done. waiting: the person has no conversation with the bot yet.
 * blocked: the person does not want messages. failed: given up after repeated faults.
 */
export const DELIVERY_STATUSES = ['due', 'retry', 'sending', 'sent', 'waiting', 'blocked', 'failed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export interface Delivery {
  id: string;
  recipient: string;
  notice: Notice;
  attempts: number;
  /** Not before this instant. */
  notBefore: string;
  /** What the last attempt failed with, for the operator. */
  error: string | null;
}

export const deliverySchema: z.ZodType<Delivery> = z.object({
  id: z.string(),
  recipient: z.string(),
  notice: z.union([
    z.object({ kind: z.literal('request'), ref: z.string(), event: eventSchema }),
    z.object({ kind: z.literal('practice'), id: z.string(), event: practiceEventSchema }),
    z.object({ kind: z.literal('registration') }),
    z.object({ kind: z.literal('pending-person'), personId: z.string() }),
  ]),
  attempts: z.number(),
  notBefore: z.string(),
  error: z.string().nullable(),
});

const recipientTag = (personId: string) => `to:${personId}`;

export function deliveryDraft(
  delivery: Delivery,
  status: DeliveryStatus,
  createdAt: string,
  updatedAt: string,
): Draft<Delivery> {
  return {
    kind: 'delivery',
    id: delivery.id,
    status,
    tags: [recipientTag(delivery.recipient)],
    createdAt,
    updatedAt,
    body: delivery,
  };
}

/** Leaves a message to be sent. The id says what it is, so leaving it again changes nothing. */
export async function leaveDelivery(
  store: Store,
  id: string,
  recipient: string,
  notice: Notice,
  at: string,
): Promise<void> {
  const delivery: Delivery = { id, recipient, notice, attempts: 0, notBefore: at, error: null };
  try {
    await store.create(deliveryDraft(delivery, 'due', at, at));
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'exists')) throw error;
  }
}

export type DeliveryRow = Stored & { delivery: Delivery };

/** The messages of a person or of all, the oldest first, a page at a time: they may be moved on the way. */
export async function* deliveriesOf(
  store: Store,
  status: DeliveryStatus,
  recipient: string | null = null,
): AsyncGenerator<DeliveryRow> {
  const rows = allRows(store, {
    kind: 'delivery',
    status: [status],
    ...(recipient === null ? {} : { allTags: [recipientTag(recipient)] }),
    orderBy: 'createdAt',
    direction: 'asc',
    limit: 100,
  });
  for await (const row of rows) yield { ...row, delivery: deliverySchema.parse(row.body) };
}

/** @returns the stored row, or null when somebody else moved it first */
export async function moveDelivery(
  store: Store,
  row: DeliveryRow,
  status: DeliveryStatus,
  change: Partial<Delivery>,
  at: string,
): Promise<DeliveryRow | null> {
  const delivery = { ...row.delivery, ...change };
  try {
    const stored = await store.replace(deliveryDraft(delivery, status, row.createdAt, at), row.version);
    return { ...stored, delivery };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'version-changed') return null;
    throw error;
  }
}
