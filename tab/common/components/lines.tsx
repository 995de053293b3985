import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    '@media (min-width: 640px)': { gridTemplateColumns: '11rem minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL },
  },
  label: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    '@media (min-width: 640px)': { paddingBlockStart: '2px' },
  },
  values: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  value: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

export interface Line {
  field: string;
  label: string;
  /** One line a value; never empty. */
  values: readonly string[];
}

/** Labels and what stands beside them. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {lines.map((line) => (
        <div key={line.field} className={styles.row}>
          <dt className={styles.label}>{line.label}</dt>
          <dd className={styles.values}>
            {line.values.map((value) => (
              <p key={value} className={styles.value}>
                {value}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
