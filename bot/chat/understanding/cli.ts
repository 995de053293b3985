/**
 * Understands messages from a file: `npm run --silent understand -- --messages FILE.jsonl [--today YYYY-MM-DD]`.
 * Reads `id` and `text` of each line and prints one JSON line a message; a line that cannot be read is named on the error output.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadReference } from '../../reference/load.ts';
import { createUnderstanding } from './understanding.ts';

const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

function main(): void {
  const { values } = parseArgs({ options: { messages: { type: 'string' }, today: { type: 'string' } } });
  if (!values.messages) throw new Error('Say which file: --messages FILE.jsonl');
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!z.iso.date().safeParse(today).success) throw new Error(`--today ${today}: a day is written YYYY-MM-DD.`);
  const { understand } = createUnderstanding(loadReference());
  readFileSync(values.messages, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((row, i) => {
      if (row.trim() === '') return;
      let parsed: z.infer<typeof line>;
      try {
        parsed = line.parse(JSON.parse(row));
      } catch {
        process.stderr.write(`line ${i + 1}: no message; a message is JSON with "id" and "text"\n`);
        return;
      }
      process.stdout.write(`${JSON.stringify({ id: parsed.id, ...understand(parsed.text, today) })}\n`);
    });
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
