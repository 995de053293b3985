/** Requests for interest: opened by a coordinator, answered by the organisations that are asked, closed by their day. */
import { DESK } from '../../domain/desk.ts';
import * as interest from '../../domain/interest.ts';
import type { Person } from '../../domain/people.ts';
import { isInvited } from '../../domain/permissions.ts';
import type { InterestAnswer } from '../../domain/referral.ts';
import type { JointRequest } from '../../domain/request.ts';
import { allRows } from '../../store/all-rows.ts';
import { changeRequest } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { CALL_TAG, requestSchema } from '../documents.ts';
import { requestQuery } from '../match-query.ts';
import { checkHubCodes } from './refer.ts';
import { proposedDay } from './terms.ts';

/** Partners above the matcher's floor, the best first. */
export function eligiblePartners(deps: Deps, request: JointRequest): string[] {
  deps.offers.refresh(deps.clock().slice(0, 10));
  return deps.matcher.searchPartners(requestQuery(request)).map(({ id }) => id);
}

export interface CallInput {
  text: string;
  /** YYYY-MM-DD; null: the hub's own term. */
  closesOn: string | null;
  /** Asked beside the eligible partners. */
  added: readonly string[];
}

/** @throws DeskError those of `openInterestCall`, `invalid-input` */
export const openCall = (deps: Deps) => (actor: Person, ref: string, seen: number, input: CallInput) => {
  checkHubCodes(deps, input.added, []);
  const closesOn = input.closesOn ?? proposedDay(deps, 'interest-answer');
  return changeRequest(deps, actor, ref, seen, (request, act) => {
    const eligible = eligiblePartners(deps, request);
    return interest.openInterestCall(request, { text: input.text, closesOn, eligible, added: input.added }, act);
  });
};

export const inviteToCall =
  (deps: Deps) => (actor: Person, ref: string, seen: number, id: string, organisation: string) => {
    checkHubCodes(deps, [organisation], []);
    return changeRequest(deps, actor, ref, seen, (request, act) =>
      interest.inviteToCall(request, id, organisation, act),
    );
  };

export const replyToCall =
  (deps: Deps) => (actor: Person, ref: string, seen: number, id: string, index: number, reply: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) => interest.replyToCall(request, id, index, reply, act));

export const closeCall = (deps: Deps) => (actor: Person, ref: string, seen: number, id: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => interest.closeInterestCall(request, id, act));

/** One click: whoever is interested becomes a proposed referral, for the kinds of support that the request asks for. */
export const referInterested =
  (deps: Deps) => (actor: Person, ref: string, seen: number, id: string, organisation: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) =>
      interest.referInterested(request, id, { organisation, supportTypes: request.content.supportTypes }, act),
    );

/**
 * A focal point of an invited organisation answers; the request itself stays hidden from them.
 * @param seen how many answers of their organisation they saw
 * @throws DeskError those of `answerInterestCall`, `not-visible` for whoever was not asked
 */
export const answerCall =
  (deps: Deps) =>
  (actor: Person, ref: string, id: string, given: Pick<InterestAnswer, 'answer' | 'text'>, seen: number) =>
    changeRequest(
      deps,
      actor,
      ref,
      null,
      (request, act) => interest.answerInterestCall(request, id, given, seen, act),
      isInvited,
    );

/** The desk closes every call whose last day has gone. @param onFault is told of a request that it could not change */
export const closeDueCalls =
  (deps: Deps) =>
  async (onFault: (error: unknown, ref: string) => void): Promise<void> => {
    const today = deps.clock().slice(0, 10);
    // The same look ends offers whose last day has gone, so that matching knows within a minute.
    deps.offers.refresh(today);
    for await (const row of allRows(deps.store, { kind: 'request', allTags: [CALL_TAG] })) {
      try {
        const request = requestSchema.parse(row.body);
        if (!request.calls.some((call) => call.closedAt === null && call.closesOn < today)) continue;
        await changeRequest(deps, DESK, request.ref, null, interest.closeDueCalls, () => true);
      } catch (error) {
        onFault(error, row.id);
      }
    }
  };
