import { z } from 'zod';
import { interestCard, type KeptWords } from '../../cards/interest-card.ts';
import { referralCard } from '../../cards/referral-card.ts';
import { DeskError } from '../../domain/errors.ts';
import { hasRole } from '../../domain/people.ts';
import { INTEREST_ANSWERS } from '../../domain/referral.ts';
import type { JointRequest } from '../../domain/request.ts';
import { day, type MessageKey, t } from '../../locales/index.ts';
import { loadVisible } from '../../usecases/change-request.ts';
import { ownReferral, viewInterest } from '../../usecases/hub/asked-of-us.ts';
import { answerCall } from '../../usecases/hub/interest.ts';
import { presentReferral } from '../../usecases/hub/present-hub.ts';
import { acceptReferral, askAboutReferral, declineReferral } from '../../usecases/hub/refer.ts';
import { presentRequest } from '../../usecases/present-request.ts';
import { refusal } from '../../usecases/refusal.ts';
import { field, inputs, parseInput } from '../card-input.ts';
import type { ChatDeps, Reply, Turn } from '../chat.ts';
import { ownAgency } from '../show-request.ts';
import type { Data, Handler } from './reply.ts';

const part = z.string().regex(/^[a-z]\d{1,4}$/);
const referred = inputs.onRequest.extend({ referral: part });
const declined = referred.extend({ reason: field });
const asked = referred.extend({ question: field });
const interest = inputs.onRequest.extend({
  call: part,
  answer: z.enum(INTEREST_ANSWERS),
  seen: z.number().int().min(0),
  remarkFor: field,
  remarkAgainst: field,
  question: field,
});

type Notice = { style: 'good' | 'warning' | 'accent'; words: string } | null;

/** The request as the reader's organisation was referred to it; null where it was not. */
export async function showReferral(
  deps: ChatDeps,
  turn: Turn,
  request: JointRequest,
  notice: Notice = null,
): Promise<Reply | null> {
  const { person, lang } = turn;
  const referral = ownReferral(person, request);
  if (!referral) return null;
  const view = presentRequest(deps, person, request, lang);
  const context = { lang, agency: ownAgency(deps, turn), notice, tabUrl: deps.tabLink(person, request.ref) };
  return { card: referralCard(view, await presentReferral(deps, person, request, referral, lang), context) };
}

/** A referral is answered as it stands now; whoever was faster in the same organisation is noticed by its status. */
const UNSEEN = null;

async function shown(deps: ChatDeps, turn: Turn, request: JointRequest, key: MessageKey): Promise<Reply> {
  const words = t(turn.lang, key, { ref: request.ref, agency: ownAgency(deps, turn) });
  return (await showReferral(deps, turn, request, { style: 'good', words })) ?? { text: words };
}

async function accept(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, referral } = parseInput(referred, data);
  return shown(deps, turn, await acceptReferral(deps)(turn.person, ref, UNSEEN, referral), 'asked.accepted');
}

async function decline(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, referral, reason } = parseInput(declined, data);
  await declineReferral(deps)(turn.person, ref, UNSEEN, referral, reason);
  // The organisation does not see the request any more, so its card goes and a sentence stays.
  return { text: t(turn.lang, 'asked.declined', { ref, agency: ownAgency(deps, turn) }) };
}

async function ask(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, referral, question } = parseInput(asked, data);
  return shown(deps, turn, await askAboutReferral(deps)(turn.person, ref, UNSEEN, referral, question), 'asked.asked');
}

async function showCallOf(
  deps: ChatDeps,
  turn: Turn,
  ref: string,
  notice: Notice = null,
  kept: KeptWords = {},
): Promise<Reply> {
  const { person, lang } = turn;
  const view = await viewInterest(deps)(person, ref, lang);
  if (!view) return { text: t(lang, 'asked.closed', { ref }) };
  const context = { lang, agency: ownAgency(deps, turn), notice, tabUrl: deps.tabLink(person, null) };
  return { card: interestCard(view, context, kept) };
}

const showCall = (deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> =>
  showCallOf(deps, turn, parseInput(inputs.onRequest, data).ref);

async function answerInterest(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, call, answer, seen, ...kept } = parseInput(interest, data);
  const text = { interested: kept.remarkFor, 'not-interested': kept.remarkAgainst, question: kept.question }[answer];
  const { lang } = turn;
  try {
    const request = await answerCall(deps)(turn.person, ref, call, { answer, text }, seen);
    const closesOn = request.calls.find((each) => each.id === call)?.closesOn ?? '';
    const words =
      answer === 'question'
        ? t(lang, 'asked.asked')
        : t(lang, 'asked.noted', { answer: t(lang, `interest.${answer}`), day: day(lang, closesOn) });
    return await showCallOf(deps, turn, ref, { style: 'good', words });
  } catch (error) {
    // A colleague answered in between: the card as it is now, with what was typed.
    if (!(error instanceof DeskError) || error.code !== 'revision-changed') throw error;
    return showCallOf(deps, turn, ref, { style: 'warning', words: refusal(error, deps.reference, lang, '') }, kept);
  }
}

/** `open` for somebody whose organisation was referred to a request, and is not among those who request it. */
export async function openReferral(deps: ChatDeps, turn: Turn, ref: string): Promise<Reply | null> {
  const { request } = await loadVisible(deps, turn.person, ref);
  const { organisation } = turn.person;
  const isRequesting = request.agencies.some(({ agency }) => agency === organisation);
  const answers = hasRole(turn.person, 'focal-point') && !isRequesting;
  return answers ? showReferral(deps, turn, request) : null;
}

export const HUB_HANDLERS = {
  'accept-referral': accept,
  'decline-referral': decline,
  'ask-referral': ask,
  'show-call': showCall,
  interest: answerInterest,
} as const satisfies Record<string, Handler>;
