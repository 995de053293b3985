import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CoordinatorView, ReviewerChoice } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXS, minInlineSize: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  full: { color: tokens.colorStatusWarningForeground3 },
});

export interface ReviewerLineProps {
  person: CoordinatorView;
  /** What speaks for the person here; none where nothing is known of them. */
  choice: ReviewerChoice | undefined;
  /** Such as "Proposed"; null where it would say nothing. */
  standing: string | null;
}

/** A person who may assess: name, what speaks for them, how much they have to do already. */
export function ReviewerLine({ person, choice, standing }: ReviewerLineProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const { load, loadAfter, cap } = person;
  const isFull = load >= cap;
  const loadWords =
    loadAfter > load
      ? t('assignments.load.after', { load, cap, after: loadAfter })
      : t('assignments.load', { load, cap });
  return (
    <div className={styles.root}>
      <span>
        <span className={styles.name}>{person.name}</span>, {person.organisation.label}
      </span>
      {standing && <span className={styles.small}>{standing}</span>}
      {choice && <span className={styles.small}>{choice.reasons.join(' · ')}</span>}
      <span className={mergeClasses(styles.small, isFull && styles.full)}>
        {isFull ? t('common.pair', { label: loadWords, value: t('assignments.full') }) : loadWords}
      </span>
    </div>
  );
}
