import type { Language } from '../domain/language.ts';
import type { PracticeRow } from '../domain/views/knowledge.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, escapeMarkdown, hint, notice, openUrl, text } from './elements.ts';

/** A message about a practice: what happened, where it stands, and the way to it in the tab. */
export function practiceNotice(lang: Language, words: string, row: PracticeRow, url: string): AdaptiveCard {
  return card(
    lang,
    escapeMarkdown(words),
    [
      notice('accent', words),
      hint(row.id),
      text(`**${row.status.label}**`, { spacing: 'Small' }),
      text(t(lang, 'request.nextStep', { holder: row.next, due: 'none' }), { spacing: 'None' }),
    ],
    [openUrl(t(lang, 'button.openPractice'), url)],
  );
}
