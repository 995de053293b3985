import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FundCaseView } from '../../../../bot/api/contract/fund.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { MAX_PLANNED, planFields, planOf } from '../plan.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  count: { maxInlineSize: '240px' },
});

const COUNTS = Array.from({ length: MAX_PLANNED }, (_, index) => index + 1);

/** How the approved money is paid out: first in how many tranches, then when and how much each. */
export function PlanForm({ view, fundCase }: { view: Pick<RequestView, 'ref' | 'revision'>; fundCase: FundCaseView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { mutateAsync } = useAct(view.ref);
  const planned = fundCase.tranches.filter((tranche) => tranche.status.code === 'planned').length;
  const [count, setCount] = useState(planned > 0 && planned <= MAX_PLANNED ? planned : 2);
  const fields = useMemo(() => planFields(fundCase, count, t), [fundCase, count, t]);
  return (
    <div className={styles.root}>
      <Field label={t('fund.plan.count')} className={styles.count}>
        <Select value={String(count)} onChange={(_, { value }) => setCount(Number(value))}>
          {COUNTS.map((each) => (
            <option key={each} value={each}>
              {formats.number(each)}
            </option>
          ))}
        </Select>
      </Field>
      <ActForm
        subject={fundCase.id}
        form={`fund-plan-${count}`}
        openLabel={t('fund.act.plan')}
        submitLabel={t('fund.act.plan.do')}
        text={t('fund.act.plan.text')}
        fields={fields}
        revision={view.revision}
        doneWords={t('fund.act.plan.done')}
        appearance={planned === 0 ? 'primary' : 'secondary'}
        onSubmit={(values, revision) =>
          mutateAsync({
            path: 'fund/plan',
            body: { revision, case: fundCase.id, tranches: planOf(fundCase, count, values) },
          })
        }
      />
    </div>
  );
}
