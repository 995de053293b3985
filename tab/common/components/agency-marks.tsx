import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import type { AgencyView } from '../../../bot/api/contract.ts';
import { hasConsented, isOn } from '../../../bot/domain/request.ts';
import { useIntl } from '../intl.tsx';
import { Hidden } from './hidden.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  lead: { fontWeight: tokens.fontWeightSemibold },
  signed: { color: tokens.colorStatusSuccessForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
  declined: { color: tokens.colorStatusDangerForeground3 },
  struck: { textDecorationLine: 'line-through' },
});

export function SignatureMark({ agency }: { agency: AgencyView }) {
  const styles = useStyles();
  if (!isOn(agency)) return <DismissCircle16Regular className={styles.declined} />;
  if (!hasConsented(agency)) return <Mail16Regular className={styles.open} />;
  return agency.signed ? (
    <CheckmarkCircle16Filled className={styles.signed} />
  ) : (
    <Circle16Regular className={styles.open} />
  );
}

/** Agencies in one line, the lead first, each with the mark of its signature. */
export function AgencyMarks({ agencies }: { agencies: readonly AgencyView[] }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {agencies.map((agency) => (
        <li
          key={agency.code}
          className={styles.item}
          title={t('common.pair', { label: agency.name, value: agency.statusLabel })}
        >
          <SignatureMark agency={agency} />
          <span className={mergeClasses(agency.role === 'lead' && styles.lead, !isOn(agency) && styles.struck)}>
            {agency.status === 'invited' ? `${agency.label} (${t('agency.invited')})` : agency.label}
          </span>
          <Hidden>{`${agency.role === 'lead' ? `, ${t('agency.lead')}` : ''}: ${agency.statusLabel}`}</Hidden>
        </li>
      ))}
    </ul>
  );
}
