import { makeStyles, tokens } from '@fluentui/react-components';
import { useIntl } from '../../../common/intl.tsx';
import { VIEWS, type View } from '../filters.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  pill: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    minBlockSize: '32px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-pressed="true"]': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      border: `1px solid ${tokens.colorBrandBackground}`,
    },
  },
});

/** Which part of the queue: one of five. */
export function ViewTabs({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers of a form
    <div role="group" aria-label={t('queue.views')} className={styles.list}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.pill}
          aria-pressed={each === view}
          onClick={() => onChange(each)}
        >
          {t(`queue.view.${each}`)}
        </button>
      ))}
    </div>
  );
}
