import type { Language } from '../domain/language.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, execute, heading, inputText, notice, text } from './elements.ts';

export interface IntroduceForm {
  organisation: string;
  country: string;
}

/** For somebody who is not on the register: two fields, then the secretariat. */
export function introduceCard(lang: Language, form: IntroduceForm, error: string | null = null): AdaptiveCard {
  return card(
    lang,
    t(lang, 'introduce.title'),
    [
      heading(t(lang, 'introduce.title')),
      ...(error ? [notice('attention', error)] : []),
      text(t(lang, 'introduce.text')),
      inputText({
        id: 'organisation',
        label: t(lang, 'introduce.organisation'),
        value: form.organisation,
        placeholder: 'UNICEF',
      }),
      inputText({ id: 'country', label: t(lang, 'introduce.country'), value: form.country }),
    ],
    [execute(t(lang, 'button.introduce'), 'introduce', { lang })],
  );
}
