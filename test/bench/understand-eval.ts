/**
 * Scores the understanding of chat messages against labels: `node --import tsx test/bench/understand-eval.ts --messages FILE.jsonl
 * [--today 2026-11-20] [--misses]`. Intent and language accuracy; precision, recall and F1 a slot, micro over all messages.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Slots, Understanding } from '../../bot/chat/understanding/types.ts';
import { createUnderstanding } from '../../bot/chat/understanding/understanding.ts';
import { loadReference } from '../../bot/reference/load.ts';

const LISTS = ['countries', 'regions', 'agencies', 'objectives', 'themes', 'supportTypes'] as const;
export const SLOTS = [...LISTS, 'reference', 'period', 'language'] as const;
export type SlotName = (typeof SLOTS)[number];
type Value = string | number;

export interface LabelledMessage {
  id: string;
  lang: string;
  text: string;
  intent: string;
  slots: Record<string, unknown>;
}

export interface Count {
  hits: number;
  extras: number;
  misses: number;
}

export interface Score {
  intent: number;
  language: number;
  slots: Record<SlotName, Count>;
  /** Mean F1 of countries, agencies, themes and supportTypes. */
  mean: number;
  misses: string[];
}

export function f1({ hits, extras, misses }: Count): number {
  return hits + extras + misses === 0 ? 1 : (2 * hits) / (2 * hits + extras + misses);
}

function values(value: unknown): Value[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value as Value[];
  return [typeof value === 'object' ? JSON.stringify(value) : (value as Value)];
}

function periodKey(value: unknown): unknown {
  const period = value as { from?: string; to?: string } | undefined;
  return period ? `${period.from}/${period.to}` : undefined;
}

/** Counts hits, extras and misses; values in `…Ok` count neither way. */
export function score(messages: readonly LabelledMessage[], understand: (text: string) => Understanding): Score {
  const slots = Object.fromEntries(SLOTS.map((name) => [name, { hits: 0, extras: 0, misses: 0 }])) as Record<
    SlotName,
    Count
  >;
  const misses: string[] = [];
  let intents = 0;
  let languages = 0;
  for (const message of messages) {
    const given = understand(message.text);
    if (given.intent === message.intent) intents++;
    else misses.push(`${message.id} intent ${message.intent} -> ${given.intent}: ${message.text.slice(0, 160)}`);
    if (given.lang === message.lang) languages++;
    else misses.push(`${message.id} lang ${message.lang} -> ${given.lang}: ${message.text.slice(0, 100)}`);
    for (const name of SLOTS) {
      if (name === 'period' && message.intent !== 'summary') continue;
      if (name === 'language' && message.intent !== 'language') continue;
      const key = (value: unknown) => (name === 'period' ? periodKey(value) : value);
      const wanted = values(key(message.slots[name]));
      const ok = values(message.slots[`${name}Ok`]);
      const got = values(key(given.slots[name as keyof Slots]));
      const hits = wanted.filter((v) => got.includes(v));
      const missed = wanted.filter((v) => !got.includes(v));
      const extra = got.filter((v) => !wanted.includes(v) && !ok.includes(v));
      slots[name].hits += hits.length;
      slots[name].misses += missed.length;
      slots[name].extras += extra.length;
      if (missed.length + extra.length > 0) {
        misses.push(
          `${message.id} ${name} missed [${missed}] extra [${extra}]: ${message.text.replaceAll('\n', ' ').slice(0, 260)}`,
        );
      }
    }
  }
  const mean = (['countries', 'agencies', 'themes', 'supportTypes'] as const).reduce(
    (sum, name) => sum + f1(slots[name]) / 4,
    0,
  );
  return { intent: intents / messages.length, language: languages / messages.length, slots, mean, misses };
}

export function readMessages(file: string | URL): LabelledMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);
}

/** Prints the scores of a labelled file; `part` takes every second message, `odd` or the others. */
export function evaluateUnderstanding(file: string, today: string, misses: boolean, part?: string): void {
  const { understand } = createUnderstanding(loadReference());
  let messages = readMessages(file);
  // Every second message: one half to tune on, the other to look at last.
  if (part) messages = messages.filter((_, i) => i % 2 === (part === 'odd' ? 1 : 0));
  const started = performance.now();
  const result = score(messages, (text) => understand(text, today));
  const milliseconds = (performance.now() - started) / messages.length;
  if (misses) process.stdout.write(`${result.misses.join('\n')}\n`);
  process.stdout.write(`${messages.length} messages, ${milliseconds.toFixed(2)} ms each\n`);
  process.stdout.write(
    `intent ${result.intent.toFixed(3)}  language ${result.language.toFixed(3)}  mean slot F1 ${result.mean.toFixed(3)}\n`,
  );
  for (const name of SLOTS) {
    const c = result.slots[name];
    const share = (a: number, b: number) => (a + b === 0 ? 1 : a / (a + b)).toFixed(3);
    process.stdout.write(
      `${name.padEnd(13)} F1 ${f1(c).toFixed(3)}  P ${share(c.hits, c.extras)}  R ${share(c.hits, c.misses)}  (${c.hits} hits, ${c.extras} extras, ${c.misses} misses)\n`,
    );
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      messages: { type: 'string' },
      today: { type: 'string', default: '2026-11-20' },
      misses: { type: 'boolean', default: false },
      part: { type: 'string' },
    },
  });
  if (!values.messages) throw new Error('Say which file: --messages FILE.jsonl');
  evaluateUnderstanding(values.messages, values.today, values.misses, values.part);
}

if (process.argv[1]?.endsWith('understand-eval.ts')) main();
