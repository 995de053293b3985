/** A dispatcher whose messages land in a list, and whose channel does what the test says. */
import type { AdaptiveCard } from '../../bot/cards/elements.ts';
import type { Person } from '../../bot/domain/people.ts';
import { createDispatcher, type SendResult } from '../../bot/notify/dispatcher.ts';
import { rememberConversation } from '../../bot/usecases/conversations.ts';
import { type DeliveryStatus, deliveriesOf } from '../../bot/usecases/deliveries.ts';
import { wordsOf } from './chat-user.ts';
import type { TestDeps } from './test-deps.ts';

export interface Told {
  to: string;
  words: string;
  card: AdaptiveCard | null;
}

export function testDispatcher(deps: TestDeps) {
  const told: Told[] = [];
  const warnings: Record<string, unknown>[] = [];
  const channel = { answer: (_to: string): SendResult | Promise<SendResult> => ({ kind: 'sent' }) };
  const { round } = createDispatcher({
    ...deps,
    log: { warn: (fields) => warnings.push(fields) },
    send: async (conversation, message) => {
      const to = String(conversation.person);
      const result = await channel.answer(to);
      const card = 'card' in message ? message.card : null;
      const words = wordsOf({ id: '', text: 'text' in message ? message.text : '', card: card as never });
      if (result.kind === 'sent') told.push({ to, words, card });
      return result;
    },
  });
  return {
    round,
    told,
    warnings,
    channel,
    /** Who was told, in no order; forgets it. */
    recipients: () =>
      told
        .splice(0)
        .map(({ to }) => to)
        .sort(),
  };
}

/** People who have written to the bot, so that it can write to them. */
export async function meet(deps: TestDeps, people: readonly Person[]): Promise<void> {
  for (const person of people) await rememberConversation(deps)(person.id, { person: person.id });
}

export async function countDeliveries(deps: TestDeps, status: DeliveryStatus): Promise<number> {
  let count = 0;
  for await (const _row of deliveriesOf(deps.store, status)) count += 1;
  return count;
}
