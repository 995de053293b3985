import type { RequestSummary } from '../../../bot/api/contract.ts';
import { isOn } from '../../../bot/domain/request.ts';
import type { State } from '../../../bot/domain/state.ts';

const CLOSED: readonly State[] = ['completed', 'declined', 'withdrawn'];

/** Whose turn it is, seen from one agency; the same rule as the server's clock holder. */
export function turnOf(row: RequestSummary, agency: string): 'you' | 'others' | 'closed' {
  if (CLOSED.includes(row.state.code)) return 'closed';
  const mine = row.agencies.find((each) => each.code === agency);
  const isLead = mine?.role === 'lead';
  switch (row.state.code) {
    case 'draft':
    case 'returned':
      return isLead ? 'you' : 'others';
    case 'cosigning':
      return mine && isOn(mine) && !mine.signed ? 'you' : 'others';
    default:
      // A question waits for any agency on board; on a crisis request a signature may still follow.
      return mine && isOn(mine) && (row.openQuestions > 0 || (row.crisis !== null && !mine.signed)) ? 'you' : 'others';
  }
}
