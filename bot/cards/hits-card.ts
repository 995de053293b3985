import type { Language } from '../domain/language.ts';
import type { HitView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { type AdaptiveCard, card, type Element, execute, heading, hint, openUrl, text, typed } from './elements.ts';
import { shorten } from './shorten.ts';

/** Hits that a chat answer shows. */
const SHOWN = 4;
const SUMMARY_CHARACTERS = 300;

/** Address of the page of a hit. */
export type HitLink = (id: string) => string;

function hit(view: HitView, lang: Language, link: HitLink | null): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      ...typed(view.title, { weight: 'Bolder' }),
      ...typed(view.context, { size: 'Small', isSubtle: true }),
      ...typed(shorten(view.summary, SUMMARY_CHARACTERS)),
      ...(view.evidence ? typed(shorten(view.evidence, SUMMARY_CHARACTERS), { size: 'Small' }) : []),
      ...typed(
        view.reasons
          .slice(0, 3)
          .map((reason) => reason.brief)
          .join(' · '),
        { size: 'Small', isSubtle: true },
      ),
      ...(link
        ? [
            {
              type: 'ActionSet',
              spacing: 'Small',
              actions: [{ ...openUrl(t(lang, 'button.openItem'), link(view.id)), tooltip: view.title }],
            },
          ]
        : []),
    ],
  };
}

/**
 * Answer to a question in words: what has worked elsewhere, or who could help.
 * @param mayRegister whether the reader registers requests: nobody else is told to
 * @param link leads to the page of each hit; null where hits have none
 */
export function hitsCard(
  lang: Language,
  title: string,
  hits: readonly HitView[],
  mayRegister: boolean,
  link: HitLink | null = null,
): AdaptiveCard {
  return card(
    lang,
    title,
    [
      heading(title),
      ...(hits.length > 0
        ? hits.slice(0, SHOWN).map((view) => hit(view, lang, link))
        : [text(t(lang, 'find.noMatch'))]),
      ...(mayRegister ? [hint(t(lang, 'find.more'))] : []),
    ],
    mayRegister ? [execute(t(lang, 'button.new'), 'new', { lang })] : [],
  );
}
