import type { Language } from '../domain/language.ts';
import type { QuestionView } from '../domain/views/triage.ts';
import type { RequestView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { type Element, execute, hint, inputText, showForm, subheading, typed } from './elements.ts';

/** Questions that a card shows: all that the reader can answer come first, then the latest; the rest is in the tab. */
const SHOWN = 5;

function shown(questions: readonly QuestionView[]): QuestionView[] {
  const byNeed = [...questions].reverse().sort((a, b) => Number(b.canAnswer) - Number(a.canAnswer));
  const chosen = new Set(byNeed.slice(0, SHOWN));
  return questions.filter((question) => chosen.has(question));
}

const said = (lang: Language, who: string, organisation: string, words: string) =>
  t(lang, 'said.by', { who: organisation === '' ? who : `${who} (${organisation})`, words });

function outcome({ answer, answeredBy, answeredOrganisation, closing, isOpen }: QuestionView, lang: Language) {
  if (answer !== null)
    return typed(said(lang, answeredBy ?? '', answeredOrganisation ?? '', answer), { isSubtle: true });
  return [hint(closing ?? (isOpen ? t(lang, 'question.waiting') : ''))];
}

/** What the request was returned with is answered by the button below the card, which also says that it can be edited. */
function answerBox(
  { ref, revision }: RequestView,
  { id, canAnswer, returned }: QuestionView,
  lang: Language,
): Element[] {
  if (!canAnswer || returned) return [];
  const title = t(lang, 'button.answerThis');
  const input = inputText({ id: `answer-${id}`, label: t(lang, 'field.answer'), multiline: true });
  const send = execute(title, 'answer-question', { lang, ref, revision, question: id });
  return [{ type: 'ActionSet', spacing: 'None', actions: [showForm(title, [input], send)] }];
}

/** Questions of the desk with their answers, and a box for each that this reader can answer. */
export function threadRows(view: RequestView, lang: Language): Element[] {
  if (view.questions.length === 0) return [];
  const questions = shown(view.questions);
  const earlier = view.questions.length - questions.length;
  return [
    subheading(t(lang, 'request.questions')),
    ...(earlier > 0 ? [hint(t(lang, 'question.earlier', { count: earlier }))] : []),
    ...questions.flatMap((question) => [
      ...typed(said(lang, question.askedBy, question.organisation, question.text)),
      ...outcome(question, lang),
      ...answerBox(view, question, lang),
    ]),
  ];
}
