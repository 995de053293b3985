/**
 * How a pool is never over-allocated, although window and request are two documents and no write covers both.
 *
 * The window's document says what its pool holds for each case; the request says what was decided. For every change of
 * what a request says that is held:
 *  1. The window is written first: it holds the larger of before and after, and notes as `pending` the version of the
 *     request's document that the writer has read. If the pool is short, nothing else happens.
 *  2. The request is written, conditional on that very version.
 *  3. The window is written again: it holds what the request says now, and nothing is pending.
 * At every moment the window holds at least what the request says, so the sum of what requests say never exceeds it.
 *
 * Whoever fails between the steps leaves a pending hold: it holds too much, never too little. It goes
 *  - when the same case is tried again: a request's version never comes back, so a hold upon another version than the
 *    present one has no writer any more, and is replaced;
 *  - when somebody else needs the money: holds older than `GRACE_MS` are settled by what their request says. If that
 *    still has the version of the hold, its writer may be about to write: it is first written unchanged, so that its
 *    version passes and the late writer fails, tries again, and holds again.
 */

import { DeskError } from '../../domain/errors.ts';
import { heldBy } from '../../domain/fund-case.ts';
import type { JointRequest } from '../../domain/request.ts';
import { type Booking, bookingOf, holdAmount, settleBooking } from '../../domain/window-account.ts';
import { StoreError } from '../../store/store.ts';
import type { Prepare } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { requestDraft, requestSchema } from '../documents.ts';
import { changeAccount, loadWindow } from './accounts.ts';

/** A writer that needs longer than this between two writes has gone, in milliseconds. */
const GRACE_MS = 60_000;

/** What a request says that a window holds for one of its cases. */
export function heldFor({ funding }: Pick<JointRequest, 'funding'>, caseId: string): number {
  const found = funding.find((each) => each.id === caseId);
  return found ? heldBy(found) : 0;
}

/** The request was written since its version was read: what follows from it is out of date. */
class Outdated extends Error {}

async function isPresent(deps: Deps, ref: string, version: string): Promise<boolean> {
  return (await deps.store.get('request', ref))?.version === version;
}

async function hold(deps: Deps, window: string, caseId: string, ref: string, amount: number, version: string) {
  await changeAccount(deps, window, async (account) => {
    const booking = bookingOf(account, caseId);
    // Read after the account: a hold that comes later changes the account, and this is done again.
    if (booking && booking.pending?.version !== version && !(await isPresent(deps, ref, version))) throw new Outdated();
    return holdAmount(account, { caseId, ref, amount, version, at: deps.clock() });
  });
}

/** Takes over into the window what the request says. */
async function settle(deps: Deps, window: string, { caseId, ref }: Pick<Booking, 'caseId' | 'ref'>): Promise<void> {
  await changeAccount(deps, window, async (account) => {
    const booking = bookingOf(account, caseId);
    if (!booking?.pending) return account;
    const stored = await deps.store.get('request', ref);
    if (!stored) return settleBooking(account, caseId, 0);
    const request = requestSchema.parse(stored.body);
    if (stored.version === booking.pending.version) await deps.store.replace(requestDraft(request), stored.version);
    return settleBooking(account, caseId, heldFor(request, caseId));
  });
}

/** Settles what nobody seems to be working on any more. */
async function settleAbandoned(deps: Deps, window: string): Promise<void> {
  const { account } = await loadWindow(deps, window);
  const before = Date.parse(deps.clock()) - GRACE_MS;
  for (const booking of account.bookings) {
    if (booking.pending && Date.parse(booking.pending.at) < before) await settle(deps, window, booking);
  }
}

/** Step 1, for `changeRequest`: holds what a change needs, before the request is written. @throws DeskError `pool-exceeded` */
export const prepareHold =
  (deps: Deps, window: string, caseId: string): Prepare =>
  async (before, after, version) => {
    const amounts = [heldFor(before, caseId), heldFor(after, caseId)] as const;
    if (amounts[0] === amounts[1]) return true;
    const holdNow = () => hold(deps, window, caseId, after.ref, Math.max(...amounts), version);
    try {
      try {
        await holdNow();
      } catch (error) {
        if (!(error instanceof DeskError && error.code === 'pool-exceeded')) throw error;
        await settleAbandoned(deps, window);
        await holdNow();
      }
      return true;
    } catch (error) {
      if (error instanceof Outdated) return false;
      throw error;
    }
  };

/**
 * Step 3, after the request was written. What is decided is decided: if this fails, the hold stays pending and is
 * settled by whoever needs the pool next.
 */
export async function finishHold(deps: Deps, window: string, caseId: string, ref: string): Promise<void> {
  try {
    await settle(deps, window, { caseId, ref });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
