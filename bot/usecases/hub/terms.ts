import type { Language } from '../../domain/language.ts';
import { t } from '../../locales/index.ts';
import type { HubTerm } from '../../reference/schemas.ts';
import type { Deps } from '../deps.ts';

const DAY_MS = 86_400_000;

/** The day that lies calendar days after an instant, YYYY-MM-DD. */
const dayAfter = (instant: string, days: number): string =>
  new Date(Date.parse(`${instant.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day that the hub proposes for an answer, from now. */
export function proposedDay(deps: Pick<Deps, 'reference' | 'clock'>, code: HubTerm['code']): string {
  const term = deps.reference.hubTerms.get(code);
  if (!term) throw new Error(`bot/reference/hub-terms.json has no term "${code}"`);
  return dayAfter(deps.clock(), term.days);
}

/** A word on the days as long as nobody has confirmed them; null once somebody has. */
export function unconfirmedTerms({ reference }: Pick<Deps, 'reference'>, lang: Language): string | null {
  const open = [...reference.hubTerms.values()].filter(({ confirmedBy }) => confirmedBy === null);
  const days = (code: HubTerm['code']) => reference.hubTerms.get(code)?.days ?? 0;
  if (open.length === 0) return null;
  return t(lang, 'hub.unconfirmed', { answer: days('referral-answer'), interest: days('interest-answer') });
}
