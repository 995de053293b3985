import type { PracticeView } from '../../../../bot/api/contract/knowledge.ts';
import { SIDES } from '../../../../bot/domain/practice.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, listOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { useCandidates, usePracticeAct } from '../queries.ts';

/** Past this many, people are found by typing. */
const LISTED = 12;

/** The secretariat chooses who reviews, by side; nobody of the proposer or of the implementers is offered. */
export function AssignForm({ view }: { view: PracticeView }) {
  const { t } = useIntl();
  const { data: people, error, refetch } = useCandidates(view.id);
  const act = usePracticeAct(view.id);
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!people) return <Waiting rows={1} />;
  const fields = SIDES.map((side): FieldSpec => {
    const found = people.filter((person) => person.side.code === side);
    return {
      name: side,
      label: t(`practice.assign.${side}`),
      kind: found.length > LISTED ? 'pick' : 'choices',
      ...(found.length === 0 ? { hint: t('practice.assign.nobody') } : {}),
      options: found.map(({ id, name, organisation, load }) => ({
        code: id,
        label: t('practice.assign.person', { name, organisation: organisation.label, load }),
      })),
      initial: found.filter((person) => person.isAssigned).map(({ id }) => id),
    };
  });
  return (
    <ActForm
      subject={view.id}
      // What was ticked belongs to this state of the seats.
      form={`assign-${view.revision}`}
      openLabel={t('practice.assign')}
      submitLabel={t('practice.assign.send')}
      text={t('practice.assign.text')}
      revision={view.revision}
      doneWords={t('practice.assign.done')}
      appearance={view.status.code === 'proposed' ? 'primary' : 'secondary'}
      fields={fields}
      onSubmit={(values, revision) =>
        act('assign', { revision, reviewers: SIDES.flatMap((side) => listOf(values, side)) })
      }
    />
  );
}
