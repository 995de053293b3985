import type { Intent } from '../types.ts';
import type { Clues } from './clues.ts';
import type { Cue } from './intent-words.ts';
import {
  ASKS_SUPPORT,
  EXAMPLES,
  HOW_TO,
  LAUNCH,
  LEADING_EXAMPLES,
  LEADING_SEARCH,
  NEWS,
  OWN_REQUEST,
  OWN_REQUESTS,
  PARTNER,
  REPORT,
  REQUEST_WORD,
  SAME_AS,
  SEVERAL,
  WANTS_ONE,
} from './turns-of-phrase.ts';
import { ONE_SHORT, OWN_THINGS, POINTS_AT, STATE, STILL_NOTHING, TO_READ } from './weak-evidence.ts';

export type Scores = Record<Cue, number>;
export type Weights = Partial<Record<Intent, number>>;

/** Words of a command; a need is longer. */
export const COMMAND = 14;

const when = (condition: boolean, weight: number) => (condition ? weight : 0);

/** How much speaks for each intent that has to be weighed. The figures were set on labelled messages; see `test/bench`. */
export function weigh(clues: Clues, score: Scores, words: number, isQuestion: boolean, content: number): Weights {
  const { flat, hasReference, hasPeriod } = clues;
  const short = words <= COMMAND;
  const asks = isQuestion || score.question > 0;
  const aboutRequests = REQUEST_WORD.test(flat);
  const cites = hasReference && content >= 2 && SAME_AS.test(flat);
  const wantsOne = WANTS_ONE.test(flat) && score.status === 0 && score.help === 0 && !hasReference;
  const creates = score.create >= 2 || cites;
  const searches = LEADING_SEARCH.test(flat) && !PARTNER.test(flat) && !aboutRequests;
  const examples = LEADING_EXAMPLES.test(flat) && clues.agencies === 0;
  const report = REPORT.test(flat);
  const pointsAt = short && !creates && POINTS_AT.test(flat);
  const stillNothing = short && !creates && STILL_NOTHING.test(flat) && clues.agencies < 2;
  const standing = pointsAt && STATE.test(flat) && (asks || words <= 8);
  const ownThings = short && OWN_THINGS.test(flat) && clues.themes === 0;
  const toRead = TO_READ.test(flat) && clues.agencies === 0 && words > 3 && !aboutRequests;
  const oneShort = short && ONE_SHORT.test(flat);
  const ownRequest =
    OWN_REQUEST.test(flat) && !ASKS_SUPPORT.test(flat) && (!creates || (isQuestion && !LAUNCH.test(flat)));
  const w: Weights = {};

  w['new-request'] =
    score.create * (LAUNCH.test(flat) ? 1.1 : 0.9) +
    Math.min(2, score.need) * 0.6 +
    content * 0.45 +
    when(cites, 3) +
    when(wantsOne && score.create < 2, 1.6) -
    when(isQuestion && !creates, 1) -
    when(hasReference && !creates, 2) -
    when(score.create === 0 && content < 2 && !wantsOne, 1.5) -
    when(ownRequest && asks, 1.5) -
    when(HOW_TO.test(flat) && isQuestion && content < 2, 3) +
    // Two agencies side by side ask for something; nobody looks for knowledge in two names.
    when(clues.agencies >= 2 && content >= 3 && !isQuestion, 1.5) +
    when(clues.agencies >= 1 && content >= 3 && ASKS_SUPPORT.test(flat), 3);

  const asksState =
    score.status > 0 || standing || stillNothing || (ownRequest && asks) || (NEWS.test(flat) && (ownRequest || short));
  w.status = !asksState
    ? when(hasReference && !creates, 1.6)
    : score.status * 0.9 +
      when(hasReference, 1.5) +
      when(ownRequest, 1.7) +
      when(NEWS.test(flat) && !hasPeriod, 1) +
      when(standing, 2.5) +
      when(stillNothing, 3) -
      when(
        !aboutRequests &&
          !pointsAt &&
          !stillNothing &&
          !hasReference &&
          !NEWS.test(flat) &&
          !(content === 0 && words <= 6),
        1.5,
      ) +
      when(short, 0.5) -
      when(words > 30, 1) -
      when(hasPeriod && !hasReference && !standing, 2) -
      when(OWN_REQUESTS.test(flat), 1);

  w['list-mine'] =
    score.mine === 0 && !ownThings
      ? 0
      : score.mine * 0.95 +
        when(ownThings, 3) +
        when(score.own > 0, 0.4) +
        when(OWN_REQUESTS.test(flat), 1) +
        (aboutRequests ? 0.8 : -1) +
        when(short, 0.5) -
        when(content > 2, 1) -
        when(content > 0 && !aboutRequests, 1.5) -
        when(aboutRequests && !SEVERAL.test(flat), 2) -
        when(hasReference, 2) -
        when(hasPeriod && report, 1) -
        when(hasPeriod && !aboutRequests, 1.5) -
        when(standing && !SEVERAL.test(flat), 1.5);

  const looks = score.knowledge > 0 || toRead || searches || examples || EXAMPLES.test(flat);
  w['find-knowledge'] = !looks
    ? 0
    : score.knowledge * 0.9 +
      when(asks, 0.8) +
      (content > 0 ? 0.5 : -0.5) -
      // "Has anybody a charger?" asks, but about nothing of ours.
      when(content === 0 && clues.hints === 0 && !toRead && !searches && !examples && !EXAMPLES.test(flat), 2) +
      when(searches, 3) +
      when(toRead, 2.5) -
      when(standing || stillNothing, 3) +
      when(examples, 2) +
      when(EXAMPLES.test(flat) && clues.agencies === 0, 1.5) -
      when(!asks && !searches && !examples && (clues.agencies > 0 || score.need > 0), 1) -
      when(creates, 1) -
      when(clues.agencies >= 2 && content >= 3, 2) -
      when(hasReference, 3) -
      when(hasPeriod && content === 0, 1.5);

  w['find-partner'] =
    score.partner === 0 && !oneShort && !(PARTNER.test(flat) && asks)
      ? 0
      : score.partner * 0.95 +
        when(asks, 0.5) +
        (content > 0 ? 0.4 : -0.5) +
        when(PARTNER.test(flat), 1.5) +
        when(oneShort, 2.5) -
        when(content + clues.hints === 0 && !oneShort && !PARTNER.test(flat), 2) -
        when(toRead, 2.5) -
        when(hasReference, 1) -
        when(score.create >= 3, 2);

  w.help =
    score.help === 0 && !HOW_TO.test(flat)
      ? 0
      : score.help * 0.9 + when(HOW_TO.test(flat), 3) + (short ? 1 : -1) - content * 0.8 + when(aboutRequests, 0.3);

  w.summary =
    score.summary === 0 && !(hasPeriod && !hasReference && (score.status > 0 || report || (asks && content === 0)))
      ? 0
      : score.summary * 0.9 +
        when(asks && hasPeriod && content === 0 && !pointsAt, 0.8) +
        when(hasPeriod, 2) +
        when(report, 0.7) +
        when(report && hasPeriod && aboutRequests, 1.5) +
        when(report && hasPeriod && content === 0, 1) -
        when(score.create >= 3 && !(report && hasPeriod), 2) -
        when(clues.supportTypes > 1, 1) -
        when(OWN_REQUESTS.test(flat), 1.5) -
        when(hasReference, 2);

  w['my-roles'] =
    score.roles === 0
      ? 0
      : score.roles * 0.95 +
        (short ? 0.6 : -0.5) -
        when(aboutRequests && SEVERAL.test(flat), 1.5) -
        when(clues.themes + clues.supportTypes > 1, 1.5);
  w.cancel = score.cancel === 0 ? 0 : score.cancel * 0.6 + (words <= 8 ? 1 : -1.5) - content * 0.6;
  return w;
}
