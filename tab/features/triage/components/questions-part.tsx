import { makeStyles, tokens } from '@fluentui/react-components';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { AskForMissing, AskForm } from './ask-form.tsx';
import { MissingList } from './missing-list.tsx';
import { Notes } from './notes.tsx';
import { Thread } from './thread.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { marginBlockStart: tokens.spacingVerticalM },
});

/** The thread of both sides; for the desk also what is missing and its own notes. */
export function QuestionsPart({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const canAsk = view.actions.includes('ask-question');
  return (
    <div className={styles.root}>
      {canAsk && (
        <Card title={t('triage.missing')}>
          {view.missing.length > 0 ? (
            <>
              <MissingList missing={view.missing} />
              <div className={styles.form}>
                <AskForMissing key={view.contentHash} view={view} />
              </div>
            </>
          ) : (
            <p className={styles.text}>{t('triage.missing.none')}</p>
          )}
        </Card>
      )}
      <Card title={t('triage.thread')}>
        {view.questions.length > 0 ? (
          <Thread view={view} questions={view.questions} />
        ) : (
          <p className={styles.text}>{t('triage.thread.none')}</p>
        )}
        {canAsk && (
          <div className={styles.form}>
            <AskForm view={view} />
          </div>
        )}
      </Card>
      {view.actions.includes('write-note') && <Notes view={view} />}
    </div>
  );
}
