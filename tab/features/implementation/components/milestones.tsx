import { Badge, mergeClasses } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { MilestoneView, WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { daysBetween, localDay } from '../../../common/formats.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { named } from './named.ts';
import { useWorkStyles } from './work-styles.ts';

interface SectionProps {
  view: RequestView;
  work: WorkView;
}

/** Steps of the work with who answers for them and by when. */
export function Milestones({ view, work }: SectionProps) {
  const { t } = useIntl();
  const styles = useWorkStyles();
  const { mutateAsync } = useAct(view.ref);
  const fields = [
    { name: 'title', label: t('work.plan.title'), kind: 'text', required: true, limit: 300 },
    { name: 'owner', label: t('work.plan.owner'), kind: 'choice', required: true, options: work.choices.owners },
    { name: 'dueOn', label: t('work.plan.due'), kind: 'date', required: true },
  ] as const;
  return (
    <Card title={t('work.milestones')}>
      <div className={styles.stack}>
        {work.milestones.length === 0 && <p className={styles.line}>{t('work.milestones.none')}</p>}
        <ul className={styles.list}>
          {work.milestones.map((milestone) => (
            <Milestone key={milestone.id} view={view} milestone={milestone} />
          ))}
        </ul>
        {view.actions.includes('plan-milestone') && (
          <ActForm
            subject={view.ref}
            form="plan-milestone"
            openLabel={t('work.plan.open')}
            submitLabel={t('work.plan.do')}
            doneWords={t('work.plan.done')}
            fields={fields}
            revision={view.revision}
            onSubmit={(values, revision) =>
              mutateAsync({
                path: 'work/milestones',
                body: {
                  revision,
                  title: textOf(values, 'title'),
                  owner: textOf(values, 'owner'),
                  dueOn: textOf(values, 'dueOn'),
                },
              })
            }
          />
        )}
      </div>
    </Card>
  );
}

function Milestone({ view, milestone }: { view: RequestView; milestone: MilestoneView }) {
  const { t, formats } = useIntl();
  const styles = useWorkStyles();
  const { dueOn, closedAt, overdue } = milestone;
  const when = {
    date: formats.day(dueOn),
    relative: formats.relativeDays(daysBetween(localDay(new Date()), dueOn)),
  };
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{milestone.title}</h3>
      <p className={styles.small}>{t('work.milestone.owner', { owner: milestone.owner.label })}</p>
      {closedAt ? (
        <p className={styles.line}>
          <Badge appearance="tint" color={milestone.status.code === 'done' ? 'success' : 'informative'} shape="rounded">
            {t('work.milestone.closed', { status: milestone.status.label, date: formats.date(closedAt) })}
          </Badge>
        </p>
      ) : (
        <p className={mergeClasses(styles.marked, overdue && styles.overdue)}>
          {overdue && <Warning16Filled className={styles.icon} />}
          {t(overdue ? 'work.milestone.overdue' : 'work.milestone.due', when)}
        </p>
      )}
      {milestone.remark && <p className={styles.line}>{milestone.remark}</p>}
      {milestone.canClose && <CloseForm view={view} milestone={milestone} />}
    </li>
  );
}

function CloseForm({ view, milestone }: { view: RequestView; milestone: MilestoneView }) {
  const { t } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  return (
    <ActForm
      subject={view.ref}
      form={`close-${milestone.id}`}
      openLabel={t('work.close.open', { title: named(milestone.title) })}
      submitLabel={t('work.close.do')}
      text={t('work.close.text')}
      doneWords={t('work.close.done')}
      fields={[
        {
          name: 'status',
          label: t('work.close.status'),
          kind: 'choice',
          required: true,
          options: (['done', 'dropped'] as const).map((code) => ({ code, label: t(`work.close.status.${code}`) })),
        },
        { name: 'remark', label: t('work.close.remark'), hint: t('work.close.remark.hint'), kind: 'long' },
      ]}
      revision={view.revision}
      onSubmit={(values, revision) =>
        mutateAsync({
          path: `work/milestones/${milestone.id}/close`,
          body: { revision, status: textOf(values, 'status'), remark: textOf(values, 'remark') },
        })
      }
    />
  );
}
