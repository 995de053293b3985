import { makeStyles, tokens } from '@fluentui/react-components';
import type { MissingPartView } from '../../../../bot/api/contract/triage.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXXS },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Parts({ parts, title }: { parts: readonly MissingPartView[]; title: string }) {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{title}</p>
      <ul className={styles.list}>
        {parts.map(({ code, label, why }) => (
          <li key={code}>
            {label}
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the content does not say yet, each with its reason: first what triage needs, then what only funds ask for. */
export function MissingList({ missing }: { missing: readonly MissingPartView[] }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Parts title={t('triage.missing.triage')} parts={missing.filter((part) => part.neededFor === 'triage')} />
      <Parts title={t('triage.missing.funds')} parts={missing.filter((part) => part.neededFor === 'funds')} />
    </div>
  );
}
