import type { AssignmentRow, AssignmentsView, CoordinatorView, RequestSummary } from '../../../bot/api/contract.ts';
import { requestList } from './requests.ts';

function coordinator(id: string, name: string, label: string, load: number, loadAfter = load): CoordinatorView {
  return { id, name, organisation: { code: label.toLowerCase(), label }, load, loadAfter, cap: 5 };
}

const AMARA = coordinator('coordinator', 'Amara Diallo', 'DCO', 2, 4);
const PABLO = coordinator('pablo', 'Pablo Ruiz', 'UNDP', 1, 2);
const MEI = coordinator('mei', 'Mei Tan', 'WHO', 5);

/** Requests that are with the coordinators, one row each, with what a test changes of it. */
function aRow(request: RequestSummary, change: Partial<AssignmentRow> = {}): AssignmentRow {
  return {
    request,
    revision: 3,
    assigned: [],
    proposed: ['coordinator'],
    choices: [
      { id: 'coordinator', score: 0.6, reasons: ['Works on Border management', 'Works in English'] },
      { id: 'pablo', score: 0.3, reasons: ['Practices in Africa'] },
      { id: 'mei', score: 0, reasons: ['Nothing in the reference data speaks for this choice; it is what is left.'] },
    ],
    missing: 0,
    bindings: [],
    oneMore: null,
    conflict: null,
    ...change,
  };
}

/** Two requests with a proposal, one for which nobody is left, one in conflict with the reader, one with its reviewer. */
export function assignmentsView(): AssignmentsView {
  const waiting = requestList().filter((row) => ['submitted', 'assessing'].includes(row.state.code));
  const [first, second, third, fourth] = waiting as [RequestSummary, RequestSummary, RequestSummary, RequestSummary];
  const reviewers = [{ id: 'pablo', name: 'Pablo Ruiz', organisation: { code: 'undp', label: 'UNDP' } }];
  return {
    wanted: 1,
    people: [AMARA, PABLO, MEI],
    rows: [
      aRow(first),
      aRow(second, { revision: 7, proposed: ['pablo'] }),
      aRow(third, {
        proposed: [],
        choices: [{ id: 'mei', score: 0.2, reasons: ['Works in English'] }],
        missing: 1,
        bindings: [
          { code: 'caps-full', label: 'At the limit of 5 open requests: Mei Tan.' },
          { code: 'conflict', label: 'Room, but a conflict of interest: Amara Diallo and Pablo Ruiz.' },
        ],
      }),
      aRow({ ...fourth, reviewers }, { revision: 5, assigned: ['pablo'], proposed: [] }),
    ],
    left: 0,
  };
}
