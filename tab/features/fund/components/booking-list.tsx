import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useHref } from 'react-router';
import type { BookingView } from '../../../../bot/api/contract/fund.ts';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', minInlineSize: 0 },
  table: { borderCollapse: 'collapse', inlineSize: '100%' },
  row: { ...lineAfter },
  cell: {
    padding: tokens.spacingVerticalXS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    minInlineSize: '8rem',
  },
  number: {
    padding: tokens.spacingVerticalXS,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const NUMBERS = ['booked', 'disbursed', 'returned'] as const;

/** What the pool holds, one row a programme. Whole US dollars. */
export function BookingList({ bookings }: { bookings: readonly BookingView[] }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const requests = useHref('/requests');
  if (bookings.length === 0) return <p className={styles.none}>{t('windows.bookings.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('windows.bookings')} tabIndex={0}>
      <table className={styles.table} aria-label={t('windows.bookings')}>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={styles.cell}>
              <span className={styles.strong}>{t('windows.programme')}</span>
            </th>
            {NUMBERS.map((name) => (
              <th key={name} scope="col" className={styles.number}>
                <span className={styles.strong}>{t(`windows.${name}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bookings.map((booking) => (
            <tr key={booking.caseId} className={styles.row}>
              <th scope="row" className={styles.cell}>
                <Link href={`${requests}/${encodeURIComponent(booking.ref)}/fund`}>{booking.title}</Link>
                <span className={styles.small}>
                  {booking.ref}
                  {booking.step && ` · ${booking.step.label}`}
                  {booking.pending && ` · ${t('windows.pending')}`}
                </span>
              </th>
              <td className={styles.number}>{formats.number(booking.amount)}</td>
              <td className={styles.number}>{formats.number(booking.disbursed)}</td>
              <td className={styles.number}>{formats.number(booking.returned)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
