import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Reads a file of one JSON object a line. A line that cannot be read is named on the error output and left out;
 * empty lines count but are nothing.
 * @param what What a line should be, for the message.
 */
export function readLines<T extends z.ZodType>(file: string, schema: T, what: string): z.output<T>[] {
  const found: z.output<T>[] = [];
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((row, i) => {
      if (row.trim() === '') return;
      const complain = (why: string) => process.stderr.write(`${file}: line ${i + 1}: ${why}; ${what}\n`);
      let value: unknown;
      try {
        value = JSON.parse(row);
      } catch {
        complain('not JSON');
        return;
      }
      const parsed = schema.safeParse(value);
      if (parsed.success) found.push(parsed.data);
      else {
        const first = parsed.error.issues[0];
        complain(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'not understood'}`.replace(/^: /, ''));
      }
    });
  return found;
}

/** A whole number from 1; the default where the option is not given. */
export function readCount(value: string | undefined, option: string, otherwise: number): number {
  if (value === undefined) return otherwise;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} ${value}: a whole number from 1.`);
  return count;
}

/** Writes one JSON line; waits for nothing. */
export const writeLine = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/** Runs a command; an error is told in one line, for the person who called it. */
export function run(command: () => void): void {
  try {
    command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
