import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { NotesView } from '../../../../bot/api/contract/triage.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct, usePart } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  who: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  hint: { marginBlock: `0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  form: { marginBlockStart: tokens.spacingVerticalM },
});

/** Notes for the desk alone; the server gives them to nobody else. */
export function Notes({ view }: { view: RequestView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { data, error, refetch } = usePart<NotesView>(view.ref, 'notes');
  const { mutateAsync } = useAct(view.ref);
  const fields = useMemo<FieldSpec[]>(
    () => [{ name: 'text', label: t('triage.notes.field'), kind: 'long', required: true }],
    [t],
  );
  return (
    <Card title={t('triage.notes')}>
      <p className={styles.hint}>{t('triage.notes.text')}</p>
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting rows={1} />}
      <ul className={styles.list}>
        {data?.notes.map((note) => (
          <li key={`${note.at} ${note.text}`}>
            <p className={styles.who}>
              {t('triage.by', { person: note.person, organisation: note.organisation, date: formats.instant(note.at) })}
            </p>
            <p className={styles.text}>{note.text}</p>
          </li>
        ))}
      </ul>
      {view.actions.includes('write-note') && (
        <div className={styles.form}>
          <ActForm
            subject={view.ref}
            form="note"
            openLabel={t('triage.notes.open')}
            submitLabel={t('triage.notes.do')}
            fields={fields}
            revision={view.revision}
            doneWords={t('triage.notes.done')}
            onSubmit={(values, revision) =>
              mutateAsync({ path: 'notes', body: { revision, text: textOf(values, 'text') } })
            }
          />
        </div>
      )}
    </Card>
  );
}
