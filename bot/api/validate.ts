import type { Response } from 'express';
import type { z } from 'zod';
import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';

/** @throws DeskError `invalid-input` naming the first field that is wrong */
export function valid<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DeskError('invalid-input', { field: parsed.error.issues[0]?.path.join('.') || 'body' });
}

/** Who is signed in, and the language they are answered in: set by `authenticate`. */
export function signedIn(response: Response): { person: Person; lang: Language } {
  return response.locals as { person: Person; lang: Language };
}
