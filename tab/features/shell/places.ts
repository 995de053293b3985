import type { Role } from '../../../bot/domain/people.ts';

export const PLACES = ['queue', 'mine', 'assignments', 'numbers', 'admissions'] as const;
export type Place = (typeof PLACES)[number];

/** Each role's places, its start page first. */
const PLACES_OF: Record<Role, readonly Place[]> = {
  coordinator: ['queue', 'assignments'],
  'focal-point': ['mine'],
  secretariat: ['numbers', 'queue', 'assignments', 'admissions'],
  committee: ['queue'],
  observer: ['queue'],
};

/** Whoever has several roles starts where others wait for them. */
const START_ORDER: readonly Role[] = ['coordinator', 'focal-point', 'secretariat', 'committee', 'observer'];

/** The places of a person in the order of the navigation. */
export function placesOf(roles: readonly Role[]): Place[] {
  return PLACES.filter((place) => roles.some((role) => PLACES_OF[role].includes(place)));
}

/** Where a person starts; null for somebody without a role. */
export function startPlace(roles: readonly Role[]): Place | null {
  const first = START_ORDER.find((role) => roles.includes(role));
  return first ? (PLACES_OF[first][0] ?? null) : null;
}
