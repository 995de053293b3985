import assert from 'node:assert/strict';
import { withdrawRequest } from '../../../bot/domain/drafting.ts';
import { type Period, progressOf } from '../../../bot/domain/progress.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { declineRequest, recordMatches } from '../../../bot/domain/review.ts';
import { PLAIN_CALENDAR, workCalendar } from '../../../bot/domain/work-calendar.ts';
import {
  aCosigningRequest,
  act,
  anAssessedRequest,
  aSubmittedRequest,
  coordinator,
  unicef,
} from '../../helpers/builders.ts';

const YEAR: Period = { from: '2026-01-01', to: '2026-12-31' };
const matched = (at: string, objective = 7) =>
  recordMatches(
    anAssessedRequest({ objective }),
    { partners: ['undp'], funds: [], knowledge: [], note: 'They fit' },
    act(coordinator, at),
  );
const submittedOn = (day: string): JointRequest => ({ ...aSubmittedRequest(), submittedAt: `${day}T23:59:59.999Z` });

describe('progress of a period', () => {
  it('has no numbers for nothing', () => {
    const { objectives, totals, medianDays } = progressOf([], YEAR, PLAIN_CALENDAR);
    assert.deepEqual(objectives, []);
    assert.deepEqual(totals, {
      received: 0,
      agencies: 0,
      countries: 0,
      matched: 0,
      completed: 0,
      declined: 0,
      open: 0,
    });
    assert.deepEqual(medianDays, { toSubmission: null, toDecision: null });
  });

  it('counts a request on the first and on the last day', () => {
    const period = { from: '2026-03-01', to: '2026-03-31' };
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    assert.equal(progressOf(days.map(submittedOn), period, PLAIN_CALENDAR).totals.received, 2);
  });

  it('leaves out what was never submitted', () => {
    assert.equal(progressOf([aCosigningRequest()], YEAR, PLAIN_CALENDAR).totals.received, 0);
  });

  it('groups by principal objective, in the order of the Compact', () => {
    const { objectives } = progressOf(
      [aSubmittedRequest({ objective: 21 }), aSubmittedRequest({ objective: 3 }), anAssessedRequest({ objective: 21 })],
      YEAR,
      PLAIN_CALENDAR,
    );
    assert.deepEqual(
      objectives.map((group) => [group.objective, group.requests.length, group.byState]),
      [
        [3, 1, { submitted: 1 }],
        [21, 2, { submitted: 1, assessing: 1 }],
      ],
    );
  });

  it('counts every request once: open, matched, declined or withdrawn', () => {
    const requests = [
      aSubmittedRequest(),
      anAssessedRequest(),
      matched('2026-11-23T09:00:00.000Z'),
      declineRequest(aSubmittedRequest(), 'no', act(coordinator)),
      withdrawRequest(aSubmittedRequest(), 'no', act(unicef)),
    ];
    const { totals } = progressOf(requests, YEAR, PLAIN_CALENDAR);
    assert.deepEqual(totals, {
      received: 5,
      agencies: 2,
      countries: 1,
      matched: 1,
      completed: 0,
      declined: 1,
      open: 2,
    });
  });

  it('gives the median of working days to a decision', () => {
    const decided = ['2026-11-23', '2026-11-24', '2026-12-04'].map((day) => matched(`${day}T08:00:00.000Z`));
    assert.equal(progressOf(decided, YEAR, PLAIN_CALENDAR).medianDays.toDecision, 2);
    assert.equal(progressOf(decided.slice(0, 2), YEAR, PLAIN_CALENDAR).medianDays.toDecision, 1.5);
    assert.equal(
      progressOf(decided.slice(0, 1), YEAR, workCalendar(['sat', 'sun'], ['2026-11-23'])).medianDays.toDecision,
      0,
    );
  });
});
