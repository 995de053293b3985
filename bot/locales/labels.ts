import type { Language } from '../domain/language.ts';
import type { Reference } from '../reference/load.ts';
import type { Localised } from '../reference/schemas.ts';

/** Names that the United Nations writes otherwise than Unicode's tables do. */
const UN_NAMES: Record<string, Record<Language, string>> = {
  BO: {
    en: 'Bolivia (Plurinational State of)',
    fr: 'Bolivie (État plurinational de)',
    es: 'Bolivia (Estado Plurinacional de)',
  },
  CD: {
    en: 'Democratic Republic of the Congo',
    fr: 'République démocratique du Congo',
    es: 'República Democrática del Congo',
  },
  CG: { en: 'Congo', fr: 'Congo', es: 'Congo' },
  CV: { en: 'Cabo Verde', fr: 'Cabo Verde', es: 'Cabo Verde' },
  FM: {
    en: 'Micronesia (Federated States of)',
    fr: 'Micronésie (États fédérés de)',
    es: 'Micronesia (Estados Federados de)',
  },
  HK: { en: 'China, Hong Kong SAR', fr: 'Chine, RAS de Hong Kong', es: 'China, RAE de Hong Kong' },
  IR: { en: 'Iran (Islamic Republic of)', fr: 'Iran (République islamique d’)', es: 'Irán (República Islámica del)' },
  KP: {
    en: 'Democratic People’s Republic of Korea',
    fr: 'République populaire démocratique de Corée',
    es: 'República Popular Democrática de Corea',
  },
  KR: { en: 'Republic of Korea', fr: 'République de Corée', es: 'República de Corea' },
  LA: {
    en: 'Lao People’s Democratic Republic',
    fr: 'République démocratique populaire lao',
    es: 'República Democrática Popular Lao',
  },
  MD: { en: 'Republic of Moldova', fr: 'République de Moldova', es: 'República de Moldova' },
  MM: { en: 'Myanmar', fr: 'Myanmar', es: 'Myanmar' },
  MO: { en: 'China, Macao SAR', fr: 'Chine, RAS de Macao', es: 'China, RAE de Macao' },
  PS: { en: 'State of Palestine', fr: 'État de Palestine', es: 'Estado de Palestina' },
  RU: { en: 'Russian Federation', fr: 'Fédération de Russie', es: 'Federación de Rusia' },
  SY: { en: 'Syrian Arab Republic', fr: 'République arabe syrienne', es: 'República Árabe Siria' },
  SZ: { en: 'Eswatini', fr: 'Eswatini', es: 'Eswatini' },
  TR: { en: 'Türkiye', fr: 'Türkiye', es: 'Türkiye' },
  TZ: { en: 'United Republic of Tanzania', fr: 'République-Unie de Tanzanie', es: 'República Unida de Tanzanía' },
  US: { en: 'United States of America', fr: 'États-Unis d’Amérique', es: 'Estados Unidos de América' },
  VE: {
    en: 'Venezuela (Bolivarian Republic of)',
    fr: 'Venezuela (République bolivarienne du)',
    es: 'Venezuela (República Bolivariana de)',
  },
  VN: { en: 'Viet Nam', fr: 'Viet Nam', es: 'Viet Nam' },
};

const regionNames = new Map<Language, Intl.DisplayNames>();

/** Country name in a language, from its ISO 3166-1 alpha-2 code; the code itself where there is none. */
export function countryName(lang: Language, code: string): string {
  const own = UN_NAMES[code]?.[lang];
  if (own) return own;
  let names = regionNames.get(lang);
  if (!names) {
    names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' });
    regionNames.set(lang, names);
  }
  return names.of(code) ?? code;
}

const languageNames = new Map<Language, Intl.DisplayNames>();

/** "French", "français", "francés". */
function languageName(lang: Language, code: string): string {
  const names = languageNames.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  languageNames.set(lang, names);
  return names.of(code) ?? code;
}

/** Text of the data in the reader's language, or in English where the data has none. */
export function localised(lang: Language, text: Localised): string {
  return text[lang] ?? text.en;
}

function makeLabels(reference: Reference, lang: Language) {
  const from =
    <V extends { label: Localised }>(map: ReadonlyMap<unknown, V>) =>
    (code: string | number) => {
      const found = map.get(code);
      return found ? localised(lang, found.label) : String(code);
    };
  return {
    country: (code: string) => countryName(lang, code),
    language: (code: string) => languageName(lang, code),
    region: from(reference.regions),
    theme: from(reference.themes),
    support: from(reference.supportTypes),
    objective: from(reference.objectives),
    fund: from(reference.fundingWindows),
    agency: (code: string) => {
      const found = reference.organisations.get(code);
      return found ? localised(lang, found.acronym) : code;
    },
    agencyName: (code: string) => {
      const found = reference.organisations.get(code);
      return found ? localised(lang, found.name) : code;
    },
  };
}
export type Labels = ReturnType<typeof makeLabels>;

const made = new WeakMap<Reference, Map<Language, Labels>>();

/** Labels of the mechanism's codes, made once a language; an unknown code is shown as it is. */
export function labels(reference: Reference, lang: Language): Labels {
  const perLanguage = made.get(reference) ?? new Map<Language, Labels>();
  made.set(reference, perLanguage);
  const known = perLanguage.get(lang) ?? makeLabels(reference, lang);
  perLanguage.set(lang, known);
  return known;
}
