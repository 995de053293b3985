import type { PracticeView } from '../../../../bot/api/contract/knowledge.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { usePracticeAct } from '../queries.ts';
import { AssignForm } from './assign-form.tsx';

/** What the secretariat can do with a practice now. */
export function DeskForms({ view }: { view: PracticeView }) {
  const { t } = useIntl();
  const act = usePracticeAct(view.id);
  const has = (action: PracticeView['actions'][number]) => view.actions.includes(action);
  const common = { subject: view.id, revision: view.revision };
  return (
    <>
      {has('assign') && <AssignForm view={view} />}
      {has('publish') && (
        <ActForm
          {...common}
          form="publish"
          openLabel={t('practice.publish')}
          submitLabel={t('practice.publish')}
          text={view.missing ?? t('practice.publish.text')}
          doneWords={t('practice.publish.done')}
          appearance={view.missing === null ? 'primary' : 'secondary'}
          fields={[
            { name: 'note', label: t('practice.publish.note'), kind: 'long', hint: t('practice.publish.note.hint') },
          ]}
          onSubmit={(values, revision) => act('publish', { revision, note: textOf(values, 'note') })}
        />
      )}
      {has('return') && (
        <ActForm
          {...common}
          form="return"
          openLabel={t('practice.return')}
          submitLabel={t('practice.review.send')}
          text={t('practice.return.text')}
          doneWords={t('practice.return.done')}
          fields={[{ name: 'questions', label: t('practice.return.field'), kind: 'long', required: true }]}
          onSubmit={(values, revision) => act('return', { revision, questions: textOf(values, 'questions') })}
        />
      )}
      {(['decline', 'retire'] as const).filter(has).map((action) => (
        <ActForm
          key={action}
          {...common}
          form={action}
          openLabel={t(`practice.${action}`)}
          submitLabel={t(`practice.${action}`)}
          text={t(`practice.${action}.text`)}
          doneWords={t(`practice.${action}.done`)}
          fields={[{ name: 'reason', label: t('practice.reason'), kind: 'long', required: true }]}
          onSubmit={(values, revision) => act(action, { revision, reason: textOf(values, 'reason') })}
        />
      ))}
    </>
  );
}
