import { introduceCard } from '../cards/introduce-card.ts';
import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import { introduce } from '../usecases/people.ts';
import { refusal } from '../usecases/refusal.ts';
import { inputs, parseInput } from './card-input.ts';
import type { ChatDeps, Reply } from './chat.ts';

/** Somebody who is not active on the register: known only by what the channel says of them. */
export interface Stranger {
  id: string;
  name: string;
  lang: Language;
  known: Person | null;
}

function waiting(deps: ChatDeps, stranger: Stranger, organisation: string): Reply {
  const { lang } = stranger;
  return { text: t(lang, 'introduce.waiting', { organisation: labels(deps.reference, lang).agency(organisation) }) };
}

/** Whatever they write: first the question who they are, then the wait. */
export function answerStranger(deps: ChatDeps, stranger: Stranger): Reply {
  if (stranger.known?.status === 'refused') return { text: t(stranger.lang, 'introduce.refused') };
  if (stranger.known) return waiting(deps, stranger, stranger.known.organisation);
  return { card: introduceCard(stranger.lang, { organisation: '', country: '' }) };
}

/** The form in which they say who they are, or correct what they said while they wait. */
export async function answerIntroduction(
  deps: ChatDeps,
  stranger: Stranger,
  data: Record<string, unknown>,
): Promise<Reply> {
  const { lang } = stranger;
  if (stranger.known && stranger.known.status !== 'pending') return answerStranger(deps, stranger);
  const form = parseInput(inputs.introduction, data);
  try {
    const organisations = deps.understand.recogniseAgencies(form.organisation);
    const organisation = organisations.codes[0];
    if (!organisation) throw new DeskError('unknown-agency', { values: [form.organisation] });
    const places = deps.understand.recognisePlaces(form.country);
    if (places.unknown.length > 0) throw new DeskError('unknown-country', { values: places.unknown });
    const country = places.countries[0] ?? null;
    await introduce(deps)({ id: stranger.id, name: stranger.name, organisation, country, language: lang });
    return { text: t(lang, 'introduce.sent', { organisation: labels(deps.reference, lang).agency(organisation) }) };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    const words = refusal(error, deps.reference, lang, '');
    return { card: introduceCard(lang, form, words), orElse: words };
  }
}
