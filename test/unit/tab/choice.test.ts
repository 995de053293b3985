import assert from 'node:assert/strict';
import type { AssignmentRow } from '../../../bot/api/contract.ts';
import { reviewersBody } from '../../../bot/api/contract.ts';
import {
  chosenFor,
  type Edits,
  isEdited,
  isNews,
  parted,
  proposalOf,
  toldOf,
  withChoice,
} from '../../../tab/features/assignments/choice.ts';
import { assignmentsView } from '../../e2e/tab/assignments.ts';

const NONE: Edits = new Map();
function rows(): [AssignmentRow, AssignmentRow, AssignmentRow, AssignmentRow] {
  return assignmentsView().rows as [AssignmentRow, AssignmentRow, AssignmentRow, AssignmentRow];
}

describe('the choice of reviewers', () => {
  it('is the proposal until the person chooses otherwise, and again once they undo it', () => {
    const [row] = rows();
    assert.deepEqual(chosenFor(row, NONE), ['coordinator']);
    const edits = withChoice(NONE, row, ['coordinator', 'pablo']);
    assert.deepEqual(chosenFor(row, edits), ['coordinator', 'pablo']);
    assert.ok(isEdited(row, edits));
    assert.ok(!isEdited(row, withChoice(edits, row, proposalOf(row))));
  });

  it('does not outlive what others do to the request', () => {
    const [row] = rows();
    const edits = withChoice(NONE, row, ['mei']);
    const later = { ...row, revision: row.revision + 1, assigned: ['pablo'], proposed: [] };
    assert.deepEqual(chosenFor(later, edits), ['pablo']);
  });

  it('is news only where it differs from who is on the request, and to those who may assign', () => {
    const [open, , short, done] = rows();
    assert.ok(isNews(open, proposalOf(open)));
    assert.ok(!isNews(short, proposalOf(short)));
    assert.ok(!isNews(done, proposalOf(done)));
    assert.ok(isNews(done, []), 'taking somebody off is news, too');
    assert.ok(!isNews({ ...open, conflict: 'IOM takes part.' }, proposalOf(open)));
  });

  it('tells those who are new and those who are taken off, but not whoever assigns', () => {
    const [open, , , done] = rows();
    assert.deepEqual(toldOf(open, ['coordinator', 'mei'], 'coordinator'), ['mei']);
    assert.deepEqual(toldOf(done, ['pablo', 'mei'], 'coordinator'), ['mei']);
    assert.deepEqual(toldOf(done, [], 'coordinator'), ['pablo']);
    assert.deepEqual(toldOf(done, [], 'pablo'), []);
  });

  it('parts requests that lack reviewers from those that have them', () => {
    const [first, second, third, fourth] = rows();
    assert.deepEqual(parted([first, second, third, fourth]), { open: [first, second, third], done: [fourth] });
  });

  it('is sent in the shape of the contract', () => {
    const [row] = rows();
    const body = { revision: row.revision, reviewers: proposalOf(row) };
    assert.deepEqual(reviewersBody.strict().parse(body), body);
  });
});
