import { Link } from 'react-router';
import type { CompletionView, WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { usePart } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { Constraints } from './constraints.tsx';
import { Ending } from './ending.tsx';
import { Indicators } from './indicators.tsx';
import { Milestones } from './milestones.tsx';
import { Satisfaction } from './satisfaction.tsx';
import { useWorkStyles } from './work-styles.ts';

/** The work from the first milestone to its results, for those who carry it and those who follow it. */
export function WorkPart({ view }: { view: RequestView }) {
  const styles = useWorkStyles();
  const { data: work, error, refetch } = usePart<WorkView>(view.ref, 'work');
  // A request that was declined or withdrawn may have none.
  const hasWork =
    work !== undefined &&
    (['matched', 'implementing', 'suspended', 'completed'].includes(view.state.code) || work.milestones.length > 0);
  return (
    <div className={styles.stack}>
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {!work && !error && <Waiting rows={3} />}
      {work?.completion && <Completed completion={work.completion} />}
      {work && <FollowUps work={work} />}
      {work && hasWork && (
        <>
          <Milestones view={view} work={work} />
          <Indicators view={view} work={work} />
          <Constraints view={view} work={work} />
          <Satisfaction view={view} work={work} />
        </>
      )}
      {work && <Ending view={view} work={work} />}
    </div>
  );
}

function Completed({ completion }: { completion: CompletionView }) {
  const { t, formats } = useIntl();
  const styles = useWorkStyles();
  return (
    <Card title={t('work.completion')}>
      {(['results', 'lessons', 'failures'] as const).map((part) => (
        <div key={part} className={styles.item}>
          <h3 className={styles.title}>{t(`work.completion.${part}`)}</h3>
          <p className={styles.line}>{completion[part]}</p>
        </div>
      ))}
      <p className={styles.small}>
        {t('work.completion.by', { person: completion.completedBy, date: formats.date(completion.completedAt) })}
      </p>
    </Card>
  );
}

function FollowUps({ work }: { work: WorkView }) {
  const { t } = useIntl();
  const styles = useWorkStyles();
  if (work.followUps.length === 0) return null;
  return (
    <Card title={t('work.follow-ups')}>
      <ul className={styles.list}>
        {work.followUps.map(({ ref, title }) => (
          <li key={ref} className={styles.line}>
            <Link to={`/requests/${encodeURIComponent(ref)}`}>{t('common.pair', { label: ref, value: title })}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
