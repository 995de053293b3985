import { rememberConversation } from '../usecases/conversations.ts';
import type { ChatDeps } from './chat.ts';

/** For so long a conversation that was kept is not looked up again. */
const KEPT_MS = 60_000;
const MOST = 10_000;

/**
 * Keeps how to reach a person, and lets go what waited for them; once a minute at most while nothing changes, so that
 * most turns need no look-up.
 */
export function createReachable(deps: ChatDeps) {
  const kept = new Map<string, { words: string; at: number }>();
  return async (personId: string, conversation: Record<string, unknown>): Promise<void> => {
    const words = JSON.stringify(conversation);
    const now = Date.parse(deps.clock());
    const known = kept.get(personId);
    if (known?.words === words && now - known.at < KEPT_MS) return;
    await rememberConversation(deps)(personId, conversation);
    if (kept.size >= MOST) kept.clear();
    // Only now: what could not be kept is tried again with the next message.
    kept.set(personId, { words, at: now });
  };
}
