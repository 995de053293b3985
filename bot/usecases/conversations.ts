import { z } from 'zod';
import { StoreError } from '../store/store.ts';
import { deliveriesOf, moveDelivery } from './deliveries.ts';
import type { Deps } from './deps.ts';

/** How to reach a person: the channel's own reference, opaque here. */
const conversationSchema = z.looseObject({});
export type Conversation = z.output<typeof conversationSchema>;

export const findConversation =
  (deps: Deps) =>
  async (personId: string): Promise<Conversation | null> => {
    const stored = await deps.store.get('conversation', personId);
    return stored && conversationSchema.parse(stored.body);
  };

/** Who writes can be reached: what waited for them goes out. */
async function letGo(deps: Deps, personId: string, at: string): Promise<void> {
  let count = 0;
  for await (const row of deliveriesOf(deps.store, 'waiting', personId)) {
    await moveDelivery(deps.store, row, 'due', { notBefore: at }, at);
    count += 1;
  }
  if (count > 0) deps.onOutbox();
}

/** Keeps how to reach a person, when it is new or has changed, and lets go what waited for them. */
export const rememberConversation =
  (deps: Deps) =>
  async (personId: string, conversation: Conversation): Promise<void> => {
    const at = deps.clock();
    const before = await deps.store.get('conversation', personId);
    const draft = {
      kind: 'conversation' as const,
      id: personId,
      status: 'open',
      tags: [],
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
      body: conversation,
    };
    try {
      if (!before) await deps.store.create(draft);
      else if (JSON.stringify(before.body) !== JSON.stringify(conversation))
        await deps.store.replace(draft, before.version);
    } catch (error) {
      // Two messages of one person at once: either reference reaches them.
      if (!(error instanceof StoreError && (error.code === 'exists' || error.code === 'version-changed'))) throw error;
    }
    await letGo(deps, personId, at);
  };
