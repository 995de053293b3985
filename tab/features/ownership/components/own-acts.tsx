import { makeStyles, tokens } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { OwnershipView } from '../../../../bot/api/contract/ownership.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { isOn } from '../../../../bot/domain/request.ts';
import { useMe } from '../../../api/client-context.tsx';
import { useAct } from '../../../api/queries.ts';
import { ActForm, type ActFormProps } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

const ACTIONS = [
  'accept-invitation',
  'state-contribution',
  'name-focal-point',
  'invite-agency',
  'replace-agency',
  'remind-agencies',
  'leave',
] as const;
type OwnAct = (typeof ACTIONS)[number];

export const ownActs = ({ actions }: Pick<RequestView, 'actions'>): OwnAct[] =>
  ACTIONS.filter((action) => actions.includes(action));

/** Choice of nobody in particular: a choice that is made needs a code. */
const ANYBODY = 'anybody';

interface OwnActsProps {
  view: RequestView;
  choices: OwnershipView;
}

/** What the reader's agency can do about who takes part, each a form that opens in its place. */
export function OwnActs({ view, choices }: OwnActsProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const me = useMe();
  const navigate = useNavigate();
  const { mutateAsync } = useAct(view.ref);
  const mine = view.agencies.find(({ code }) => code === me.organisation.code);
  const agency = me.organisation.label;
  const send = (path: string, body: object) => mutateAsync({ path: `ownership/${path}`, body });
  const reason: FieldSpec = { name: 'reason', label: t('ownership.reason'), kind: 'long', required: true };
  const joins: FieldSpec = {
    name: 'in',
    label: t('ownership.in'),
    kind: 'choice',
    required: true,
    options: choices.candidates,
  };

  const forms: Record<OwnAct, Pick<ActFormProps, 'fields' | 'onSubmit'>> = {
    'accept-invitation': { fields: [], onSubmit: (_, revision) => send('accept', { revision }) },
    'state-contribution': {
      fields: [
        { name: 'mandate', label: t('ownership.mandate'), kind: 'long', limit: 500, initial: mine?.mandate ?? '' },
        {
          name: 'contribution',
          label: t('ownership.contribution'),
          hint: t('ownership.contribution.hint'),
          kind: 'long',
          limit: 500,
          initial: mine?.contribution ?? '',
        },
      ],
      onSubmit: (values, revision) =>
        send('contribution', {
          revision,
          mandate: textOf(values, 'mandate'),
          contribution: textOf(values, 'contribution'),
        }),
    },
    'name-focal-point': {
      fields: [
        {
          name: 'person',
          label: t('ownership.focalPoint'),
          kind: 'choice',
          required: true,
          initial: choices.named ?? ANYBODY,
          options: [
            { code: ANYBODY, label: t('ownership.anybody', { agency }) },
            ...choices.colleagues.map(({ id, name, country }) => ({
              code: id,
              label: country ? t('ownership.colleague', { name, country: country.label }) : name,
            })),
          ],
        },
      ],
      onSubmit: (values, revision) => {
        const person = textOf(values, 'person');
        return send('focal-point', { revision, person: person === ANYBODY ? null : person });
      },
    },
    'invite-agency': {
      fields: [joins],
      onSubmit: (values, revision) => send('invite', { revision, agency: textOf(values, 'in') }),
    },
    'replace-agency': {
      fields: [
        {
          name: 'out',
          label: t('ownership.out'),
          kind: 'choice',
          required: true,
          options: view.agencies
            .filter((each) => each.role !== 'lead' && isOn(each))
            .map(({ code, label }) => ({ code, label })),
        },
        joins,
        reason,
      ],
      onSubmit: (values, revision) =>
        send('replace', {
          revision,
          out: textOf(values, 'out'),
          in: textOf(values, 'in'),
          reason: textOf(values, 'reason'),
        }),
    },
    'remind-agencies': { fields: [], onSubmit: (_, revision) => send('remind', { revision }) },
    leave: {
      fields: [reason],
      onSubmit: async (values, revision) => {
        await send('leave', { revision, reason: textOf(values, 'reason') });
        // An agency that left a request no longer sees it.
        navigate('/mine', { replace: true });
      },
    },
  };

  return (
    <div className={styles.list}>
      {ownActs(view).map((act) => (
        <ActForm
          key={act}
          subject={view.ref}
          form={act}
          openLabel={t(`ownership.${act}.open`)}
          submitLabel={t(`ownership.${act}.do`)}
          text={t(`ownership.${act}.text`, { agency })}
          doneWords={t(`ownership.${act}.done`, { agency, ref: view.ref })}
          revision={view.revision}
          appearance={act === 'accept-invitation' ? 'primary' : 'secondary'}
          {...forms[act]}
        />
      ))}
    </div>
  );
}
