/** Builds the package that an administrator uploads to Teams: `npm run package:manifest`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { checkSources, type Sources } from './check.ts';
import { fill } from './fill.ts';
import { readSettings } from './settings.ts';

const HERE = new URL('./', import.meta.url);
const ROOT = new URL('../', HERE);
const RESULT = new URL('dist/manifest/migration-capacity-desk.zip', ROOT);
/** The earliest time that a zip can hold, in local time as zip has it: the same sources give the same bytes. */
const TIME = new Date(1980, 0, 1);

const json = (at: URL) => JSON.parse(readFileSync(at, 'utf8'));
const translation = z.record(z.string(), z.string());

function folder<T>(name: string, extension: string, read: (at: URL) => T): Record<string, T> {
  const files = readdirSync(new URL(name, HERE)).filter((file) => file.endsWith(extension));
  return Object.fromEntries(files.map((file) => [file, read(new URL(name + file, HERE))]));
}

/**
 * Reads the files beside this module and fills in the deployment.
 * @throws Error with a line for each setting that is missing or wrong
 */
export function readSources(environment: Record<string, string | undefined>): Sources {
  const { version } = json(new URL('package.json', ROOT));
  return {
    manifest: fill(json(new URL('manifest.template.json', HERE)), { ...readSettings(environment), VERSION: version }),
    translations: folder('languages/', '.json', (at) => translation.parse(json(at))),
    icons: folder('icons/', '.png', (at) => readFileSync(at)),
  };
}

/**
 * The zip of checked sources, all files at its root.
 * @throws Error with a line for each problem
 */
export async function pack(sources: Sources): Promise<Uint8Array> {
  const problems = await checkSources(sources);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const text = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const files: [string, Uint8Array][] = [
    ['manifest.json', text(sources.manifest)],
    ...Object.entries(sources.translations).map(([name, value]) => [name, text(value)] satisfies [string, Uint8Array]),
    ...Object.entries(sources.icons),
  ];
  return zipSync(Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1))), { mtime: TIME, level: 9 });
}

async function main(): Promise<void> {
  const zip = await pack(readSources(process.env));
  mkdirSync(new URL('./', RESULT), { recursive: true });
  writeFileSync(RESULT, zip);
  console.log(`${fileURLToPath(RESULT)} is ready: upload it in the Teams admin centre, "Manage apps".`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
