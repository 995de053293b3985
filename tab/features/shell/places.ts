import type { Role } from '../../../bot/domain/people.ts';

export const PLACES = [
  'queue',
  'mine',
  'assignments',
  'knowledge',
  'offers',
  'map',
  'windows',
  'numbers',
  'admissions',
] as const;
export type Place = (typeof PLACES)[number];

/** Each role's places, its start page first. */
const PLACES_OF: Record<Role, readonly Place[]> = {
  coordinator: ['queue', 'assignments', 'knowledge', 'offers', 'map', 'windows'],
  'focal-point': ['mine', 'knowledge', 'offers', 'map'],
  secretariat: ['numbers', 'queue', 'assignments', 'knowledge', 'offers', 'map', 'windows', 'admissions'],
  committee: ['queue', 'knowledge', 'offers', 'map', 'windows'],
  observer: ['queue', 'knowledge', 'offers', 'map'],
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
