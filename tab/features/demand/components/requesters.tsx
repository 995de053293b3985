import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { REQUESTER_KINDS } from '../../../../bot/domain/demand.ts';
import { ENDORSEMENTS } from '../../../../bot/domain/endorsement.ts';
import { useAct } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, SHORT_LIMIT, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  text: { marginBlock: `0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  form: { marginBlockStart: tokens.spacingVerticalM },
});

/** Who asked, one by one: the lead names them and takes them out while the content can still change. */
export function Requesters({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const { mutate, mutateAsync, error, isPending } = useAct(view.ref);
  const { requesters } = view.content;
  const fields = useMemo<FieldSpec[]>(
    () => [
      {
        name: 'kind',
        label: t('demand.kind'),
        kind: 'choice',
        required: true,
        options: REQUESTER_KINDS.map((code) => ({ code, label: t(`demand.kind.${code}`) })),
      },
      { name: 'name', label: t('demand.name'), kind: 'text', required: true, limit: SHORT_LIMIT },
      {
        name: 'endorsement',
        label: t('demand.endorsement'),
        kind: 'choice',
        required: true,
        options: ENDORSEMENTS.map((code) => ({ code, label: t(`demand.endorsement.${code}`) })),
      },
      {
        name: 'evidence',
        label: t('demand.evidence'),
        kind: 'text',
        hint: t('demand.evidence.hint'),
        limit: SHORT_LIMIT,
      },
    ],
    [t],
  );
  if (!view.actions.includes('edit')) return null;
  return (
    <Card title={t('demand.title')}>
      <p className={styles.text}>{t('demand.text')}</p>
      {error && <ProblemNotice problem={error} />}
      <ul className={styles.list}>
        {requesters.map(({ name, kind }) => (
          <li key={name} className={styles.row}>
            <span>
              {name} ({t(`demand.kind.${kind}`)})
            </span>
            <Button
              size="small"
              disabledFocusable={isPending}
              aria-label={t('demand.remove.name', { name })}
              onClick={() => mutate({ path: 'requesters/remove', body: { revision: view.revision, name } })}
            >
              {t('demand.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <ActForm
          subject={view.ref}
          form="requester"
          openLabel={t('demand.add')}
          submitLabel={t('demand.add.do')}
          text={t('demand.add.text')}
          fields={fields}
          revision={view.revision}
          doneWords={t('demand.added')}
          onSubmit={(values, revision) =>
            mutateAsync({
              path: 'requesters',
              body: {
                revision,
                kind: textOf(values, 'kind'),
                name: textOf(values, 'name'),
                endorsement: textOf(values, 'endorsement'),
                evidence: textOf(values, 'evidence'),
              },
            })
          }
        />
      </div>
    </Card>
  );
}
