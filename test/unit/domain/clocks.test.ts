import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clockHolder, DEFAULT_LIMITS, dueOn } from '../../../bot/domain/clocks.ts';
import { declineSignature, signRequest } from '../../../bot/domain/cosigning.ts';
import { declineRequest, recordMatches, returnRequest } from '../../../bot/domain/review.ts';
import { addWorkingDays, PLAIN_CALENDAR, workCalendar } from '../../../bot/domain/work-calendar.ts';
import {
  aCosigningRequest,
  act,
  aDraft,
  anAssessedRequest,
  aSubmittedRequest,
  coordinator,
  iom,
} from '../../helpers/builders.ts';

const CHRISTMAS = workCalendar(['sat', 'sun'], ['2026-12-25']);
const FRIDAY = '2026-11-20T09:00:00.000Z';

describe('working days', () => {
  it('do not count weekends', () => {
    assert.equal(addWorkingDays(FRIDAY, 1, PLAIN_CALENDAR), '2026-11-23');
    assert.equal(addWorkingDays(FRIDAY, 10, PLAIN_CALENDAR), '2026-12-04');
  });

  it('do not count holidays', () => {
    assert.equal(addWorkingDays('2026-12-24T09:00:00.000Z', 1, CHRISTMAS), '2026-12-28');
  });

  it('start with the day after, whatever the hour', () => {
    assert.equal(addWorkingDays('2026-11-19T23:59:59.999Z', 1, PLAIN_CALENDAR), '2026-11-20');
    assert.equal(addWorkingDays('2026-11-19T00:00:00.000Z', 1, PLAIN_CALENDAR), '2026-11-20');
  });

  it('add up: some and then some more are all of them at once', () => {
    const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(anyDay, days, days, (date, some, more) => {
        const from = addWorkingDays(date.toISOString(), 1, CHRISTMAS);
        const inSteps = addWorkingDays(addWorkingDays(from, some, CHRISTMAS), more, CHRISTMAS);
        assert.equal(inSteps, addWorkingDays(from, some + more, CHRISTMAS));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the clock of a request', () => {
  const returned = () => returnRequest(aSubmittedRequest(), 'Which regions?', act(coordinator));
  const matched = () =>
    recordMatches(
      anAssessedRequest(),
      { partners: ['undp'], funds: [], knowledge: [], note: 'They fit' },
      act(coordinator),
    );

  it('is held by whoever has to act next', () => {
    assert.deepEqual(clockHolder(aDraft()), { kind: 'agencies', agencies: ['unicef'] });
    assert.deepEqual(clockHolder(aCosigningRequest()), { kind: 'agencies', agencies: ['iom'] });
    assert.deepEqual(clockHolder(aSubmittedRequest()), { kind: 'coordinator' });
    assert.deepEqual(clockHolder(returned()), { kind: 'agencies', agencies: ['unicef'] });
    assert.deepEqual(clockHolder(anAssessedRequest()), { kind: 'coordinator' });
    assert.deepEqual(clockHolder(matched()), { kind: 'coordinator' });
    assert.deepEqual(clockHolder(declineRequest(aSubmittedRequest(), 'no', act(coordinator))), { kind: 'nobody' });
  });

  it('names the agencies that have not signed, and only those', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(request, request.contentHash, act(iom));
    assert.deepEqual(clockHolder(signed), { kind: 'agencies', agencies: ['ilo'] });
  });

  it('goes back to the lead when nobody else is left to sign', () => {
    const alone = declineSignature(aCosigningRequest(), 'No capacity', act(iom));
    assert.deepEqual(clockHolder(alone), { kind: 'agencies', agencies: ['unicef'] });
  });

  it('runs only where the mechanism sets a limit', () => {
    const due = [aDraft(), aCosigningRequest(), aSubmittedRequest(), returned(), anAssessedRequest(), matched()].map(
      (request) => dueOn(request, DEFAULT_LIMITS, PLAIN_CALENDAR),
    );
    assert.deepEqual(due, [null, '2026-12-04', '2026-11-24', '2026-12-04', '2026-12-04', null]);
  });
});
