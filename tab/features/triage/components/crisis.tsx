import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CrisisProposalView } from '../../../../bot/api/contract/triage.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct, usePart } from '../../../api/queries.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  notice: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

function MarkForm({ view, proposal }: { view: RequestView; proposal: CrisisProposalView }) {
  const { t, formats } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  const { crisis } = view;
  const fields = useMemo<FieldSpec[]>(
    () => [
      {
        name: 'reason',
        label: t('triage.crisis.reason'),
        kind: 'long',
        required: true,
        initial: crisis?.reason ?? '',
      },
      {
        name: 'endsOn',
        label: t('triage.crisis.ends-on'),
        kind: 'date',
        required: true,
        hint: t('triage.crisis.ends-on.hint', { date: formats.day(proposal.latestEnd) }),
        initial: crisis?.endsOn ?? proposal.endsOn,
      },
      {
        name: 'othersSignBy',
        label: t('triage.crisis.sign-by'),
        kind: 'date',
        required: true,
        initial: crisis?.othersSignBy ?? proposal.othersSignBy,
      },
    ],
    [t, formats, crisis, proposal],
  );
  return (
    <ActForm
      subject={view.ref}
      form="crisis"
      openLabel={t(crisis ? 'triage.crisis.change' : 'triage.crisis.mark')}
      submitLabel={t('triage.crisis.mark.do')}
      text={t('triage.crisis.text')}
      fields={fields}
      revision={view.revision}
      doneWords={t('triage.crisis.marked')}
      onSubmit={(values, revision) =>
        mutateAsync({
          path: 'crisis',
          body: {
            revision,
            reason: textOf(values, 'reason'),
            endsOn: textOf(values, 'endsOn'),
            othersSignBy: textOf(values, 'othersSignBy'),
          },
        })
      }
    />
  );
}

function Mark({ view }: { view: RequestView }) {
  const { data, error, refetch } = usePart<CrisisProposalView>(view.ref, 'crisis');
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  return data ? <MarkForm view={view} proposal={data} /> : null;
}

function Convert({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const { mutate, error, isPending } = useAct(view.ref);
  return (
    <div>
      <Button
        disabledFocusable={isPending}
        onClick={() => mutate({ path: 'crisis/convert', body: { revision: view.revision } })}
      >
        {t('triage.crisis.convert')}
      </Button>
      {error && <ProblemNotice problem={error} />}
    </div>
  );
}

/** What kind of request it is where it is for a crisis, what is due, and what the reader can do about that. */
export function Crisis({ view }: { view: RequestView }) {
  const styles = useStyles();
  const { crisis, actions } = view;
  const canMark = actions.includes('mark-crisis');
  const canConvert = actions.includes('convert-crisis');
  if (!crisis && !canMark && !canConvert) return null;
  return (
    <div className={styles.root}>
      {crisis && (
        <MessageBar intent={crisis.isOverdue ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody className={styles.notice}>
            <MessageBarTitle>{crisis.label}</MessageBarTitle>
            <ul className={styles.list}>
              {crisis.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {crisis.unconfirmed && <p className={styles.hint}>{crisis.unconfirmed}</p>}
          </MessageBarBody>
        </MessageBar>
      )}
      {canMark && <Mark view={view} />}
      {canConvert && <Convert view={view} />}
    </div>
  );
}
