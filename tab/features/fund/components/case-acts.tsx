import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FundCaseView, FundPartView } from '../../../../bot/api/contract/fund.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { bodyOf, type CaseForm, fieldsOf, formsFor, isPrimary } from '../case-forms.ts';
import { PlanForm } from './plan-form.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface CaseActsProps {
  view: Pick<RequestView, 'ref' | 'revision'>;
  fundCase: FundCaseView;
  endorsements: FundPartView['endorsements'];
}

/** What this person can do with a case: a button each, which opens its form in place. */
export function CaseActs(props: CaseActsProps) {
  const styles = useStyles();
  const forms = formsFor(props.fundCase);
  if (forms.length === 0) return null;
  return (
    <div className={styles.root}>
      {forms.map((form) =>
        form === 'plan' ? (
          <PlanForm key={form} view={props.view} fundCase={props.fundCase} />
        ) : (
          <CaseAct key={form} form={form} {...props} />
        ),
      )}
    </div>
  );
}

function CaseAct({ form, view, fundCase, endorsements }: CaseActsProps & { form: CaseForm }) {
  const { t } = useIntl();
  const { mutateAsync } = useAct(view.ref);
  const fields = useMemo(() => fieldsOf(form, fundCase, endorsements, t), [form, fundCase, endorsements, t]);
  return (
    <ActForm
      subject={fundCase.id}
      form={`fund-${form}`}
      openLabel={t(`fund.act.${form}`)}
      submitLabel={t(`fund.act.${form}.do`)}
      text={t(`fund.act.${form}.text`)}
      fields={fields}
      revision={view.revision}
      doneWords={t(`fund.act.${form}.done`)}
      appearance={isPrimary(form) ? 'primary' : 'secondary'}
      onSubmit={(values, revision) =>
        mutateAsync({ path: `fund/${form}`, body: { revision, case: fundCase.id, ...bodyOf(form, fundCase, values) } })
      }
    />
  );
}
