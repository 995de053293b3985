import type { HubChoices } from '../../../../bot/api/contract/hub.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, listOf, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

/** One ask to several organisations, each of which gets a referral of its own. */
export function ReferForm({ view, choices }: { view: RequestView; choices: HubChoices }) {
  const { t } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  const fields: FieldSpec[] = [
    ...(choices.recorded.length > 0
      ? [
          {
            name: 'recorded',
            label: t('hub.refer.recorded'),
            kind: 'choices' as const,
            options: choices.recorded,
            initial: choices.recorded.map(({ code }) => code),
          },
        ]
      : []),
    { name: 'others', label: t('hub.refer.others'), kind: 'pick', options: choices.others },
    { name: 'ask', label: t('hub.refer.ask'), kind: 'long', required: true },
    {
      name: 'supportTypes',
      label: t('hub.refer.support'),
      kind: 'pick',
      options: choices.supportTypes,
      initial: view.content.supportTypes,
    },
    ...(choices.offers.length > 0
      ? [{ name: 'offers', label: t('hub.refer.offers'), kind: 'choices' as const, options: choices.offers }]
      : []),
    {
      name: 'answerBy',
      label: t('hub.refer.answerBy'),
      kind: 'date',
      initial: choices.answerBy,
      ...(choices.unconfirmed ? { hint: choices.unconfirmed } : {}),
    },
    { name: 'now', label: t('hub.refer.now'), kind: 'yes', initial: 'yes', hint: t('hub.refer.now.hint') },
  ];
  return (
    <ActForm
      subject={view.ref}
      form="refer"
      appearance="primary"
      openLabel={t('hub.refer.open')}
      text={t('hub.refer.text')}
      submitLabel={t('hub.refer.do')}
      doneWords={t('hub.refer.done')}
      fields={fields}
      revision={view.revision}
      onSubmit={(values, seen) => {
        const organisations = [...listOf(values, 'recorded'), ...listOf(values, 'others')];
        const theirs = choices.offers.filter((offer) => organisations.includes(offer.organisation));
        return mutateAsync({
          path: 'hub/referrals',
          body: {
            revision: seen,
            organisations,
            ask: textOf(values, 'ask'),
            supportTypes: listOf(values, 'supportTypes'),
            // An offer of somebody who was unticked again does not go along.
            offers: listOf(values, 'offers').filter((id) => theirs.some(({ code }) => code === id)),
            send: textOf(values, 'now') === 'yes',
            answerBy: textOf(values, 'answerBy') || null,
          },
        });
      }}
    />
  );
}
