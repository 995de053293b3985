/** A person at the local chat client: writes, reads, fills in cards and presses buttons over the client's own HTTP. */
import assert from 'node:assert/strict';
import WebSocket from 'ws';
import type { Persona } from '../../bot/personas.ts';
import { clientUser, personalChat } from '../../infra/local/chat-client.ts';

interface Node {
  type?: string;
  id?: string;
  verb?: string;
  title?: string;
  text?: string;
  value?: unknown;
  data?: Record<string, unknown>;
  [key: string]: unknown;
}

/** What stands in the chat: a sentence, a card, or both. */
export interface ChatMessage {
  id: string;
  text: string;
  card: Node | null;
}

/** Every element of a card, however deep: containers, action sets, cards that open below. */
export function elementsOf(card: unknown): Node[] {
  if (Array.isArray(card)) return card.flatMap(elementsOf);
  if (card === null || typeof card !== 'object') return [];
  return [card as Node, ...Object.values(card).flatMap(elementsOf)];
}

/** All words that a reader of a card sees. */
export function wordsOf(message: ChatMessage): string {
  const shown = elementsOf(message.card)
    .flatMap((node) => [node.text, node.title, node.label, node.type?.startsWith('Input.') ? node.value : null])
    .filter((words) => typeof words === 'string');
  return [message.text, ...shown].join('\n').trim();
}

const ANSWER_MS = 10_000;

interface Incoming {
  message?: { messageId: string; text?: string; attachments?: { content?: Node }[] };
}

export interface ChatUser {
  say: (text: string) => Promise<ChatMessage>;
  /** The next message that comes by itself. */
  next: () => Promise<ChatMessage>;
  /** Presses the button with this verb, with what is typed into the card's inputs; answers with what replaces the card. */
  press: (message: ChatMessage, verb: string, typed?: Record<string, string>) => Promise<ChatMessage>;
  close: () => void;
}

export async function openChat(url: string, persona: Persona): Promise<ChatUser> {
  const arrived: ChatMessage[] = [];
  const waiting: ((message: ChatMessage) => void)[] = [];
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.on('message', (raw) => {
    const { message } = JSON.parse(String(raw)) as Incoming;
    if (!message) return;
    const arriving = {
      id: message.messageId,
      text: message.text ?? '',
      card: message.attachments?.[0]?.content ?? null,
    };
    const next = waiting.shift();
    if (next) next(arriving);
    else arrived.push(arriving);
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });

  const next = () =>
    new Promise<ChatMessage>((resolve, reject) => {
      const first = arrived.shift();
      if (first) return resolve(first);
      const timer = setTimeout(
        () => reject(new Error(`No message for ${persona.slug} within ${ANSWER_MS} ms`)),
        ANSWER_MS,
      );
      waiting.push((message) => {
        clearTimeout(timer);
        resolve(message);
      });
    });

  async function post(path: string, body: object): Promise<unknown> {
    const response = await fetch(`${url}/_conversation/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.ok(response.ok, `${path} answered ${response.status}: ${await response.clone().text()}`);
    return response.json().catch(() => null);
  }

  const from = { id: clientUser(persona) };

  async function say(text: string): Promise<ChatMessage> {
    await post(`conversations/${personalChat(persona)}/messages`, { from, text, textFormat: 'plain' });
    return next();
  }

  async function press(message: ChatMessage, verb: string, typed: Record<string, string> = {}): Promise<ChatMessage> {
    const elements = elementsOf(message.card);
    const button = elements.find((node) => node.verb === verb);
    assert.ok(button, `no button "${verb}" in:\n${wordsOf(message)}`);
    const inputs = elements.filter((node) => node.type?.startsWith('Input.') && node.id);
    const unknown = Object.keys(typed).filter((id) => !inputs.some((input) => input.id === id));
    assert.deepEqual(unknown, [], 'the card has no such input');
    const values = Object.fromEntries(inputs.map((input) => [input.id, input.value ?? '']));
    const answer = (await post('invoke', {
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data: { ...button.data, ...values, ...typed } } },
      from,
      conversation: { id: personalChat(persona) },
      replyToId: message.id,
    })) as { type?: string; value?: unknown } | null;
    assert.ok(answer, `"${verb}" got no answer`);
    if (typeof answer.value === 'string') return { id: message.id, text: answer.value, card: null };
    return { id: message.id, text: '', card: answer.value as Node };
  }

  return { say, next, press, close: () => socket.close() };
}
