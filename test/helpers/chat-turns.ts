/** Turns of the conversation without a channel: what the bot answers to a message or to a button. */
import type { Activity, TurnContext } from 'botbuilder';
import type { AdaptiveCard, VERBS } from '../../bot/cards/elements.ts';
import { createTurnHandler } from '../../bot/chat/turn.ts';
import type { Person } from '../../bot/domain/people.ts';
import { elementsOf, wordsOf } from './chat-user.ts';
import type { TestDeps } from './test-deps.ts';

export interface Answer {
  card: AdaptiveCard | null;
  text: string;
  /** Everything that a reader sees, one line each. */
  words: string;
  /** Verbs of its buttons. */
  verbs: string[];
  raw: Partial<Activity>;
}

function answerOf(sent: Partial<Activity>): Answer {
  const invoked = sent.type === 'invokeResponse' ? (sent.value.body as { value: unknown }).value : null;
  const shown = invoked ?? sent.attachments?.[0]?.content ?? null;
  const card = shown !== null && typeof shown === 'object' ? (shown as AdaptiveCard) : null;
  const text = typeof shown === 'string' ? shown : (sent.text ?? '');
  const verbs = elementsOf(card).flatMap(({ verb }) => (verb ? [verb] : []));
  return { card, text, words: wordsOf({ id: '', text, card: card as never }), verbs, raw: sent };
}

/** Value of an input of a card. */
export const inputOf = (answer: Answer, id: string): string =>
  String(elementsOf(answer.card).find((node) => node.id === id)?.value ?? '');

/** Somebody as the channel shows them. */
export type Writer = Pick<Person, 'id' | 'name'>;

export function chatTurns(deps: TestDeps) {
  const handle = createTurnHandler(deps, (activity) => ({ conversation: activity.conversation }));

  /** Everything that one activity was answered with. */
  async function turn(writer: Writer, activity: Partial<Activity>): Promise<Answer[]> {
    const sent: Partial<Activity>[] = [];
    const context = {
      activity: {
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:1/',
        conversation: { id: `chat-${writer.id}`, conversationType: 'personal' },
        from: { id: `29:${writer.id}`, name: writer.name, aadObjectId: writer.id },
        recipient: { id: '28:desk', name: 'Desk' },
        locale: 'en-GB',
        ...activity,
      },
      sendActivity: async (out: Partial<Activity>) => void sent.push(out),
    };
    await handle(context as unknown as TurnContext);
    return sent.map(answerOf);
  }

  async function only(writer: Writer, activity: Partial<Activity>): Promise<Answer> {
    const answers = await turn(writer, activity);
    const [answer] = answers;
    if (!answer || answers.length > 1) throw new Error(`${answers.length} answers instead of one`);
    return answer;
  }

  return {
    turn,
    say: (writer: Writer, text: string, more: Partial<Activity> = {}) =>
      only(writer, { type: 'message', text, ...more }),
    /** Presses a button as a client does; `data` may be anything that somebody makes up. */
    act: (writer: Writer, verb: string, data: object = {}, more: Partial<Activity> = {}) =>
      only(writer, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
        ...more,
      }),
    /** Presses the button with this verb on a card, with what is typed into its inputs. */
    press: (writer: Writer, before: Answer, verb: (typeof VERBS)[number], typed: Record<string, string> = {}) => {
      const nodes = elementsOf(before.card);
      const button = nodes.find((node) => node.verb === verb);
      if (!button) throw new Error(`no button "${verb}" in:\n${before.words}`);
      const values = Object.fromEntries(
        nodes.filter((node) => node.type?.startsWith('Input.')).map((node) => [node.id ?? '', node.value ?? '']),
      );
      return only(writer, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: { ...button.data, ...values, ...typed } } },
      });
    },
  };
}
