import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExclusionView } from '../../../../bot/api/contract.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    marginBlock: tokens.spacingVerticalXS,
    marginInline: 0,
    padding: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Organisations that are no partners here, each with its reason. */
export function ExcludedList({ excluded }: { excluded: readonly ExclusionView[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {excluded.map(({ organisation, reason }) => (
        <li key={organisation.code}>
          <span className={styles.name}>{organisation.label}</span>
          {` – ${reason.label}`}
        </li>
      ))}
    </ul>
  );
}
