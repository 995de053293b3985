import type { Language } from '../domain/language.ts';
import { labels } from '../locales/labels.ts';
import type { Reference } from '../reference/load.ts';

export interface ShownPlaces {
  countries: string[];
  regions: string[];
  /** What is none of the names that we show: still to be understood. */
  rest: string;
}

const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Countries and regions that stand in a list exactly as our forms write them. Read before anything is understood, so
 * that a form which nobody touched comes back as it went out.
 */
export function readShownPlaces(list: string, lang: Language, reference: Reference): ShownPlaces {
  const label = labels(reference, lang);
  const countries = new Map([...reference.regionOf.keys()].map((code) => [fold(label.country(code)), code]));
  const regions = new Map([...reference.regions.keys()].map((code) => [fold(label.region(code)), code]));
  const found: ShownPlaces = { countries: [], regions: [], rest: '' };
  const rest: string[] = [];
  for (const part of list.split(/[,;\n]/)) {
    const country = countries.get(fold(part));
    const region = regions.get(fold(part));
    if (country !== undefined) found.countries.push(country);
    else if (region !== undefined) found.regions.push(region);
    else rest.push(part.trim());
  }
  return { ...found, rest: rest.filter(Boolean).join(', ') };
}
