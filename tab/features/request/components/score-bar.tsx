import { makeStyles, tokens } from '@fluentui/react-components';
import type { HitView } from '../../../../bot/api/contract.ts';
import type { ReasonKind } from '../../../../bot/domain/matching-terms.ts';
import { useIntl } from '../../../common/intl.tsx';

/** One colour a kind of reason, alike in the bar and on its chip; the words never depend on it. */
export const KIND_COLOR: Record<ReasonKind, string> = {
  words: tokens.colorPaletteBlueBorderActive,
  objective: tokens.colorPaletteTealBorderActive,
  theme: tokens.colorPalettePurpleBorderActive,
  support: tokens.colorPaletteMarigoldBorderActive,
  country: tokens.colorPaletteForestBorderActive,
  region: tokens.colorPaletteSteelBorderActive,
  'track-record': tokens.colorPaletteBerryBorderActive,
};

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  track: {
    display: 'flex',
    gap: '1px',
    inlineSize: '100%',
    maxInlineSize: '180px',
    minInlineSize: '90px',
    blockSize: '10px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
  },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** The score, composed of the shares of its reasons; the full length is 100 %. */
export function ScoreBar({ hit }: { hit: Pick<HitView, 'score' | 'reasons'> }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const score = formats.percent(hit.score);
  const parts = formats.list(hit.reasons.map((reason) => `${reason.text} ${formats.percent(reason.share)}`));
  return (
    <div className={styles.root}>
      <div className={styles.track} role="img" aria-label={t('matches.relevance.parts', { score, parts })}>
        {hit.reasons.map((reason) => (
          <span
            key={reason.kind + reason.text}
            title={`${reason.text} (${formats.percent(reason.share)})`}
            style={{ inlineSize: `${reason.share * 100}%`, backgroundColor: KIND_COLOR[reason.kind] }}
          />
        ))}
      </div>
      <span className={styles.value} aria-hidden="true">
        {score}
      </span>
    </div>
  );
}
