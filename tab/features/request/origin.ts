import type { Role } from '../../../bot/domain/people.ts';
import { type Place, placesOf, startPlace } from '../shell/places.ts';

/** Where a person came from to a request: `state` is what the router kept with the page. Null for somebody without a place. */
export function origin(state: unknown, roles: readonly Role[]): { place: Place; path: string } | null {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  const path = typeof from === 'string' ? from : '';
  const place = placesOf(roles).find((each) => path === `/${each}` || path.startsWith(`/${each}?`));
  if (place) return { place, path };
  const start = startPlace(roles);
  return start && { place: start, path: `/${start}` };
}
