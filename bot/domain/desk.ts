import type { Person } from './people.ts';

/**
 * The desk itself, where a step is taken by the clock and by nobody. It holds no role and no organisation, so that no
 * rule lets it through: what it does has a rule of its own. Its name is in the locales.
 */
export const DESK: Person = {
  id: 'desk',
  name: 'Migration Capacity Desk',
  organisation: '',
  country: null,
  roles: [],
  status: 'active',
  language: 'en',
};
