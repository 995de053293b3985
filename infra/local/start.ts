/** `npm start`: builds what is needed, starts bot, tab and database, and a chat client for each persona; stops on Ctrl-C. */
import { dirname } from 'node:path';
import { ConfigError, readConfig } from '../../bot/config.ts';
import { CHAT_PERSONAS } from '../../bot/personas.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { build } from './build.ts';
import { type ChatClient, startChatClient } from './chat-client.ts';
import { isFree } from './is-free.ts';

const FIRST_CHAT_PORT = 3981;

async function demandFree(port: number, setting: string): Promise<void> {
  if (!(await isFree(port)))
    throw new Error(`Cannot start: port ${port} is in use. Stop what uses it, or set ${setting} to a free one.`);
}

function printAddresses(botUrl: string, clients: readonly ChatClient[]): void {
  console.log('\nMigration Capacity Desk is ready.\n');
  for (const { persona, url } of clients) {
    console.log(`  ${persona.description.en} (${persona.person.name})`);
    console.log(`    chat  ${url}`);
    console.log(`    tab   ${botUrl}/tab/?persona=${persona.person.id}\n`);
  }
  console.log(`  More people (the fund’s committee, a partner, reviewers): choose them at ${botUrl}/tab/\n`);
  console.log(
    'Start in the first chat: describe a need in your own words. Ctrl-C stops everything; your data stays.\n',
  );
}

/** Every setting is checked before anything is built or started. */
function readPorts(): { botPort: number; chatPort: number } {
  try {
    const { PORT } = readConfig({ ...process.env, IDENTITY: 'embedded' });
    const chatPort = Number(process.env.CHAT_PORT ?? FIRST_CHAT_PORT);
    if (!Number.isInteger(chatPort) || chatPort < 1 || chatPort > 65_532) {
      throw new ConfigError(
        'CHAT_PORT',
        `is "${process.env.CHAT_PORT}": it must be the first of four free ports, such as 3981.`,
      );
    }
    return { botPort: PORT, chatPort };
  } catch (error) {
    console.error(`Cannot start: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

async function main(): Promise<void> {
  const { botPort, chatPort } = readPorts();
  const botUrl = `http://127.0.0.1:${botPort}`;
  let bot: BotProcess | null = null;
  const clients: ChatClient[] = [];
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    // The bot's own end, on Ctrl-C, asks for the stop that is under way.
    if (stopping) return;
    stopping = true;
    await Promise.all([...clients.map((client) => client.stop()), bot?.stop()]);
    process.exit(code);
  };
  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
  try {
    build(console.log);
    await demandFree(botPort, 'PORT');
    for (const index of CHAT_PERSONAS.keys()) await demandFree(chatPort + index, 'CHAT_PORT');
    bot = await startBot({ IDENTITY: 'embedded', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn', PORT: String(botPort) });
    bot.child.once('exit', () => void stop(1));
    const folder = dirname(process.env.SQLITE_FILE ?? 'data/desk.sqlite');
    clients.push(
      ...(await Promise.all(
        CHAT_PERSONAS.map((persona, index) => startChatClient(persona, chatPort + index, botUrl, folder)),
      )),
    );
    printAddresses(botUrl, clients);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    await stop(1);
  }
}

await main();
