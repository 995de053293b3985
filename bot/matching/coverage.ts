/**
 * Where bodies with a regional membership work: region codes of the reference data, or countries. From the bodies'
 * public membership lists (2025). The reference data has no field for it; a body that is not named here is taken
 * to work everywhere.
 */
interface Coverage {
  regions?: readonly string[];
  countries?: readonly string[];
}

const list = (codes: string) => codes.split(' ');

/** African Union: the region "africa" and the African members of the League of Arab States. */
const AFRICA: Coverage = { regions: ['africa'], countries: list('DZ EG LY MA SD TN EH') };
const SOUTHERN_AFRICA: Coverage = { countries: list('AO BW CD KM LS MG MU MW MZ NA SC SZ TZ ZA ZM ZW') };
const WEST_AFRICA: Coverage = { countries: list('BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG') };
const HORN_OF_AFRICA: Coverage = { countries: list('DJ ER ET KE SD SO SS UG') };
const EAST_AFRICA: Coverage = { countries: list('BI CD KE RW SO SS TZ UG') };
const AMERICAS: Coverage = { regions: ['latin-america-caribbean', 'north-america'] };

const COVERAGE: Readonly<Record<string, Coverage>> = {
  'african-union': AFRICA,
  afdb: AFRICA,
  eca: AFRICA,
  sadc: SOUTHERN_AFRICA,
  midsa: SOUTHERN_AFRICA,
  ecowas: WEST_AFRICA,
  waho: WEST_AFRICA,
  igad: HORN_OF_AFRICA,
  'igad-rcp': HORN_OF_AFRICA,
  eac: EAST_AFRICA,
  eclac: { regions: ['latin-america-caribbean'] },
  'oas-cicte': AMERICAS,
  'puebla-process': { countries: list('BZ CA CR DO GT HN MX NI PA SV US') },
  'south-american-conference': { countries: list('AR BO BR CL CO EC GY PE PY SR UY VE') },
  ece: { regions: ['europe-central-asia', 'north-america'] },
  osce: { regions: ['europe-central-asia', 'north-america'] },
  eurostat: { regions: ['europe-central-asia'] },
  /** Its neighbourhood programmes reach the southern Mediterranean. */
  'council-of-europe': { regions: ['europe-central-asia'], countries: list('DZ EG JO LB MA PS TN') },
  /** Works with neighbours of the Union and on the routes to it. */
  frontex: { regions: ['europe-central-asia'], countries: list('DZ EG LY MA TN MR SN NE GM') },
  escap: { regions: ['asia-pacific'] },
  'bali-process': { regions: ['asia-pacific'] },
  'colombo-process': { regions: ['asia-pacific'] },
  'migrant-forum-asia': { regions: ['asia-pacific'] },
  'migrant-care': { countries: ['ID'] },
  'abu-dhabi-dialogue': { regions: ['asia-pacific', 'arab-states'] },
  escwa: { regions: ['arab-states'] },
  unrwa: { countries: list('JO LB PS SY') },
};

export type Reach = 'named' | 'everywhere' | 'elsewhere';

/**
 * Which bodies' memberships take in one of the places, by name, and which not at all; those that are not in the map
 * work everywhere.
 */
export function reachTo(countries: ReadonlySet<string>, regions: ReadonlySet<string>): ReadonlyMap<string, Reach> {
  const found = new Map<string, Reach>();
  if (countries.size === 0 && regions.size === 0) return found;
  for (const [organisation, coverage] of Object.entries(COVERAGE)) {
    const isNamed =
      coverage.countries?.some((country) => countries.has(country)) ||
      coverage.regions?.some((region) => regions.has(region));
    found.set(organisation, isNamed ? 'named' : 'elsewhere');
  }
  return found;
}
