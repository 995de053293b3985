import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FollowUpBody, WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useClient, useMe } from '../../../api/client-context.tsx';
import { useAct } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, listOf, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { useWorkStyles } from './work-styles.ts';

const ENDINGS = ['complete', 'suspend', 'resume'] as const;

/** Suspending, resuming, completing, and what follows. Nothing where the reader can do none of it. */
export function Ending({ view, work }: { view: RequestView; work: WorkView }) {
  const { t } = useIntl();
  const styles = useWorkStyles();
  const me = useMe();
  const { mutateAsync } = useAct(view.ref);
  const open = work.milestones.filter(({ status }) => status.code === 'planned').length;
  const isLead = me.roles.some(({ code }) => code === 'focal-point') && me.organisation.code === view.lead.code;
  const isWaiting = isLead && view.state.code === 'implementing' && open > 0;
  const acts = ENDINGS.filter((act) => view.actions.includes(act));
  const follows = view.actions.includes('follow-up');
  if (acts.length === 0 && !follows && !isWaiting) return null;

  const fields: Record<(typeof ENDINGS)[number], FieldSpec[]> = {
    complete: (['results', 'lessons', 'failures'] as const).map((name) => ({
      name,
      label: t(`work.completion.${name}`),
      kind: 'long',
      required: true,
      ...(name === 'failures' ? { hint: t('work.complete.failures.hint') } : {}),
    })),
    suspend: [{ name: 'reason', label: t('work.suspend.reason'), kind: 'long', required: true }],
    resume: [],
  };
  return (
    <Card title={t('work.acts')}>
      <div className={styles.stack}>
        {isWaiting && <p className={styles.line}>{t('work.complete.first', { count: open })}</p>}
        {acts.map((act) => (
          <ActForm
            key={act}
            subject={view.ref}
            form={act}
            openLabel={t(`work.${act}.open`)}
            submitLabel={t(`work.${act}.do`)}
            text={t(`work.${act}.text`)}
            doneWords={t(`work.${act}.done`, { ref: view.ref })}
            fields={fields[act]}
            revision={view.revision}
            onSubmit={(values, revision) =>
              mutateAsync({
                path: `work/${act}`,
                body: { revision, ...Object.fromEntries(fields[act].map(({ name }) => [name, textOf(values, name)])) },
              })
            }
          />
        ))}
        {follows && <FollowUpForm view={view} work={work} />}
      </div>
    </Card>
  );
}

function FollowUpForm({ view, work }: { view: RequestView; work: WorkView }) {
  const { t } = useIntl();
  const me = useMe();
  const client = useClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // One draft a form, however often it is sent.
  const [formId] = useState(() => crypto.randomUUID());
  return (
    <ActForm
      subject={view.ref}
      form="follow-up"
      openLabel={t('work.follow-up.open')}
      submitLabel={t('work.follow-up.do')}
      text={t('work.follow-up.text', { agency: me.organisation.label })}
      doneWords={t('work.follow-up.done')}
      fields={[
        {
          name: 'agencies',
          label: t('work.follow-up.agencies'),
          kind: 'pick',
          required: true,
          options: work.choices.agencies,
          initial: work.choices.before,
        },
      ]}
      revision={view.revision}
      onSubmit={async (values) => {
        const body: FollowUpBody = { formId, agencies: listOf(values, 'agencies') };
        const draft = await client.post<RequestView>(`/requests/${encodeURIComponent(view.ref)}/work/follow-up`, body);
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
        navigate(`/requests/${encodeURIComponent(draft.ref)}`);
      }}
    />
  );
}
