import { DeskError } from './errors.ts';
import type { SatisfactionRound } from './implementation.ts';
import { calendarDay, demandImplementer, demandRoom, withWork } from './implementing.ts';
import { demand } from './permissions.ts';
import { type Act, record } from './record.ts';
import type { JointRequest } from './request.ts';

/** Marks from 1, not at all, to 5, fully. */
export const MARKS = 5;

export type RoundInput = Pick<SatisfactionRound, 'on' | 'participants'> & {
  marks: Readonly<Record<string, readonly number[]>>;
};

/** Of a question that nobody was asked. */
const NO_ANSWERS = [0, 0, 0, 0, 0];

const isCount = (count: number) => Number.isInteger(count) && count >= 0;

/** @throws DeskError `marks-invalid` unless each question has at most as many answers as people took part, and somebody answered */
function checkMarks(input: RoundInput, questions: readonly string[]): SatisfactionRound['marks'] {
  const marks = Object.fromEntries(
    questions.map((question) => {
      const given = input.marks[question] ?? NO_ANSWERS;
      const [one, two, three, four, five] = given;
      const counts = [one ?? 0, two ?? 0, three ?? 0, four ?? 0, five ?? 0] as const;
      const sum = counts.reduce((total, count) => total + count, 0);
      if (given.length !== MARKS || !counts.every(isCount) || sum > input.participants) {
        throw new DeskError('marks-invalid', { participants: input.participants });
      }
      return [question, [...counts] satisfies SatisfactionRound['marks'][string]] as const;
    }),
  );
  const answers = Object.values(marks).flat();
  if (answers.every((count) => count === 0)) throw new DeskError('marks-invalid', { participants: input.participants });
  return marks;
}

/**
 * What participants answered, counted by question and mark: nobody is named.
 * @param questions codes of the questions that are asked
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `day-invalid`, `day-to-come`, `marks-invalid`,
 *   `too-many-items`
 */
export function recordSatisfaction(
  request: JointRequest,
  input: RoundInput,
  questions: readonly string[],
  act: Act,
): JointRequest {
  demand('record-satisfaction', act.actor, request);
  demandImplementer(request, act.actor);
  const { satisfaction } = request.implementation;
  demandRoom(satisfaction);
  const on = calendarDay(input.on);
  if (on > act.at.slice(0, 10)) throw new DeskError('day-to-come', { value: on });
  if (!isCount(input.participants) || input.participants === 0) {
    throw new DeskError('marks-invalid', { participants: 0 });
  }
  const round = { on, participants: input.participants, marks: checkMarks(input, questions) };
  return record(withWork(request, { satisfaction: [...satisfaction, round] }), act, {
    action: 'satisfaction-recorded',
  });
}

/** Mean mark of a question over all rounds, 1 to 5, each answer the same; null while nobody answered. */
export function meanMark(rounds: readonly SatisfactionRound[], question: string): number | null {
  let answers = 0;
  let sum = 0;
  for (const { marks } of rounds) {
    for (const [index, count] of (marks[question] ?? []).entries()) {
      answers += count;
      sum += count * (index + 1);
    }
  }
  return answers === 0 ? null : sum / answers;
}
