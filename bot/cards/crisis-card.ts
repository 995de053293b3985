import { NOTE_LIMIT } from '../domain/content.ts';
import type { Language } from '../domain/language.ts';
import type { RequestView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import {
  type AdaptiveCard,
  type CardAction,
  card,
  type Element,
  execute,
  heading,
  hint,
  inputText,
  notice,
  text,
} from './elements.ts';

/** Terms of a crisis request, as typed. */
export interface CrisisForm {
  crisisReason: string;
  endsOn: string;
  othersSignBy: string;
}

export interface CrisisCardContext {
  lang: Language;
  ref: string;
  revision: number;
  error: string | null;
  /** That the rules await confirmation; null once somebody has confirmed them. */
  unconfirmed: string | null;
}

/** The lead says what has happened, until when it is a crisis request, and by when the others sign. */
export function crisisCard(form: CrisisForm, context: CrisisCardContext): AdaptiveCard {
  const { lang, ref, revision } = context;
  const title = t(lang, 'crisis.title', { ref });
  const data = { lang, ref, revision };
  return card(
    lang,
    title,
    [
      heading(title),
      text(t(lang, 'crisis.intro')),
      ...(context.unconfirmed ? [hint(context.unconfirmed)] : []),
      inputText({
        id: 'crisisReason',
        label: t(lang, 'field.crisis.reason'),
        value: form.crisisReason,
        multiline: true,
        maxLength: NOTE_LIMIT,
      }),
      inputText({ id: 'endsOn', label: t(lang, 'field.crisis.endsOn'), value: form.endsOn }),
      inputText({ id: 'othersSignBy', label: t(lang, 'field.crisis.othersSignBy'), value: form.othersSignBy }),
      ...(context.error ? [notice('attention', context.error)] : []),
    ],
    [
      execute(t(lang, 'button.saveCrisis'), 'save-crisis', data),
      execute(t(lang, 'button.back'), 'open', data, { associatedInputs: 'none' }),
    ],
  );
}

/** What the reader can do about the kind of request that it is. */
export function crisisButtons({ actions, ref, revision }: RequestView, lang: Language): CardAction[] {
  const data = { lang, ref, revision };
  return [
    ...(actions.includes('mark-crisis')
      ? [execute(t(lang, 'button.crisis'), 'crisis', data, { associatedInputs: 'none' })]
      : []),
    ...(actions.includes('convert-crisis')
      ? [execute(t(lang, 'button.convertCrisis'), 'convert-crisis', data, { associatedInputs: 'none' })]
      : []),
  ];
}

/** On the request's own card: what kind of request it is, with what is due. */
export function crisisRows({ crisis }: RequestView): Element[] {
  return [
    ...(crisis ? [notice(crisis.isOverdue ? 'attention' : 'warning', [crisis.label, ...crisis.lines].join('\n'))] : []),
    ...(crisis?.unconfirmed ? [hint(crisis.unconfirmed)] : []),
  ];
}
