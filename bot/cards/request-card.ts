import type { Language } from '../domain/language.ts';
import { hasConsented, isOn } from '../domain/request.ts';
import type { AgencyView, RequestView } from '../domain/views.ts';
import { day, list, t } from '../locales/index.ts';
import { changedRows } from './changed-rows.ts';
import { crisisButtons, crisisRows } from './crisis-card.ts';
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
import { type Measure, shortenView } from './shorten.ts';
import { threadRows } from './thread-rows.ts';

export interface RequestCardContext {
  lang: Language;
  /** Agency of the reader, such as "IOM". */
  agency: string;
  /** What has just happened, or why something did not. */
  notice: { style: 'good' | 'attention' | 'warning' | 'accent'; words: string } | null;
  /** Link to the request in the tab; null where there is none. */
  tabUrl: string | null;
  /** `status`: where it stands, the content one button away; `whole`: for whoever signs or wants to read it. */
  extent: 'status' | 'whole';
  /** Something to mind before signing; null for nothing. */
  warning: string | null;
  /** What the person typed into a card that had become stale, put into the form again. */
  kept?: { reason?: string; answer?: string };
}

/** Assigning reviewers has its place in the tab. */
const offersAnything = (view: RequestView) => view.actions.some((action) => action !== 'assign-reviewers');

/** Hints that a card shows; the rest is in the tab. */
const HINTS_SHOWN = 5;

function hintsBox(view: RequestView, context: RequestCardContext): Element[] {
  if (view.hints.length === 0 || !showsContent(view, context)) return [];
  return [notice('warning', [t(context.lang, 'hints.title'), ...view.hints.slice(0, HINTS_SHOWN)].join('\n'))];
}

/** Nobody is offered a signature without the content that it is for. */
function showsContent(view: RequestView, { extent }: RequestCardContext): boolean {
  return extent === 'whole' || view.actions.includes('sign') || view.actions.includes('send-for-signature');
}

function statusLine(view: RequestView, lang: Language): Element[] {
  const { clock } = view;
  if (clock.overdue && clock.dueOn) {
    return [
      text(`**${view.state.label}**`, { spacing: 'Small' }),
      text(t(lang, 'request.nextStep', { holder: clock.holder, due: 'none' }), { spacing: 'None' }),
      text(t(lang, 'request.overdue', { due: day(lang, clock.dueOn) }), { spacing: 'None', color: 'Attention' }),
    ];
  }
  const due = clock.dueOn ? day(lang, clock.dueOn) : 'none';
  return [
    text(`**${view.state.label}**`, { spacing: 'Small' }),
    text(t(lang, 'request.nextStep', { holder: clock.holder, due }), { spacing: 'None' }),
  ];
}

export function signatureLine(agency: AgencyView, lang: Language): Element {
  const mark = agency.signed ? '✓' : !isOn(agency) ? '✗' : hasConsented(agency) ? '○' : '?';
  const { statusLabel, signedBy, declineReason } = agency;
  const declined = declineReason ? t(lang, 'said.by', { who: statusLabel, words: declineReason }) : statusLabel;
  const standing = signedBy ? `${statusLabel} (${signedBy})` : declined;
  return {
    type: 'RichTextBlock',
    spacing: 'None',
    inlines: [
      { type: 'TextRun', text: `${mark} ` },
      { type: 'TextRun', text: agency.label, weight: 'Bolder' },
      { type: 'TextRun', text: ` ${standing}` },
    ],
  };
}

/** Beside the signatures, not among the six buttons below: who takes part, and whether it is a crisis request. */
const sideButtons = (view: RequestView, lang: Language): Element => ({
  type: 'ActionSet',
  spacing: 'Small',
  actions: [
    execute(t(lang, 'button.agencies'), 'agencies', { lang, ref: view.ref }, { associatedInputs: 'none' }),
    ...crisisButtons(view, lang),
  ],
});

/** What the content does not say yet, for those who can still say it; it keeps nobody from sending. */
function stillOpen(view: RequestView, context: RequestCardContext): Element[] {
  if (!view.actions.includes('edit') || !showsContent(view, context)) return [];
  const { lang } = context;
  const named = (neededFor: 'triage' | 'funds') =>
    view.missing.filter((part) => part.neededFor === neededFor).map(({ label }) => label);
  const [triage, funds] = [named('triage'), named('funds')];
  return [
    ...(triage.length > 0 ? [{ ...hint(t(lang, 'open.card', { parts: list(lang, triage) })), spacing: 'Medium' }] : []),
    ...(funds.length > 0 ? [hint(t(lang, 'open.cardFunds', { parts: list(lang, funds) }))] : []),
  ];
}

function recorded(view: RequestView, lang: Language): Element[] {
  if (!view.recorded) return [];
  const { partners, funds, knowledge, note } = view.recorded;
  const names = (items: readonly { label: string }[]) =>
    items.length > 0 ? items.map((item) => item.label) : [t(lang, 'recorded.noMatch')];
  return [
    subheading(t(lang, 'recorded.title')),
    labelled(t(lang, 'recorded.partners'), names(partners)),
    labelled(t(lang, 'recorded.funds'), names(funds)),
    labelled(t(lang, 'recorded.knowledge'), names(knowledge)),
    ...typed(note),
  ];
}

function actions(view: RequestView, context: RequestCardContext): CardAction[] {
  const { lang, agency, tabUrl } = context;
  const data = { lang, ref: view.ref, revision: view.revision, contentHash: view.contentHash };
  const may = (action: RequestView['actions'][number]) => view.actions.includes(action);
  const shows = showsContent(view, context);
  const others = list(
    lang,
    view.agencies.filter((a) => a.role !== 'lead' && isOn(a)).map((a) => a.label),
  );
  const reason = (id: 'reason' | 'answer', label: string) => [
    inputText({ id, label, multiline: true, value: context.kept?.[id] ?? '' }),
  ];
  return [
    ...(may('send-for-signature')
      ? [execute(t(lang, 'button.send', { agency, others }), 'send', data, { style: 'positive' })]
      : []),
    ...(may('sign') ? [execute(t(lang, 'button.sign', { agency }), 'sign', data, { style: 'positive' })] : []),
    ...(may('accept-invitation') ? [execute(t(lang, 'button.acceptInvitation'), 'accept-invitation', data)] : []),
    ...(may('answer')
      ? [
          showForm(
            t(lang, 'button.answer'),
            reason('answer', t(lang, 'field.answer')),
            execute(t(lang, 'button.answer'), 'answer', data),
          ),
        ]
      : []),
    ...(shows ? [] : [execute(t(lang, 'button.content'), 'open', data)]),
    ...(may('edit') ? [execute(t(lang, 'button.edit'), 'edit', data)] : []),
    // Two more forms for who reads the content; a card that only tells where it stands has no room for all of them.
    ...(may('edit') && shows
      ? [execute(t(lang, 'button.details'), 'details', data), execute(t(lang, 'button.demand'), 'demand', data)]
      : []),
    ...(may('decline-signature')
      ? [
          showForm(
            t(lang, 'button.declineSignature'),
            reason('reason', t(lang, 'field.reason')),
            execute(t(lang, 'button.declineSignature'), 'decline-signature', data),
          ),
        ]
      : []),
    ...(may('withdraw')
      ? [
          showForm(
            t(lang, 'button.withdraw'),
            reason('reason', t(lang, 'field.reason')),
            execute(t(lang, 'button.withdraw'), 'withdraw', data),
          ),
        ]
      : []),
    ...(tabUrl ? [openUrl(t(lang, 'button.openTab'), tabUrl)] : []),
    ...(!offersAnything(view) && shows ? [execute(t(lang, 'button.refresh'), 'open', data)] : []),
  ];
}

/** Lists of short names read better on one line, and a card holds many of them so. */
const ON_ONE_LINE: readonly string[] = ['countries', 'themes', 'supportTypes'];

const contentRow = ({ field, label, values }: RequestView['rows'][number]): Element =>
  labelled(label, ON_ONE_LINE.includes(field) ? [values.join(', ')] : values);

function build(view: RequestView, context: RequestCardContext, isShortened: boolean): AdaptiveCard {
  const { lang } = context;
  return card(
    lang,
    `${view.ref}: ${view.state.label}`,
    [
      ...(context.notice ? [notice(context.notice.style, context.notice.words)] : []),
      ...(context.warning ? [notice('warning', context.warning)] : []),
      ...hintsBox(view, context),
      heading(view.title),
      hint(view.ref),
      ...statusLine(view, lang),
      ...(isShortened ? [hint(t(lang, 'request.shortened'))] : []),
      ...crisisRows(view),
      ...(view.escalatedAt ? [hint(t(lang, 'request.stalled', { date: day(lang, view.escalatedAt) }))] : []),
      ...(showsContent(view, context) ? changedRows(view, lang, isShortened) : []),
      ...threadRows(view, lang),
      ...recorded(view, lang),
      ...(view.decision ? [labelled(view.decision.label, [view.decision.reason])] : []),
      ...(showsContent(view, context) ? view.rows.map(contentRow) : []),
      ...stillOpen(view, context),
      subheading(t(lang, 'request.signatures')),
      ...view.agencies.map((agency) => signatureLine(agency, lang)),
      sideButtons(view, lang),
      ...(view.actions.includes('sign') ? [hint(t(lang, 'request.signNotice', { agency: context.agency }))] : []),
    ],
    actions(view, context),
  );
}

/** Where a whole request is more than a card may hold: first without its longest texts, then with little of each. */
const MEASURES: readonly Measure[] = [
  { text: 2_000, note: 500, items: 50 },
  { text: 400, note: 200, items: 15 },
  { text: 300, note: 80, items: 12 },
];

/** A request with its whole content, signatures, next step and what this reader can do. */
export function requestCard(view: RequestView, context: RequestCardContext): AdaptiveCard {
  let made = build(view, context, false);
  for (const measure of MEASURES) {
    if (cardBytes(made) <= CARD_LIMIT_BYTES) break;
    made = build(shortenView(view, measure), context, true);
  }
  return made;
}
