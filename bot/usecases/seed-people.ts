import type { Person } from '../domain/people.ts';
import { StoreError } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { personDraft } from './documents.ts';

/** Puts people on the register who are not there yet; whoever is keeps what was changed since. */
export const seedPeople =
  (deps: Deps) =>
  async (people: readonly Person[]): Promise<void> => {
    const at = deps.clock();
    for (const person of people) {
      try {
        await deps.store.create(personDraft(person, at, at));
      } catch (error) {
        if (!(error instanceof StoreError && error.code === 'exists')) throw error;
      }
    }
  };

/** Somebody has to admit the others: the first member of the secretariat, by Entra object id. */
export function firstSecretariat(id: string | undefined): Person[] {
  if (!id) return [];
  return [
    { id, name: id, organisation: 'iom', country: null, roles: ['secretariat'], status: 'active', language: 'en' },
  ];
}
