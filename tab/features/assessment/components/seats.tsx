import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { AssessmentView } from '../../../../bot/api/contract/assessment.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  text: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** Who is in, not what: who assesses a request, and what they have done so far. */
export function Seats({ view, assessment }: { view: RequestView; assessment: AssessmentView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const { seats, missing, standing, hidden } = assessment;
  return (
    <Card title={t('assessment.title')}>
      <p className={styles.text}>{standing.label}</p>
      <ul className={styles.list}>
        {seats.map(({ id, name, organisation, isMe, status }) => (
          <li key={id}>
            <span className={styles.name}>{isMe ? t('assessment.me', { name }) : name}</span>, {organisation.label}
            <div className={styles.small}>{status.label}</div>
          </li>
        ))}
      </ul>
      {missing > 0 && (
        <p>
          {t('assessment.missing', { count: missing })}{' '}
          {view.actions.includes('assign-reviewers') && (
            <Link to="/assignments" className={styles.link}>
              {t('assessment.assign')}
            </Link>
          )}
        </p>
      )}
      {hidden && <p className={styles.small}>{hidden}</p>}
    </Card>
  );
}
