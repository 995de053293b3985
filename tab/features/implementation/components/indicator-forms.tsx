import type { IndicatorView, WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { Labelled, RequestView } from '../../../../bot/api/contract.ts';
import type { Group } from '../../../../bot/domain/indicators.ts';
import { useAct } from '../../../api/queries.ts';
import { localDay } from '../../../common/formats.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, type FormValues, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { demandNumber, maybeNumber } from './figures.ts';
import { named } from './named.ts';

/** From where to where, by when. */
function useAim() {
  const intl = useIntl();
  const { t } = intl;
  const fields: FieldSpec[] = [
    {
      name: 'baseline',
      label: t('work.indicator.baseline'),
      hint: t('work.indicator.baseline.hint'),
      kind: 'number',
    },
    { name: 'target', label: t('work.indicator.target'), kind: 'number', required: true },
    { name: 'targetOn', label: t('work.indicator.target-on'), kind: 'date', required: true },
  ];
  const read = (values: FormValues) => ({
    baseline: maybeNumber(intl, values, 'baseline', t('work.indicator.baseline')),
    target: demandNumber(intl, values, 'target', t('work.indicator.target')),
    targetOn: textOf(values, 'targetOn'),
  });
  return { fields, read };
}

export function LibraryForm({ view, work }: { view: RequestView; work: WorkView }) {
  const { t } = useIntl();
  const aim = useAim();
  const { mutateAsync } = useAct(view.ref);
  const code: FieldSpec = {
    name: 'code',
    label: t('work.library.indicator'),
    kind: 'choice',
    required: true,
    options: work.choices.library,
  };
  return (
    <ActForm
      subject={view.ref}
      form="library-indicator"
      openLabel={t('work.library.open')}
      submitLabel={t('work.indicator.do')}
      text={t('work.library.text')}
      doneWords={t('work.indicator.done')}
      fields={[code, ...aim.fields]}
      revision={view.revision}
      onSubmit={async (values, revision) =>
        mutateAsync({
          path: 'work/indicators',
          body: { revision, code: textOf(values, 'code'), ...aim.read(values) },
        })
      }
    />
  );
}

export function OwnForm({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const aim = useAim();
  const { mutateAsync } = useAct(view.ref);
  const fields: FieldSpec[] = [
    { name: 'statement', label: t('work.own.statement'), kind: 'text', required: true, limit: 300 },
    { name: 'unit', label: t('work.own.unit'), kind: 'text', limit: 300 },
    { name: 'disaggregated', label: t('work.own.disaggregated'), kind: 'yes' },
    ...aim.fields,
  ];
  return (
    <ActForm
      subject={view.ref}
      form="own-indicator"
      openLabel={t('work.own.open')}
      submitLabel={t('work.indicator.do')}
      text={t('work.own.text')}
      doneWords={t('work.indicator.done')}
      fields={fields}
      revision={view.revision}
      onSubmit={async (values, revision) =>
        mutateAsync({
          path: 'work/indicators',
          body: {
            revision,
            code: null,
            statement: textOf(values, 'statement'),
            unit: textOf(values, 'unit'),
            disaggregated: textOf(values, 'disaggregated') === 'yes',
            ...aim.read(values),
          },
        })
      }
    />
  );
}

export function ValueForm(props: { view: RequestView; indicator: IndicatorView; groups: readonly Labelled<Group>[] }) {
  const { view, indicator } = props;
  const intl = useIntl();
  const { t } = intl;
  const { mutateAsync } = useAct(view.ref);
  const groups = indicator.disaggregated ? props.groups : [];
  const labelOf = (group: Labelled) => t('work.value.group', { group: group.label });
  const fields: FieldSpec[] = [
    { name: 'on', label: t('work.value.on'), kind: 'date', required: true, initial: localDay(new Date()) },
    { name: 'value', label: t('work.value.value'), kind: 'number', required: true },
    ...groups.map((group): FieldSpec => ({ name: group.code, label: labelOf(group), kind: 'number' })),
    { name: 'source', label: t('work.value.source'), kind: 'text', limit: 300 },
  ];
  const partsOf = (values: FormValues) =>
    Object.fromEntries(
      groups.flatMap((group) => {
        const part = maybeNumber(intl, values, group.code, labelOf(group));
        return part === null ? [] : [[group.code, part]];
      }),
    );
  return (
    <ActForm
      subject={view.ref}
      form={`value-${indicator.id}`}
      openLabel={t('work.value.open', { indicator: named(indicator.statement) })}
      submitLabel={t('work.value.do')}
      text={t('work.value.text')}
      doneWords={t('work.value.done')}
      fields={fields}
      revision={view.revision}
      onSubmit={async (values, revision) =>
        mutateAsync({
          path: `work/indicators/${indicator.id}/values`,
          body: {
            revision,
            on: textOf(values, 'on'),
            value: demandNumber(intl, values, 'value', t('work.value.value')),
            groups: partsOf(values),
            source: textOf(values, 'source'),
          },
        })
      }
    />
  );
}
