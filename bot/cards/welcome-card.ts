import type { Language } from '../domain/language.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, execute, heading, text } from './elements.ts';

const starters = (lang: Language) => [
  execute(t(lang, 'button.new'), 'new', { lang }),
  execute(t(lang, 'button.mine'), 'mine', { lang }),
  execute(t(lang, 'button.help'), 'help', { lang }),
];

/** One welcome: what it is for, how to start. */
export function welcomeCard(lang: Language): AdaptiveCard {
  const words = t(lang, 'welcome.text');
  return card(lang, words, [heading(t(lang, 'welcome.title')), text(words)], starters(lang));
}

/** A few words with the ways to go on: nothing is a dead end. */
export function startersCard(lang: Language, words: string): AdaptiveCard {
  return card(lang, words, [text(words)], starters(lang));
}

export function helpCard(lang: Language): AdaptiveCard {
  const lines = (['describe', 'new', 'mine', 'status', 'sign', 'find', 'language'] as const).map(
    (line) => `- ${t(lang, `help.${line}`)}`,
  );
  return card(lang, t(lang, 'help.title'), [heading(t(lang, 'help.title')), text(lines.join('\n'))], starters(lang));
}
