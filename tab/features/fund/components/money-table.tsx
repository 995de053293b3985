import { makeStyles, tokens } from '@fluentui/react-components';
import type { AmountView } from '../../../../bot/api/contract/fund.ts';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', minInlineSize: 0 },
  table: {
    borderCollapse: 'collapse',
    inlineSize: '100%',
    maxInlineSize: '40rem',
    '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase200 },
  },
  row: { ...lineAfter },
  cell: { padding: tokens.spacingVerticalXS, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  number: {
    padding: tokens.spacingVerticalXS,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface MoneyColumn {
  label: string;
  amounts: readonly AmountView[];
  total: number;
}

/** Amounts by agency, one column a kind, with one total each. Whole US dollars. */
export function MoneyTable({ label, columns }: { label: string; columns: readonly MoneyColumn[] }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const agencies = new Map(
    columns.flatMap((column) => column.amounts.map(({ agency }) => [agency.code, agency.label])),
  );
  return (
    // Scrolls by keyboard, too, where the columns are wider than a phone.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={styles.cell}>
              <span className={styles.strong}>{t('fund.agency')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={styles.number}>
                <span className={styles.strong}>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...agencies].map(([code, name]) => (
            <tr key={code} className={styles.row}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {columns.map((column) => (
                <td key={column.label} className={styles.number}>
                  {formats.number(column.amounts.find((line) => line.agency.code === code)?.amount ?? 0)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.cell}>
              <span className={styles.strong}>{t('fund.total')}</span>
            </th>
            {columns.map((column) => (
              <td key={column.label} className={styles.number}>
                <span className={styles.strong}>{formats.number(column.total)}</span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
