import { useCallback, useState } from 'react';
import { useMe } from '../../api/client-context.tsx';
import { type Draft, draftKey, EMPTY_DRAFT, readDraft, writeDraft } from '../../common/drafts.ts';
import { keep } from '../../common/session-keep.ts';
import type { Act } from './acts.ts';

/** What the person prepares for an act on a request; every key stroke is kept until it is sent. */
export function useDraft(ref: string, act: Act) {
  const key = draftKey(useMe().id, ref, act);
  const [state, setState] = useState(() => ({ key, draft: readDraft(keep, key) }));
  // Another request or act in the same place has its own draft.
  const draft = state.key === key ? state.draft : readDraft(keep, key);
  const change = useCallback(
    (part: Partial<Draft>) => {
      const next = { ...readDraft(keep, key), ...part };
      writeDraft(keep, key, next);
      setState({ key, draft: next });
    },
    [key],
  );
  const clear = useCallback(() => change(EMPTY_DRAFT), [change]);
  return { draft, change, clear };
}
