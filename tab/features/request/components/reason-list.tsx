import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { HitView, ReasonView } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { KIND_COLOR } from './score-bar.tsx';

/** The strongest reasons, which answer "why is this here?" at one look. */
const AT_A_GLANCE = 2;

const useStyles = makeStyles({
  glance: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  reason: {
    display: 'inline-grid',
    gridTemplateColumns: '8px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    minInlineSize: 0,
    overflowWrap: 'anywhere',
  },
  dot: { inlineSize: '8px', blockSize: '8px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  summary: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    // 24 pixels: the least target of WCAG 2.2.
    minBlockSize: '24px',
    cursor: 'pointer',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chevron: { transitionProperty: 'rotate', transitionDuration: '150ms', 'details[open] &': { rotate: '180deg' } },
  all: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '8px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    overflowWrap: 'anywhere',
  },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** Below it a share would read "0%", as if the reason counted for nothing. */
const LEAST = 0.01;

function Share({ share }: { share: number }) {
  const { t, formats } = useIntl();
  return share < LEAST ? t('matches.share.least', { share: formats.percent(LEAST) }) : formats.percent(share);
}

function Dot({ reason }: { reason: ReasonView }) {
  const styles = useStyles();
  return <span className={styles.dot} style={{ backgroundColor: KIND_COLOR[reason.kind] }} />;
}

/** Why a hit is here: the two strongest reasons in short, every reason with its part of the score on demand. */
export function ReasonList({ reasons }: Pick<HitView, 'reasons'>) {
  const { t } = useIntl();
  const styles = useStyles();
  const glance = reasons.slice(0, AT_A_GLANCE);
  return (
    <div>
      <ul className={styles.glance}>
        {glance.map((reason) => (
          <li key={reason.kind} className={styles.reason}>
            <Dot reason={reason} />
            <span>{reason.brief}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>
          {t('matches.reasons', { count: reasons.length })}
          <ChevronDownRegular className={styles.chevron} aria-hidden="true" />
        </summary>
        <ul className={styles.all}>
          {reasons.map((reason) => (
            <li key={reason.kind} className={styles.row}>
              <Dot reason={reason} />
              <span>{reason.text}</span>
              <span className={styles.share}>
                <Share share={reason.share} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
