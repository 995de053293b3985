/** Referrals: what a coordinator asks, and what the organisation that is asked answers. */
import { DeskError } from '../../domain/errors.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import * as referring from '../../domain/referring.ts';
import { changeRequest, loadVisible } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { activePeopleOf } from '../people.ts';
import { findOffers } from './offers.ts';
import { proposedDay } from './terms.ts';

/** Has an organisation a focal point on the register, who answers for it? */
export const isOnRegister =
  (deps: Deps) =>
  async (organisation: string): Promise<boolean> =>
    (await activePeopleOf(deps)(organisation)).some((person) => hasRole(person, 'focal-point'));

export interface ReferralInput {
  /** Each gets a referral of its own, with the same words. */
  organisations: readonly string[];
  ask: string;
  supportTypes: readonly string[];
  /** Ids of the catalogue; each goes with the organisation whose offer it is. */
  offers: readonly string[];
  /** Sends them at once; else they are only proposed. */
  send: boolean;
  /** YYYY-MM-DD; null: the hub's own term. */
  answerBy: string | null;
}

/** @throws DeskError `invalid-input` for a code that is not in the reference data */
export function checkHubCodes(
  { reference }: Pick<Deps, 'reference'>,
  organisations: readonly string[],
  supportTypes: readonly string[],
): void {
  const unknown = [
    ...organisations.filter((code) => !reference.organisations.has(code)),
    ...supportTypes.filter((code) => !reference.supportTypes.has(code)),
  ];
  if (unknown.length > 0) throw new DeskError('invalid-input', { field: unknown.join(', ') });
}

/** @throws DeskError those of `proposeReferral` and `sendReferral`, `invalid-input`, `unknown-offer` */
export const refer = (deps: Deps) => async (actor: Person, ref: string, seen: number, input: ReferralInput) => {
  const organisations = [...new Set(input.organisations)];
  if (organisations.length === 0) throw new DeskError('nobody-to-ask');
  checkHubCodes(deps, organisations, input.supportTypes);
  const offers = await findOffers(deps)(input.offers);
  if (offers.some((offer) => !organisations.includes(offer.organisation))) throw new DeskError('unknown-offer');
  const answerBy = input.answerBy ?? proposedDay(deps, 'referral-answer');
  return changeRequest(deps, actor, ref, seen, (request, act) =>
    organisations.reduce((now, organisation) => {
      const own = offers.filter((offer) => offer.organisation === organisation).map(({ id }) => id);
      const { ask, supportTypes } = input;
      const proposed = referring.proposeReferral(now, { organisation, ask, supportTypes, offers: own }, act);
      const last = proposed.referrals.at(-1);
      return input.send && last ? referring.sendReferral(proposed, last.id, answerBy, act) : proposed;
    }, request),
  );
};

/** @param answerBy YYYY-MM-DD; null: the hub's own term. @throws DeskError those of the domain */
export const sendReferral =
  (deps: Deps) => (actor: Person, ref: string, seen: number, id: string, answerBy: string | null) =>
    changeRequest(deps, actor, ref, seen, (request, act) =>
      referring.sendReferral(request, id, answerBy ?? proposedDay(deps, 'referral-answer'), act),
    );

export const acceptReferral = (deps: Deps) => (actor: Person, ref: string, seen: number | null, id: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => referring.acceptReferral(request, id, act));

export const declineReferral =
  (deps: Deps) => (actor: Person, ref: string, seen: number | null, id: string, reason: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) => referring.declineReferral(request, id, reason, act));

export const askAboutReferral =
  (deps: Deps) => (actor: Person, ref: string, seen: number | null, id: string, question: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) => referring.askAboutReferral(request, id, question, act));

export const replyToReferral = (deps: Deps) => (actor: Person, ref: string, seen: number, id: string, answer: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => referring.replyToReferral(request, id, answer, act));

export const callBackReferral =
  (deps: Deps) => (actor: Person, ref: string, seen: number | null, id: string, reason: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) => referring.callBackReferral(request, id, reason, act));

export const startReferral = (deps: Deps) => (actor: Person, ref: string, seen: number | null, id: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => referring.startReferral(request, id, act));

export const finishReferral = (deps: Deps) => (actor: Person, ref: string, seen: number, id: string, report: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => referring.finishReferral(request, id, report, act));

/** For an organisation without a focal point only: those who have one answer themselves. @throws DeskError `answers-itself` */
export const writeDownAnswer =
  (deps: Deps) => async (actor: Person, ref: string, seen: number, id: string, written: referring.WrittenAnswer) => {
    const { request: before } = await loadVisible(deps, actor, ref);
    const { organisation } = referring.referralOf(before, id);
    const answersItself = await isOnRegister(deps)(organisation);
    return changeRequest(deps, actor, ref, seen, (request, act) => {
      const after = referring.writeDownAnswer(request, id, written, act);
      if (answersItself) throw new DeskError('answers-itself', { agency: organisation });
      return after;
    });
  };
