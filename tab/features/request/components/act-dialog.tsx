import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatchesView, RequestView } from '../../../../bot/api/contract.ts';
import { useMe } from '../../../api/client-context.tsx';
import { isOutdated } from '../../../api/problem.ts';
import { useAct } from '../../../api/queries.ts';
import { type Act, isComplete, requestOf, stepsSince, stillProposed, toldOf } from '../acts.ts';
import { useDraft } from '../use-draft.ts';
import { ActDialogView } from './act-dialog.presenter.tsx';

export interface ActDialogProps {
  act: Act;
  view: RequestView;
  /** For recording matches: what can be chosen. */
  matches: MatchesView | null;
  onClose: () => void;
  onDone: (act: Act) => void;
}

/**
 * Asks before anything goes out. It acts on the revision that the person has read:
 * when others were faster, it says what they did and waits until that was read, too.
 */
export function ActDialog({ act, view, matches, onClose, onDone }: ActDialogProps) {
  const me = useMe();
  const queries = useQueryClient();
  const { draft: kept, change, clear } = useDraft(view.ref, act);
  const draft = matches ? stillProposed(kept, matches) : kept;
  const [seen, setSeen] = useState({ revision: view.revision, contentHash: view.contentHash });
  const [tried, setTried] = useState(false);
  const { mutate, error, isPending, isSuccess, reset } = useAct(view.ref);
  // What the person's own act changed is no news to them.
  const isOwn = isPending || isSuccess;

  const send = () => {
    setTried(true);
    if (!isComplete(act, draft)) return;
    mutate(requestOf(act, seen, draft), {
      onSuccess: () => {
        clear();
        onDone(act);
      },
      onError: (problem) => {
        if (isOutdated(problem)) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      },
    });
  };

  const goOn = () => {
    setSeen({ revision: view.revision, contentHash: view.contentHash });
    reset();
  };

  return (
    <ActDialogView
      act={act}
      view={view}
      matches={matches}
      agency={me.organisation.label}
      draft={draft}
      told={toldOf(act, view, me.organisation.code)}
      changes={isOwn ? [] : stepsSince(view, seen.revision)}
      isGone={!isOwn && !view.actions.includes(act)}
      needsWords={tried && !isComplete(act, draft)}
      // Once the new state is shown, its own notice says more than the refusal.
      problem={error && isOutdated(error) && view.revision !== seen.revision ? null : error}
      isBusy={isPending}
      onText={(text) => change({ text })}
      onSend={send}
      onGoOn={goOn}
      onClose={onClose}
    />
  );
}
