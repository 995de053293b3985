import { useRef } from 'react';
import type { OffersView, OfferView } from '../../../../bot/api/contract/hub.ts';
import { OFFER_LIMITS } from '../../../../bot/domain/offer.ts';
import { useMe } from '../../../api/client-context.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, type FormValues, listOf, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { useSaveOffer } from '../queries.ts';

type Content = OfferView['content'];
type Translate = ReturnType<typeof useIntl>['t'];

function fieldsFor(t: Translate, choices: OffersView['choices'], content: Partial<Content>): FieldSpec[] {
  const list = (
    name: 'countries' | 'regions' | 'languages' | 'themes' | 'supportTypes',
    label: string,
    kind: 'pick' | 'choices',
    hint?: string,
  ): FieldSpec => ({
    name,
    label,
    kind,
    options: choices[name],
    initial: content[name] ?? [],
    ...(hint ? { hint } : {}),
  });
  const text = (name: 'title' | 'text', kind: 'text' | 'long'): FieldSpec => ({
    name,
    label: t(`offers.field.${name}`),
    kind,
    required: true,
    limit: OFFER_LIMITS[name],
    initial: content[name] ?? '',
  });
  return [
    {
      name: 'kind',
      label: t('offers.kind'),
      kind: 'choice',
      required: true,
      options: choices.kinds,
      initial: content.kind ?? '',
    },
    text('title', 'text'),
    text('text', 'long'),
    list('countries', t('offers.field.countries'), 'pick', t('offers.field.countries.hint')),
    list('regions', t('offers.field.regions'), 'choices'),
    list('languages', t('offers.field.languages'), 'choices'),
    list('themes', t('offers.field.themes'), 'pick'),
    list('supportTypes', t('offers.field.support'), 'pick'),
    { name: 'from', label: t('offers.field.from'), kind: 'date', initial: content.availableFrom ?? '' },
    { name: 'to', label: t('offers.field.to'), kind: 'date', initial: content.availableTo ?? '' },
    {
      name: 'contactId',
      label: t('offers.field.contact'),
      kind: 'choice',
      required: true,
      options: choices.contacts,
      hint: t('offers.field.contact.hint'),
      initial: content.contactId ?? '',
    },
  ];
}

const contentOf = (values: FormValues) => ({
  kind: textOf(values, 'kind'),
  title: textOf(values, 'title'),
  text: textOf(values, 'text'),
  countries: listOf(values, 'countries'),
  regions: listOf(values, 'regions'),
  languages: listOf(values, 'languages'),
  themes: listOf(values, 'themes'),
  supportTypes: listOf(values, 'supportTypes'),
  availableFrom: textOf(values, 'from') || null,
  availableTo: textOf(values, 'to') || null,
  contactId: textOf(values, 'contactId'),
});

export function NewOfferForm({ choices }: { choices: OffersView['choices'] }) {
  const { t } = useIntl();
  const me = useMe();
  const { mutateAsync } = useSaveOffer();
  // One number a form, so that a second click makes no second offer.
  const formId = useRef(crypto.randomUUID());
  return (
    <ActForm
      subject="offers"
      form="new"
      appearance="primary"
      openLabel={t('offers.new')}
      text={t('offers.new.text')}
      submitLabel={t('offers.save')}
      doneWords={t('offers.new.done')}
      fields={fieldsFor(t, choices, { contactId: me.id })}
      revision={null}
      onSubmit={async (values) => {
        await mutateAsync({ method: 'post', path: '/offers', body: { ...contentOf(values), formId: formId.current } });
        formId.current = crypto.randomUUID();
      }}
    />
  );
}

export function EditOfferForm({ offer, choices }: { offer: OfferView; choices: OffersView['choices'] }) {
  const { t } = useIntl();
  const { mutateAsync } = useSaveOffer();
  const path = `/offers/${encodeURIComponent(offer.id)}`;
  const act = offer.isWithdrawn ? 'restore' : 'withdraw';
  return (
    <>
      <ActForm
        subject={`offer ${offer.id}`}
        form={`edit ${offer.revision}`}
        openLabel={t('offers.edit')}
        submitLabel={t('offers.save')}
        doneWords={t('offers.edit.done')}
        fields={fieldsFor(t, choices, offer.content)}
        revision={offer.revision}
        onSubmit={(values, revision) => mutateAsync({ method: 'put', path, body: { ...contentOf(values), revision } })}
      />
      <ActForm
        subject={`offer ${offer.id}`}
        form={act}
        openLabel={t(`offers.${act}`)}
        text={t(`offers.${act}.text`)}
        submitLabel={t(`offers.${act}`)}
        doneWords={t(`offers.${act}.done`)}
        fields={[]}
        revision={offer.revision}
        onSubmit={(_values, revision) => mutateAsync({ method: 'post', path: `${path}/${act}`, body: { revision } })}
      />
    </>
  );
}
