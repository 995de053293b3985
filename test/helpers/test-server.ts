/** The real HTTP server on a free port: the tab's API, and the bot behind the real adapter, whose replies land in a list. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } from 'botbuilder';
import { createLocalIdentity } from '../../bot/api/local-identity.ts';
import { createServer } from '../../bot/api/server.ts';
import { createMessagesEndpoint, type EndpointRules } from '../../bot/chat/endpoint.ts';
import { createTurnHandler } from '../../bot/chat/turn.ts';
import type { Person } from '../../bot/domain/people.ts';
import { practicesCsv, resourcesCsv } from '../../bot/export/open-data-csv.ts';
import { partnershipsCsv } from '../../bot/export/partnerships-csv.ts';
import { summaryCsv } from '../../bot/export/summary-csv.ts';
import { summaryXlsx } from '../../bot/export/summary-xlsx.ts';
import { createSend } from '../../bot/notify/send.ts';
import { PEOPLE, type TestDeps, testDeps } from './test-deps.ts';

/** Making a key takes a tenth of a second: one for everybody who has the same people. */
const identities = new Map<string, ReturnType<typeof createLocalIdentity>>();

function identityFor(ids: readonly string[]): ReturnType<typeof createLocalIdentity> {
  const known = identities.get(ids.join()) ?? createLocalIdentity(ids);
  identities.set(ids.join(), known);
  return known;
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What takes the bot's messages: the channel's side of the protocol. */
async function startChannel() {
  const received: Partial<Activity>[] = [];
  const channel = { status: 201 };
  const server = createHttpServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (channel.status < 300) received.push(JSON.parse(body));
    response.writeHead(channel.status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        channel.status < 300 ? { id: String(received.length) } : { error: { code: 'Refused', message: 'no' } },
      ),
    );
  });
  return { received, channel, server, url: await listening(server) };
}

export async function startTestServer(
  options: {
    rules?: EndpointRules;
    people?: readonly Person[];
    deps?: TestDeps;
    /** Folder of a built tab, for browsers: its people are then the personas to choose from. */
    tabFolder?: string;
  } = {},
) {
  const people = options.people ?? PEOPLE;
  const deps = options.deps ?? (await testDeps(people));
  const folder = mkdtempSync(join(tmpdir(), 'tab-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Desk</title>');
  const faults: unknown[] = [];
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = async (_context, error) => void faults.push(error);
  const handle = createTurnHandler(deps, (activity) => ({ ...TurnContext.getConversationReference(activity) }));
  const local = await identityFor(people.map((person) => person.id));
  const app = createServer({
    deps,
    messages: createMessagesEndpoint(adapter, options.rules ?? { tenantId: null }, handle),
    tokenRules: local.rules,
    settings: {
      identity: 'embedded',
      personas: (options.tabFolder ? people : []).map(({ id, name }) => ({
        id,
        name,
        description: { en: name, fr: name, es: name },
      })),
      teamsAppId: null,
      botAppId: null,
    },
    exporters: { xlsx: summaryXlsx, csv: summaryCsv, practicesCsv, resourcesCsv, partnershipsCsv },
    localRoutes: local.routes,
    tabFolder: options.tabFolder ?? folder,
    newId: deps.newId,
    log: { error: (fields, message) => deps.log.error({ ...fields }, message) },
  });
  const server = createHttpServer(app);
  const url = await listening(server);
  const channel = await startChannel();

  const tokens = new Map<string, Promise<string>>();
  async function fetchToken(persona: string): Promise<string> {
    const response = await fetch(`${url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    return ((await response.json()) as { token: string }).token;
  }
  function token({ id }: Pick<Person, 'id'>): Promise<string> {
    const known = tokens.get(id) ?? fetchToken(id);
    tokens.set(id, known);
    return known;
  }

  return {
    url,
    deps,
    faults,
    adapter,
    send: createSend(adapter, ''),
    channel: channel.channel,
    /** What the bot has written, oldest first. */
    received: channel.received,
    token,
    /** A call of the tab's API as a person; without one, not signed in. */
    call: async (
      person: Person | null,
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ) =>
      fetch(`${url}${path}`, {
        method,
        headers: {
          ...(person ? { authorization: `Bearer ${await token(person)}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    /** What the channel posts when somebody writes. */
    activity: (person: Pick<Person, 'id' | 'name'>, more: Record<string, unknown> = {}): Record<string, unknown> => ({
      type: 'message',
      id: 'activity-1',
      channelId: 'msteams',
      serviceUrl: `${channel.url}/`,
      conversation: { id: `chat-${person.id}`, conversationType: 'personal' },
      from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
      recipient: { id: '28:desk', name: 'Desk' },
      locale: 'en-GB',
      text: 'help',
      ...more,
    }),
    stop: async () => {
      for (const each of [server, channel.server]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
      await deps.store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;
