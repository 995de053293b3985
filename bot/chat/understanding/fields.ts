import type { Reference } from '../../reference/load.ts';
import type { Agency } from './agencies/agency-index.ts';
import type { Place } from './places/place-index.ts';
import { findRegions } from './places/regions.ts';
import { fold } from './text/fold.ts';
import type { PhraseTree } from './text/pattern.ts';
import { findPhrases, type Match, wordsOf } from './text/search.ts';
import { longest } from './text/spans.ts';
import { type Token, tokenise } from './text/tokens.ts';
import { createSpeller, distance, mendTokens } from './text/typos.ts';
import type { Recognised, RecognisedPlaces } from './types.ts';

/** In a field a short name with a slip is a name all the same. */
const SHORTEST = 4;

function parts(text: string): string[] {
  return text
    .split(/[,;/+&|\n\r\t•]|\s[-–—]\s|\s(?:and|et|y|e|with|avec|con)\s/i)
    .map((part) => part.replace(/^[\s.*-]+|[\s.]+$/g, ''))
    .filter((part) => part !== '');
}

function codesIn<T>(
  tree: PhraseTree<T>,
  tokens: readonly Token[],
  code: (value: T) => readonly string[],
): { codes: string[]; covered: number } {
  const matches: Match<T>[] = longest(findPhrases(tree, tokens));
  return {
    codes: matches.flatMap((m) => [...code(m.value)]),
    covered: matches.reduce((sum, m) => sum + m.end - m.start, 0),
  };
}

function nearest(word: string, names: ReadonlyMap<string, string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  let found: string | undefined;
  let tie = false;
  for (const [name, code] of names) {
    if (name.length < SHORTEST || distance(word, name, 1) > 1) continue;
    tie ||= found !== undefined && found !== code;
    found = code;
  }
  return tie ? undefined : found;
}

/** Reads lists of names in form fields, with tolerance for a typing error. A part that nothing matches is handed back as typed. */
export function createFieldRecognisers(
  reference: Reference,
  places: PhraseTree<Place>,
  regions: PhraseTree<string>,
  agencies: PhraseTree<Agency>,
) {
  const speller = createSpeller([...wordsOf(places).words, ...wordsOf(agencies).words], new Set());
  const acronyms = new Map<string, string>();
  const alpha2 = new Map([...reference.regionOf.keys()].map((code) => [code.toLowerCase(), code]));
  for (const [code, row] of reference.organisations) {
    for (const name of [code, row.acronym.en, row.acronym.fr, row.acronym.es]) {
      const key = fold(name).replace(/[^a-z0-9]/g, '');
      // The Network's members before partners outside: BM is the World Bank.
      if (!acronyms.has(key) || row.role !== 'partner')
        acronyms.set(key, acronyms.get(key) && row.role === 'partner' ? (acronyms.get(key) as string) : code);
    }
  }

  function recognise(
    text: string,
    whole: (part: string) => readonly string[] | undefined,
    look: (tokens: readonly Token[]) => { codes: string[]; covered: number },
    near: (word: string) => string | undefined,
  ): Recognised {
    const codes: string[] = [];
    const unknown: string[] = [];
    // Names that hold an "and" or a comma of their own are found in the whole first.
    for (const part of parts(text)) {
      const exact = whole(part);
      const tokens = mendTokens(tokenise(part), speller);
      const seen = exact ? { codes: [...exact], covered: tokens.length } : look(tokens);
      if (seen.codes.length > 0) codes.push(...seen.codes);
      else {
        const close = near(fold(part).replace(/[^a-z0-9]/g, ''));
        if (close) codes.push(close);
        else unknown.push(part);
      }
    }
    return { codes: [...new Set(codes)], unknown };
  }

  const countryNames = new Map<string, string>();
  for (const word of wordsOf(places).words) {
    const found = codesIn(places, tokenise(word), (p) => p.codes);
    if (found.codes.length === 1) countryNames.set(word, found.codes[0] as string);
  }

  return {
    recognisePlaces(text: string): RecognisedPlaces {
      const joined = text.replace(
        /\b(trinidad|trinite|trinité|bosnia|bosnie|antigua|sao tome|são tomé|santo tome|santo tomé|saint kitts|st kitts|saint vincent|st vincent|san vicente|saint christophe|san cristobal|san cristóbal)\s+(and|et|y|&)\s+(the\s+|les\s+|las\s+|l')?/gi,
        '$1-',
      );
      const found = recognise(
        joined,
        (part) => {
          const code = alpha2.get(part.toLowerCase());
          return code && part.length === 2 ? [code] : undefined;
        },
        (tokens) => codesIn(places, tokens, (p) => p.codes),
        (word) => nearest(word, countryNames),
      );
      // What is no country may be a region, by its name or its code.
      const codes: string[] = [];
      const unknown = found.unknown.filter((part) => {
        const own = reference.regions.has(part) ? [part] : findRegions(regions, tokenise(part), () => false);
        codes.push(...own);
        return own.length === 0;
      });
      return { countries: found.codes, regions: [...new Set(codes)], unknown };
    },
    recogniseAgencies(text: string): Recognised {
      return recognise(
        text,
        (part) => {
          const code = acronyms.get(fold(part).replace(/[^a-z0-9]/g, ''));
          return code ? [code] : undefined;
        },
        (tokens) => codesIn(agencies, tokens, (a) => (a.code ? [a.code] : [])),
        (word) => nearest(word, acronyms),
      );
    },
  };
}
