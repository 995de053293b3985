import { makeStyles, tokens } from '@fluentui/react-components';
import type { RubricView } from '../../../../bot/api/contract/assessment.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  title: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
});

/** What the criteria rest on and count, and what of it nobody has confirmed yet. */
export function RubricSources({ rubric }: { rubric: RubricView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {rubric.unconfirmed.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <details>
        <summary className={styles.title}>{t('assessment.rubric.title')}</summary>
        <ul>
          {rubric.groups.flatMap(({ criteria }) =>
            criteria.map(({ code, label, share, source, unconfirmed }) => (
              <li key={code}>
                {[label, t('assessment.rubric.share', { share: formats.percent(share) }), source, unconfirmed]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            )),
          )}
        </ul>
      </details>
    </div>
  );
}
