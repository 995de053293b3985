/** A time-limited request in a crisis or just after one. All of these throw what `demand` throws, before what each says. */
import { said } from './content-rules.ts';
import type { CrisisTerms } from './crisis.ts';
import { BEFORE_DESK, CRISIS_STATES, isCrisisOver, lateSigners } from './crisis-terms.ts';
import { DESK } from './desk.ts';
import { DeskError } from './errors.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators } from './record.ts';
import { type JointRequest, leadAgency } from './request.ts';
import { unsignedAgencies } from './signatures.ts';
import { type WorkCalendar, workingDaysBetween } from './work-calendar.ts';

export type CrisisInput = Pick<CrisisTerms, 'reason' | 'endsOn' | 'othersSignBy'>;

/** Calendar days. Configuration with an unconfirmed basis: bot/reference/clock-terms.json. */
export interface CrisisRules {
  /** Days at most from the marking to the end. */
  longestDays: number;
  /** Working days before the day to sign by, at which those still to sign are reminded. */
  remindBefore: number;
}

const DAY_MS = 86_400_000;
const dayAfter = (iso: string, days: number) =>
  new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** @throws DeskError `crisis-end-past`, `crisis-too-long`, `crisis-sign-by-wrong` */
function checkDays({ endsOn, othersSignBy }: CrisisInput, today: string, { longestDays }: CrisisRules): void {
  if (endsOn <= today) throw new DeskError('crisis-end-past');
  if (endsOn > dayAfter(today, longestDays)) throw new DeskError('crisis-too-long', { limit: longestDays });
  if (othersSignBy <= today || othersSignBy > endsOn) throw new DeskError('crisis-sign-by-wrong');
}

/**
 * The lead marks a draft, before anybody signs: each agency knows what it joins. Marking again replaces the terms.
 * @throws DeskError `reason-missing`, `text-too-long`, `crisis-end-past`, `crisis-too-long`, `crisis-sign-by-wrong`
 */
export function markCrisis(request: JointRequest, input: CrisisInput, rules: CrisisRules, act: Act): JointRequest {
  demand('mark-crisis', act.actor, request);
  const reason = said(input.reason, 'reason', 'reason-missing');
  checkDays(input, act.at.slice(0, 10), rules);
  const { endsOn, othersSignBy } = input;
  const crisis = { reason, endsOn, othersSignBy, remindedAt: null, lateAt: null, endedAt: null };
  return record({ ...request, crisis }, act, { action: 'crisis-marked', note: reason });
}

/**
 * Things have settled: an ordinary request from here on, with ordinary clocks. Once it is with the desk every agency on
 * it must have signed; before, it then waits for all of them.
 * @throws DeskError `not-a-crisis`, `signatures-missing`
 */
export function convertCrisis(request: JointRequest, act: Act): JointRequest {
  demand('convert-crisis', act.actor, request);
  if (request.crisis === null) throw new DeskError('not-a-crisis', { ref: request.ref });
  const unsigned = unsignedAgencies(request);
  if (!BEFORE_DESK.includes(request.state) && unsigned.length > 0) {
    throw new DeskError('signatures-missing', { ref: request.ref, values: unsigned });
  }
  return record({ ...request, crisis: null }, act, {
    action: 'crisis-converted',
    note: request.crisis.reason,
    events:
      request.state === 'draft'
        ? []
        : [
            { type: 'crisis-converted', audience: toAllAgencies(request) },
            ...(request.submittedAt ? [{ type: 'crisis-converted' as const, audience: toCoordinators }] : []),
          ],
  });
}

/**
 * What the desk does by the clock: reminds those who are still to sign, tells lead and coordinators when their day or
 * the end of the crisis has passed, each once. What is not due changes nothing.
 * @param at ISO instant
 */
export function watchCrisis(
  request: JointRequest,
  at: string,
  { remindBefore }: CrisisRules,
  calendar: WorkCalendar,
): JointRequest {
  if (request.crisis === null || !CRISIS_STATES.includes(request.state)) return request;
  const act: Act = { actor: DESK, at };
  const today = at.slice(0, 10);
  const late = lateSigners(request);
  const toldTo = [
    { audience: toAgencies([leadAgency(request)]) },
    ...(request.submittedAt ? [{ audience: toCoordinators }] : []),
  ];
  let changed = request;
  const withTerms = (terms: Partial<CrisisTerms>) =>
    changed.crisis ? { ...changed, crisis: { ...changed.crisis, ...terms } } : changed;
  const { othersSignBy, remindedAt, lateAt, endedAt } = request.crisis;
  if (late.length > 0 && today > othersSignBy && lateAt === null) {
    changed = record(withTerms({ lateAt: at, remindedAt: remindedAt ?? at }), act, {
      action: 'crisis-late',
      about: late,
      events: toldTo.map((each) => ({ type: 'crisis-late', ...each })),
    });
  } else if (late.length > 0 && remindedAt === null && lateAt === null) {
    if (workingDaysBetween(today, othersSignBy, calendar) <= remindBefore) {
      changed = record(withTerms({ remindedAt: at }), act, {
        action: 'crisis-reminded',
        about: late,
        events: [{ type: 'crisis-reminder', audience: toAgencies(late) }],
      });
    }
  }
  if (isCrisisOver(request, today) && endedAt === null) {
    changed = record(withTerms({ endedAt: at }), act, {
      action: 'crisis-ended',
      events: toldTo.map((each) => ({ type: 'crisis-ended', ...each })),
    });
  }
  return changed;
}
