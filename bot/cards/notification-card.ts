import { TITLE_LIMIT } from '../domain/content.ts';
import type { Language } from '../domain/language.ts';
import type { RequestSummary } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, escapeMarkdown, execute, hint, notice, openUrl, text, typed } from './elements.ts';
import { shorten } from './shorten.ts';

/** A message that something else caused: what happened, where it stands, and the way to the request. */
export function notificationCard(lang: Language, words: string, summary: RequestSummary, tabUrl: string): AdaptiveCard {
  return card(
    lang,
    escapeMarkdown(words),
    [
      notice('accent', words),
      ...typed(shorten(summary.title, TITLE_LIMIT), { weight: 'Bolder' }),
      hint([summary.crisis?.label, summary.ref].filter(Boolean).join(' · ')),
      text(`**${summary.state.label}**`, { spacing: 'Small' }),
      text(t(lang, 'request.nextStep', { holder: summary.clock.holder, due: 'none' }), { spacing: 'None' }),
    ],
    [execute(t(lang, 'button.open'), 'open', { lang, ref: summary.ref }), openUrl(t(lang, 'button.openTab'), tabUrl)],
  );
}

/** A message with a way into the tab. */
export function linkCard(lang: Language, words: string, url: string): AdaptiveCard {
  return card(lang, escapeMarkdown(words), typed(words), [openUrl(t(lang, 'button.openTab'), url)]);
}
