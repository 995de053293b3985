import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AgencyView } from '../../../../bot/api/contract.ts';
import { SignatureMark } from '../../../common/components/agency-marks.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    paddingBlock: tokens.spacingVerticalM,
    ':not(:last-child)': lineAfter,
  },
  mark: { paddingBlockStart: '2px', lineHeight: 1 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  status: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '::first-letter': { textTransform: 'uppercase' },
  },
  facts: { margin: 0, marginBlockStart: tokens.spacingVerticalS, display: 'grid', gap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** One agency: how it stands to the request, by what mandate, with what, and who acts for it. */
export function AgencyItem({ agency }: { agency: AgencyView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const status =
    agency.signed && agency.signedBy && agency.signedAt
      ? t('request.agency.signed', { person: agency.signedBy, date: formats.date(agency.signedAt) })
      : agency.statusLabel;
  const facts = (['mandate', 'contribution', 'focalPoint'] as const).flatMap((fact) => {
    const words = agency[fact];
    return words ? [{ fact, words }] : [];
  });
  return (
    <li className={styles.item}>
      <span className={styles.mark}>
        <SignatureMark agency={agency} />
      </span>
      <div>
        <h3 className={styles.name}>
          {t('ownership.agency', { label: agency.label, name: agency.name })}
          {agency.role === 'lead' && ` (${t('agency.lead')})`}
        </h3>
        <p className={styles.status}>
          {agency.declineReason ? t('common.pair', { label: status, value: agency.declineReason }) : status}
        </p>
        {facts.length > 0 && (
          <dl className={styles.facts}>
            {facts.map(({ fact, words }) => (
              <div key={fact}>
                <dt className={styles.label}>{t(`ownership.${fact}`)}</dt>
                <dd className={styles.fact}>{words}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
