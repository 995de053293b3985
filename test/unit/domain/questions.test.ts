import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clockHolder, DEFAULT_LIMITS, deskDaysLeft, dueOn, isAcknowledged } from '../../../bot/domain/clocks.ts';
import { editRequest } from '../../../bot/domain/drafting.ts';
import { allowedActions } from '../../../bot/domain/permissions.ts';
import {
  answerQuestion,
  answerQuestions,
  askQuestion,
  returnRequest,
  takeBackQuestion,
} from '../../../bot/domain/questions.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { acceptRequest } from '../../../bot/domain/review.ts';
import { acknowledgeRequest } from '../../../bot/domain/triage.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';
import {
  aContent,
  act,
  aDraft,
  anAssessedRequest,
  aPerson,
  aSubmittedRequest,
  coordinator,
  ilo,
  iom,
  observer,
  secretariat,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

/** The builders' requests are submitted on Friday, 20 November 2026. */
const on = (day: string) => `${day}T10:00:00.000Z`;
const asked = (request: JointRequest, day = '2026-11-23', text = 'Which regions?') =>
  askQuestion(request, text, act(coordinator, on(day)));
const left = (request: JointRequest, day: string) => deskDaysLeft(request, DEFAULT_LIMITS, PLAIN_CALENDAR, on(day));
const due = (request: JointRequest) => dueOn(request, DEFAULT_LIMITS, PLAIN_CALENDAR);

describe('a question of the desk', () => {
  it('leaves the request where it is, and is told to every agency on it', () => {
    const request = asked(aSubmittedRequest());
    assert.equal(request.state, 'submitted');
    assert.deepEqual(request.outbox.at(-1)?.audience, { kind: 'agencies', agencies: ['unicef', 'iom'] });
    assert.equal(request.outbox.at(-1)?.note, 'Which regions?');
  });

  it('is asked by coordinators without a conflict and by the secretariat, and by nobody else', () => {
    for (const person of [coordinator, secretariat]) {
      assert.equal(askQuestion(aSubmittedRequest(), 'When?', act(person)).questions.length, 1);
    }
    for (const person of [unicef, iom, observer]) {
      refused('not-allowed', () => askQuestion(aSubmittedRequest(), 'When?', act(person)));
    }
    const conflicted = aPerson({ organisation: 'iom', roles: ['coordinator'] });
    refused('conflict-of-interest', () => askQuestion(aSubmittedRequest(), 'When?', act(conflicted)));
    refused('questions-missing', () => askQuestion(aSubmittedRequest(), '  ', act(coordinator)));
    const asked = askQuestion(aSubmittedRequest(), 'When?', act(coordinator));
    assert.equal(askQuestion(asked, 'When? ', act(coordinator)), asked, 'a form that is sent twice');
  });

  it('can be open beside others, each of which has its own answer', () => {
    const two = asked(asked(aSubmittedRequest()), '2026-11-24', 'How many people?');
    const answered = answerQuestion(two, 'q2', 'Two hundred', act(iom, on('2026-11-25')));
    assert.deepEqual(
      answered.questions.map(({ answer, answeredOrganisation }) => [answer, answeredOrganisation]),
      [
        [null, null],
        ['Two hundred', 'iom'],
      ],
    );
  });

  it('is answered by any agency that takes part, once', () => {
    const request = asked(aSubmittedRequest());
    const answered = answerQuestion(request, 'q1', 'Agadez', act(iom));
    refused('question-closed', () => answerQuestion(answered, 'q1', 'Zinder', act(unicef)));
    refused('question-unknown', () => answerQuestion(request, 'q9', 'Zinder', act(unicef)));
    refused('answer-missing', () => answerQuestion(request, 'q1', ' ', act(unicef)));
    refused('not-visible', () => answerQuestion(request, 'q1', 'Zinder', act(ilo)));
    refused('not-allowed', () => answerQuestion(request, 'q1', 'Zinder', act(coordinator)));
  });

  it('is told, once answered, to whoever asked and to the other agencies', () => {
    const answered = answerQuestion(asked(aSubmittedRequest()), 'q1', 'Agadez', act(iom));
    assert.deepEqual(
      answered.outbox.slice(-2).map(({ type, audience }) => [type, audience]),
      [
        ['question-answered', { kind: 'people', people: [coordinator.id] }],
        ['question-answered', { kind: 'agencies', agencies: ['unicef'] }],
      ],
    );
  });

  it('is taken back by the desk when no answer is needed any more', () => {
    const taken = takeBackQuestion(asked(aSubmittedRequest()), 'q1', act(secretariat));
    assert.equal(taken.questions[0]?.closing, 'taken-back');
    refused('question-closed', () => answerQuestion(taken, 'q1', 'Agadez', act(unicef)));
    assert.ok(!allowedActions(unicef, taken).includes('answer-question'));
  });
});

describe('a request that was returned', () => {
  const returned = () => returnRequest(aSubmittedRequest(), 'Which regions?', act(coordinator));

  it('is answered by its lead alone, and then is where it was', () => {
    refused('question-of-lead', () => answerQuestion(returned(), 'q1', 'Agadez', act(iom)));
    assert.ok(!allowedActions(iom, returned()).includes('answer-question'));
    const both = [
      answerQuestions(returned(), 'Agadez', act(unicef)),
      answerQuestion(returned(), 'q1', 'Agadez', act(unicef)),
    ];
    for (const answered of both) {
      assert.equal(answered.state, 'submitted');
      assert.equal(answered.returnedFrom, null);
    }
  });

  it('has other questions still open when it comes back', () => {
    const both = returnRequest(asked(aSubmittedRequest()), 'And which ministry?', act(coordinator));
    const answered = answerQuestions(both, 'The ministry of justice', act(unicef));
    assert.equal(answered.state, 'submitted');
    assert.deepEqual(
      answered.questions.map(({ closing }) => closing),
      [null, 'answered'],
    );
  });

  it('has its answer in a changed content, and is read anew from then on', () => {
    const changed = editRequest(returned(), aContent({ need: 'Other words' }), ['iom'], act(unicef));
    assert.equal(changed.questions[0]?.closing, 'content-changed');
    assert.equal(changed.questions[0]?.answer, null);
    const kept = editRequest(returned(), aContent(), ['iom', 'ilo'], act(unicef));
    assert.equal(kept.questions[0]?.closing, null, 'another agency is no answer');
  });

  it('comes back when the desk takes its question back', () => {
    assert.equal(takeBackQuestion(returned(), 'q1', act(coordinator)).state, 'submitted');
  });
});

describe('the clock of the desk', () => {
  it('gives two days to say that somebody reads it, then five from the start to check it, then ten to match it', () => {
    const submitted = aSubmittedRequest();
    assert.equal(due(submitted), '2026-11-24');
    const acknowledged = acknowledgeRequest(submitted, act(coordinator, on('2026-11-23')));
    assert.ok(isAcknowledged(acknowledged));
    assert.equal(due(acknowledged), '2026-11-27');
    assert.equal(due(acceptRequest(acknowledged, act(coordinator, on('2026-11-25')))), '2026-12-09');
    refused('not-allowed', () => acknowledgeRequest(submitted, act(secretariat)));
  });

  it('stands still while the agencies hold it, and goes on with what was left', () => {
    const waiting = asked(anAssessedRequest(), '2026-11-26');
    assert.deepEqual(clockHolder(waiting), { kind: 'agencies', agencies: ['unicef'] });
    assert.equal(left(waiting, '2026-11-26'), 6);
    assert.equal(left(waiting, '2027-01-20'), 6);
    assert.equal(due(waiting), '2026-12-10', 'the agencies have ten working days to answer');
    const answered = answerQuestion(waiting, 'q1', 'Agadez', act(iom, on('2026-12-14')));
    assert.deepEqual(clockHolder(answered), { kind: 'coordinator' });
    assert.equal(left(answered, '2026-12-14'), 6);
    assert.equal(due(answered), '2026-12-22');
  });

  it('stands still as long as any question is open, and the longest-open one counts for the agencies', () => {
    const two = asked(asked(anAssessedRequest(), '2026-11-26'), '2026-11-30', 'How many people?');
    const one = answerQuestion(two, 'q2', 'Two hundred', act(iom, on('2026-12-01')));
    assert.equal(left(one, '2026-12-15'), 6);
    assert.equal(due(one), '2026-12-10');
  });

  it('goes on after a return with what was left, and starts again with another content', () => {
    const back = returnRequest(anAssessedRequest(), 'Which regions?', act(coordinator, on('2026-11-26')));
    assert.equal(left(back, '2027-03-01'), 6);
    const answered = answerQuestions(back, 'Agadez', act(unicef, on('2026-12-14')));
    assert.equal(left(answered, '2026-12-14'), 6);
  });

  it('never stands below nothing or above its limit, whatever is asked and answered when', () => {
    const days = fc.integer({ min: 0, max: 40 });
    const steps = fc.array(fc.tuple(fc.constantFrom('ask', 'answer', 'back', 'return'), days), { maxLength: 12 });
    fc.assert(
      fc.property(steps, days, (all, later) => {
        let request = anAssessedRequest();
        let now = Date.UTC(2026, 10, 20, 10);
        for (const [step, wait] of all) {
          now += wait * 86_400_000;
          const at = new Date(now).toISOString();
          const before = deskDaysLeft(request, DEFAULT_LIMITS, PLAIN_CALENDAR, at);
          const open = request.questions.find(({ closing }) => closing === null)?.id ?? '';
          try {
            if (step === 'ask') request = askQuestion(request, 'Why?', act(coordinator, at));
            if (step === 'return') request = returnRequest(request, 'Why?', act(coordinator, at));
            if (step === 'answer') request = answerQuestion(request, open, 'So', act(unicef, at));
            if (step === 'back') request = takeBackQuestion(request, open, act(coordinator, at));
          } catch {
            continue;
          }
          const after = deskDaysLeft(request, DEFAULT_LIMITS, PLAIN_CALENDAR, at);
          assert.equal(after, before, `${step} itself takes no time and gives none`);
        }
        const end = new Date(now + later * 86_400_000).toISOString();
        const daysLeft = deskDaysLeft(request, DEFAULT_LIMITS, PLAIN_CALENDAR, end);
        assert.ok(daysLeft !== null && daysLeft >= 0 && daysLeft <= DEFAULT_LIMITS.triage);
        const isOpen = request.questions.some(({ closing }) => closing === null);
        const stopped = deskDaysLeft(request, DEFAULT_LIMITS, PLAIN_CALENDAR, new Date(now).toISOString());
        if (isOpen) assert.equal(daysLeft, stopped, 'an open question stops it');
        assert.match(String(due(request)), /^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is nobody’s before submission', () => {
    assert.equal(left(aDraft(), '2026-11-26'), null);
  });
});
