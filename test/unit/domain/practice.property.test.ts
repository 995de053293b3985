/** A practice as a state machine: random people do random things; what must hold always, holds after each step. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DeskError } from '../../../bot/domain/errors.ts';
import { PRACTICE_STATUSES, type PracticeRecord } from '../../../bot/domain/practice.ts';
import {
  anAssignedPractice,
  aProposal,
  aPublishedPractice,
  aReviewedPractice,
} from '../../helpers/builders/knowledge.ts';
import { checkKnowledge, KNOWLEDGE_COMMANDS, PRACTICE_PEOPLE } from '../../helpers/commands/knowledge.ts';

const step = fc.record({
  who: fc.constantFrom(...PRACTICE_PEOPLE),
  apply: fc.oneof(...KNOWLEDGE_COMMANDS.map(({ arbitrary }) => arbitrary)),
});

/** From the middle, too: by chance alone, three reviewers seldom come to the end. */
const start = fc.constantFrom(aProposal(), anAssignedPractice(), aReviewedPractice(), aPublishedPractice());

describe('a practice under random steps', function () {
  this.timeout(60_000);
  it('keeps its rules, loses no event and reaches every status', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 60, size: 'max' }), (first, all) => {
        let practice: PracticeRecord = first;
        all.forEach(({ who, apply }, index) => {
          const at = new Date(Date.UTC(2026, 10, 20) + index * 60_000).toISOString();
          try {
            const next = apply(practice, { actor: who, at });
            checkKnowledge(practice, next, who);
            practice = next;
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
          }
          reached.add(practice.status);
        });
      }),
      { numRuns: 2_000 },
    );
    assert.deepEqual([...reached].sort(), [...PRACTICE_STATUSES].sort());
  });
});
