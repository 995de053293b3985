import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { AgencyView, RequestView } from '../../../../bot/api/contract.ts';
import { SignatureMark } from '../../../common/components/agency-marks.tsx';
import { Card } from '../../../common/components/card.tsx';
import { ClockLine } from '../../../common/components/clock-line.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  status: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  agency: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', alignItems: 'start' },
  mark: { paddingBlockStart: '2px', lineHeight: 1 },
  label: { ...typographyStyles.body1Strong },
  link: { color: tokens.colorBrandForegroundLink },
});

function Agency({ agency }: { agency: AgencyView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const status =
    agency.signed && agency.signedBy && agency.signedAt
      ? t('request.agency.signed', { person: agency.signedBy, date: formats.date(agency.signedAt) })
      : agency.statusLabel;
  return (
    <li className={styles.agency}>
      <span className={styles.mark}>
        <SignatureMark agency={agency} />
      </span>
      <div>
        <span className={styles.label}>{agency.label}</span>
        {agency.role === 'lead' && ` (${t('agency.lead')})`}
        <p className={styles.small}>{agency.name}</p>
        <p className={styles.status}>
          {agency.declineReason ? t('common.pair', { label: status, value: agency.declineReason }) : status}
        </p>
      </div>
    </li>
  );
}

/** Whose turn it is, who assesses, and who has signed. */
export function RequestAside({ view }: { view: RequestView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const canAssign = view.actions.includes('assign-reviewers');
  return (
    <div className={styles.root}>
      <Card title={t('request.clock')}>
        <ClockLine clock={view.clock} isWhole />
        <p className={styles.small}>{t('request.clock.since', { date: formats.date(view.clock.since) })}</p>
      </Card>
      {(view.reviewers.length > 0 || canAssign) && (
        <Card title={t('request.reviewers')}>
          {view.reviewers.length === 0 && <p className={styles.small}>{t('request.reviewers.none')}</p>}
          <ul className={styles.list}>
            {view.reviewers.map((reviewer) => (
              <li key={reviewer.id}>
                <span className={styles.label}>{reviewer.name}</span>
                <p className={styles.small}>{reviewer.organisation.label}</p>
              </li>
            ))}
          </ul>
          {canAssign && (
            <Link to="/assignments" className={styles.link}>
              {t('request.reviewers.choose')}
            </Link>
          )}
        </Card>
      )}
      <Card title={t('request.agencies')}>
        <ul className={styles.list}>
          {view.agencies.map((agency) => (
            <Agency key={agency.code} agency={agency} />
          ))}
        </ul>
      </Card>
    </div>
  );
}
