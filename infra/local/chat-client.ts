/**
 * One local Teams-like chat client for one persona: Microsoft's Agents Playground, with a configuration of its own.
 * What is undocumented of it stays in this file.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LOCAL_TENANT } from '../../bot/api/local-identity.ts';
import type { Persona } from '../../bot/personas.ts';

export interface ChatClient {
  persona: Persona;
  /** Open it in a browser. */
  url: string;
  port: number;
  stop: () => Promise<void>;
}

const BOT_ID = '00000000-0000-4000-8000-0000000000b0';

/** The client ends at start with fewer than five people beside the current one. */
const OTHERS = [1, 2, 3, 4, 5].map((number) => ({ id: `colleague-${number}`, name: `Colleague ${number}` }));

function person(id: string, name: string, aadObjectId: string) {
  const address = `${id}@example.org`;
  return { id, name, userPrincipleName: address, aadObjectId, givenName: name, surname: name, email: address };
}

function configuration({ slug, person: who }: Persona): object {
  return {
    version: '0.1.1',
    tenantId: LOCAL_TENANT,
    bot: { id: BOT_ID, name: 'Migration Capacity Desk' },
    currentUser: person(`user-${slug}`, who.name, who.id),
    users: OTHERS.map(({ id, name }, index) => person(id, name, `00000000-0000-4000-8000-0000000001${index}0`)),
    personalChat: { id: `personal-${slug}` },
    groupChat: { id: `group-${slug}`, name: 'Group' },
    team: {
      id: `team-${slug}`,
      name: 'Team',
      aadGroupId: LOCAL_TENANT,
      channels: [{ id: `general-${slug}`, name: 'General' }],
    },
  };
}

async function answers(url: string, isRunning: () => boolean, timeoutMs = 20_000): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end && isRunning()) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(1_000) });
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

export const personalChat = (persona: Persona) => `personal-${persona.slug}`;
export const clientUser = (persona: Persona) => `user-${persona.slug}`;

/** Tells the bot that the persona has installed it, as Teams does: it welcomes them and can write to them from then on. */
async function install(url: string, persona: Persona): Promise<void> {
  const activity = {
    type: 'installationUpdate',
    action: 'add',
    channelId: 'msteams',
    serviceUrl: `${url}/_connector`,
    conversation: { id: personalChat(persona), conversationType: 'personal', tenantId: LOCAL_TENANT },
    from: { id: clientUser(persona), name: persona.person.name, aadObjectId: persona.person.id },
    recipient: { id: BOT_ID, name: 'Migration Capacity Desk' },
    locale: 'en-US',
  };
  await fetch(`${url}/_internal/v1/customActivities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
}

/**
 * @param folder where its configuration is kept
 * @throws Error when the client does not come up, with what to do
 */
export async function startChatClient(
  persona: Persona,
  port: number,
  botUrl: string,
  folder: string,
): Promise<ChatClient> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `chat-client-${persona.slug}.yml`);
  writeFileSync(file, JSON.stringify(configuration(persona), null, 2));
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const child: ChildProcess = spawn(
    process.execPath,
    [cli, '-e', `${botUrl}/api/messages`, '-c', 'msteams', '-p', String(port), '--dt'],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: file,
        // It would open a browser window of its own, and end where there is none.
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, `chat-client-${persona.slug}.log`),
      },
    },
  );
  const url = `http://localhost:${port}`;
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  if (!(await answers(url, isRunning))) {
    child.kill('SIGKILL');
    throw new Error(
      `The chat client of ${persona.slug} did not start on port ${port}: free the port, or set CHAT_PORT.`,
    );
  }
  await install(url, persona);
  return {
    persona,
    url,
    port,
    stop: () =>
      new Promise((resolve) => {
        if (!isRunning()) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 2_000).unref();
      }),
  };
}
