import { NEED_LIMIT, SHORT_TEXT_LIMIT, TITLE_LIMIT } from '../domain/content.ts';
import { ENDORSEMENTS } from '../domain/endorsement.ts';
import type { Language } from '../domain/language.ts';
import { t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Reference } from '../reference/load.ts';
import {
  type AdaptiveCard,
  type Choice,
  card,
  choose,
  chooseSeveral,
  type Element,
  execute,
  heading,
  hint,
  inputText,
  notice,
  text,
} from './elements.ts';

/** Step one: the need in the person's own words. */
export function describeCard(lang: Language, need = '', error: string | null = null): AdaptiveCard {
  return card(
    lang,
    t(lang, 'describe.title'),
    [
      heading(t(lang, 'describe.title')),
      ...(error ? [notice('attention', error)] : []),
      text(t(lang, 'describe.text')),
      inputText({
        id: 'need',
        label: t(lang, 'field.need'),
        value: need,
        placeholder: t(lang, 'describe.placeholder'),
        multiline: true,
      }),
    ],
    [execute(t(lang, 'button.continue'), 'describe', { lang })],
  );
}

/** What the form holds: text where people type, codes where they choose. */
export interface RequestForm {
  title: string;
  need: string;
  requestedBy: string;
  endorsement: string;
  beneficiaries: string;
  /** Names of countries or of one region, as typed. */
  countries: string;
  /** Objective number; empty when none is chosen. */
  objective: string;
  themes: readonly string[];
  supportTypes: readonly string[];
  /** Themes and kinds of support that the boxes do not offer, in words. */
  others: string;
  /** Names of agencies, as typed. */
  agencies: string;
}

export interface FormContext {
  lang: Language;
  reference: Reference;
  /** The request that is edited, and the revision that its form shows; null for a new one. */
  editing: { ref: string; revision: number; signaturesAtStake: boolean } | null;
  notice: { style: 'attention' | 'warning'; words: string } | null;
  /** Makes saving the same form twice one request. */
  formId: string;
}

/** Choices offered beside what is chosen: those that go with it, so that a phone shows ten boxes rather than forty-five. */
const OFFERED = 10;

function themeChoices(reference: Reference, lang: Language, chosen: readonly string[], objective: number): Choice[] {
  const label = labels(reference, lang);
  const related = [...reference.themes.values()]
    .filter((theme) => theme.gcmObjectives.includes(objective))
    .map((theme) => theme.code);
  const codes = [...new Set([...chosen, ...related])];
  return codes.slice(0, Math.max(OFFERED, chosen.length)).map((code) => ({ title: label.theme(code), value: code }));
}

/** The kinds that requests ask for most, offered when the person named few. */
const COMMON_SUPPORT = [
  'training',
  'technical-assistance',
  'policy-legal-advice',
  'secondment',
  'peer-exchange',
  'seed-funding',
];

function supportChoices(reference: Reference, lang: Language, chosen: readonly string[]): Choice[] {
  const label = labels(reference, lang);
  const codes = [...new Set([...chosen, ...COMMON_SUPPORT])];
  return codes.slice(0, Math.max(OFFERED, chosen.length)).map((code) => ({ title: label.support(code), value: code }));
}

function objectiveChoices(reference: Reference, lang: Language): Choice[] {
  return [...reference.objectives.values()].map((objective) => ({
    title: t(lang, 'value.objective', { number: objective.number, label: objective.label[lang] }),
    value: String(objective.number),
  }));
}

function fields(form: RequestForm, { lang, reference }: FormContext): Element[] {
  const objective = Number(form.objective);
  const themes = themeChoices(reference, lang, form.themes, objective);
  return [
    inputText({ id: 'title', label: t(lang, 'field.title'), value: form.title, maxLength: TITLE_LIMIT }),
    inputText({ id: 'need', label: t(lang, 'field.need'), value: form.need, multiline: true, maxLength: NEED_LIMIT }),
    inputText({ id: 'agencies', label: t(lang, 'field.agencies'), value: form.agencies, placeholder: 'UNICEF, IOM' }),
    hint(`${t(lang, 'field.agenciesHint')}. ${t(lang, 'form.typeList')}`),
    inputText({ id: 'countries', label: t(lang, 'field.countriesHint'), value: form.countries }),
    hint(t(lang, 'form.typeList')),
    choose('objective', t(lang, 'field.objective'), form.objective, objectiveChoices(reference, lang)),
    ...(themes.length > 0 ? [chooseSeveral('themes', t(lang, 'field.themes'), form.themes, themes)] : []),
    chooseSeveral(
      'supportTypes',
      t(lang, 'field.supportTypes'),
      form.supportTypes,
      supportChoices(reference, lang, form.supportTypes),
    ),
    inputText({ id: 'others', label: t(lang, 'field.others'), value: form.others, maxLength: 200 }),
    inputText({
      id: 'requestedBy',
      label: t(lang, 'field.requestedBy.form'),
      value: form.requestedBy,
      maxLength: SHORT_TEXT_LIMIT,
    }),
    choose(
      'endorsement',
      t(lang, 'field.endorsement'),
      form.endorsement,
      ENDORSEMENTS.map((value) => ({ title: t(lang, `endorsement.${value}`), value })),
    ),
    inputText({
      id: 'beneficiaries',
      label: t(lang, 'field.beneficiaries'),
      value: form.beneficiaries,
      maxLength: SHORT_TEXT_LIMIT,
    }),
  ];
}

/** Step two, and every edit: one form, filled with what is known. */
export function requestFormCard(form: RequestForm, context: FormContext): AdaptiveCard {
  const { lang, editing } = context;
  const title = editing ? t(lang, 'form.title.edit', { ref: editing.ref }) : t(lang, 'form.title.new');
  const data = editing ? { lang, ref: editing.ref, revision: editing.revision } : { lang, formId: context.formId };
  return card(
    lang,
    title,
    [
      heading(title),
      ...(context.notice?.style === 'warning' ? [notice('warning', context.notice.words)] : []),
      ...(editing ? [] : [text(t(lang, 'form.intro'))]),
      ...(editing?.signaturesAtStake ? [notice('warning', t(lang, 'form.editWarning'))] : []),
      ...fields(form, context),
      // Beside the button that was pressed: at the top of a long form nobody would see it.
      ...(context.notice?.style === 'attention' ? [notice('attention', context.notice.words)] : []),
    ],
    editing
      ? [
          execute(t(lang, 'button.saveChanges'), 'save-edit', data),
          execute(t(lang, 'button.back'), 'open', data, { associatedInputs: 'none' }),
        ]
      : [execute(t(lang, 'button.save'), 'save', data)],
  );
}
