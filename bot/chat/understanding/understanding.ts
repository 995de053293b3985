import type { Language } from '../../domain/language.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Reference } from '../../reference/load.ts';
import { findAgencies, smallAcronyms } from './agencies/agencies.ts';
import { createAgencyTree } from './agencies/agency-index.ts';
import { createFieldRecognisers } from './fields.ts';
import { createCueTree } from './intents/cue-tree.ts';
import { findIntent } from './intents/intent.ts';
import { wishedLanguage } from './intents/language-wish.ts';
import { detectLanguage } from './language-detection.ts';
import { COMMON_WORDS } from './language-words.ts';
import { findPeriod } from './period.ts';
import { createPlaceTree } from './places/place-index.ts';
import { findPlaces } from './places/places.ts';
import { createRegionTree, findRegions } from './places/regions.ts';
import { findReference } from './reference-number.ts';
import { assembleSlots } from './slots.ts';
import { fold } from './text/fold.ts';
import { wordsOf } from './text/search.ts';
import { type Token, tokenise } from './text/tokens.ts';
import { createSpeller, mendTokens } from './text/typos.ts';
import { createTopicTree } from './topics/topic-tree.ts';
import { findTopics } from './topics/topics.ts';
import type { Recognised, RecognisedPlaces, Understanding } from './types.ts';

export interface Understand {
  /**
   * Intent, language and slots of a chat message. Never throws; codes are those of the reference data.
   * @param today YYYY-MM-DD, for periods such as "last month"
   */
  understand(text: string, today: string): Understanding;
  /** Countries and regions typed in a form field: "Niger, Mali et RDC", "Afrique". */
  recognisePlaces(text: string): RecognisedPlaces;
  /** Organisations typed in a form field: "IOM, UNICEF, OIT". */
  recogniseAgencies(text: string): Recognised;
}

/** Longer texts are read up to here: a chat message has at most 28 KB. */
const MOST_CHARACTERS = 30_000;

function domainWords(reference: Reference): Map<string, Language[]> {
  const map = new Map<string, Language[]>();
  const add = (lang: Language, text: string) => {
    for (const word of fold(text).split(/[^a-z]+/)) {
      if (word.length < 4) continue;
      const list = map.get(word) ?? [];
      if (!list.includes(lang)) map.set(word, [...list, lang]);
    }
  };
  for (const lang of LANGUAGES) {
    for (const row of [...reference.themes.values(), ...reference.supportTypes.values()]) {
      for (const text of [row.label[lang], ...row.synonyms[lang]]) add(lang, text);
    }
    for (const group of reference.glossary.groups)
      if (group.type === 'term') for (const text of group[lang]) add(lang, text);
    for (const objective of reference.objectives.values())
      add(lang, `${objective.title[lang]} ${objective.label[lang]}`);
  }
  return map;
}

/** Folded words that are in good order as they are: no typing errors, no names of people. */
function vocabularyOf(reference: Reference, domain: ReadonlyMap<string, unknown>): Set<string> {
  const words = new Set<string>([...domain.keys(), ...COMMON_WORDS.keys()]);
  for (const practice of reference.practices.values()) {
    for (const text of [practice.title.en, practice.title.fr, practice.summary.en, practice.summary.fr]) {
      for (const word of fold(text).split(/[^a-z]+/)) if (word.length > 2) words.add(word);
    }
  }
  return words;
}

/** Builds the bot's understanding once from the reference data; what it returns is pure. */
export function createUnderstanding(reference: Reference): Understand {
  const places = createPlaceTree(new Set(reference.regionOf.keys()));
  const regions = createRegionTree(new Set(reference.regions.keys()));
  const agencies = createAgencyTree(reference);
  const topics = createTopicTree(reference);
  const small = smallAcronyms(reference);
  const cues = createCueTree();
  const domain = domainWords(reference);
  const vocabulary = vocabularyOf(reference, domain);
  const lexicons = [places, topics, cues, agencies, regions].map((tree) => wordsOf<unknown>(tree));
  const targets = [...lexicons.flatMap((lexicon) => lexicon.words), ...domain.keys()];
  const beginnings = new Set(lexicons.flatMap((lexicon) => lexicon.beginnings));
  const speller = createSpeller(
    targets,
    vocabulary,
    beginnings,
    new Set([...wordsOf(places).words, ...wordsOf(agencies).words]),
  );
  for (const word of targets) vocabulary.add(word);

  const isWordOf = (word: string, lang: Language) =>
    (COMMON_WORDS.get(word) ?? domain.get(word) ?? domain.get(word.replace(/e?s$/, '')) ?? []).includes(lang);

  function understand(text: string, today: string): Understanding {
    const source = text.slice(0, MOST_CHARACTERS);
    const typed = tokenise(source);
    const tokens = mendTokens(typed, speller);
    const flat = tokens.map((t: Token) => t.norm).join(' ');
    const lang = detectLanguage(source, tokens, domain);
    const agencyMentions = findAgencies(agencies, small, tokens, lang);
    const named = new Set<number>();
    for (const { match } of agencyMentions) for (let i = match.start; i < match.end; i++) named.add(i);
    const taken = (at: number) => named.has(at);
    const placeMentions = findPlaces(places, tokens, vocabulary, taken);
    // A longer name of a place says nothing of a theme: Benin City, the Rio Grande Valley.
    for (const { match } of placeMentions)
      if (match.end - match.start > 1) for (let i = match.start; i < match.end; i++) named.add(i);
    const found = {
      tokens,
      flat,
      places: placeMentions,
      regions: findRegions(regions, tokens, taken),
      agencies: agencyMentions,
      topics: findTopics(
        topics,
        tokens,
        taken,
        (word, of, onlyBegins) => of !== lang && (isWordOf(word, lang) || (onlyBegins && !isWordOf(word, of))),
      ),
    };
    const ref = findReference(source);
    const period = findPeriod(source, today);
    const language = wishedLanguage(flat, lang);
    const intent = findIntent(cues, {
      tokens,
      text: source,
      flat,
      hasReference: ref !== undefined,
      hasPeriod: period !== undefined,
      wishesLanguage: language !== undefined,
      places: placeMentions.length,
      agencies: agencyMentions.filter((m) => m.acts).length,
      themes: found.topics.themes.filter((t) => t.strong).length,
      supportTypes: found.topics.supportTypes.filter((t) => t.strong).length,
      hints:
        [...found.topics.themes, ...found.topics.supportTypes].filter((t) => !t.strong).length + found.regions.length,
    });
    return { lang, intent, slots: assembleSlots(intent, found, reference, { reference: ref, period, language }) };
  }

  return { understand, ...createFieldRecognisers(reference, places, regions, agencies) };
}
