import { useMemo } from 'react';
import type { AskView } from '../../../../bot/api/contract/triage.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct, usePart } from '../../../api/queries.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

/** One form for both ways to ask: the request stays where it is, or goes back to its lead to be changed. */
function Ask({ view, form, initial }: { view: RequestView; form: 'ask' | 'ask-missing'; initial: string }) {
  const { t } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  const canReturn = view.actions.includes('return');
  const fields = useMemo<FieldSpec[]>(
    () => [
      { name: 'text', label: t('triage.ask.field'), kind: 'long', required: true, initial },
      ...(canReturn
        ? [{ name: 'returned', label: t('triage.ask.return'), kind: 'yes' as const, hint: t('triage.ask.return.hint') }]
        : []),
    ],
    [t, initial, canReturn],
  );
  return (
    <ActForm
      subject={view.ref}
      form={form}
      openLabel={t(form === 'ask' ? 'triage.ask.open' : 'triage.ask.missing')}
      submitLabel={t('triage.ask.do')}
      text={t('triage.ask.text')}
      fields={fields}
      revision={view.revision}
      doneWords={t('triage.ask.done')}
      appearance={form === 'ask' ? 'secondary' : 'primary'}
      onSubmit={(values, revision) => {
        const text = textOf(values, 'text');
        return canReturn && textOf(values, 'returned') === 'yes'
          ? mutateAsync({ path: 'return', body: { revision, questions: text } })
          : mutateAsync({ path: 'questions', body: { revision, text } });
      }}
    />
  );
}

export const AskForm = ({ view }: { view: RequestView }) => <Ask view={view} form="ask" initial="" />;

/** "Ask for these": what is missing, as a question in the language of the request, to be sent as it is or changed. */
export function AskForMissing({ view }: { view: RequestView }) {
  const { data, error, refetch } = usePart<AskView>(view.ref, 'questions/ask');
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  return data ? <Ask view={view} form="ask-missing" initial={data.text} /> : null;
}
