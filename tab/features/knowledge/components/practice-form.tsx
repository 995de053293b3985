import { useState } from 'react';
import type { PracticeView } from '../../../../bot/api/contract/knowledge.ts';
import type { PracticeContent } from '../../../../bot/domain/practice.ts';
import { useMe } from '../../../api/client-context.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { keep } from '../../../common/session-keep.ts';
import { practiceContent, practiceFields } from '../practice-fields.ts';
import { usePracticeAct, usePracticeChoices, usePropose } from '../queries.ts';

/** Says which form this is until it is sent: sent again after a broken line, it makes no second practice. */
function useFormId(subject: string) {
  const key = `form-id:${useMe().id}:${subject}`;
  const [id, setId] = useState(() => keep.read(key) ?? crypto.randomUUID());
  return {
    id: () => {
      keep.write(key, id);
      return id;
    },
    renew: () => {
      keep.drop(key);
      setId(crypto.randomUUID());
    },
  };
}

export interface ProposeFormProps {
  /** Filled from a completed request; null to begin from scratch. */
  known: PracticeContent | null;
  fromRequest: string | null;
  onProposed: (view: PracticeView) => void;
}

/** A button that opens the whole form; what is typed is kept until it is sent. */
export function ProposeForm({ known, fromRequest, onProposed }: ProposeFormProps) {
  const intl = useIntl();
  const { t } = intl;
  const { data: choices, error, refetch } = usePracticeChoices();
  const propose = usePropose();
  const subject = fromRequest ?? 'new';
  const form = useFormId(subject);
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!choices) return null;
  return (
    <ActForm
      subject={subject}
      form="practice"
      openLabel={t('knowledge.propose')}
      submitLabel={t('knowledge.propose.send')}
      text={t('knowledge.propose.text')}
      fields={practiceFields(intl, choices, known)}
      revision={null}
      doneWords={t('knowledge.propose.done')}
      appearance="primary"
      onSubmit={async (values) => {
        const view = await propose({ formId: form.id(), content: practiceContent(values), fromRequest });
        form.renew();
        onProposed(view);
      }}
    />
  );
}

/** The same form for a new version. */
export function ReviseForm({ view, known }: { view: PracticeView; known: PracticeContent }) {
  const intl = useIntl();
  const { t } = intl;
  const { data: choices, error, refetch } = usePracticeChoices();
  const act = usePracticeAct(view.id);
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!choices) return null;
  return (
    <ActForm
      subject={view.id}
      form={`revise-${view.version}`}
      openLabel={t('practice.revise')}
      submitLabel={t('practice.revise.send')}
      text={t('practice.revise.text')}
      fields={practiceFields(intl, choices, known)}
      revision={view.revision}
      doneWords={t('practice.revise.done')}
      appearance={view.status.code === 'returned' ? 'primary' : 'secondary'}
      onSubmit={(values, revision) => act('revise', { revision, content: practiceContent(values) })}
    />
  );
}
