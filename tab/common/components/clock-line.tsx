import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ClockView } from '../../../bot/api/contract.ts';
import { daysBetween, localDay } from '../formats.ts';
import { useIntl } from '../intl.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXS, minInlineSize: 0 },
  // The server gives a phrase: "a coordinator takes it up".
  holder: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
  due: {
    display: 'inline-flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
});

/** Who has to act, and by when; where there is room, also that the limit awaits confirmation. */
export function ClockLine({ clock, isWhole = false }: { clock: ClockView; isWhole?: boolean }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.holder}>{clock.holder}</span>
      {clock.dueOn && (
        <span className={mergeClasses(styles.due, clock.overdue && styles.overdue)}>
          {clock.overdue ? <Warning16Filled className={styles.icon} /> : <Clock16Regular className={styles.icon} />}
          {t(clock.overdue ? 'clock.overdue' : 'clock.due', {
            date: formats.day(clock.dueOn),
            relative: formats.relativeDays(daysBetween(localDay(new Date()), clock.dueOn)),
          })}
        </span>
      )}
      {isWhole && clock.unconfirmed && <span className={styles.due}>{clock.unconfirmed}</span>}
    </div>
  );
}
