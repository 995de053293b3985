/** Random questions, answers, notes and crisis terms on a request, and what must hold after each step of anybody. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clockHolder, DEFAULT_LIMITS, deskDaysLeft, dueOn } from '../../../bot/domain/clocks.ts';
import { convertCrisis, markCrisis, watchCrisis } from '../../../bot/domain/crisis-acts.ts';
import { lateSigners } from '../../../bot/domain/crisis-terms.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { hasConflict } from '../../../bot/domain/permissions.ts';
import * as questions from '../../../bot/domain/questions.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { isFullySigned, isJointlySigned } from '../../../bot/domain/signatures.ts';
import { isOpenQuestion } from '../../../bot/domain/thread.ts';
import { acknowledgeRequest, writeNote } from '../../../bot/domain/triage.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';

export const CRISIS_RULES = { longestDays: 180, remindBefore: 2 };

type Step = (request: JointRequest, act: Act) => JointRequest;

const words = fc.constantFrom('', 'a text', 'another text');
const id = fc.constantFrom('q1', 'q2', 'q3', 'q9');
const dayAfter = (at: string, days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);

export const TRIAGE_COMMANDS: { name: string; arbitrary: fc.Arbitrary<Step> }[] = [
  { name: 'acknowledge', arbitrary: fc.constant<Step>(acknowledgeRequest) },
  {
    name: 'ask',
    arbitrary: words.map(
      (text): Step =>
        (request, act) =>
          questions.askQuestion(request, text, act),
    ),
  },
  {
    name: 'answer one',
    arbitrary: fc.tuple(id, words).map(
      ([which, text]): Step =>
        (request, act) =>
          questions.answerQuestion(request, which, text, act),
    ),
  },
  {
    name: 'take back',
    arbitrary: id.map(
      (which): Step =>
        (request, act) =>
          questions.takeBackQuestion(request, which, act),
    ),
  },
  {
    name: 'note',
    arbitrary: words.map(
      (text): Step =>
        (request, act) =>
          writeNote(request, text, act),
    ),
  },
  {
    name: 'mark as crisis',
    arbitrary: fc.tuple(words, fc.integer({ min: -1, max: 200 }), fc.integer({ min: -1, max: 40 })).map(
      ([reason, ends, signs]): Step =>
        (request, act) => {
          const terms = { reason, endsOn: dayAfter(act.at, ends), othersSignBy: dayAfter(act.at, signs) };
          return markCrisis(request, terms, CRISIS_RULES, act);
        },
    ),
  },
  { name: 'make ordinary', arbitrary: fc.constant<Step>(convertCrisis) },
  {
    name: 'watch the crisis',
    arbitrary: fc.integer({ min: 0, max: 200 }).map(
      (days): Step =>
        (request, act) =>
          watchCrisis(request, `${dayAfter(act.at, days)}T10:00:00.000Z`, CRISIS_RULES, PLAIN_CALENDAR),
    ),
  },
];

const WITH_DESK = ['submitted', 'returned', 'assessing', 'matched', 'implementing', 'suspended', 'completed'];

/** What triage, the thread and crisis requests promise, after a step of anybody. */
export function checkTriage(before: JointRequest, after: JointRequest, who: Person): void {
  const steps = after.history.slice(before.history.length);
  for (const { action, about } of steps) {
    if (action === 'submitted') assert.ok(isFullySigned(after), 'every agency on it has signed');
    if (action === 'crisis-submitted') {
      assert.notEqual(after.crisis, null, 'only a crisis request is submitted without all signatures');
      assert.ok(isJointlySigned(after), 'the lead and one other at least have signed');
      assert.deepEqual(about, lateSigners(after), 'those who are to follow are named');
    }
    if (action === 'crisis-converted' && WITH_DESK.includes(after.state)) assert.ok(isFullySigned(after));
  }
  // Wherever it is with the desk: an ordinary request with every signature, a crisis request with two at least.
  if (WITH_DESK.includes(after.state)) assert.ok(after.crisis === null ? isFullySigned(after) : isJointlySigned(after));

  assert.deepEqual(after.notes.slice(0, before.notes.length), before.notes, 'no note is lost or changed');
  if (after.notes.length > before.notes.length) {
    assert.ok(!hasConflict(who, before), 'nobody with a conflict writes internal notes');
    assert.deepEqual(after.history, before.history, 'a note leaves no line that requesters could read');
  }
  for (const [index, question] of before.questions.entries()) {
    if (!isOpenQuestion(question)) assert.deepEqual(after.questions[index], question, 'what was answered stays');
    assert.equal(after.questions[index]?.text, question.text);
  }
  assert.equal(new Set(after.questions.map((question) => question.id)).size, after.questions.length);
  for (const question of after.questions) {
    assert.equal(isOpenQuestion(question), question.answeredAt === null);
    assert.equal(question.answer !== null, question.closing === 'answered');
  }
  if (after.state === 'returned') {
    assert.ok(
      after.questions.some((question) => question.returned && isOpenQuestion(question)),
      'somebody has to answer',
    );
  }

  const left = deskDaysLeft(after, DEFAULT_LIMITS, PLAIN_CALENDAR, after.updatedAt);
  assert.ok(left === null || (left >= 0 && left <= DEFAULT_LIMITS.triage), 'clocks are never negative');
  const due = dueOn(after, DEFAULT_LIMITS, PLAIN_CALENDAR);
  assert.ok(due === null || /^\d{4}-\d{2}-\d{2}$/.test(due));
  const waits = after.questions.some(isOpenQuestion) && (after.state === 'submitted' || after.state === 'assessing');
  if (waits)
    assert.equal(clockHolder(after).kind, 'agencies', 'while a question is open the desk does not hold the clock');
}
