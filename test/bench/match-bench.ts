/**
 * Speed and memory of matching beside MiniSearch and Orama, on the same documents and queries in one run.
 * Usage: npm run bench -- match [SIZE ...]   (5000 50000 150000: some eleven minutes on two cores at a load of 4, and 6 GB)
 *
 * The documents are generated: each recombines titles and summaries of two practices of the reference data, with
 * results, partners and places of a third, so that words are distributed as in real texts but no document is real.
 * Queries are requests made in the same way. A document is relevant to a query as far as the two share sources.
 * Every engine works in a process of its own, so that none pays for the memory of another, one after the other.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report } from './match-bench-run.ts';

const SIZES = [5_000, 50_000, 150_000];
/** The size at which partners and past requests are added. */
const FULL = 50_000;
/** Queries that all engines are asked: the peers need seconds for one where documents are many. */
const asked = (size: number): number => (size <= 5_000 ? 100 : size <= 50_000 ? 30 : 12);
/** Megabytes of heap: Orama needs most, some 14 kB a document. */
const HEAP = 6_144;
const ENGINES = ['own', 'minisearch', 'orama'] as const;

const RUN = fileURLToPath(new URL('match-bench-run.ts', import.meta.url));
const JUDGED = fileURLToPath(new URL('data/matching-dev', import.meta.url));

/** @throws Error when the engine did not come to an end */
function run(engine: string, ...args: readonly (string | number)[]): Report {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`, '--import', 'tsx'];
  const { status, stdout } = spawnSync(process.execPath, [...flags, RUN, engine, ...args.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${engine} stopped (${args.join(' ')}).`);
  return JSON.parse(stdout) as Report;
}

const ratio = (a: number | undefined, b: number) => Number(((a ?? Number.NaN) / b).toFixed(1));

/** The engines side by side, then what was measured of one only. */
function print(reports: readonly Report[]): void {
  const rows = reports.flatMap(({ compared }) => compared);
  const own = rows[0]?.['p50 ms'] ?? Number.NaN;
  console.table(
    Object.fromEntries(rows.map(({ name, ...row }) => [name, { ...row, 'p50 ÷ own': ratio(row['p50 ms'], own) }])),
  );
  for (const { notes, further } of reports) {
    for (const note of notes) console.log(`  ${note}`);
    if (further.length > 0) console.table(Object.fromEntries(further.map(({ name, ...row }) => [name, row])));
  }
}

export async function benchMatch(): Promise<void> {
  const sizes = process.argv.slice(3).map(Number);
  console.log('Milliseconds and items a second are processor time, beside them those by the clock.');
  const judged = ENGINES.map((engine) => run(engine, 'judged', JUDGED));
  console.log(`\nThe practices of the reference data; requests that people judged, of ${judged[0]?.words} words`);
  print(judged);
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const reports = ENGINES.map((engine) => run(engine, size, asked(size), size === FULL ? 'full' : 'knowledge'));
    console.log(`\n${size} documents; all engines: the same ${asked(size)} queries of ${reports[0]?.words} words`);
    print(reports);
  }
}
