import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  text: { margin: 0 },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    marginBlockStart: tokens.spacingVerticalS,
  },
});

const FORMATS = ['json', 'csv'] as const;

/** The same files that the whole world may read. */
export function OpenData() {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <Card title={t('knowledge.open')}>
      <p className={styles.text}>{t('knowledge.open.text')}</p>
      <div className={styles.links}>
        {(['practices', 'resources'] as const).flatMap((name) =>
          FORMATS.map((format) => (
            <Link key={`${name}.${format}`} href={`/open/${name}.${format}`} target="_blank" rel="noopener">
              {t(`knowledge.open.${name}`, { format: format.toUpperCase() })}
            </Link>
          )),
        )}
      </div>
    </Card>
  );
}
