import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DefaultAzureCredential } from '@azure/identity';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } from 'botbuilder';
import pino from 'pino';
import { entraRules } from './api/authenticate.ts';
import { createLocalIdentity } from './api/local-identity.ts';
import { createServer } from './api/server.ts';
import type { ChatDeps } from './chat/chat.ts';
import { createMessagesEndpoint } from './chat/endpoint.ts';
import { createTurnHandler } from './chat/turn.ts';
import { createUnderstanding } from './chat/understanding/understanding.ts';
import { ConfigError, type Environment, readConfig } from './config.ts';
import { workCalendar } from './domain/work-calendar.ts';
import { practicesCsv, resourcesCsv } from './export/open-data-csv.ts';
import { partnershipsCsv } from './export/partnerships-csv.ts';
import { summaryCsv } from './export/summary-csv.ts';
import { summaryXlsx } from './export/summary-xlsx.ts';
import { createMatcher } from './matching/matcher.ts';
import { createDispatcher, runDispatcher } from './notify/dispatcher.ts';
import { createSend } from './notify/send.ts';
import { PERSONAS } from './personas.ts';
import { loadReference } from './reference/load.ts';
import { openStore } from './store/open-store.ts';
import { type Store, StoreError } from './store/store.ts';
import { createTabLink } from './tab-link.ts';
import type { Deps } from './usecases/deps.ts';
import { createKnownWindows } from './usecases/fund/known-windows.ts';
import { closeDueCalls } from './usecases/hub/interest.ts';
import { joinSignals } from './usecases/hub/join-signals.ts';
import { createKnownOffers } from './usecases/hub/known-offers.ts';
import { keepMatching } from './usecases/keep-matching.ts';
import { createKnownPractices } from './usecases/knowledge/known-practices.ts';
import { createKnownRequests } from './usecases/known-requests.ts';
import { remindAgencies } from './usecases/remind-agencies.ts';
import { firstSecretariat, seedPeople } from './usecases/seed-people.ts';
import { watchCrises } from './usecases/watch-crises.ts';

/** Folder of the built tab, beside the compiled bot. */
const TAB_FOLDER = fileURLToPath(new URL('../../dist/tab', import.meta.url));

/** Milliseconds between two looks for signatures that are due: reminders are told in days. */
const REMIND_EVERY_MS = 60_000;

/** How long the start waits for the requests that the store has: with ten thousand in SQLite all are known by then. */
const LOAD_WAIT_MS = 10_000;

/** Milliseconds between two looks for requests for interest whose last day has gone. */
const CLOSE_EVERY_MS = 60_000;

function openConfiguredStore(env: Environment): Promise<Store> {
  if (env.STORE === 'sqlite') return openStore({ kind: 'sqlite', file: env.SQLITE_FILE });
  const endpoint = env.COSMOS_ENDPOINT ?? '';
  return openStore({
    kind: 'cosmos',
    endpoint,
    database: env.COSMOS_DATABASE,
    credential:
      env.COSMOS_KEY ??
      new DefaultAzureCredential(env.AZURE_CLIENT_ID ? { managedIdentityClientId: env.AZURE_CLIENT_ID } : {}),
    // Only the emulator is reached with a key; in Azure the containers come from infra/.
    createIfMissing: env.COSMOS_KEY !== undefined,
  });
}

function createAdapter(env: Environment): CloudAdapter {
  if (env.IDENTITY === 'embedded') return new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  return new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: env.BOT_APP_ID ?? '',
      MicrosoftAppType: env.BOT_APP_TYPE,
      MicrosoftAppTenantId: env.TENANT_ID ?? '',
      MicrosoftAppPassword: env.BOT_APP_PASSWORD ?? '',
    }),
  );
}

/** A failure that the operator can mend: one line, no stack. */
function explain(error: unknown, env: Environment | null): string {
  if (error instanceof ConfigError) return `Cannot start: ${error.message}`;
  if (error instanceof StoreError) {
    return `Cannot start: ${error.message} (setting ${env?.STORE === 'cosmos' ? 'COSMOS_ENDPOINT' : 'SQLITE_FILE'})`;
  }
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return `Cannot start: port ${env?.PORT} is in use. Stop what uses it, or set PORT to a free one.`;
  }
  if ((error as NodeJS.ErrnoException).code === 'EACCES') {
    return `Cannot start: port ${env?.PORT} may not be opened by this user. Set PORT to one above 1023.`;
  }
  return `Cannot start: ${error instanceof Error ? error.message : String(error)}`;
}

function listen(app: ReturnType<typeof createServer>, env: Environment): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(env.PORT, env.HOST, (error?: Error) => (error ? reject(error) : resolve(server)));
  });
}

async function start(env: Environment): Promise<() => Promise<void>> {
  const log = pino({ level: env.LOG_LEVEL });
  const reference = loadReference();
  const store = await openConfiguredStore(env);
  const dispatch = { nudge: () => {} };
  const matcher = createMatcher(reference);
  const partOfSignals = joinSignals(matcher.signal);
  const known = createKnownRequests({ ...matcher, signal: partOfSignals() });
  const clock = () => new Date().toISOString();
  const offers = createKnownOffers(reference, partOfSignals(), () => clock().slice(0, 10));
  const practices = createKnownPractices(matcher, reference);
  const windows = createKnownWindows(matcher, reference);
  const deps: Deps = {
    store,
    reference,
    matcher,
    known,
    practices,
    windows,
    offers,
    clock,
    calendar: workCalendar(env.WEEKEND, env.HOLIDAYS),
    reviewing: { perRequest: env.REVIEWERS_PER_REQUEST, cap: env.REVIEWER_CAP },
    onOutbox: () => dispatch.nudge(),
  };
  const isEmbedded = env.IDENTITY === 'embedded';
  await seedPeople(deps)(isEmbedded ? PERSONAS.map((p) => p.person) : firstSecretariat(env.FIRST_SECRETARIAT_ID));

  const keeping = keepMatching(
    {
      store,
      learners: {
        request: known.learnRow,
        offer: offers.learnRow,
        practice: practices.learnRow,
        window: windows.learnRow,
      },
      onUnreadable: (error, id) => log.error({ err: error, id }, 'stored request not readable'),
    },
    (error) => log.error({ err: error }, 'requests not brought up to date for matching'),
  );
  await Promise.race([keeping.loaded, wait(LOAD_WAIT_MS, undefined, { ref: false })]);

  const adapter = createAdapter(env);
  adapter.onTurnError = async (_context, error) => log.error({ err: error }, 'turn failed');
  const tabLink = createTabLink(env);
  const chatDeps: ChatDeps = { ...deps, understand: createUnderstanding(reference), tabLink, newId: randomUUID, log };
  // Without the activity's own id: what is kept changes only when the way to reach the person does.
  const handle = createTurnHandler(chatDeps, (activity) => {
    const { activityId: _activityId, ...reference } = TurnContext.getConversationReference(activity);
    return reference;
  });

  const dispatcher = createDispatcher({ ...deps, send: createSend(adapter, env.BOT_APP_ID ?? ''), tabLink, log });
  const running = runDispatcher(dispatcher.round, (error) => log.error({ err: error }, 'dispatch failed'));
  dispatch.nudge = running.nudge;

  const remind = remindAgencies(deps, { days: env.REMINDER_DAYS, escalateAfter: env.ESCALATE_AFTER_DAYS });
  const notReminded = (error: unknown, ref?: string) => log.error({ err: error, ref }, 'agencies not reminded');
  const watch = watchCrises(deps);
  const lookAround = async () => {
    await remind(deps.clock(), notReminded);
    await watch(deps.clock(), notReminded);
  };
  const reminding = runDispatcher(lookAround, notReminded, REMIND_EVERY_MS);

  const notClosed = (error: unknown, ref?: string) =>
    log.error({ err: error, ref }, 'requests for interest not closed');
  const closing = runDispatcher(() => closeDueCalls(deps)(notClosed), notClosed, CLOSE_EVERY_MS);

  const local = isEmbedded ? await createLocalIdentity(PERSONAS.map((p) => p.person.id)) : null;
  const app = createServer({
    deps,
    messages: createMessagesEndpoint(adapter, { tenantId: isEmbedded ? null : (env.TENANT_ID ?? '') }, handle),
    tokenRules: local?.rules ?? entraRules(env.TENANT_ID ?? '', env.TAB_APP_ID ?? ''),
    settings: {
      identity: env.IDENTITY,
      personas: isEmbedded
        ? PERSONAS.map(({ person, description }) => ({ id: person.id, name: person.name, description }))
        : [],
      teamsAppId: env.TEAMS_APP_ID ?? null,
      botAppId: env.BOT_APP_ID ?? null,
    },
    exporters: { xlsx: summaryXlsx, csv: summaryCsv, practicesCsv, resourcesCsv, partnershipsCsv },
    localRoutes: local?.routes ?? null,
    tabFolder: TAB_FOLDER,
    newId: randomUUID,
    log,
  });
  const server = await listen(app, env);
  log.info({ address: `http://${env.HOST}:${env.PORT}`, store: env.STORE, identity: env.IDENTITY }, 'ready');
  process.send?.('ready');
  return async () => {
    await Promise.all([closing.stop(), reminding.stop(), running.stop(), keeping.stop()]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await store.close();
  };
}

async function main(): Promise<void> {
  let env: Environment | null = null;
  // Whoever started this process as a part of something larger has gone.
  process.once('disconnect', () => process.exit(0));
  try {
    env = readConfig(process.env);
    const stop = await start(env);
    const end = () => void stop().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  } catch (error) {
    console.error(explain(error, env));
    process.exit(1);
  }
}

await main();
