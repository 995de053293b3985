/** The running product, as people start it, on free ports and a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSONAS, type Persona } from '../../bot/personas.ts';
import { startBot } from '../../infra/local/bot-process.ts';
import { build } from '../../infra/local/build.ts';
import { startChatClient } from '../../infra/local/chat-client.ts';
import { type ChatUser, openChat } from './chat-user.ts';
import { freePort } from './free-ports.ts';
import { startCosmosEmulator } from './stores.ts';

export type Slug = 'unicef' | 'iom' | 'coordinator' | 'secretariat' | 'committee' | 'ilo' | 'icmc' | 'lshtm';

export function personaOf(slug: Slug): Persona {
  const found = PERSONAS.find((persona) => persona.slug === slug);
  if (!found) throw new Error(`no persona ${slug}`);
  return found;
}

export interface Desk {
  url: string;
  folder: string;
  /** Process id of the bot. */
  pid: number;
  chat: (slug: Slug) => Promise<ChatUser>;
  token: (slug: Slug) => Promise<string>;
  /** A call of the tab's API as a persona. */
  call: (slug: Slug, method: string, path: string, body?: object) => Promise<Response>;
  stop: () => Promise<void>;
}

/** Without an endpoint of its own, `cosmos` runs on the emulator. */
async function storeEnvironment(store: string | undefined, folder: string) {
  if (store !== 'cosmos')
    return { env: { STORE: 'sqlite', SQLITE_FILE: join(folder, 'desk.sqlite') }, close: async () => {} };
  if (process.env.COSMOS_ENDPOINT) return { env: { STORE: 'cosmos' }, close: async () => {} };
  const emulator = await startCosmosEmulator();
  return {
    env: { STORE: 'cosmos', COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key },
    close: emulator.close,
  };
}

export async function startDesk(options: { store?: string | undefined; logLevel?: string } = {}): Promise<Desk> {
  build(() => {});
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const store = await storeEnvironment(options.store, folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const bot = await startBot({
    IDENTITY: 'embedded',
    PORT: String(port),
    LOG_LEVEL: options.logLevel ?? 'error',
    ...store.env,
  });
  const closing: (() => unknown)[] = [];

  async function chat(slug: Slug): Promise<ChatUser> {
    const client = await startChatClient(personaOf(slug), await freePort(), url, folder);
    closing.push(client.stop);
    const user = await openChat(client.url, personaOf(slug));
    closing.push(user.close);
    return user;
  }

  async function token(slug: Slug): Promise<string> {
    const response = await fetch(`${url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: personaOf(slug).person.id }),
    });
    return ((await response.json()) as { token: string }).token;
  }

  return {
    url,
    folder,
    pid: bot.child.pid ?? 0,
    chat,
    token,
    call: async (slug, method, path, body) =>
      fetch(`${url}/api${path}`, {
        method,
        headers: { authorization: `Bearer ${await token(slug)}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    stop: async () => {
      for (const close of closing.reverse()) await close();
      await bot.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
