import { Badge } from '@fluentui/react-components';
import type { ConstraintView, WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { named } from './named.ts';
import { useWorkStyles } from './work-styles.ts';

/** The register of what stands in the way. */
export function Constraints({ view, work }: { view: RequestView; work: WorkView }) {
  const { t } = useIntl();
  const styles = useWorkStyles();
  const { mutateAsync } = useAct(view.ref);
  return (
    <Card title={t('work.constraints')}>
      <div className={styles.stack}>
        {work.noConstraints && <p className={styles.line}>{work.noConstraints}</p>}
        <ul className={styles.list}>
          {work.constraints.map((constraint) => (
            <ConstraintItem key={constraint.id} view={view} constraint={constraint} />
          ))}
        </ul>
        {view.actions.includes('raise-constraint') && (
          <ActForm
            subject={view.ref}
            form="raise-constraint"
            openLabel={t('work.raise.open')}
            submitLabel={t('work.raise.do')}
            text={t('work.raise.text')}
            doneWords={t('work.raise.done')}
            fields={[
              {
                name: 'kind',
                label: t('work.raise.kind'),
                kind: 'choice',
                required: true,
                options: work.choices.constraintKinds,
              },
              { name: 'text', label: t('work.raise.what'), kind: 'long', required: true },
            ]}
            revision={view.revision}
            onSubmit={(values, revision) =>
              mutateAsync({
                path: 'work/constraints',
                body: { revision, kind: textOf(values, 'kind'), text: textOf(values, 'text') },
              })
            }
          />
        )}
      </div>
    </Card>
  );
}

function ConstraintItem({ view, constraint }: { view: RequestView; constraint: ConstraintView }) {
  const { t, formats } = useIntl();
  const styles = useWorkStyles();
  const { mutateAsync } = useAct(view.ref);
  const { text, resolution, resolvedAt } = constraint;
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{constraint.kind.label}</h3>
      <p className={styles.line}>{text}</p>
      <p className={styles.small}>
        {t('work.constraint.raised', { person: constraint.raisedBy, date: formats.date(constraint.raisedAt) })}
      </p>
      {resolvedAt ? (
        <p className={styles.line}>
          {t('work.constraint.resolved', { date: formats.date(resolvedAt), resolution: resolution ?? '' })}
        </p>
      ) : (
        <p className={styles.line}>
          <Badge appearance="tint" color="warning" shape="rounded">
            {t('work.constraint.stands')}
          </Badge>
        </p>
      )}
      {!resolvedAt && view.actions.includes('resolve-constraint') && (
        <ActForm
          subject={view.ref}
          form={`resolve-${constraint.id}`}
          openLabel={t('work.resolve.open', { constraint: named(text) })}
          submitLabel={t('work.resolve.do')}
          doneWords={t('work.resolve.done')}
          fields={[{ name: 'resolution', label: t('work.resolve.what'), kind: 'long', required: true }]}
          revision={view.revision}
          onSubmit={(values, revision) =>
            mutateAsync({
              path: `work/constraints/${constraint.id}/resolve`,
              body: { revision, resolution: textOf(values, 'resolution') },
            })
          }
        />
      )}
    </li>
  );
}
