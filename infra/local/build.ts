/** Builds what is needed to run: the bot into dist/bot, with its data files, and the tab into dist/tab. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BOT = join(ROOT, 'dist/bot/main.js');
const TAB = join(ROOT, 'dist/tab/index.html');

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Is a built file there, and younger than everything it was built from? */
function isFresh(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return false;
  const at = statSync(built).mtimeMs;
  return sources.every((source) => newest(join(ROOT, source)) < at);
}

/** @throws Error with what the tool printed */
function run(tool: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Building failed:\n${stdout}${stderr}`);
}

function buildBot(): void {
  run('typescript/bin/tsc', '-p', 'bot');
  const isData = (path: string) => statSync(path).isDirectory() || path.endsWith('.json');
  cpSync(join(ROOT, 'bot/reference'), join(ROOT, 'dist/bot/reference'), { recursive: true, filter: isData });
}

/** Builds the parts that are older than their sources; `say` is told which. */
export function build(say: (line: string) => void): void {
  if (!existsSync(join(ROOT, 'node_modules/typescript')))
    throw new Error('The packages are not installed: run "npm ci" first.');
  if (!isFresh(BOT, ['bot', 'tsconfig.json', 'package-lock.json'])) {
    say('Building the bot …');
    buildBot();
  }
  if (!isFresh(TAB, ['tab', 'bot/api/contract.ts', 'bot/domain', 'package-lock.json'])) {
    say('Building the tab …');
    run('vite/bin/vite.js', 'build', '--config', 'tab/vite.config.ts', '--logLevel', 'warn');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
