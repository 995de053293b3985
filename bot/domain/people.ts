import type { Language } from './language.ts';

export const ROLES = ['focal-point', 'coordinator', 'secretariat', 'committee', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** `pending` until the secretariat confirms who they are; `refused` people are told so and see nothing. */
export const PERSON_STATUSES = ['pending', 'active', 'refused'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

/** A person on the register, known by their Entra object id. */
export interface Person {
  id: string;
  name: string;
  /** Organisation code of the reference data. */
  organisation: string;
  /** Country of the office, ISO 3166-1 alpha-2; null for headquarters and regional posts. */
  country: string | null;
  roles: readonly Role[];
  status: PersonStatus;
  language: Language;
}

export function isActive(person: Person): boolean {
  return person.status === 'active';
}

export function hasRole(person: Person, role: Role): boolean {
  return isActive(person) && person.roles.includes(role);
}

/**
 * Who receives what concerns an agency on a request: the focal point that it named for it, as long as that person is
 * one; else its focal points in the request's countries, or all of them where none sits in those countries.
 * @param named id of the person named; null: nobody
 */
export function focalPointsFor(
  people: readonly Person[],
  agency: string,
  countries: readonly string[],
  named: string | null = null,
): Person[] {
  const all = people.filter((p) => hasRole(p, 'focal-point') && p.organisation === agency);
  const chosen = all.filter((p) => p.id === named);
  if (chosen.length > 0) return chosen;
  const near = all.filter((p) => p.country !== null && countries.includes(p.country));
  return near.length > 0 ? near : all;
}
