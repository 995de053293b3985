import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChat, wordsOf } from '../helpers/chat-user.ts';
import { personaOf } from '../helpers/desk.ts';
import { freePort } from '../helpers/free-ports.ts';

const LAUNCHER = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));

interface Launch {
  child: ChildProcess;
  said: () => string;
  /** Resolves when the addresses are printed, or when the launcher has ended. */
  ready: Promise<void>;
  ended: Promise<number | null>;
}

function launch(environment: Record<string, string>): Launch {
  const child = spawn(process.execPath, ['--import', 'tsx', LAUNCHER], {
    env: { ...process.env, NODE_ENV: 'development', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ctrl-C stops everything')) resolve();
      });
    }
    void ended.then(() => resolve());
  });
  return { child, said: () => said, ready, ended };
}

/** Five free ports: the bot's, and four in a row for the chat clients. */
async function ports(): Promise<{ PORT: string; CHAT_PORT: string }> {
  const first = await freePort(5);
  return { PORT: String(first), CHAT_PORT: String(first + 1) };
}

describe('npm start', function () {
  this.timeout(120_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('prints an address of chat and tab for each persona, stops on Ctrl-C, and keeps the data', async () => {
    const environment = { ...(await ports()), SQLITE_FILE: join(folder, 'desk.sqlite') };
    const chatUrl = `http://localhost:${environment.CHAT_PORT}`;
    const first = launch(environment);
    await first.ready;
    assert.equal(first.said().match(/chat {2}http/g)?.length, 4, first.said());
    assert.equal(first.said().match(/tab {3}http/g)?.length, 4);
    const before = await openChat(chatUrl, personaOf('unicef'));
    await before.next();
    const form = await before.say('UNICEF and IOM in Niger need training of border police on child protection');
    const saved = await before.press(form, 'save');
    const ref = /UNM-\d{4}-\d{4}/.exec(wordsOf(saved))?.[0] ?? 'none';
    before.close();
    first.child.kill('SIGINT');
    assert.equal(await first.ended, 0);

    const second = launch(environment);
    await second.ready;
    const after = await openChat(chatUrl, personaOf('unicef'));
    await after.next();
    assert.match(wordsOf(await after.say(`status ${ref}`)), new RegExp(ref));
    after.close();
    second.child.kill('SIGTERM');
    assert.equal(await second.ended, 0);
  });

  it('says in one line that the port is in use', async () => {
    const environment = { ...(await ports()), SQLITE_FILE: join(folder, 'desk.sqlite') };
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(environment.PORT), '127.0.0.1', resolve));
    try {
      const started = launch(environment);
      assert.equal(await started.ended, 1);
      assert.match(started.said(), new RegExp(`port ${environment.PORT} is in use.*set PORT`));
      assert.doesNotMatch(started.said(), / at /);
    } finally {
      other.close();
    }
  });

  it('says in one line that the folder of the database cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const started = launch({ ...(await ports()), SQLITE_FILE: join(folder, 'file', 'desk.sqlite') });
    assert.equal(await started.ended, 1);
    assert.match(started.said(), /Cannot start:.*SQLITE_FILE/);
    assert.doesNotMatch(started.said(), /\n {4}at /);
  });

  it('names the setting that is wrong', async () => {
    const started = launch({ ...(await ports()), STORE: 'oracle', SQLITE_FILE: join(folder, 'desk.sqlite') });
    assert.equal(await started.ended, 1);
    assert.match(started.said(), /STORE is "oracle"/);
  });
});
