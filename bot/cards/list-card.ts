import { TITLE_LIMIT } from '../domain/content.ts';
import type { Language } from '../domain/language.ts';
import type { RequestSummary } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, type Element, execute, heading, hint, text, typed } from './elements.ts';
import { shorten } from './shorten.ts';

/** Requests that one card shows: more would not be read on a phone. */
export const LIST_LIMIT = 10;

function row(summary: RequestSummary, lang: Language): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      ...typed(shorten(summary.title, TITLE_LIMIT), { weight: 'Bolder' }),
      text([summary.crisis?.label, summary.ref, summary.state.label].filter(Boolean).join(' · '), {
        spacing: 'None',
        size: 'Small',
      }),
      text(t(lang, 'request.nextStep', { holder: summary.clock.holder, due: 'none' }), {
        spacing: 'None',
        size: 'Small',
        isSubtle: true,
      }),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [execute(`${t(lang, 'button.open')} ${summary.ref}`, 'open', { lang, ref: summary.ref })],
      },
    ],
  };
}

/** Short list of requests, each of which opens in place; no title above nothing. */
export function listCard(
  lang: Language,
  title: string,
  rows: readonly RequestSummary[],
  more: boolean,
  /** Stands above the list. */
  above: Element[] = [],
): AdaptiveCard {
  return card(lang, title, [
    ...above,
    ...(rows.length > 0 || above.length === 0 ? [heading(title)] : []),
    ...rows.slice(0, LIST_LIMIT).map((summary) => row(summary, lang)),
    ...(more ? [hint(t(lang, 'list.more', { shown: Math.min(rows.length, LIST_LIMIT) }))] : []),
  ]);
}
