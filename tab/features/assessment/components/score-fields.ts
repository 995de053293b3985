import type { AssessmentView, RubricView } from '../../../../bot/api/contract/assessment.ts';
import { type FieldSpec, type FormValues, textOf } from '../../../common/forms/fields.ts';

export const scoreField = (code: string) => `score.${code}`;
export const commentField = (code: string) => `comment.${code}`;

const criteriaOf = (rubric: RubricView) => rubric.groups.flatMap(({ criteria }) => criteria);

/** The form as data: what is typed is kept by these names, and what was handed in stands in it at first. Labels are shown elsewhere. */
export function scoreFields(rubric: RubricView, own: AssessmentView['own']): FieldSpec[] {
  return [
    ...criteriaOf(rubric).flatMap(({ code, label }): FieldSpec[] => [
      {
        name: scoreField(code),
        label,
        kind: 'choice',
        required: true,
        initial: own?.scores[code] === undefined ? '' : String(own.scores[code]),
      },
      { name: commentField(code), label, kind: 'text', initial: own?.comments[code] ?? '' },
    ]),
    { name: 'recommendation', label: '', kind: 'choice', required: true, initial: own?.recommendation ?? '' },
    { name: 'summary', label: '', kind: 'long', required: true, initial: own?.summary ?? '' },
  ];
}

/** What goes to the server, by the contract. */
export function sheetOf(rubric: RubricView, values: FormValues) {
  const codes = criteriaOf(rubric).map(({ code }) => code);
  const comments = codes.map((code) => [code, textOf(values, commentField(code))] as const);
  return {
    scores: Object.fromEntries(codes.map((code) => [code, Number(textOf(values, scoreField(code)))])),
    comments: Object.fromEntries(comments.filter(([, comment]) => comment !== '')),
    recommendation: textOf(values, 'recommendation'),
    summary: textOf(values, 'summary'),
  };
}

export function progressOf(rubric: RubricView, values: FormValues): { done: number; all: number } {
  const codes = criteriaOf(rubric).map(({ code }) => code);
  return { done: codes.filter((code) => textOf(values, scoreField(code)) !== '').length, all: codes.length };
}
