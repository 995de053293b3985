export const VIEWS = ['browse', 'mine', 'review', 'desk'] as const;
export type View = (typeof VIEWS)[number];

/** Filters of the collection with their names in the address; empty is any. */
export const FILTERS = ['kind', 'objective', 'theme', 'support', 'region', 'country', 'year'] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Record<Filter, string> & { text: string; withResult: boolean };

/** They live in the address: they survive going to an item and back, a reload, and can be sent to a colleague. */
export function readFilters(query: URLSearchParams): Filters {
  const chosen = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ''])) as Record<Filter, string>;
  return { ...chosen, text: query.get('text') ?? '', withResult: query.get('result') === '1' };
}

export function writeFilters(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (filters.text) query.set('text', filters.text);
  for (const name of FILTERS) if (filters[name]) query.set(name, filters[name]);
  if (filters.withResult) query.set('result', '1');
  return query;
}

export const NO_FILTERS: Omit<Filters, 'text'> = {
  kind: '',
  objective: '',
  theme: '',
  support: '',
  region: '',
  country: '',
  year: '',
  withResult: false,
};

/** Does anything but the words narrow the list? */
export const isNarrowed = (filters: Filters): boolean =>
  filters.withResult || FILTERS.some((name) => filters[name] !== '');

export const readView = (query: URLSearchParams): View => VIEWS.find((view) => view === query.get('view')) ?? 'browse';
