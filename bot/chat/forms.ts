/** Between what people type in the cards' forms and the content of a request. */
import type { DetailsForm } from '../cards/details-form.ts';
import type { RequestForm } from '../cards/request-form.ts';
import { LEVELS, NEED_LIMIT, type RequestContent, SHORT_TEXT_LIMIT } from '../domain/content.ts';
import { ENDORSEMENTS } from '../domain/endorsement.ts';
import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { type JointRequest, presentAgencies } from '../domain/request.ts';
import { labels } from '../locales/labels.ts';
import type { Reference } from '../reference/load.ts';
import type { RequestInput } from '../usecases/register-request.ts';
import { askedBy } from './asked-by.ts';
import type { ChatDeps } from './chat.ts';
import { readShownPlaces } from './shown-names.ts';
import type { Slots } from './understanding/types.ts';

export const EMPTY_FORM: RequestForm = {
  title: '',
  need: '',
  requestedBy: '',
  endorsement: 'none',
  beneficiaries: '',
  countries: '',
  objective: '',
  themes: [],
  supportTypes: [],
  others: '',
  agencies: '',
};

/** The beginning of a text that is too long, cut at the end of a sentence or a word. */
function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('\n'));
  return sentence > limit / 2 ? cut.slice(0, sentence + 1).trimEnd() : cut.replace(/\s+\S*$/, '');
}

/** Characters of a proposed title: most first sentences whole, with room for the countries behind it. */
const PROPOSED_TITLE = 130;
/** A colon within these ends an opening such as "New joint request of UNICEF and IOM for Niger:"; a later one, the title. */
const OPENING = 70;

/** The beginning of a sentence, not ending in a short word that leads nowhere ("on", "de la"). */
const wholeWords = (said: string) =>
  beginning(said, PROPOSED_TITLE)
    .replace(/(?:\s+\S{1,3})+$/u, '')
    .replace(/[,;:]$/, '');

/** Says that there is a request, and not what it is about: "UNICEF and IOM would like to register a joint request for Niger." */
const ANNOUNCES =
  /\b(?:register|submit|present|make|send|have|enregistrer|soumettre|présenter|déposer|faire|registrar|presentar|hacer|enviar)\b.{0,30}\b(?:request|demande|solicitud|petición)\b(?:.{0,60})$/iu;

/** The first sentence that says something of the need; the first of all where none does. */
function firstOwnSentence(text: string): string {
  const sentences = text
    .split(/\n|(?<=[.!?])\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const isAnnouncement = (sentence: string) => ANNOUNCES.test(sentence) && !/[:：]/.test(sentence);
  return sentences.find((sentence) => !isAnnouncement(sentence)) ?? sentences[0] ?? '';
}

/**
 * A title in the person's own words: the first sentence, without what stands before a colon near its start
 * ("New joint request of UNICEF and IOM for Niger:"). Not the label of a theme: its words would count in the matching
 * as if the person had said them.
 */
function titleFor(text: string, places: readonly string[]): string {
  const first = firstOwnSentence(text);
  const colon = first.search(/\s?:\s/);
  const opens = colon > 0 && colon < OPENING && first.length - colon > 20;
  const closes = colon >= OPENING && colon <= PROPOSED_TITLE;
  const said = opens ? first.slice(colon).replace(/^\s?:\s+/, '') : closes ? first.slice(0, colon) : first;
  const short = said.length <= PROPOSED_TITLE ? said.replace(/[.\s]+$/, '') : `${wholeWords(said)} …`;
  const capital = short.charAt(0).toLocaleUpperCase() + short.slice(1);
  const unnamed = places.filter((place) => !capital.includes(place));
  return unnamed.length > 0 && unnamed.length <= 2 ? `${capital} – ${unnamed.join(', ')}` : capital;
}

/** Objective of the text, else the one that its first theme belongs to. */
function objectiveFor(slots: Slots, reference: Reference): string {
  const own = slots.objectives[0] ?? reference.themes.get(slots.themes[0] ?? '')?.gcmObjectives[0];
  return own === undefined ? '' : String(own);
}

export interface FilledForm {
  form: RequestForm;
  /** Characters of the text where it was longer than a need can be; else null. */
  truncatedFrom: number | null;
}

/** The form as it is understood from free text. The person's own agency always leads. */
export function formFromText(
  text: string,
  slots: Slots,
  person: Person,
  lang: Language,
  reference: Reference,
): FilledForm {
  const label = labels(reference, lang);
  const trimmed = text.trim();
  const agencies = [person.organisation, ...slots.agencies.filter((code) => code !== person.organisation)];
  const places =
    slots.countries.length > 0 ? slots.countries.map(label.country) : slots.regions.slice(0, 1).map(label.region);
  return {
    form: {
      ...EMPTY_FORM,
      title: titleFor(trimmed, places),
      need: beginning(trimmed, NEED_LIMIT),
      requestedBy: askedBy(trimmed).slice(0, SHORT_TEXT_LIMIT),
      countries: places.join(', '),
      objective: objectiveFor(slots, reference),
      themes: slots.themes,
      supportTypes: slots.supportTypes,
      agencies: agencies.map(label.agency).join(', '),
    },
    truncatedFrom: trimmed.length > NEED_LIMIT ? trimmed.length : null,
  };
}

export function formFromRequest(request: JointRequest, lang: Language, reference: Reference): RequestForm {
  const { content } = request;
  const label = labels(reference, lang);
  return {
    title: content.title,
    need: content.need,
    requestedBy: content.requestedBy,
    endorsement: content.endorsement,
    beneficiaries: content.beneficiaries,
    countries: content.region === null ? content.countries.map(label.country).join(', ') : label.region(content.region),
    objective: String(content.objective),
    themes: content.themes,
    supportTypes: content.supportTypes,
    others: '',
    agencies: presentAgencies(request)
      .map((a) => label.agency(a.agency))
      .join(', '),
  };
}

function oneOf<T extends string>(value: string, allowed: readonly T[], fallback: T): T {
  return allowed.find((known) => known === value) ?? fallback;
}

function refuseUnknown(code: 'unknown-country' | 'unknown-agency', unknown: readonly string[]): void {
  if (unknown.length > 0) throw new DeskError(code, { values: unknown });
}

const BLANK: Omit<RequestContent, keyof RequestForm | 'region' | 'language'> = {
  level: 'national',
  secondaryObjectives: [],
  requesters: [],
  results: [],
  start: null,
  durationMonths: null,
  budget: [],
  coFinancing: null,
  markers: { gender: '', 'human-rights': '', 'child-sensitivity': '' },
};

type Reading = Pick<ChatDeps, 'understand' | 'reference'>;

/** @throws DeskError `unknown-country` */
function readPlaces(list: string, { understand, reference }: Reading, lang: Language) {
  const shown = readShownPlaces(list, lang, reference);
  const understood = understand.recognisePlaces(shown.rest);
  refuseUnknown('unknown-country', understood.unknown);
  return {
    countries: [...new Set([...shown.countries, ...understood.countries])],
    regions: [...shown.regions, ...understood.regions],
  };
}

/** Themes and kinds of support told in words, beside the boxes. @throws DeskError `unknown-topic` */
function othersIn(typed: string, { understand }: Reading): Pick<Slots, 'themes' | 'supportTypes'> {
  if (typed.trim() === '') return { themes: [], supportTypes: [] };
  // The date matters to periods only.
  const { themes, supportTypes } = understand.understand(typed, '2000-01-01').slots;
  if (themes.length + supportTypes.length === 0) throw new DeskError('unknown-topic', { values: [typed.trim()] });
  return { themes, supportTypes };
}

/**
 * What a filled form asks to register or to change. What the form does not show is kept from `before`; the lead is
 * on the request whether its form names it or not.
 * @throws DeskError `unknown-country`, `unknown-agency`, `unknown-topic`
 */
export function inputFromForm(
  form: RequestForm,
  before: RequestContent | null,
  lead: string,
  reading: Reading,
  lang: Language,
): RequestInput {
  const places = readPlaces(form.countries, reading, lang);
  const agencies = reading.understand.recogniseAgencies(form.agencies);
  refuseUnknown('unknown-agency', agencies.unknown);
  const others = othersIn(form.others, reading);
  const kept = before ?? { ...BLANK, language: lang };
  const level = before?.level ?? (places.countries.length > 1 || places.regions.length > 0 ? 'regional' : 'national');
  return {
    agencies: agencies.codes,
    content: {
      ...kept,
      level,
      title: form.title.trim(),
      need: form.need.trim(),
      requestedBy: form.requestedBy.trim(),
      endorsement: oneOf(form.endorsement, ENDORSEMENTS, 'none'),
      beneficiaries: form.beneficiaries.trim(),
      countries: places.countries,
      region: places.countries.length > 0 ? null : (places.regions[0] ?? null),
      objective: Number(form.objective) || 0,
      themes: [...new Set([...form.themes, ...others.themes])],
      supportTypes: [...new Set([...form.supportTypes, ...others.supportTypes])],
      budget: kept.budget.filter(({ agency }) => agency === lead || agencies.codes.includes(agency)),
    },
  };
}

export function detailsFromContent(content: RequestContent): DetailsForm {
  const result = content.results[0];
  return {
    level: content.level,
    secondaryObjectives: content.secondaryObjectives.join(', '),
    start: content.start ?? '',
    durationMonths: content.durationMonths === null ? '' : String(content.durationMonths),
    statement: result?.statement ?? '',
    indicator: result?.indicator ?? '',
    baseline: result?.baseline ?? '',
    target: result?.target ?? '',
    amounts: Object.fromEntries(content.budget.map((line) => [line.agency, String(line.amount)])),
    coFinancing: content.coFinancing === null ? '' : String(content.coFinancing),
    ...content.markers,
  };
}

/** A whole number of 0 to a billion as people type it: "150 000", "150,000", "150.000"; null when left empty. */
function wholeNumber(typed: string, field: string): number | null {
  if (/[.,]\d{1,2}$/.test(typed.trim())) throw new DeskError('number-invalid', { field, value: typed });
  const digits = typed.replace(/[\s\u00a0\u202f.,’']/g, '').replace(/^(?:USD|US\$|\$)/i, '');
  if (digits === '') return null;
  const number = Number(digits);
  if (!/^\d+$/.test(digits) || number > 1e9) throw new DeskError('number-invalid', { field, value: typed });
  return number;
}

/** Numbers of objectives as people list them: "8, 21", "8 et 21". @throws DeskError `objectives-invalid` */
function objectivesIn(typed: string): number[] {
  const numbers = (typed.match(/\d+/g) ?? []).map(Number);
  const isList = /^[\d\s,;.&/]*(?:(?:and|et|y|objectives?|objectifs?|objetivos?)[\d\s,;.&/]*)*$/i.test(typed.trim());
  if (!isList || numbers.some((number) => number < 1 || number > 23)) {
    throw new DeskError('objectives-invalid', { value: typed.trim() });
  }
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** @param fieldName gives a field's label for what is refused. @throws DeskError `number-invalid`, `objectives-invalid`, `month-invalid` */
export function contentFromDetails(
  form: DetailsForm,
  before: RequestContent,
  fieldName: (key: string) => string,
): RequestContent {
  const start = form.start.trim();
  if (start !== '' && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(start)) throw new DeskError('month-invalid', { value: start });
  const result = {
    statement: form.statement.trim(),
    indicator: form.indicator.trim(),
    baseline: form.baseline.trim(),
    target: form.target.trim(),
  };
  const isStated = Object.values(result).some((value) => value !== '');
  return {
    ...before,
    level: oneOf(form.level, LEVELS, before.level),
    secondaryObjectives: objectivesIn(form.secondaryObjectives).filter((number) => number !== before.objective),
    start: start === '' ? null : start,
    durationMonths: wholeNumber(form.durationMonths, fieldName('durationMonths')),
    results: [...(isStated ? [result] : []), ...before.results.slice(1)],
    budget: Object.entries(form.amounts).flatMap(([agency, typed]) => {
      const amount = wholeNumber(typed, fieldName('budget'));
      return amount === null || amount === 0 ? [] : [{ agency, amount }];
    }),
    coFinancing: wholeNumber(form.coFinancing, fieldName('coFinancing')),
    markers: {
      gender: form.gender.trim(),
      'human-rights': form['human-rights'].trim(),
      'child-sensitivity': form['child-sensitivity'].trim(),
    },
  };
}
