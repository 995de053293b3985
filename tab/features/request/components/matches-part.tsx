import type { RequestView } from '../../../../bot/api/contract.ts';
import { useMatches } from '../../../api/queries.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useDraft } from '../use-draft.ts';
import { MatchesPartView } from './matches-part.presenter.tsx';

/** The three separate matches of a request; whoever may record them ticks boxes here. */
export function MatchesPart({ view, onRecord }: { view: RequestView; onRecord: () => void }) {
  const { data, error, refetch } = useMatches(view.ref);
  const { draft, change } = useDraft(view.ref, 'record-matches');
  if (!data) return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting rows={3} />;
  return (
    <MatchesPartView
      matches={data}
      draft={draft}
      canRecord={view.actions.includes('record-matches')}
      canAccept={view.actions.includes('accept')}
      canAssess={view.state.code === 'assessing' && view.conflict === null && view.actions.includes('assign-reviewers')}
      onChange={change}
      onRecord={onRecord}
    />
  );
}
