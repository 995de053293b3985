import type { Token } from '../text/tokens.ts';

/** Shorter messages are all wish; a long mail tells a story first. */
const LONG = 60;
const ASKS =
  /^(need|needs|needed|request\w*|ask|asks|asking|asked|would|want|wants|propose\w*|seek\w*|suggest\w*|wish\w*|support|welcome|hope|useful|require\w*|demand\w*|souhait\w*|sollicit\w*|besoins?|voudr\w*|aimerai\w*|propos\w*|cherch\w*|faut|faudrait|appui|utiles?|reclam\w*|attend\w*|necesit\w*|solicit\w*|pid\w*|pedi\w*|quer\w*|quisier\w*|propon\w*|apoyo|busca\w*|requier\w*|requer\w*|gustaria|utiles|falta|haria|precis\w*|rog\w*|agradec\w*|think|thinking|envisage\w*|pens(e|ons|amos)|idea|idee|ideas|idees|helpful|serviria|ayudaria|aiderait)$/;
const BULLET = /\n\s*[-*•–>(]/;

/**
 * The sentences of a long message that ask for something, with the lists that hang on them.
 * @returns undefined for a short message, or when no sentence asks
 */
export function askingSentences(tokens: readonly Token[]): ReadonlySet<number> | undefined {
  if (tokens.length <= LONG) return undefined;
  const asking = new Set<number>();
  let previous = -1;
  for (const token of tokens) {
    if (ASKS.test(token.norm)) asking.add(token.sentence);
    if (token.sentence !== previous) {
      const inList = BULLET.test(token.sep) || (/\n/.test(token.sep) && /^(\d{1,2}|[a-h])$/.test(token.norm));
      // A list behind a colon is a list of wishes, whatever the verb before it.
      if (inList && (asking.has(previous) || token.sep.includes(':'))) asking.add(token.sentence);
      previous = token.sentence;
    }
  }
  return asking.size > 0 ? asking : undefined;
}
