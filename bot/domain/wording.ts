import type { Language } from './language.ts';

/** A term that stigmatises: a regular expression over whole words, and what to write instead. */
export interface WordingTerm {
  lang: Language;
  term: string;
  suggestion: string;
}

export interface WordingHint {
  /** As it was typed. */
  found: string;
  suggestion: string;
}

/** Answers for one set of terms; a suggestion, never a correction. */
export function createWordingCheck(terms: readonly WordingTerm[]): (text: string) => WordingHint[] {
  const compiled = terms.map(({ term, suggestion }) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${term})(?![\p{L}\p{N}])`, 'giu'),
    suggestion,
  }));
  return (text) => {
    const spans: { at: number; hint: WordingHint }[] = [];
    for (const { pattern, suggestion } of compiled) {
      for (const match of text.matchAll(pattern)) {
        // The longer term was listed first: "illegal aliens" is one hint.
        const isInside = spans.some(
          ({ at, hint }) => match.index >= at && match.index + match[0].length <= at + hint.found.length,
        );
        if (!isInside) spans.push({ at: match.index, hint: { found: match[0].trim(), suggestion } });
      }
    }
    const seen = new Set<string>();
    return spans
      .sort((a, b) => a.at - b.at)
      .map(({ hint }) => hint)
      .filter(({ found }) => !seen.has(found.toLowerCase()) && seen.add(found.toLowerCase()));
  };
}
