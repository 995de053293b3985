import assert from 'node:assert/strict';
import fc from 'fast-check';
import { signRequest } from '../../../bot/domain/cosigning.ts';
import { editRequest, withdrawRequest } from '../../../bot/domain/drafting.ts';
import { acceptInvitation, inviteAgency } from '../../../bot/domain/ownership.ts';
import { canSee } from '../../../bot/domain/permissions.ts';
import {
  DEFAULT_REMINDERS,
  dueReminders,
  nextReminder,
  remindByClock,
  remindByHand,
} from '../../../bot/domain/reminders.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { unsignedAgencies } from '../../../bot/domain/signatures.ts';
import { addWorkingDays, DEFAULT_WEEKEND, PLAIN_CALENDAR, workCalendar } from '../../../bot/domain/work-calendar.ts';
import {
  aContent,
  aCosigningRequest,
  act,
  aPerson,
  aSubmittedRequest,
  coordinator,
  iom,
  observer,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const NONE = PLAIN_CALENDAR;
/** The builders send on Friday 20 November 2026, 09:00. */
const day = (days: number, time = '09:00') => `${addWorkingDays('2026-11-20', days, NONE)}T${time}:00.000Z`;
const tick = (request: JointRequest, at: string) => remindByClock(request, at, DEFAULT_REMINDERS, NONE);
const events = (request: JointRequest) => request.outbox.map(({ type, note }) => (note ? `${type} ${note}` : type));
const due = (request: JointRequest, at: string, calendar = NONE) =>
  dueReminders(request, at, DEFAULT_REMINDERS, calendar).reminders.map(({ agency, days }) => `${agency} ${days}`);

describe('reminders', () => {
  it('are due 3, 7 and 10 working days after the invitation, at the same time of day', () => {
    const request = aCosigningRequest();
    assert.deepEqual(due(request, day(3, '08:59')), []);
    assert.deepEqual(due(request, day(3)), ['iom 3']);
    assert.deepEqual(due(tick(request, day(3)), day(6)), []);
    assert.deepEqual(due(tick(request, day(3)), day(7)), ['iom 7']);
  });

  it('are told once each, however often the clock looks', () => {
    let request = aCosigningRequest();
    for (const days of [1, 3, 3, 4, 7, 7, 10, 10, 11, 15]) request = tick(request, day(days));
    assert.deepEqual(events(request).slice(1), ['reminder 3', 'reminder 7', 'reminder 10', 'stalled', 'stalled']);
  });

  it('wait for a working day', () => {
    const request = aCosigningRequest();
    const wednesday = '2026-11-25T09:00:00.000Z';
    assert.deepEqual(due(request, wednesday), ['iom 3']);
    assert.deepEqual(due(request, wednesday, workCalendar(DEFAULT_WEEKEND, ['2026-11-25'])), []);
    assert.deepEqual(due(request, '2026-11-28T12:00:00.000Z'), [], 'a Saturday');
  });

  it('are one message after a standstill of the desk', () => {
    const request = tick(aCosigningRequest(), day(8));
    assert.deepEqual(events(request).slice(1), ['reminder 7']);
    assert.deepEqual(request.agencies[1]?.reminded, [3, 7]);
  });

  it('begin anew when the content changes, and for an agency that is invited later', () => {
    const reminded = tick(aCosigningRequest(), day(3));
    const edited = editRequest(reminded, aContent({ title: 'Other' }), ['iom'], act(unicef, day(5)));
    assert.deepEqual(due(edited, day(7)), []);
    assert.deepEqual(due(edited, day(8)), ['unicef 3', 'iom 3']);
    const invited = inviteAgency(reminded, 'ilo', act(unicef, day(5)));
    assert.deepEqual(due(invited, day(7)), ['iom 7']);
    assert.deepEqual(due(tick(invited, day(7)), day(8)), ['ilo 3']);
  });

  it('do not begin anew by what leaves the content alone', () => {
    const accepted = acceptInvitation(aCosigningRequest(), act(iom, day(2)));
    assert.deepEqual(due(accepted, day(3)), ['iom 3']);
  });

  it('are nobody’s who has signed, and end with the wait for signatures', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(request, request.contentHash, act(iom));
    assert.deepEqual(due(signed, day(3)), ['ilo 3']);
    assert.deepEqual(due(aSubmittedRequest(), day(30)), []);
    assert.deepEqual(due(withdrawRequest(request, 'x', act(unicef)), day(30)), []);
  });

  it('are written by the desk, which can do nothing else', () => {
    const reminded = tick(aCosigningRequest(), day(3));
    assert.deepEqual([reminded.history.at(-1)?.personId, reminded.history.at(-1)?.about], ['desk', ['iom']]);
  });

  it('are never told twice and never before their day, whenever the clock looks', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 40 * 24 }), { maxLength: 25 });
    fc.assert(
      fc.property(looks, (hours) => {
        let request = aCosigningRequest({}, ['iom', 'ilo']);
        for (const hour of [...hours].sort((a, b) => a - b)) {
          const at = new Date(Date.parse('2026-11-20T09:00:00.000Z') + hour * 3_600_000).toISOString();
          const next = nextReminder(request, DEFAULT_REMINDERS, NONE);
          const told = tick(request, at);
          if (told !== request) assert.ok(next !== null && next <= at, 'nothing comes before it was foreseen');
          assert.equal(tick(told, at), told, 'what is told is told');
          request = told;
        }
        for (const { reminded } of request.agencies) assert.equal(new Set(reminded).size, reminded.length);
        assert.equal(new Set(request.outbox.map(({ id }) => id)).size, request.outbox.length);
        assert.ok(events(request).filter((event) => event === 'stalled').length <= 2);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a request that stalls', () => {
  const stalled = () => tick(aCosigningRequest(), day(10));

  it('is told to the lead and the coordinators, who see it from then on; other readers do not', () => {
    const before = tick(aCosigningRequest(), day(9));
    assert.ok(!canSee(coordinator, before));
    const request = stalled();
    assert.deepEqual(
      request.outbox.filter(({ type }) => type === 'stalled').map(({ audience }) => audience.kind),
      ['agencies', 'role'],
    );
    assert.ok(canSee(coordinator, request));
    assert.ok(!canSee(observer, request));
    assert.equal(request.history.at(-1)?.action, 'escalated');
  });

  it('is no longer stalled once all have signed', () => {
    const request = stalled();
    const signed = signRequest(request, request.contentHash, act(iom));
    assert.deepEqual([signed.state, signed.escalatedAt], ['submitted', null]);
  });

  it('stalls anew when another agency stays out as long', () => {
    const invited = inviteAgency(stalled(), 'ilo', act(unicef, day(10)));
    assert.deepEqual(dueReminders(invited, day(19), DEFAULT_REMINDERS, NONE).stalled, []);
    assert.deepEqual(dueReminders(invited, day(20), DEFAULT_REMINDERS, NONE).stalled, ['ilo']);
  });

  it('may be reminded of by hand once a day, by the lead or a coordinator without a conflict', () => {
    const request = stalled();
    const monday = day(11);
    const reminded = remindByHand(request, act(coordinator, monday));
    assert.deepEqual(reminded.outbox.at(-1)?.audience, { kind: 'agencies', agencies: ['iom'] });
    refused('reminded-today', () => remindByHand(reminded, act(unicef, monday)));
    remindByHand(reminded, act(unicef, day(12)));
    refused('conflict-of-interest', () =>
      remindByHand(request, act(aPerson({ organisation: 'iom', roles: ['coordinator'] }), monday)),
    );
    refused('not-allowed', () => remindByHand(request, act(iom, monday)));
  });

  it('reminds nobody where only the one who asks has to sign', () => {
    const edited = editRequest(aCosigningRequest(), aContent({ title: 'Other' }), ['iom'], act(unicef));
    const signed = signRequest(edited, edited.contentHash, act(iom));
    assert.deepEqual(unsignedAgencies(signed), ['unicef']);
    refused('nobody-to-remind', () => remindByHand(signed, act(unicef)));
  });
});
