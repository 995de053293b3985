import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { MatchesView } from '../../../../bot/api/contract.ts';
import { useClient, useMe } from '../../../api/client-context.tsx';
import { useRequest } from '../../../api/queries.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { deferred } from '../../../common/deferred.tsx';
import { useIntl } from '../../../common/intl.tsx';
import type { Act } from '../acts.ts';
import { BackLink } from '../components/back-link.tsx';
import { partsFor } from '../parts.tsx';
import { RequestPageView } from './request-page.presenter.tsx';

const ActDialog = deferred(async () => (await import('../components/act-dialog.tsx')).ActDialog);

/** One request: what is asked, its matches, its history, and what can be done. */
export default function RequestPage() {
  const { ref = '', part } = useParams();
  return <RequestOf key={ref} reference={ref} part={part} />;
}

function RequestOf({ reference: ref, part }: { reference: string; part: string | undefined }) {
  const { t } = useIntl();
  const me = useMe();
  const navigate = useNavigate();
  const { state } = useLocation();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { language } = useClient();
  const { data: view, error, refetch } = useRequest(ref);
  const [act, setAct] = useState<Act | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);

  const canAct = (view?.actions.length ?? 0) > 0;
  useEffect(() => {
    if (canAct) ActDialog.preload();
  }, [canAct]);

  // Where the dialog was opened from; once that has gone, at the heading of the page.
  useEffect(() => {
    if (act || !opener.current) return;
    const target = opener.current.isConnected ? opener.current : document.querySelector('h1');
    if (target instanceof HTMLElement) target.focus();
    opener.current = null;
  }, [act]);

  if (!view) {
    return (
      <>
        <BackLink />
        {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting rows={3} />}
      </>
    );
  }
  const parts = partsFor(
    view,
    me.roles.map((role) => role.code),
  );
  const shown = parts.find((each) => each === part) ?? 'content';
  const open = (next: (typeof parts)[number]) =>
    navigate(`/requests/${encodeURIComponent(ref)}${next === 'content' ? '' : `/${next}`}`, { replace: true, state });
  // Recording needs the list of hits: that is where its boxes are.
  const start = (next: Act) => {
    setDone(null);
    if (next === 'record-matches' && shown !== 'matches') open('matches');
    else {
      opener.current = document.activeElement;
      setAct(next);
    }
  };
  const finish = (finished: Act) => {
    const words = t(`act.${finished}.done`, { ref, agency: me.organisation.label });
    setAct(null);
    announce(words);
    // An agency that left a request no longer sees it.
    if (finished === 'decline-signature') navigate('/mine', { replace: true });
    else setDone(words);
  };
  return (
    <>
      <RequestPageView
        view={view}
        parts={parts}
        part={shown}
        done={done}
        problem={error}
        onRetry={() => void refetch()}
        onPart={open}
        onAct={start}
      />
      {act && (
        <ActDialog
          act={act}
          view={view}
          matches={
            act === 'record-matches' ? (queries.getQueryData<MatchesView>(['matches', language, ref]) ?? null) : null
          }
          onClose={() => setAct(null)}
          onDone={finish}
        />
      )}
    </>
  );
}
