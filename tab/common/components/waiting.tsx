import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useIntl } from '../intl.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  item: { blockSize: '72px', borderRadius: tokens.borderRadiusXLarge },
});

/** The place of what is on its way. */
export function Waiting({ rows = 4 }: { rows?: number }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <Skeleton className={styles.root} aria-label={t('common.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <SkeletonItem key={row} className={styles.item} />
      ))}
    </Skeleton>
  );
}
