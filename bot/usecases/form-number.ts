import { z } from 'zod';
import { StoreError } from '../store/store.ts';
import type { Deps } from './deps.ts';

const formSchema = z.object({ ref: z.string() });

/** The number that a form has, given to it once: a form that is sent again (a retry, a second click) keeps it. */
export async function formNumber(deps: Deps, formId: string, make: () => Promise<string>): Promise<string> {
  const id = `form:${formId}`;
  const known = await deps.store.get('setting', id);
  if (known) return formSchema.parse(known.body).ref;
  const ref = await make();
  const at = deps.clock();
  try {
    await deps.store.create({
      kind: 'setting',
      id,
      status: 'form',
      tags: [],
      createdAt: at,
      updatedAt: at,
      body: { ref },
    });
    return ref;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'exists') return formNumber(deps, formId, make);
    throw error;
  }
}

/** The next of a series that begins anew each year, such as UNM-2026-0042. @param at ISO instant */
export async function nextOfYear(deps: Deps, prefix: string, series: string, at: string): Promise<string> {
  const year = at.slice(0, 4);
  return `${prefix}-${year}-${String(await deps.store.next(`${series}-${year}`)).padStart(4, '0')}`;
}
