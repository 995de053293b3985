import { TITLE_LIMIT } from '../domain/content.ts';
import type { Language } from '../domain/language.ts';
import type { AskedView } from '../domain/views/hub.ts';
import { day, t } from '../locales/index.ts';
import { type Element, execute, heading, text, typed } from './elements.ts';
import { shorten } from './shorten.ts';

/** Of each kind: what is older is in the tab. */
const SHOWN = 5;

function row(title: string, ref: string, status: string, button: ReturnType<typeof execute>): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      ...typed(shorten(title, TITLE_LIMIT), { weight: 'Bolder' }),
      text(`${ref} · ${status}`, { spacing: 'None', size: 'Small' }),
      { type: 'ActionSet', spacing: 'Small', actions: [button] },
    ],
  };
}

/** What the reader's organisation is asked for, above its own requests; nothing where nobody asks. */
export function askedRows({ organisation, referrals, calls }: AskedView, lang: Language): Element[] {
  if (referrals.length + calls.length === 0) return [];
  return [
    heading(t(lang, 'asked.title', { agency: organisation.label })),
    ...referrals
      .slice(0, SHOWN)
      .map(({ ref, title, referral }) =>
        row(
          title,
          ref,
          t(lang, 'asked.referral', { status: referral.status.label }),
          execute(`${t(lang, 'button.open')} ${ref}`, 'open', { lang, ref }),
        ),
      ),
    ...calls
      .slice(0, SHOWN)
      .map(({ ref, title, closesOn }) =>
        row(
          title,
          ref,
          t(lang, 'asked.call', { day: day(lang, closesOn) }),
          execute(`${t(lang, 'button.answerCall')} ${ref}`, 'show-call', { lang, ref }),
        ),
      ),
  ];
}
