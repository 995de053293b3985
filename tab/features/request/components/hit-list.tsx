import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { margin: 0, paddingBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

export interface HitListProps<T> {
  hits: readonly T[];
  /** The plain sentence for an empty list: "no match" is an answer. */
  none: string;
  /** Must be seen however many come before it. */
  isPinned: (hit: T) => boolean;
  show: (hit: T) => ReactNode;
}

/** How many hits can be weighed at one look. */
const AT_ONCE = 5;

export function HitList<T>({ hits, none, isPinned, show }: HitListProps<T>) {
  const { t } = useIntl();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (hits.length === 0) return <p className={styles.none}>{none}</p>;
  const shown = isOpen ? hits : hits.filter((hit, index) => index < AT_ONCE || isPinned(hit));
  return (
    <>
      <ul className={styles.list}>{shown.map(show)}</ul>
      {(isOpen || shown.length < hits.length) && hits.length > AT_ONCE && (
        <Button appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('matches.fewer') : t('matches.more', { count: hits.length - shown.length })}
        </Button>
      )}
    </>
  );
}
