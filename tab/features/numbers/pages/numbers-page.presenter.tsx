import { makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import type { ProgressSummaryView } from '../../../../bot/api/contract.ts';
import type { Problem } from '../../../api/problem.ts';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { Downloads } from '../components/downloads.tsx';
import { ObjectiveList } from '../components/objective-list.tsx';
import { PeriodBar } from '../components/period-bar.tsx';
import { Totals } from '../components/totals.tsx';
import type { Period, Preset } from '../periods.ts';
import type { FileKind } from '../save-file.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
  },
  range: { marginBlock: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

export interface NumbersViewProps {
  preset: Preset;
  period: Period;
  isValid: boolean;
  summary: ProgressSummaryView | null;
  problem: Problem | null;
  downloading: FileKind | null;
  downloadProblem: Problem | null;
  onPeriod: (preset: Preset, period: Period) => void;
  onRetry: () => void;
  onDownload: (kind: FileKind) => void;
}

export function NumbersView(props: NumbersViewProps) {
  const { period, summary, problem, isValid } = props;
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div>
          <PageHeading title={t('numbers.title')} />
          {isValid && (
            <p className={styles.range}>
              {t('numbers.range', { from: formats.day(period.from), to: formats.day(period.to) })}. {t('numbers.rule')}
            </p>
          )}
        </div>
        <Downloads isReady={summary !== null && isValid} busy={props.downloading} onDownload={props.onDownload} />
      </div>
      <PeriodBar preset={props.preset} period={period} isValid={isValid} onPeriod={props.onPeriod} />
      {props.downloadProblem && <ProblemNotice problem={props.downloadProblem} />}
      {problem && <ProblemNotice problem={problem} onRetry={props.onRetry} />}
      {isValid && !summary && !problem && <Waiting />}
      {summary && isValid && (
        <>
          <Totals summary={summary} />
          {summary.rows.length > 0 ? (
            <ObjectiveList summary={summary} />
          ) : (
            <EmptyState
              icon={<DataBarVerticalRegular />}
              title={t('numbers.empty.title')}
              text={t('numbers.empty.text')}
            />
          )}
        </>
      )}
    </div>
  );
}
