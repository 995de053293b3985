import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useIntl } from '../../../common/intl.tsx';
import { type Act, movesOn } from '../acts.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done now; an act that moves the request on stands first, in colour. */
export function ActBar({ acts, onAct }: { acts: readonly Act[]; onAct: (act: Act) => void }) {
  const { t } = useIntl();
  const styles = useStyles();
  if (acts.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers of a form
    <div role="group" aria-label={t('request.actions')} className={styles.bar}>
      {acts.map((act, index) => (
        <Button key={act} appearance={index === 0 && movesOn(act) ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
          {t(`act.${act}.open`)}
        </Button>
      ))}
    </div>
  );
}
