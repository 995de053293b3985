import { useEffect } from 'react';
import type { Problem } from '../../../api/problem.ts';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { useIntl } from '../../../common/intl.tsx';
import type { Host } from '../../../host/host.ts';
import { Centre } from '../components/centre.tsx';

/** Not even the settings could be read. */
export function StartFailed({ problem, host }: { problem: Problem; host: Host }) {
  const { t } = useIntl();
  useEffect(() => host.failed(t(`problem.${problem.kind}.title`)), [host, problem, t]);
  return (
    <Centre>
      <PageHeading title={t('start.failed.title')} />
      <br />
      <ProblemNotice problem={problem} onRetry={() => window.location.reload()} />
    </Centre>
  );
}
