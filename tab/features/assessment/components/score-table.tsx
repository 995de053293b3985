import { makeStyles, tokens } from '@fluentui/react-components';
import type { ResultView } from '../../../../bot/api/contract/assessment.ts';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';

const cell = {
  paddingBlock: tokens.spacingVerticalXS,
  paddingInline: tokens.spacingHorizontalS,
  ...lineAfter,
  verticalAlign: 'top',
};
const useStyles = makeStyles({
  frame: { overflowX: 'auto', minInlineSize: 0 },
  table: { borderCollapse: 'collapse', inlineSize: '100%' },
  label: { ...cell, textAlign: 'start', fontWeight: tokens.fontWeightRegular, minInlineSize: '9rem' },
  head: { ...cell, textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  value: { ...cell, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  apart: { display: 'block', color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Every score, by criterion and reviewer; where they lie far apart it is said in words. */
export function ScoreTable({ result }: { result: ResultView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { rows, sheets } = result;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('assessment.result.scores')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              {t('assessment.result.criterion')}
            </th>
            {sheets.map(({ reviewer }) => (
              <th key={reviewer} scope="col" className={styles.head}>
                {reviewer}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {t('assessment.result.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label, mean, apart }) => (
            <tr key={code}>
              <th scope="row" className={styles.label}>
                {label}
                {apart && <span className={styles.apart}>{apart}</span>}
              </th>
              {sheets.map(({ reviewer, scores }) => (
                <td key={reviewer} className={styles.value}>
                  {scores[code]}
                </td>
              ))}
              <td className={styles.value}>{formats.number(mean)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.label}>
              {t('assessment.result.weighted')}
            </th>
            {sheets.map(({ reviewer, mean }) => (
              <td key={reviewer} className={styles.value}>
                {formats.number(mean)}
              </td>
            ))}
            <td className={styles.value}>{formats.number(result.overall)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
