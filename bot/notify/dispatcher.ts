import type { AdaptiveCard } from '../cards/elements.ts';
import { type Conversation, findConversation } from '../usecases/conversations.ts';
import {
  type Delivery,
  type DeliveryRow,
  type DeliveryStatus,
  deliveriesOf,
  moveDelivery,
} from '../usecases/deliveries.ts';
import type { Deps } from '../usecases/deps.ts';
import { fanOutOutboxes } from '../usecases/fan-out.ts';
import { compose, type TabLink } from './compose.ts';

/** How a send ended. `gone`: the conversation is not there any more; `blocked`: the person does not want messages. */
export type SendResult = { kind: 'sent' } | { kind: 'gone' } | { kind: 'blocked' } | { kind: 'failed'; error: string };

export type Send = (
  conversation: Conversation,
  message: { card: AdaptiveCard } | { text: string },
) => Promise<SendResult>;

export interface DispatcherDeps extends Deps {
  send: Send;
  tabLink: TabLink;
  log: { warn: (fields: Record<string, unknown>, message: string) => void };
}

/** "At most ten notifications a minute a user" (Teams store guidelines). */
const PER_MINUTE = 10;
/** A message that another process took and never finished is taken over after this long. */
const STALE_MS = 60_000;
/** About three quarters of an hour in all, doubling from 5 seconds. */
const MAX_ATTEMPTS = 10;
const FIRST_RETRY_MS = 5_000;
/** What does not stand yet is looked at again after as long as it has waited already, this at most. */
const LATER_MS = 900_000;

const later = (now: string, ms: number) => new Date(Date.parse(now) + ms).toISOString();

/** Instants of the latest messages to each person, for the limit a minute. */
function createPace() {
  const sent = new Map<string, number[]>();
  return (person: string, now: number): boolean => {
    const recent = (sent.get(person) ?? []).filter((at) => now - at < 60_000);
    const isFree = recent.length < PER_MINUTE;
    if (isFree) recent.push(now);
    sent.set(person, recent);
    return isFree;
  };
}

interface Attempt {
  result: SendResult | { kind: 'later' } | { kind: 'never' };
  conversation: Conversation | null;
}

/**
 * Delivers what the use cases left: outboxes first, then every message that is due, each by one process only.
 * At least once: a crash between sending and writing it down may repeat one message, never lose one.
 */
export function createDispatcher(deps: DispatcherDeps) {
  const mayTell = createPace();

  /** What becomes of a message, from how things stand now, and the conversation that it was for. */
  async function attempt(delivery: Delivery): Promise<Attempt> {
    try {
      const message = await compose(deps, delivery, deps.tabLink);
      if (message === 'later' || message === 'never') return { result: { kind: message }, conversation: null };
      const conversation = await findConversation(deps)(delivery.recipient);
      if (!conversation) return { result: { kind: 'gone' }, conversation };
      return { result: await deps.send(conversation, message), conversation };
    } catch (error) {
      const words = error instanceof Error ? error.message : 'unknown';
      return { result: { kind: 'failed', error: words.slice(0, 300) }, conversation: null };
    }
  }

  async function wait(row: DeliveryRow, tried: Conversation | null, at: string): Promise<void> {
    const waiting = await moveDelivery(deps.store, row, 'waiting', {}, at);
    const present = await findConversation(deps)(row.delivery.recipient);
    // The person wrote while this message was on its way: what they let go did not hold it yet.
    const canBeReached = present !== null && JSON.stringify(present) !== JSON.stringify(tried);
    if (waiting && canBeReached) await moveDelivery(deps.store, waiting, 'due', { notBefore: at }, at);
  }

  async function deliver(row: DeliveryRow): Promise<void> {
    const { attempts } = row.delivery;
    const { result, conversation } = await attempt(row.delivery);
    const at = deps.clock();
    const move = (status: DeliveryStatus, change: Partial<Delivery> = {}) =>
      moveDelivery(deps.store, row, status, change, at);
    switch (result.kind) {
      case 'sent':
      case 'never':
        return void (await move('sent'));
      case 'blocked':
        return void (await move('blocked'));
      case 'gone':
        return wait(row, conversation, at);
      case 'later': {
        const age = Date.parse(at) - Date.parse(row.createdAt);
        return void (await move('retry', { notBefore: later(at, Math.min(Math.max(FIRST_RETRY_MS, age), LATER_MS)) }));
      }
      case 'failed': {
        const isLast = attempts + 1 >= MAX_ATTEMPTS;
        deps.log.warn({ delivery: row.id, attempt: attempts + 1, error: result.error }, 'message not delivered');
        const notBefore = later(at, FIRST_RETRY_MS * 2 ** attempts);
        await move(isLast ? 'failed' : 'retry', { attempts: attempts + 1, error: result.error, notBefore });
      }
    }
  }

  async function takeOverStale(now: string): Promise<void> {
    const limit = later(now, -STALE_MS);
    for await (const row of deliveriesOf(deps.store, 'sending')) {
      if (row.updatedAt < limit) await moveDelivery(deps.store, row, 'due', {}, now);
    }
  }

  /** One round. Ends when nothing that is due now is left. */
  async function round(): Promise<void> {
    await fanOutOutboxes(deps)((error, ref) => deps.log.warn({ err: error, ref }, 'outbox not emptied'));
    const now = deps.clock();
    await takeOverStale(now);
    // Those to be tried again come second, so that a conversation that fails holds up nobody else.
    for (const status of ['due', 'retry'] as const) {
      for await (const row of deliveriesOf(deps.store, status)) {
        if (row.delivery.notBefore > now || !mayTell(row.delivery.recipient, Date.parse(now))) continue;
        const taken = await moveDelivery(deps.store, row, 'sending', {}, now);
        if (taken) await deliver(taken);
      }
    }
  }

  return { round };
}

/**
 * Runs rounds: soon after `nudge`, and every few seconds in any case. Rounds never overlap.
 * @param onFault is told what a round failed with; the next one tries again
 */
export function runDispatcher(round: () => Promise<void>, onFault: (error: unknown) => void, everyMs = 3_000) {
  let running: Promise<void> | null = null;
  let again = false;
  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = round()
      .catch(onFault)
      .finally(() => {
        running = null;
        if (again) {
          again = false;
          run();
        }
      });
  };
  const timer = setInterval(run, everyMs);
  let isStopped = false;
  return {
    nudge: () => void setImmediate(() => isStopped || run()),
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      again = false;
      await running;
    },
  };
}
