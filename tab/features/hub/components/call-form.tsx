import type { HubChoices } from '../../../../bot/api/contract/hub.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { listOf, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

/** Asks all eligible partners at once for their interest. */
export function CallForm({ view, choices }: { view: RequestView; choices: HubChoices }) {
  const { t, formats } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  const { eligible } = choices;
  const eligibleCodes = new Set(eligible.map(({ code }) => code));
  const text =
    eligible.length > 0
      ? t('hub.call.text', { count: eligible.length, names: formats.list(eligible.map(({ label }) => label)) })
      : t('hub.call.text.none');
  return (
    <ActForm
      subject={view.ref}
      form="call"
      openLabel={t('hub.call.open')}
      text={text}
      submitLabel={t('hub.call.do')}
      doneWords={t('hub.call.done')}
      fields={[
        { name: 'text', label: t('hub.call.field'), kind: 'long', required: true },
        {
          name: 'closesOn',
          label: t('hub.call.closes'),
          kind: 'date',
          initial: choices.closesOn,
          ...(choices.unconfirmed ? { hint: choices.unconfirmed } : {}),
        },
        {
          name: 'added',
          label: t('hub.call.added'),
          kind: 'pick',
          options: [...choices.recorded, ...choices.others].filter(({ code }) => !eligibleCodes.has(code)),
        },
      ]}
      revision={view.revision}
      onSubmit={(values, seen) =>
        mutateAsync({
          path: 'hub/calls',
          body: {
            revision: seen,
            text: textOf(values, 'text'),
            closesOn: textOf(values, 'closesOn') || null,
            added: listOf(values, 'added'),
          },
        })
      }
    />
  );
}
