import { LEVELS, MARKERS, SHORT_TEXT_LIMIT } from '../domain/content.ts';
import type { Language } from '../domain/language.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, choose, execute, heading, inputText, notice, subheading, text } from './elements.ts';

/** The optional part of a request, as typed. Keys of `amounts` are agency codes. */
export interface DetailsForm {
  level: string;
  /** Numbers, such as "8, 21". */
  secondaryObjectives: string;
  start: string;
  durationMonths: string;
  statement: string;
  indicator: string;
  baseline: string;
  target: string;
  amounts: Readonly<Record<string, string>>;
  coFinancing: string;
  gender: string;
  'human-rights': string;
  'child-sensitivity': string;
}

export interface DetailsContext {
  lang: Language;
  ref: string;
  revision: number;
  agencies: readonly { code: string; label: string }[];
  error: string | null;
  signaturesAtStake: boolean;
}

export function detailsFormCard(form: DetailsForm, context: DetailsContext): AdaptiveCard {
  const { lang, ref, revision } = context;
  const title = t(lang, 'details.title', { ref });
  const data = { lang, ref, revision };
  return card(
    lang,
    title,
    [
      heading(title),
      text(t(lang, 'details.intro')),
      ...(context.signaturesAtStake ? [notice('warning', t(lang, 'form.editWarning'))] : []),
      choose(
        'level',
        t(lang, 'field.level'),
        form.level,
        LEVELS.map((value) => ({ title: t(lang, `level.${value}`), value })),
      ),
      inputText({
        id: 'secondaryObjectives',
        label: t(lang, 'details.secondaryObjectives'),
        value: form.secondaryObjectives,
        placeholder: '8, 21',
      }),
      inputText({ id: 'start', label: t(lang, 'field.start.form'), value: form.start, placeholder: '2027-01' }),
      inputText({ id: 'durationMonths', label: t(lang, 'field.durationMonths'), value: form.durationMonths }),
      subheading(t(lang, 'field.results')),
      ...(['statement', 'indicator', 'baseline', 'target'] as const).map((id) =>
        inputText({ id, label: t(lang, `field.result.${id}`), value: form[id], maxLength: SHORT_TEXT_LIMIT }),
      ),
      subheading(t(lang, 'field.budget')),
      ...context.agencies.map(({ code, label }) =>
        inputText({
          id: `amount:${code}`,
          label: t(lang, 'field.budgetLine', { agency: label }),
          value: form.amounts[code] ?? '',
        }),
      ),
      inputText({ id: 'coFinancing', label: t(lang, 'field.coFinancing'), value: form.coFinancing }),
      subheading(t(lang, 'field.markers')),
      ...MARKERS.map((marker) =>
        inputText({
          id: marker,
          label: t(lang, `field.marker.${marker}`),
          value: form[marker],
          maxLength: SHORT_TEXT_LIMIT,
        }),
      ),
      // Beside the button that was pressed.
      ...(context.error ? [notice('attention', context.error)] : []),
    ],
    [
      execute(t(lang, 'button.saveDetails'), 'save-details', data),
      execute(t(lang, 'button.back'), 'open', data, { associatedInputs: 'none' }),
    ],
  );
}
