import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../bot/store/sqlite/open-sqlite-store.ts';
import { draft, refusal } from '../contract/drafts.ts';

const ADAPTER = new URL('../../bot/store/sqlite/open-sqlite-store.ts', import.meta.url).href;

/** Another process that runs the lines of JavaScript, and the lines it prints. */
function otherProcess(code: string, ...args: string[]) {
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', code, '--', ...args];
  const child: ChildProcess = spawn(process.execPath, flags, { stdio: ['pipe', 'pipe', 'inherit'] });
  const output = child.stdout ?? assert.fail();
  return { child, lines: createInterface({ input: output })[Symbol.asyncIterator]() };
}

/** Holds the write lock of the file from `locked` until it is told anything, then commits. */
const HOLD_THE_LOCK = `
  import Database from 'better-sqlite3';
  const db = new Database(process.argv[1]);
  db.exec('BEGIN IMMEDIATE');
  console.log('locked');
  process.stdin.once('data', () => { db.exec('COMMIT'); db.close(); process.exit(); });
`;

/** Creates documents without end and prints the id of each one acknowledged. */
const WRITE_WITHOUT_END = `
  const { openSqliteStore } = await import(process.argv[1]);
  const store = await openSqliteStore({ file: process.argv[2] });
  const when = '2026-01-01T00:00:00.000Z';
  for (let n = 0; ; n += 1) {
    const id = 'r-' + n;
    await store.create({ kind: 'request', id, status: 'draft', tags: ['n:' + n], createdAt: when, updatedAt: when, body: 'x'.repeat(3000) });
    await new Promise((done) => process.stdout.write(id + '\\n', done));
  }
`;

describe('the SQLite store under faults', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-faults-'));
    file = join(folder, 'desk.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes its folder, for its own account only', async () => {
    const store = await openSqliteStore({ file: join(folder, 'new', 'deep', 'desk.db') });
    await store.close();
    assert.equal((await stat(join(folder, 'new'))).mode & 0o777, 0o700);
  });

  it('says what to check when its folder cannot be made', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await assert.rejects(
      openSqliteStore({ file: join(folder, 'a-file', 'desk.db') }),
      refusal('unavailable', /a part of its path is a file/),
    );
  });

  it('says what to check when its file cannot be opened', async () => {
    await mkdir(file);
    await assert.rejects(openSqliteStore({ file }), refusal('unavailable', /check the path and the rights/));
  });

  it('says which right is missing when its folder cannot be written', async function () {
    // The superuser may write everywhere.
    if (process.getuid?.() === 0) this.skip();
    await chmod(folder, 0o555);
    await assert.rejects(openSqliteStore({ file }), refusal('unavailable', /rights?/));
    await chmod(folder, 0o755);
  });

  it('says what a file is that is no database', async () => {
    await writeFile(file, 'Dear colleague, please find attached. '.repeat(100));
    await assert.rejects(openSqliteStore({ file }), refusal('unavailable', /not a SQLite file/));
  });

  it('refuses the file of a later version, and leaves it as it was', async () => {
    const later = new Database(file);
    later.pragma('user_version = 999');
    later.close();
    await assert.rejects(openSqliteStore({ file }), refusal('unavailable', /schema 999.*newer version/));
    const same = new Database(file);
    assert.equal(same.pragma('user_version', { simple: true }), 999);
    same.close();
  });

  it('has everything when it is opened again', async () => {
    const first = await openSqliteStore({ file });
    const written = await first.create(draft('a', { tags: ['x'], body: { title: 'kept' } }));
    const { token } = await first.changes(null);
    await first.next('series');
    await first.close();

    const again = await openSqliteStore({ file });
    assert.deepEqual((await again.query({ kind: 'request', allTags: ['x'] })).rows, [written]);
    assert.deepEqual(await again.changes(token), { rows: [], token });
    assert.equal(await again.next('series'), 2);
    await again.replace(draft('a'), written.version);
    await again.close();
  });

  it('writes nothing of a write that fails half-way', async () => {
    const store = await openSqliteStore({ file });
    const { version } = await store.create(draft('a', { tags: ['x'], body: 'first' }));
    const { token } = await store.changes(null);
    const saboteur = new Database(file);
    saboteur.exec(`CREATE TRIGGER stop BEFORE INSERT ON doc_tags BEGIN SELECT RAISE(ABORT, 'stop'); END`);
    await assert.rejects(store.replace(draft('a', { tags: ['y'] }), version), refusal('unavailable'));
    await assert.rejects(store.create(draft('b', { tags: ['y'] })), refusal('unavailable'));
    saboteur.exec('DROP TRIGGER stop');
    saboteur.close();
    const { rows } = await store.query({ kind: 'request', allTags: ['x'] });
    assert.deepEqual(
      rows.map((row) => [row.id, row.version, row.body]),
      [['a', version, 'first']],
    );
    assert.deepEqual(await store.changes(token), { rows: [], token });
    await store.close();
  });

  it('reads, but gives up writing, while another process holds the file too long', async () => {
    const store = await openSqliteStore({ file, busyMs: 150 });
    await store.create(draft('a'));
    const { child, lines } = otherProcess(HOLD_THE_LOCK, file);
    assert.equal((await lines.next()).value, 'locked');
    await assert.rejects(store.create(draft('b')), refusal('unavailable', /another process holds it/));
    assert.equal((await store.get('request', 'a'))?.id, 'a');
    child.stdin?.write('go');
    await once(child, 'exit');
    assert.equal((await store.create(draft('b'))).id, 'b');
    await store.close();
  });

  it('waits with its write until another process is done', async () => {
    const store = await openSqliteStore({ file, busyMs: 15_000 });
    const { child, lines } = otherProcess(HOLD_THE_LOCK, file);
    assert.equal((await lines.next()).value, 'locked');
    const writing = store.create(draft('a'));
    child.stdin?.write('go');
    assert.equal((await writing).id, 'a');
    await store.close();
  });

  it('loses no acknowledged write when its process is killed in the middle of writing', async () => {
    const { child, lines } = otherProcess(WRITE_WITHOUT_END, ADAPTER, file);
    const acknowledged: string[] = [];
    while (acknowledged.length < 150) acknowledged.push((await lines.next()).value);
    child.kill('SIGKILL');
    for (let line = await lines.next(); !line.done; line = await lines.next()) acknowledged.push(line.value);

    const store = await openSqliteStore({ file });
    for (const id of acknowledged) {
      const kept = await store.query({ kind: 'request', allTags: [`n:${id.slice(2)}`] });
      assert.deepEqual(
        kept.rows.map((row) => [row.id, (row.body as string).length]),
        [[id, 3000]],
      );
    }
    await store.create(draft('afterwards'));
    await store.close();
    const db = new Database(file);
    assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');
    db.close();
  });
});
