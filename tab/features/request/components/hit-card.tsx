import { Checkbox, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { HitView, PartnerView } from '../../../../bot/api/contract.ts';
import { TextLink } from '../../../common/components/text-link.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';
import { ReasonList } from './reason-list.tsx';
import { ScoreBar } from './score-bar.tsx';

export const useHitStyles = makeStyles({
  hit: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    ':not(:last-child)': lineAfter,
  },
  plain: { gridTemplateColumns: 'minmax(0, 1fr)' },
  chosen: { backgroundColor: tokens.colorNeutralBackground2 },
  body: { display: 'grid', gap: tokens.spacingVerticalXS, minInlineSize: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, flex: '1 1 16rem', overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: {
    paddingInline: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  mark: { flexShrink: 0 },
  missing: {
    display: 'inline-flex',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  box: { marginBlockStart: '-6px', marginInlineStart: '-8px' },
});

/** A person may choose; `null` where choosing is not possible now. */
export type Choice = { isChosen: boolean; onChoose: (chosen: boolean) => void } | null;

export function ChoiceBox({ choice, title }: { choice: Choice; title: string }) {
  const { t } = useIntl();
  const styles = useHitStyles();
  if (!choice) return null;
  return (
    <Checkbox
      className={styles.box}
      checked={choice.isChosen}
      aria-label={t('matches.choose', { title })}
      onChange={(_, { checked }) => choice.onChoose(checked === true)}
    />
  );
}

function Source({ source }: { source: string }) {
  return /^https?:\/\//.test(source) ? (
    <Link href={source} target="_blank" rel="noopener noreferrer">
      {source.replace(/^https?:\/\//, '')}
    </Link>
  ) : (
    source
  );
}

/** Short facts side by side, such as what a partner has room for. */
function Facts({ label, facts }: { label: string; facts: readonly string[] }) {
  const styles = useHitStyles();
  return (
    <ul className={styles.facts} aria-label={label}>
      {facts.map((fact) => (
        <li key={fact} className={styles.fact}>
          {fact}
        </li>
      ))}
    </ul>
  );
}

export interface HitCardProps {
  hit: HitView | PartnerView;
  choice: Choice;
  level: 3 | 4;
}

/** One hit: what speaks for it, what it does not offer, and the capacity of a partner. */
export function HitCard({ hit, choice, level }: HitCardProps) {
  const Title = level === 3 ? 'h3' : 'h4';
  const { t } = useIntl();
  const styles = useHitStyles();
  return (
    <li className={mergeClasses(styles.hit, !choice && styles.plain, choice?.isChosen && styles.chosen)}>
      <ChoiceBox choice={choice} title={hit.title} />
      <div className={styles.body}>
        <div className={styles.top}>
          <Title className={styles.title}>
            {'capacity' in hit ? (
              hit.title
            ) : (
              <TextLink to={`/knowledge/${encodeURIComponent(hit.id)}`}>{hit.title}</TextLink>
            )}
          </Title>
          <ScoreBar hit={hit} />
        </div>
        <p className={styles.small}>{hit.context}</p>
        {'capacity' in hit && <Facts label={t('matches.capacity')} facts={hit.capacity} />}
        <ReasonList reasons={hit.reasons} />
        {hit.missing.length > 0 && (
          <ul className={styles.facts} aria-label={t('matches.missing')}>
            {hit.missing.map((missing) => (
              <li key={missing} className={styles.missing}>
                <SubtractCircle16Regular className={styles.mark} aria-hidden="true" />
                <span>{missing}</span>
              </li>
            ))}
          </ul>
        )}
        {hit.summary && <p className={styles.text}>{hit.summary}</p>}
        {hit.evidence && <p className={styles.small}>{hit.evidence}</p>}
        {hit.source && (
          <p className={styles.small}>
            <Source source={hit.source} />
          </p>
        )}
      </div>
    </li>
  );
}
