import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { MoneyRegular } from '@fluentui/react-icons/svg/money';
import { useMemo } from 'react';
import type { FundPartView } from '../../../../bot/api/contract/fund.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct, usePart } from '../../../api/queries.ts';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { FundCaseItem } from './fund-case.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  notice: { whiteSpace: 'normal' },
});

/** The request's cases with funding windows; whoever may opens one. */
export function FundPart({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const { data, error, refetch } = usePart<FundPartView>(view.ref, 'fund');
  if (!data) return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting rows={2} />;
  return (
    <div className={styles.root}>
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {data.outline && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.notice}>{data.outline}</MessageBarBody>
        </MessageBar>
      )}
      {data.cases.length === 0 && (
        <EmptyState icon={<MoneyRegular />} title={t('fund.empty.title')} text={t('fund.empty.text')} />
      )}
      {[...data.cases].reverse().map((fundCase) => (
        <FundCaseItem key={fundCase.id} view={view} fundCase={fundCase} endorsements={data.endorsements} />
      ))}
      {data.openable.length > 0 && <OpenCase view={view} openable={data.openable} />}
    </div>
  );
}

function OpenCase({ view, openable }: { view: RequestView; openable: FundPartView['openable'] }) {
  const { t } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  const fields = useMemo<FieldSpec[]>(
    () => [
      {
        name: 'window',
        label: t('fund.window'),
        kind: 'choice',
        required: true,
        options: openable,
        ...(openable.length === 1 && openable[0] ? { initial: openable[0].code } : {}),
      },
    ],
    [t, openable],
  );
  return (
    <ActForm
      subject={view.ref}
      form="fund-open"
      openLabel={t('fund.open')}
      submitLabel={t('fund.open.do')}
      text={t('fund.open.text')}
      fields={fields}
      revision={view.revision}
      doneWords={t('fund.open.done')}
      appearance="primary"
      onSubmit={(values, revision) =>
        mutateAsync({ path: 'fund/open', body: { revision, window: textOf(values, 'window') } })
      }
    />
  );
}
