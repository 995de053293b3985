import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addWorkingDays,
  isWorkingDay,
  PLAIN_CALENDAR,
  WEEKDAYS,
  workCalendar,
  workingDaysBetween,
} from '../../../bot/domain/work-calendar.ts';

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyCalendar = fc
  .tuple(fc.subarray([...WEEKDAYS], { maxLength: 4 }), fc.array(anyDay, { maxLength: 20 }))
  .map(([weekend, holidays]) =>
    workCalendar(
      weekend,
      holidays.map((day) => day.slice(0, 10)),
    ),
  );

describe('the calendar of working days', () => {
  it('has the weekend of the country: Friday and Saturday in some', () => {
    const calendar = workCalendar(['fri', 'sat'], []);
    // 20 November 2026 is a Friday.
    assert.equal(addWorkingDays('2026-11-19T09:00:00.000Z', 1, calendar), '2026-11-22');
    assert.equal(addWorkingDays('2026-11-19T09:00:00.000Z', 1, PLAIN_CALENDAR), '2026-11-20');
    assert.ok(isWorkingDay(new Date('2026-11-22T12:00:00Z'), calendar));
    assert.ok(!isWorkingDay(new Date('2026-11-20T12:00:00Z'), calendar));
  });

  it('counts forth and back alike: so many days on are so many days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyCalendar, (from, days, calendar) => {
        assert.equal(workingDaysBetween(from, addWorkingDays(from, days, calendar), calendar), days);
      }),
      { numRuns: 300 },
    );
  });

  it('never counts below nothing, nor beyond where it is told to end', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyCalendar, fc.integer({ min: 0, max: 9 }), (from, to, calendar, most) => {
        const count = workingDaysBetween(from, to, calendar, () => false, most);
        assert.ok(count >= 0 && count <= most);
        if (to <= from) assert.equal(count, 0);
      }),
      { numRuns: 300 },
    );
  });
});
