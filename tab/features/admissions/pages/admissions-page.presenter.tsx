import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleCheckmarkRegular } from '@fluentui/react-icons/svg/people-checkmark';
import type { PendingPersonView } from '../../../../bot/api/contract.ts';
import type { Role } from '../../../../bot/domain/people.ts';
import type { Problem } from '../../../api/problem.ts';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { PersonCard } from '../components/person-card.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    maxInlineSize: '56rem',
  },
  text: { marginBlock: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
});

export interface AdmissionsViewProps {
  people: readonly PendingPersonView[] | null;
  problem: Problem | null;
  failed: { id: string; problem: Problem } | null;
  busyId: string | null;
  done: string | null;
  onRetry: () => void;
  onAdmit: (person: PendingPersonView, roles: readonly Role[]) => void;
  onRefuse: (person: PendingPersonView) => void;
}

export function AdmissionsView(props: AdmissionsViewProps) {
  const { people, problem, failed } = props;
  const { t } = useIntl();
  const styles = useStyles();
  // The card of somebody whom a colleague admitted meanwhile is gone; what went wrong is still said.
  const isOrphan = failed && !people?.some((person) => person.id === failed.id);
  return (
    <div className={styles.root}>
      <div>
        <PageHeading title={t('admissions.title')} />
        {people && people.length > 0 && <p className={styles.text}>{t('admissions.text')}</p>}
      </div>
      {props.done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{props.done}</MessageBarBody>
        </MessageBar>
      )}
      {isOrphan && <ProblemNotice problem={failed.problem} />}
      {problem && <ProblemNotice problem={problem} onRetry={props.onRetry} />}
      {!people && !problem && <Waiting rows={2} />}
      {people?.length === 0 && (
        <EmptyState
          icon={<PeopleCheckmarkRegular />}
          title={t('admissions.empty.title')}
          text={t('admissions.empty.text')}
        />
      )}
      <ul className={styles.list}>
        {people?.map((person) => (
          <li key={person.id}>
            <PersonCard
              person={person}
              isBusy={props.busyId === person.id}
              problem={failed?.id === person.id ? failed.problem : null}
              onAdmit={(roles) => props.onAdmit(person, roles)}
              onRefuse={() => props.onRefuse(person)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
