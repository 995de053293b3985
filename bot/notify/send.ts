import { type CloudAdapter, type ConversationReference, MessageFactory, type TurnContext } from 'botbuilder';
import type { Send, SendResult } from './dispatcher.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

function statusOf(error: unknown): number | null {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}

function resultOf(error: unknown): SendResult {
  const status = statusOf(error);
  if (status === 403) return { kind: 'blocked' };
  if (status === 404) return { kind: 'gone' };
  return {
    kind: 'failed',
    error: `${status ?? 'no answer'}: ${error instanceof Error ? error.message : 'unknown'}`.slice(0, 300),
  };
}

/**
 * Sends outside of a turn. Has its own error path: the adapter's `onTurnError` would answer into the
 * conversation that has just failed.
 */
export const createSend =
  (adapter: CloudAdapter, botAppId: string): Send =>
  async (conversation, message) => {
    let result: SendResult = { kind: 'sent' };
    const logic = async (context: TurnContext) => {
      try {
        await context.sendActivity(
          'card' in message
            ? MessageFactory.attachment({ contentType: ADAPTIVE_CARD, content: message.card })
            : MessageFactory.text(message.text),
        );
      } catch (error) {
        result = resultOf(error);
      }
    };
    try {
      await adapter.continueConversationAsync(botAppId, conversation as Partial<ConversationReference>, logic);
    } catch (error) {
      result = resultOf(error);
    }
    return result;
  };
