import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AssessmentView } from '../../../../bot/api/contract/assessment.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { Card } from '../../../common/components/card.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, SHORT_LIMIT, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  text: { marginBlock: `0 ${tokens.spacingVerticalM}` },
  buttons: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  form: { inlineSize: '100%' },
});

interface Props {
  view: RequestView;
  assessment: AssessmentView;
}

/** Leaving the review because of a conflict, which a reviewer may also notice later. */
function ConflictForm({ view }: Pick<Props, 'view'>) {
  const { t } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  const fields = useMemo<FieldSpec[]>(
    () => [
      {
        name: 'extent',
        label: t('assessment.conflict.extent'),
        kind: 'choice',
        required: true,
        options: (['person', 'organisation'] as const).map((code) => ({
          code,
          label: t(`assessment.conflict.${code}`),
        })),
      },
      {
        name: 'reason',
        label: t('assessment.conflict.reason'),
        kind: 'long',
        required: true,
        limit: SHORT_LIMIT,
      },
    ],
    [t],
  );
  return (
    <ActForm
      subject={view.ref}
      form="conflict"
      openLabel={t('assessment.conflict.open')}
      submitLabel={t('assessment.conflict.do')}
      text={t('assessment.conflict.text')}
      fields={fields}
      revision={view.revision}
      doneWords={t('assessment.conflict.done')}
      onSubmit={(values, revision) =>
        mutateAsync({
          path: 'assessment/declare',
          body: { revision, conflict: textOf(values, 'extent'), reason: textOf(values, 'reason') },
        })
      }
    />
  );
}

/** What comes before anything is read: taking a free seat, or saying whether there is a conflict of interest. */
export function Declaration({ view, assessment }: Props) {
  const { t } = useIntl();
  const styles = useStyles();
  const announce = useAnnounce();
  const { mutate, error, isPending } = useAct(view.ref);
  const { mine } = assessment;
  const { revision } = view;
  const send = (path: string, body: object, words: string) =>
    mutate({ path, body: { revision, ...body } }, { onSuccess: () => announce(words) });

  if (mine === 'take') {
    return (
      <Card title={t('assessment.take.title')}>
        <p className={styles.text}>{t('assessment.take.text')}</p>
        {error && <ProblemNotice problem={error} />}
        <Button
          appearance="primary"
          disabledFocusable={isPending}
          onClick={() => send('assessment/take', {}, t('assessment.taken'))}
        >
          {t('assessment.take.do')}
        </Button>
      </Card>
    );
  }
  if (mine === 'declare') {
    return (
      <Card title={t('assessment.declare.title')}>
        <p className={styles.text}>{t('assessment.declare.text')}</p>
        {error && <ProblemNotice problem={error} />}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isPending}
            onClick={() => send('assessment/declare', { conflict: 'none', reason: '' }, t('assessment.declared'))}
          >
            {t('assessment.declare.none')}
          </Button>
          <div className={styles.form}>
            <ConflictForm view={view} />
          </div>
        </div>
      </Card>
    );
  }
  return mine !== null && view.actions.includes('declare-interests') ? <ConflictForm view={view} /> : null;
}
