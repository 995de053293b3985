import type { Language } from '../../domain/language.ts';

export const INTENTS = [
  'new-request',
  'status',
  'list-mine',
  'sign',
  'decline-sign',
  'find-knowledge',
  'find-partner',
  'help',
  'greeting',
  'summary',
  'language',
  'my-roles',
  'cancel',
  'thanks',
  'unknown',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Calendar days, YYYY-MM-DD, both included. */
export interface Period {
  from: string;
  to: string;
}

/** Codes of the reference data; countries are ISO 3166-1 alpha-2. What the text does not say is empty or undefined. */
export interface Slots {
  countries: string[];
  regions: string[];
  agencies: string[];
  /** Objectives of the Global Compact, 1 to 23, the principal one first. */
  objectives: number[];
  themes: string[];
  supportTypes: string[];
  /** Such as `UNM-2026-0042`. */
  reference: string | undefined;
  /** Only for the intent `summary`. */
  period: Period | undefined;
  /** The language the person wants from now on; only for the intent `language`. */
  language: Language | undefined;
}

export interface Understanding {
  /** Main language of the message. */
  lang: Language;
  intent: Intent;
  slots: Slots;
}

/** What a form field with a list of names stands for; `unknown` keeps the parts nobody recognised, as typed. */
export interface Recognised {
  codes: string[];
  unknown: string[];
}

/** As `Recognised`, for a field of countries and regions. */
export interface RecognisedPlaces {
  countries: string[];
  regions: string[];
  unknown: string[];
}
