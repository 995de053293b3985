import { card, escapeMarkdown, openUrl, text } from '../cards/elements.ts';
import { hitsCard } from '../cards/hits-card.ts';
import { describeCard, requestFormCard } from '../cards/request-form.ts';
import { helpCard, startersCard } from '../cards/welcome-card.ts';
import { NEED_LIMIT } from '../domain/content.ts';
import { DeskError } from '../domain/errors.ts';
import { hasRole } from '../domain/people.ts';
import { presentAgencies } from '../domain/request.ts';
import { hasSigned } from '../domain/signatures.ts';
import { list, t } from '../locales/index.ts';
import { countryName } from '../locales/labels.ts';
import type { MatchQuery } from '../matching/contract.ts';
import { loadVisible } from '../usecases/change-request.ts';
import { setLanguage } from '../usecases/people.ts';
import { findKnowledge, findPartners } from '../usecases/view-matches.ts';
import { listToSign } from '../usecases/view-requests.ts';
import { openReferral } from './actions/hub.ts';
import type { ChatDeps, Reply, Turn } from './chat.ts';
import { formFromText } from './forms.ts';
import { ownAgency, showDescribed, showList, showRequest, showStatus, showWaiting } from './show-request.ts';
import type { Slots, Understanding } from './understanding/types.ts';

/** Shorter than this and with nothing recognised, "new" was a wish to start, not a description of a need. */
const BARE_WISH_CHARACTERS = 60;
/** An unknown text of this length is taken for a need rather than for a slip. */
const LONG_TEXT_CHARACTERS = 200;

function saysNothing({ countries, regions, agencies, themes, supportTypes, objectives }: Slots): boolean {
  return [countries, regions, agencies, themes, supportTypes, objectives].every((slot) => slot.length === 0);
}

/** The form, filled with what was understood of a need. */
export function startRequest(deps: ChatDeps, turn: Turn, typed: string, slots: Slots): Reply {
  const { lang, person } = turn;
  if (!hasRole(person, 'focal-point')) throw new DeskError('not-allowed');
  const filled = formFromText(typed, slots, person, lang, deps.reference);
  const notice =
    filled.truncatedFrom === null
      ? null
      : {
          style: 'warning' as const,
          words: t(lang, 'form.truncated', { length: filled.truncatedFrom, limit: NEED_LIMIT }),
        };
  return {
    card: requestFormCard(filled.form, {
      lang,
      reference: deps.reference,
      editing: null,
      notice,
      formId: deps.newId(),
    }),
  };
}

function questionQuery(typed: string, slots: Slots): MatchQuery {
  return {
    id: 'question',
    title: '',
    need: typed,
    countries: slots.countries,
    region: slots.regions[0] ?? null,
    level: 'national',
    objectives: slots.objectives,
    themes: slots.themes,
    supportTypes: slots.supportTypes,
    agencies: slots.agencies,
    otherText: '',
  };
}

/** Where a request stands; for whoever it is referred to, what they are asked. A number that is wrong is no dead end. */
async function showStanding(deps: ChatDeps, turn: Turn, ref: string): Promise<Reply> {
  try {
    return (await openReferral(deps, turn, ref)) ?? (await showStatus(deps, turn, ref));
  } catch (error) {
    if (!(error instanceof DeskError) || error.code !== 'not-visible') throw error;
    // The same words whether it does not exist or is somebody else's.
    return { card: startersCard(turn.lang, t(turn.lang, 'error.not-visible'), turn.person) };
  }
}

async function showToSign(deps: ChatDeps, turn: Turn, slots: Slots): Promise<Reply> {
  const { lang, person } = turn;
  if (slots.reference) {
    const { request } = await loadVisible(deps, person, slots.reference);
    const mine = presentAgencies(request).find((a) => a.agency === person.organisation);
    const isSigned = mine !== undefined && hasSigned(mine, request.contentHash);
    return showRequest(
      deps,
      turn,
      request,
      isSigned ? { style: 'accent', words: t(lang, 'error.already-signed', { ref: request.ref }) } : null,
    );
  }
  const waiting = await listToSign(deps)(person);
  if (waiting.length === 0)
    return { card: startersCard(lang, t(lang, 'sign.nothing', { agency: ownAgency(deps, turn) }), person) };
  return showWaiting(deps, turn, waiting);
}

function showRoles(deps: ChatDeps, turn: Turn): Reply {
  const { person, lang } = turn;
  const words = t(lang, 'roles.text', {
    name: escapeMarkdown(person.name),
    organisation: ownAgency(deps, turn),
    country: person.country ?? 'none',
    countryName: person.country ? countryName(lang, person.country) : '',
    roles: list(
      lang,
      person.roles.map((role) => t(lang, `role.${role}`)),
    ),
  });
  return { card: startersCard(lang, words, person) };
}

function showSummaryWay(deps: ChatDeps, turn: Turn): Reply {
  const { person, lang } = turn;
  if (!hasRole(person, 'secretariat')) return { card: startersCard(lang, t(lang, 'summary.notForYou'), person) };
  const words = t(lang, 'summary.forSecretariat');
  return { card: card(lang, words, [text(words)], [openUrl(t(lang, 'button.openTab'), deps.tabLink(person, null))]) };
}

/** What the bot answers to a message, by what it means. */
export async function answerMessage(
  deps: ChatDeps,
  turn: Turn,
  typed: string,
  understood: Understanding,
): Promise<Reply> {
  const { lang, person } = turn;
  const { intent, slots } = understood;
  // Who registers nothing is not asked for a need.
  const registers = hasRole(person, 'focal-point');
  const [greeting, unknown] = registers
    ? (['greeting.text', 'unknown.text'] as const)
    : (['greeting.others', 'unknown.others'] as const);
  switch (intent) {
    case 'greeting':
      return { card: startersCard(lang, t(lang, greeting, { name: escapeMarkdown(person.name) }), person) };
    case 'help':
      return { card: helpCard(lang, person) };
    case 'thanks':
      return { text: t(lang, 'thanks.text') };
    case 'cancel':
      return { text: t(lang, 'cancel.text') };
    case 'my-roles':
      return showRoles(deps, turn);
    case 'summary':
      return showSummaryWay(deps, turn);
    case 'language': {
      const language = slots.language ?? lang;
      await setLanguage(deps)(person, language);
      return { card: startersCard(language, t(language, 'language.changed'), person) };
    }
    case 'list-mine':
      return showList(deps, turn);
    case 'status': {
      if (slots.reference) return showStanding(deps, turn, slots.reference);
      const misspelt = /\bUNM\S*/i.exec(typed)?.[0];
      if (misspelt)
        return { card: startersCard(lang, t(lang, 'status.unknown', { ref: escapeMarkdown(misspelt) }), person) };
      return showDescribed(deps, turn, slots.countries, slots.agencies);
    }
    case 'sign':
    case 'decline-sign':
      return showToSign(deps, turn, slots);
    case 'find-knowledge': {
      const hits = findKnowledge(deps)(questionQuery(typed, slots), lang);
      return {
        card: hitsCard(lang, t(lang, 'find.knowledge'), hits, registers, (id) =>
          deps.tabLink(person, `knowledge/${id}`),
        ),
      };
    }
    case 'find-partner':
      return {
        card: hitsCard(
          lang,
          t(lang, 'find.partners'),
          findPartners(deps)(questionQuery(typed, slots), lang),
          registers,
        ),
      };
    case 'new-request':
      // Whoever tells a need in another language is written to in it from now on.
      if (lang !== person.language) await setLanguage(deps)(person, lang);
      if (saysNothing(slots) && typed.length < BARE_WISH_CHARACTERS) return describe(turn);
      return startRequest(deps, turn, typed, slots);
    case 'unknown':
      if (typed.length >= LONG_TEXT_CHARACTERS && hasRole(person, 'focal-point'))
        return startRequest(deps, turn, typed, slots);
      return { card: startersCard(lang, t(lang, unknown), person) };
  }
}

/** @throws DeskError `not-allowed` */
export function describe({ person, lang }: Turn): Reply {
  if (!hasRole(person, 'focal-point')) throw new DeskError('not-allowed');
  return { card: describeCard(lang) };
}
