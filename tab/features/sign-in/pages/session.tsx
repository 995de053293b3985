import { Button } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { createClient, type TokenSource } from '../../../api/client.ts';
import { ClientProvider, MeProvider } from '../../../api/client-context.tsx';
import { isUnknownPerson } from '../../../api/problem.ts';
import { createQueryClient, useMeQuery } from '../../../api/queries.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { deferred } from '../../../common/deferred.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { useSurroundings } from '../../../host/host-context.tsx';
import { App, preloadPage } from '../../shell/pages/app.tsx';
import { Centre } from '../components/centre.tsx';

const UnknownPage = deferred(async () => (await import('./unknown-page.tsx')).UnknownPage);

type Switch = (() => void) | null;

/** Asks the server who is there, and shows the desk to those it knows. */
function Gate({ onSwitch }: { onSwitch: Switch }) {
  const { t } = useIntl();
  const { host } = useSurroundings();
  const { data: me, error, refetch } = useMeQuery();
  useEffect(() => {
    if (me || (error && error.kind !== 'signed-out')) host.ready();
    else if (error) host.failed(t('problem.signed-out.title'));
  }, [me, error, host, t]);
  if (me) {
    return (
      <MeProvider value={me}>
        <App onSwitch={onSwitch} />
      </MeProvider>
    );
  }
  if (error && isUnknownPerson(error)) {
    const code = error.code === 'pending-registration' ? error.code : 'not-registered';
    return <UnknownPage code={code} onCheck={() => void refetch()} />;
  }
  return (
    <Centre>
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting />}
      {error && onSwitch && <Button onClick={onSwitch}>{t('shell.switch')}</Button>}
    </Centre>
  );
}

export function Session({ tokens, onSwitch }: { tokens: TokenSource; onSwitch: Switch }) {
  const { language } = useIntl();
  const [queries] = useState(createQueryClient);
  useEffect(() => preloadPage(window.location.hash), []);
  const client = useMemo(
    () => createClient({ tokens, language, fetch: window.fetch.bind(window), isOnline: () => window.navigator.onLine }),
    [tokens, language],
  );
  return (
    <QueryClientProvider client={queries}>
      <ClientProvider value={client}>
        <Gate onSwitch={onSwitch} />
      </ClientProvider>
    </QueryClientProvider>
  );
}
