import type { PracticeChoices } from '../../../bot/api/contract/knowledge.ts';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import type { PracticeContent } from '../../../bot/domain/practice.ts';
import { type FieldSpec, type FormValues, listOf, textOf } from '../../common/forms/fields.ts';
import type { Intl as Words } from '../../common/intl.tsx';

/** Characters of a title, as the domain has it. */
const TITLE_LIMIT = 160;

/** The form, filled with what is known; without it, blank in the reader's language. */
export function practiceFields(
  { t, language }: Pick<Words, 't' | 'language'>,
  choices: PracticeChoices,
  known: PracticeContent | null,
): FieldSpec[] {
  const text = (name: 'summary' | 'results' | 'lessons' | 'failures'): FieldSpec => ({
    name,
    label: t(`knowledge.field.${name}`),
    kind: 'long',
    initial: known?.[name] ?? '',
  });
  const pick = (name: 'objectives' | 'themes' | 'supportTypes' | 'countries'): FieldSpec => ({
    name,
    label: t(`knowledge.field.${name}`),
    kind: 'pick',
    options: choices[name],
    initial: (known?.[name] ?? []).map(String),
  });
  const month = (name: 'from' | 'to'): FieldSpec => ({
    name,
    label: t(`knowledge.field.${name}`),
    kind: 'text',
    hint: t('knowledge.field.month.hint'),
    limit: 7,
    initial: known?.[name] ?? '',
  });
  return [
    {
      name: 'title',
      label: t('knowledge.field.title'),
      kind: 'text',
      required: true,
      limit: TITLE_LIMIT,
      initial: known?.title ?? '',
    },
    {
      name: 'kind',
      label: t('knowledge.field.kind'),
      kind: 'choice',
      required: true,
      options: choices.kinds,
      initial: known?.kind ?? 'practice',
    },
    { ...text('summary'), required: true },
    {
      name: 'implementers',
      label: t('knowledge.field.implementers'),
      kind: 'pick',
      options: choices.organisations,
      initial: known?.implementers ?? [],
    },
    {
      name: 'otherImplementers',
      label: t('knowledge.field.otherImplementers'),
      kind: 'text',
      hint: t('knowledge.field.otherImplementers.hint'),
      initial: known?.otherImplementers ?? '',
    },
    pick('countries'),
    {
      name: 'region',
      label: t('knowledge.field.region'),
      kind: 'choice',
      options: choices.regions,
      initial: known?.region ?? '',
    },
    month('from'),
    month('to'),
    { ...pick('objectives'), required: true },
    pick('themes'),
    pick('supportTypes'),
    {
      name: 'principles',
      label: t('knowledge.field.principles'),
      kind: 'choices',
      options: choices.principles,
      initial: known?.principles ?? [],
    },
    { ...text('results'), hint: t('knowledge.field.results.hint') },
    text('lessons'),
    { ...text('failures'), hint: t('knowledge.field.failures.hint') },
    {
      name: 'source',
      label: t('knowledge.field.source'),
      kind: 'text',
      hint: t('knowledge.field.source.hint'),
      initial: known?.source ?? '',
    },
    {
      name: 'language',
      label: t('knowledge.field.language'),
      kind: 'choice',
      required: true,
      options: LANGUAGES.map((code) => ({ code, label: t(`knowledge.language.${code}`) })),
      initial: known?.language ?? language,
    },
  ];
}

const orNull = (text: string) => (text === '' ? null : text);

/** What the form says, in the shape that the server takes. */
export function practiceContent(values: FormValues): PracticeContent {
  return {
    kind: textOf(values, 'kind'),
    title: textOf(values, 'title'),
    summary: textOf(values, 'summary'),
    implementers: listOf(values, 'implementers'),
    otherImplementers: textOf(values, 'otherImplementers'),
    countries: listOf(values, 'countries'),
    region: orNull(textOf(values, 'region')),
    objectives: listOf(values, 'objectives').map(Number),
    themes: listOf(values, 'themes'),
    supportTypes: listOf(values, 'supportTypes'),
    principles: listOf(values, 'principles'),
    from: orNull(textOf(values, 'from')),
    to: orNull(textOf(values, 'to')),
    results: textOf(values, 'results'),
    lessons: textOf(values, 'lessons'),
    failures: textOf(values, 'failures'),
    source: textOf(values, 'source'),
    language: LANGUAGES.find((each) => each === textOf(values, 'language')) ?? 'en',
  };
}
