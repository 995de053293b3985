import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Link } from 'react-router';
import type { AskedReferral } from '../../../../bot/api/contract/hub.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { useAsked } from '../queries.ts';
import { AskedCall } from './asked-call.tsx';
import { ReferralBadge } from './status-badge.tsx';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)', minInlineSize: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  part: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  link: {
    ...typographyStyles.body1Strong,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  meta: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function ReferralRow({ row }: { row: AskedReferral }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { referral } = row;
  return (
    <li className={styles.item}>
      <Link to={`/requests/${encodeURIComponent(row.ref)}/referrals`} state={{ from: '/mine' }} className={styles.link}>
        {row.title}
      </Link>
      <div className={styles.meta}>
        <ReferralBadge status={referral.status} />
        <span className={styles.small}>{row.ref}</span>
        <span className={styles.small}>{t('hub.asked.lead', { agency: row.lead.label })}</span>
        {referral.status.code === 'sent' && referral.answerBy && (
          <span className={styles.small}>
            {t(referral.overdue ? 'hub.overdue' : 'hub.answerBy', { date: formats.day(referral.answerBy) })}
          </span>
        )}
      </div>
    </li>
  );
}

/** What other agencies ask of the person's organisation; nothing at all while nobody does. */
export function AskedList() {
  const { t } = useIntl();
  const styles = useStyles();
  const id = useId();
  const { data, error, refetch } = useAsked();
  if (!data) return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null;
  const { referrals, calls, organisation } = data;
  if (referrals.length + calls.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('hub.asked', { agency: organisation.label })}
      </h2>
      {referrals.length > 0 && (
        <>
          <h3 className={styles.part}>{t('hub.asked.referrals')}</h3>
          <ul className={styles.list} aria-label={t('hub.asked.referrals')}>
            {referrals.map((row) => (
              <ReferralRow key={`${row.ref} ${row.referral.id}`} row={row} />
            ))}
          </ul>
        </>
      )}
      {calls.length > 0 && (
        <>
          <h3 className={styles.part}>{t('hub.asked.calls')}</h3>
          <ul className={styles.list} aria-label={t('hub.asked.calls')}>
            {calls.map((asked) => (
              <AskedCall key={`${asked.ref} ${asked.call}`} asked={asked} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
