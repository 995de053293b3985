import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useClient } from '../../../api/client-context.tsx';
import { useSummary } from '../../../api/queries.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { localDay } from '../../../common/formats.ts';
import { useIntl } from '../../../common/intl.tsx';
import { isValid, type Period, type Preset, readPeriod } from '../periods.ts';
import { type FileKind, saveFile } from '../save-file.ts';
import { NumbersView } from './numbers-page.presenter.tsx';

/** Where the secretariat starts: the numbers of a period, the requests behind them, and the file. */
export default function NumbersPage() {
  const { t } = useIntl();
  const client = useClient();
  const announce = useAnnounce();
  const [query, setQuery] = useSearchParams();
  const { preset, period } = readPeriod(query, localDay(new Date()));
  const valid = isValid(period);
  const { data, error, refetch } = useSummary(valid ? period : null);
  const download = useMutation({
    mutationFn: async (kind: FileKind) =>
      saveFile(await client.download(`/summary.${kind}`, { ...period }), `summary-${period.from}-${period.to}.${kind}`),
    onSuccess: (name) => announce(t('numbers.download.done', { name })),
  });
  const choose = (next: Preset, dates: Period) =>
    setQuery(next === 'custom' ? { period: next, ...dates } : { period: next }, { replace: true });
  return (
    <NumbersView
      preset={preset}
      period={period}
      isValid={valid}
      summary={data ?? null}
      problem={error}
      downloading={download.isPending ? download.variables : null}
      downloadProblem={download.error}
      onPeriod={choose}
      onRetry={() => void refetch()}
      onDownload={download.mutate}
    />
  );
}
