import type { Language } from '../../domain/language.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { COMMON_WORDS } from './language-words.ts';
import type { Token } from './text/tokens.ts';

export type WordLanguages = ReadonlyMap<string, readonly Language[]>;

const ENDINGS: Record<Language, RegExp> = {
  en: /(ing|tion|tions|ness|ship|ment|ments|ally|ity|ies|ful|less|ould|ght|wh[a-z]+|th[a-z]+)$/,
  fr: /(eux|euse|euses|aux|tion|tions|ment|ments|ique|iques|oire|oires|aient|ent|ez|eur|eurs|ais|ait|age|elle|elles|ee|ees|isme)$/,
  es: /(cion|ciones|ados|adas|idad|idades|amos|emos|imos|ando|iendo|oso|osa|mente|aron|eros|eras|anos|anas|ado|ada|ido|ida|os|as|ar|er|ir)$/,
};
const ENDING_WEIGHT = 0.25;
const DOMAIN_WEIGHT = 0.6;

/**
 * The main language of a message: words that only one language has count most, then letters that are typed in one only, then
 * endings. English when nothing tells.
 */
export function detectLanguage(text: string, tokens: readonly Token[], domain: WordLanguages): Language {
  const score: Record<Language, number> = { en: 0, fr: 0, es: 0 };
  for (const token of tokens) {
    if (token.upper && token.text.length <= 6 && !tokens.every((t) => t.upper || !/\p{L}/u.test(t.text))) continue;
    const common = COMMON_WORDS.get(token.norm);
    if (common) {
      for (const lang of common) score[lang] += 1 / common.length;
      continue;
    }
    const known =
      domain.get(token.norm) ?? (token.norm.endsWith('s') ? domain.get(token.norm.slice(0, -1)) : undefined);
    if (known) {
      if (known.length < 3) for (const lang of known) score[lang] += DOMAIN_WEIGHT / known.length;
      continue;
    }
    if (token.norm.length < 4) continue;
    for (const lang of LANGUAGES) if (ENDINGS[lang].test(token.norm)) score[lang] += ENDING_WEIGHT;
  }
  if (/[¿¡ñ]/i.test(text)) score.es += 3;
  if (/[áíóú]/i.test(text)) score.es += 1;
  if (/[èêàùçœâîôûëï]/i.test(text)) score.fr += 2;
  if (/\b[ldjcnmts]['’]|\bqu['’]/i.test(text)) score.fr += 1;
  if (/\w['’](s|re|ve|ll|t|m|d)\b/i.test(text) && score.fr < score.en + 2) score.en += 0.5;
  if (/\s[?!:;](\s|$)/.test(text)) score.fr += 0.3;
  return LANGUAGES.reduce((best, lang) => (score[lang] > score[best] ? lang : best), 'en' as Language);
}
