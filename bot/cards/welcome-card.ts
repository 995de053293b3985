import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, execute, heading, text } from './elements.ts';

/** Who reads: only focal points register and sign requests. */
type Reader = Pick<Person, 'status' | 'roles'>;

const isFocalPoint = ({ status, roles }: Reader) => status === 'active' && roles.includes('focal-point');

const starters = (lang: Language, reader: Reader) => [
  ...(isFocalPoint(reader) ? [execute(t(lang, 'button.new'), 'new', { lang })] : []),
  execute(t(lang, 'button.mine'), 'mine', { lang }),
  execute(t(lang, 'button.help'), 'help', { lang }),
];

const FOR_FOCAL_POINTS: readonly string[] = ['describe', 'new', 'sign'];

/** One welcome: what it is for, how to start. */
export function welcomeCard(lang: Language, reader: Reader): AdaptiveCard {
  const words = t(lang, isFocalPoint(reader) ? 'welcome.text' : 'welcome.others');
  return card(lang, words, [heading(t(lang, 'welcome.title')), text(words)], starters(lang, reader));
}

/** A few words with the ways to go on: nothing is a dead end. */
export function startersCard(lang: Language, words: string, reader: Reader): AdaptiveCard {
  return card(lang, words, [text(words)], starters(lang, reader));
}

export function helpCard(lang: Language, reader: Reader): AdaptiveCard {
  const lines = (['describe', 'new', 'mine', 'status', 'sign', 'find', 'language'] as const)
    .filter((line) => isFocalPoint(reader) || !FOR_FOCAL_POINTS.includes(line))
    .map((line) => `- ${t(lang, `help.${line}`)}`);
  return card(
    lang,
    t(lang, 'help.title'),
    [heading(t(lang, 'help.title')), text(lines.join('\n'))],
    starters(lang, reader),
  );
}
