import { makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeView } from '../../../../bot/api/contract/knowledge.ts';
import { Card } from '../../../common/components/card.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { usePracticeAct } from '../queries.ts';

const useStyles = makeStyles({
  text: { margin: 0, marginBlockEnd: tokens.spacingVerticalM },
  forms: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Before a reviewer reads: does a conflict of interest stand against it? */
export function Declare({ view }: { view: PracticeView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const act = usePracticeAct(view.id);
  const common = { subject: view.id, revision: view.revision, doneWords: t('practice.declare.done') };
  return (
    <Card title={t('practice.declare.title')}>
      <p className={styles.text}>
        {t('practice.declare.text', { parties: formats.list(view.parties.map(({ label }) => label)) })}
      </p>
      <div className={styles.forms}>
        <ActForm
          {...common}
          form="declare-none"
          openLabel={t('practice.declare.none')}
          submitLabel={t('practice.declare.none.send')}
          text={t('practice.declare.none.text')}
          appearance="primary"
          fields={[]}
          onSubmit={(_values, revision) => act('declare', { revision, hasConflict: false, note: '' })}
        />
        <ActForm
          {...common}
          form="declare-conflict"
          openLabel={t('practice.declare.conflict')}
          submitLabel={t('practice.declare.conflict.send')}
          text={t('practice.declare.conflict.text')}
          fields={[{ name: 'note', label: t('practice.declare.note'), kind: 'long', required: true }]}
          onSubmit={(values, revision) => act('declare', { revision, hasConflict: true, note: textOf(values, 'note') })}
        />
      </div>
    </Card>
  );
}
