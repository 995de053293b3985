import type { Language } from '../domain/language.ts';
import type { ReferralView } from '../domain/views/hub.ts';
import type { RequestView } from '../domain/views.ts';
import { day, t } from '../locales/index.ts';
import {
  type AdaptiveCard,
  CARD_LIMIT_BYTES,
  type CardAction,
  card,
  cardBytes,
  type Element,
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
import { type Measure, shorten, shortenView } from './shorten.ts';

export interface ReferralCardContext {
  lang: Language;
  /** Organisation of the reader, such as "ILO". */
  agency: string;
  notice: { style: 'good' | 'attention' | 'warning' | 'accent'; words: string } | null;
  tabUrl: string;
}

function messages({ messages }: ReferralView, lang: Language): Element[] {
  if (messages.length === 0) return [];
  return [
    subheading(t(lang, 'asked.messages')),
    ...messages.flatMap(({ kind, person, text: words }) =>
      typed(t(lang, 'said.by', { who: `${kind.label} (${person})`, words })),
    ),
  ];
}

function actions(view: RequestView, asked: ReferralView, { lang, agency, tabUrl }: ReferralCardContext): CardAction[] {
  const data = { lang, ref: view.ref, referral: asked.id };
  const may = (act: ReferralView['acts'][number]) => asked.acts.includes(act);
  const ask = (id: string, label: string) => [inputText({ id, label, multiline: true })];
  return [
    ...(may('accept')
      ? [execute(t(lang, 'button.acceptReferral', { agency }), 'accept-referral', data, { style: 'positive' })]
      : []),
    ...(may('decline')
      ? [
          showForm(
            t(lang, 'button.declineReferral'),
            ask('reason', t(lang, 'field.reason')),
            execute(t(lang, 'button.declineReferral'), 'decline-referral', data),
          ),
        ]
      : []),
    ...(may('ask')
      ? [
          showForm(
            t(lang, 'button.askQuestion'),
            ask('question', t(lang, 'field.question')),
            execute(t(lang, 'button.askQuestion'), 'ask-referral', data),
          ),
        ]
      : []),
    openUrl(t(lang, 'button.openTab'), tabUrl),
    ...(may('accept') ? [] : [execute(t(lang, 'button.refresh'), 'open', { lang, ref: view.ref })]),
  ];
}

/** Characters of an offer's title. */
const OFFER_TITLE = 120;

/** Lists of short names read better on one line. */
const ON_ONE_LINE: readonly string[] = ['countries', 'themes', 'supportTypes'];

function build(view: RequestView, asked: ReferralView, context: ReferralCardContext, isShortened: boolean) {
  const { lang, agency } = context;
  const labels = (items: readonly { label: string }[]) => items.map(({ label }) => label);
  return card(
    lang,
    `${view.ref}: ${asked.status.label}`,
    [
      ...(context.notice ? [notice(context.notice.style, context.notice.words)] : []),
      heading(view.title),
      hint(view.ref),
      text(`**${t(lang, 'asked.title.referral', { agency })}**`, { spacing: 'Small' }),
      ...typed(asked.status.label),
      ...(asked.acts.includes('accept') && asked.answerBy
        ? [text(t(lang, 'asked.answerBy', { day: day(lang, asked.answerBy) }), { spacing: 'None' })]
        : []),
      labelled(t(lang, 'asked.what'), [asked.ask]),
      ...(asked.supportTypes.length > 0
        ? [labelled(t(lang, 'asked.support'), [labels(asked.supportTypes).join(', ')])]
        : []),
      ...(asked.offers.length > 0
        ? [
            labelled(
              t(lang, 'asked.offers'),
              labels(asked.offers).map((title) => shorten(title, OFFER_TITLE)),
            ),
          ]
        : []),
      ...messages(asked, lang),
      ...(isShortened ? [hint(t(lang, 'request.shortened'))] : []),
      ...view.rows.map(({ field, label, values }) =>
        labelled(label, ON_ONE_LINE.includes(field) ? [values.join(', ')] : values),
      ),
      labelled(t(lang, 'field.agencies'), [view.agencies.map(({ label }) => label).join(', ')]),
    ],
    actions(view, asked, context),
  );
}

/** Where all of it is more than a card may hold: first without its longest texts, then with little of each. */
const MEASURES: readonly Measure[] = [
  { text: 2_000, note: 800, items: 30 },
  { text: 400, note: 200, items: 10 },
];

function shortenAsked(asked: ReferralView, { note, items }: Measure): ReferralView {
  return {
    ...asked,
    ask: shorten(asked.ask, 2 * note),
    supportTypes: asked.supportTypes.slice(0, items),
    offers: asked.offers.slice(0, Math.min(items, 5)),
    messages: asked.messages.slice(-3).map((message) => ({ ...message, text: shorten(message.text, note) })),
  };
}

/** A request as whoever it is referred to reads it: what they are asked for first, then the request itself. */
export function referralCard(view: RequestView, asked: ReferralView, context: ReferralCardContext): AdaptiveCard {
  let made = build(view, asked, context, false);
  for (const measure of MEASURES) {
    if (cardBytes(made) <= CARD_LIMIT_BYTES) break;
    made = build(shortenView(view, measure), shortenAsked(asked, measure), context, true);
  }
  return made;
}
