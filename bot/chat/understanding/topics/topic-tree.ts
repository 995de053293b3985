import { LANGUAGES, type Language } from '../../../domain/language.ts';
import type { Reference } from '../../../reference/load.ts';
import { fold } from '../text/fold.ts';
import { addPhrases, createPhraseTree, isLittle, type PhraseTree } from '../text/pattern.ts';
import { NO_SUPPORT, NO_TOPIC } from './no-topic-words.ts';
import { SUPPORT_EN } from './support-words-en.ts';
import { SUPPORT_ES } from './support-words-es.ts';
import { SUPPORT_FR } from './support-words-fr.ts';
import { FACTS_EN } from './theme-facts-en.ts';
import { FACTS_ES } from './theme-facts-es.ts';
import { FACTS_FR } from './theme-facts-fr.ts';
import { THEMES_EN } from './theme-words-en.ts';
import { THEMES_ES } from './theme-words-es.ts';
import { THEMES_FR } from './theme-words-fr.ts';

/** `code` is empty for a phrase that looks like a topic and is none: `se trata de`. */
export interface Topic {
  kind: 'theme' | 'support';
  code: string;
  /** Language of the word list. */
  lang: Language;
  /** Told as a fact, not named: hides no theme that is named. */
  told?: true;
}

function plain(phrase: string): string {
  return phrase.replaceAll(/[^\p{L}\p{N}\s]+/gu, ' ').trim();
}

/** One word says too little by itself: `media`, `security`, `guide`. The word lists decide on those. */
function isTelling(phrase: string): boolean {
  return (
    plain(phrase)
      .split(/\s+/)
      .filter((word) => !isLittle(fold(word))).length > 1
  );
}

/**
 * Every phrase for a theme or a kind of support: the labels and the synonyms of the reference data that have two words or more,
 * and our word lists.
 */
export function createTopicTree(reference: Reference): PhraseTree<Topic> {
  const tree = createPhraseTree<Topic>(true);
  const sources = [
    {
      kind: 'theme',
      rows: reference.themes,
      lists: { en: [THEMES_EN, FACTS_EN], fr: [THEMES_FR, FACTS_FR], es: [THEMES_ES, FACTS_ES] },
    },
    { kind: 'support', rows: reference.supportTypes, lists: { en: [SUPPORT_EN], fr: [SUPPORT_FR], es: [SUPPORT_ES] } },
  ] as const;
  for (const { kind, rows, lists: words } of sources) {
    for (const [code, row] of rows) {
      for (const lang of LANGUAGES) {
        for (const phrase of [row.label[lang], ...row.synonyms[lang]].filter(isTelling))
          addPhrases(tree, plain(phrase), { kind, code, lang });
      }
    }
    for (const lang of LANGUAGES) {
      for (const [i, list] of words[lang].entries())
        for (const [code, phrases] of Object.entries(list)) {
          if (!rows.has(code)) throw new Error(`Word list: "${code}" is no ${kind} of the reference data.`);
          addPhrases(tree, phrases, { kind, code, lang, ...(i > 0 && { told: true }) });
        }
    }
  }
  addPhrases(tree, NO_TOPIC, { kind: 'theme', code: '', lang: 'en' });
  addPhrases(tree, NO_SUPPORT, { kind: 'support', code: '', lang: 'en' });
  return tree;
}
