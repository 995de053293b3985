import { makeStyles, tokens } from '@fluentui/react-components';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { WindowCard } from '../components/window-card.tsx';
import { useWindows } from '../queries.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    maxInlineSize: '64rem',
  },
  text: { marginBlock: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Every funding window with its account and its rules. */
export default function WindowsPage() {
  const { t } = useIntl();
  const styles = useStyles();
  const { data, error, refetch } = useWindows();
  return (
    <div className={styles.root}>
      <div>
        <PageHeading title={t('windows.title')} />
        <p className={styles.text}>{t('windows.text')}</p>
      </div>
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting rows={3} />}
      {data?.windows.map((window) => (
        <WindowCard key={window.code} window={window} all={data} />
      ))}
    </div>
  );
}
