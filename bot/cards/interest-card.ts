import type { Language } from '../domain/language.ts';
import type { AskedInterest } from '../domain/views/hub.ts';
import { day, t } from '../locales/index.ts';
import {
  type AdaptiveCard,
  card,
  execute,
  heading,
  hint,
  inputText,
  labelled,
  notice,
  openUrl,
  showForm,
  subheading,
  text,
  typed,
} from './elements.ts';
import type { ReferralCardContext } from './referral-card.ts';
import { shorten } from './shorten.ts';

/** Characters of each text: two long ones and three questions with replies stay well under the limit of a card. */
const LONG = 1_200;
const SHORT = 300;
const QUESTIONS = 3;
const LABELS = 20;

const short = (items: readonly { label: string }[]): string =>
  items
    .slice(0, LABELS)
    .map(({ label }) => label)
    .join(', ');

function answers(asked: AskedInterest, lang: Language) {
  const last = asked.answers.at(-1);
  if (!last) return [];
  return typed(t(lang, 'asked.said', { answer: last.answer.label, person: last.person }), { weight: 'Bolder' });
}

/** What somebody typed before a colleague was faster. */
export type KeptWords = Partial<Record<'remarkFor' | 'remarkAgainst' | 'question', string>>;

/** A request for interest: as much of the request as may be told, and the three answers. */
export function interestCard(asked: AskedInterest, context: ReferralCardContext, kept: KeptWords = {}): AdaptiveCard {
  const { lang, agency } = context;
  const data = { lang, ref: asked.ref, call: asked.call, seen: asked.answers.length };
  const title = t(lang, 'asked.title.call', { agency });
  const remark = (id: 'remarkFor' | 'remarkAgainst') => [
    inputText({ id, label: t(lang, 'field.remark'), multiline: true, value: kept[id] ?? '' }),
  ];
  const questions = asked.questions.slice(-QUESTIONS);
  return card(
    lang,
    `${asked.ref}: ${title}`,
    [
      ...(context.notice ? [notice(context.notice.style, context.notice.words)] : []),
      heading(title),
      ...typed(asked.title, { weight: 'Bolder' }),
      hint(asked.ref),
      text(t(lang, 'asked.until', { day: day(lang, asked.closesOn) }), { spacing: 'Small' }),
      ...answers(asked, lang),
      labelled(t(lang, 'asked.what'), [shorten(asked.text, LONG)]),
      labelled(t(lang, 'field.need'), [shorten(asked.need, LONG)]),
      ...(asked.countries.length > 0 ? [labelled(t(lang, 'field.countries'), [short(asked.countries)])] : []),
      ...(asked.region ? [labelled(t(lang, 'field.region'), [asked.region.label])] : []),
      ...(asked.supportTypes.length > 0 ? [labelled(t(lang, 'field.supportTypes'), [short(asked.supportTypes)])] : []),
      ...(questions.length > 0 ? [subheading(t(lang, 'asked.messages'))] : []),
      ...questions.flatMap((question) => [
        ...typed(shorten(question.text, SHORT)),
        ...(question.reply ? typed(shorten(question.reply.text, SHORT), { isSubtle: true }) : []),
      ]),
    ],
    [
      showForm(
        t(lang, 'button.interested', { agency }),
        remark('remarkFor'),
        execute(t(lang, 'button.interested', { agency }), 'interest', { ...data, answer: 'interested' }),
      ),
      showForm(
        t(lang, 'button.notInterested'),
        remark('remarkAgainst'),
        execute(t(lang, 'button.notInterested'), 'interest', { ...data, answer: 'not-interested' }),
      ),
      showForm(
        t(lang, 'button.askQuestion'),
        [inputText({ id: 'question', label: t(lang, 'field.question'), multiline: true, value: kept.question ?? '' })],
        execute(t(lang, 'button.askQuestion'), 'interest', { ...data, answer: 'question' }),
      ),
      openUrl(t(lang, 'button.openTab'), context.tabUrl),
    ],
  );
}
