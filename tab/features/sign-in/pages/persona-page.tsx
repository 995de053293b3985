import { Avatar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { useSurroundings } from '../../../host/host-context.tsx';
import { Centre } from '../components/centre.tsx';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  persona: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    inlineSize: '100%',
    padding: tokens.spacingVerticalM,
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  description: { ...typographyStyles.body1, display: 'block' },
});

/** Embedded mode only: whom to act as. */
export function PersonaPage({ onChoose }: { onChoose: (id: string) => void }) {
  const { t, language } = useIntl();
  const { settings } = useSurroundings();
  const styles = useStyles();
  return (
    <Centre>
      <PageHeading title={t('persona.title')} />
      <p className={styles.text}>{t('persona.text')}</p>
      <ul className={styles.list} aria-label={t('persona.list')}>
        {settings.personas.map((persona) => (
          <li key={persona.id}>
            <button type="button" className={styles.persona} onClick={() => onChoose(persona.id)}>
              <Avatar name={persona.name} color="colorful" size={40} aria-hidden="true" />
              <span>
                <span className={styles.name}>{persona.name}</span>
                <span className={styles.description}>{persona.description[language]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Centre>
  );
}
