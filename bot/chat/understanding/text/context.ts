import type { Token } from './tokens.ts';

/** Up to `count` folded words before a position, of the same sentence, each followed by a space; a comma stays as ` , `. */
export function before(tokens: readonly Token[], at: number, count: number): string {
  let text = '';
  const sentence = tokens[at]?.sentence ?? tokens[at - 1]?.sentence;
  for (let i = Math.max(0, at - count); i < at; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) {
      text = '';
      continue;
    }
    text += mark(token) + token.norm;
    text += ' ';
  }
  const own = tokens[at];
  return own && text !== '' ? text + mark(own) : text;
}

/** Up to `count` folded words from a position on, in the same sentence as the word before it. */
export function after(tokens: readonly Token[], at: number, count: number): string {
  let text = '';
  const sentence = tokens[at - 1]?.sentence;
  for (let i = at; i < Math.min(tokens.length, at + count); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    text += mark(token) + token.norm;
    text += ' ';
  }
  return text;
}

function mark(token: Token): string {
  if (token.sep.includes(',')) return ', ';
  return /[:;()|=]|\n|—|\s[-–]\s/.test(token.sep) ? '; ' : '';
}
