import type { Language } from '../domain/language.ts';
import { findReference } from './understanding/reference-number.ts';
import type { Intent, Slots, Understanding } from './understanding/types.ts';

/**
 * The commands that help and the app's menus name, word for word. They are read without the understanding of free
 * text: always the same answer, at once.
 */
export const COMMANDS: Record<Language, Partial<Record<Intent, string>>> = {
  en: {
    greeting: 'hello',
    help: 'help',
    'new-request': 'new',
    'list-mine': 'my requests',
    status: 'status',
    sign: 'sign',
  },
  fr: {
    greeting: 'bonjour',
    help: 'aide',
    'new-request': 'nouvelle',
    'list-mine': 'mes demandes',
    status: 'statut',
    sign: 'signer',
  },
  es: {
    greeting: 'hola',
    help: 'ayuda',
    'new-request': 'nueva',
    'list-mine': 'mis solicitudes',
    status: 'estado',
    sign: 'firmar',
  },
};

const byWords = new Map(
  (Object.entries(COMMANDS) as [Language, Partial<Record<Intent, string>>][]).flatMap(([lang, commands]) =>
    (Object.entries(commands) as [Intent, string][]).map(([intent, words]) => [words, { lang, intent }] as const),
  ),
);

/** The longest command with a reference, and some room. */
const MOST_CHARACTERS = 60;

function emptySlots(reference: string | undefined): Slots {
  return {
    countries: [],
    regions: [],
    agencies: [],
    objectives: [],
    themes: [],
    supportTypes: [],
    reference,
    period: undefined,
    language: undefined,
  };
}

/** A command, alone or before a reference such as UNM-2026-0042; null for anything else. */
export function readCommand(typed: string): Understanding | null {
  if (typed.length > MOST_CHARACTERS) return null;
  const words = typed.trim().toLowerCase();
  const start = words.search(/\s+unm\b/);
  const command = byWords.get(start < 0 ? words : words.slice(0, start));
  if (!command) return null;
  const reference = start < 0 ? undefined : findReference(typed);
  return start >= 0 && reference === undefined ? null : { ...command, slots: emptySlots(reference) };
}
