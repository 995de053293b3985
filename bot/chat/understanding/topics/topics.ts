import type { Language } from '../../../domain/language.ts';
import { fold } from '../text/fold.ts';
import { isLittle, type PhraseTree } from '../text/pattern.ts';
import { findPhrases, type Match } from '../text/search.ts';
import { longest } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { askingSentences } from './ask-zone.ts';
import { isDeclined, isExcludedTheme, isMissing, isPast } from './negation.ts';
import type { Topic } from './topic-tree.ts';

export interface Scored {
  code: string;
  /** Sum over the mentions: 1 each, less for words that only hint. */
  score: number;
  strong: boolean;
  /** Position of the first mention. */
  first: number;
}

export interface Topics {
  themes: Scored[];
  supportTypes: Scored[];
}

const HINT = 0.4;
/** A third mention adds nothing: a long mail that repeats one word is about no more than that. */
const MOST = 3;

function collect(matches: readonly Match<Topic>[]): Scored[] {
  const byCode = new Map<string, Scored & { phrases: Set<string> }>();
  for (const { value, weak, start, phrase } of matches) {
    const row = byCode.get(value.code) ?? {
      code: value.code,
      score: 0,
      strong: false,
      first: start,
      phrases: new Set(),
    };
    if (!weak) row.strong = true;
    // The same words again are the same evidence.
    if (!row.phrases.has(phrase) || !weak) row.score = Math.min(MOST, row.score + (weak ? HINT : 1));
    row.phrases.add(phrase);
    byCode.set(value.code, row);
  }
  return [...byCode.values()].map(({ code, score, strong, first }) => ({ code, score, strong, first }));
}

function perCode(matches: readonly Match<Topic>[]): Match<Topic>[] {
  const groups = new Map<string, Match<Topic>[]>();
  for (const match of matches) {
    const list = groups.get(match.value.code);
    if (list) list.push(match);
    else groups.set(match.value.code, [match]);
  }
  return [...groups.values()].flatMap((group) => longest(group, () => 0));
}

/**
 * Leaves out what is only a part of a longer phrase: "child labour" does not speak of child protection, "vocational training" asks
 * for no training. A theme in a longer phrase for support stays: "mobilise the diaspora" speaks of the diaspora.
 */
function outermost(matches: readonly Match<Topic>[], tokens: readonly Token[]): Match<Topic>[] {
  // "Study for" ends where "study" does.
  const endOf = (m: Match<Topic>) => {
    let end = m.end;
    while (end - 1 > m.start && isLittle((tokens[end - 1] as Token).norm)) end--;
    return end;
  };
  const covers = new Map<number, Match<Topic>[]>();
  for (const match of matches) {
    for (let i = match.start; i < match.end; i++) {
      const list = covers.get(i);
      if (list) list.push(match);
      else covers.set(i, [match]);
    }
  }
  return matches.filter(
    (m) =>
      !(covers.get(m.start) ?? []).some(
        (o) =>
          o.start <= m.start &&
          o.end >= endOf(m) &&
          o.end - o.start > endOf(m) - m.start &&
          o.value.code !== m.value.code &&
          !o.weak &&
          (!o.phrase.includes('..') || o.start === m.start || o.end === m.end) &&
          !(o.value.told && m.value.kind === 'theme' && !m.weak) &&
          (o.value.code === ''
            ? o.value.kind === 'theme' || m.value.kind === 'support'
            : o.value.kind === m.value.kind || m.value.kind === 'support'),
      ),
  );
}

/**
 * Themes and kinds of support that a text speaks of, without those that are excluded or declined.
 * @param taken whether a word belongs to the name of an organisation or the like
 * @param isForeign whether a word, for a message in another language, only looks like one of `lang`: French "pays" is no English "pay"; `onlyBegins`: only its beginning is in the
 *   word list
 */
export function findTopics(
  tree: PhraseTree<Topic>,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  isForeign: (word: string, lang: Language, onlyBegins: boolean) => boolean,
): Topics {
  const all = findPhrases(tree, tokens).filter(
    (m) =>
      !(taken(m.start) && taken(m.end - 1)) &&
      (m.value.code === '' ||
        (m.end - m.start > 1 && !m.phrase.includes('..')) ||
        !isForeign(
          (tokens[m.start] as Token).norm,
          m.value.lang,
          m.end - m.start === 1 && !fold(m.phrase).includes((tokens[m.start] as Token).norm),
        )),
  );
  const kept = outermost(all, tokens);
  // "A study" that is asked for says nothing of the theme of data: a hint within a kind of support is none.
  const inSupport = new Set<number>();
  for (const m of kept)
    if (m.value.kind === 'support' && m.value.code !== '' && !m.weak)
      for (let i = m.start; i < m.end; i++) inSupport.add(i);
  const themes = perCode(
    kept.filter(
      (m) =>
        m.value.kind === 'theme' &&
        m.value.code !== '' &&
        !(m.weak && inSupport.has(m.start)) &&
        !isExcludedTheme(tokens, m),
    ),
  );
  const refused = new Set<string>();
  const wanted: Match<Topic>[] = [];
  for (const match of perCode(kept.filter((m) => m.value.kind === 'support' && m.value.code !== ''))) {
    const declined = isDeclined(tokens, match.start, match.end);
    if (declined === 'altogether' && !match.weak) refused.add(match.value.code);
    if (declined === 'no' && !isPast(tokens, match) && !isMissing(tokens, match)) wanted.push(match);
  }
  const accepted = wanted.filter((m) => !refused.has(m.value.code));
  // Of a long mail what is asked for counts, and what is told only where nothing is asked for.
  const zone = askingSentences(tokens);
  const asked = zone ? accepted.filter((m) => zone.has((tokens[m.start] as Token).sentence)) : accepted;
  return { themes: collect(themes), supportTypes: collect(asked.some((m) => !m.weak) ? asked : accepted) };
}
