import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { WindowRuleView, WindowsView, WindowView } from '../../../../bot/api/contract/fund.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { UnconfirmedMark } from '../../request/components/rule-list.tsx';
import { useWindowAct } from '../queries.ts';
import { ruleBodyOf, ruleFields } from '../rule-forms.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  rule: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choice: { maxInlineSize: '24rem', minInlineSize: 0 },
  select: { minInlineSize: 0, '& select': { minInlineSize: 0, inlineSize: '100%' } },
  add: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface RulesProps {
  window: WindowView;
  all: Pick<WindowsView, 'canEdit' | 'options' | 'types'>;
}

/** A window's rules; the secretariat sets, adds and takes out, each time with its source. */
export function WindowRules({ window, all }: RulesProps) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {window.rules.map((rule) => (
          <RuleItem key={rule.code} rule={rule} window={window} all={all} />
        ))}
      </ul>
      {all.canEdit && <AddRule window={window} all={all} />}
    </>
  );
}

function RuleItem({ rule, window, all }: RulesProps & { rule: WindowRuleView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const { mutateAsync } = useWindowAct(window.code);
  const fields = useMemo(() => ruleFields(rule, rule.shape, all.options, t), [rule, all.options, t]);
  const target = { code: rule.code, type: rule.type.code, shape: rule.shape };
  return (
    <li className={styles.rule}>
      <p className={styles.text}>
        {rule.label}
        {!rule.required && ` (${t('matches.rule.advisory')})`}
        {rule.retired && ` (${t('windows.retired')})`}
        {rule.unconfirmed && (
          <>
            {' '}
            <UnconfirmedMark words={rule.unconfirmed} />
          </>
        )}
      </p>
      <p className={styles.small}>
        {rule.source}
        {rule.note && ` – ${rule.note}`}
      </p>
      {rule.edit && <p className={styles.small}>{rule.edit.words}</p>}
      {all.canEdit && (
        <ActForm
          subject={window.code}
          form={`rule-${rule.code}`}
          openLabel={t('windows.rule.edit', { rule: rule.label })}
          submitLabel={t('windows.rule.do')}
          text={t('windows.rule.text')}
          fields={fields}
          revision={window.revision}
          doneWords={t('windows.rule.done')}
          onSubmit={(values, revision) =>
            mutateAsync({ path: 'rules', body: { revision, ...ruleBodyOf(target, values) } })
          }
        />
      )}
    </li>
  );
}

function AddRule({ window, all }: RulesProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const { mutateAsync } = useWindowAct(window.code);
  const [type, setType] = useState('');
  const shape = all.types.find(({ code }) => code === type)?.shape ?? null;
  const fields = useMemo(() => ruleFields(null, shape, all.options, t), [shape, all.options, t]);
  return (
    <div className={styles.add}>
      <Field label={t('windows.rule.type')} className={styles.choice}>
        <Select className={styles.select} value={type} onChange={(_, { value }) => setType(value)}>
          <option value="">{t('form.choose')}</option>
          {all.types.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {shape && (
        <ActForm
          key={type}
          subject={window.code}
          form={`rule-new-${type}`}
          openLabel={t('windows.rule.add')}
          submitLabel={t('windows.rule.do')}
          text={t('windows.rule.text')}
          fields={fields}
          revision={window.revision}
          doneWords={t('windows.rule.done')}
          onSubmit={async (values, revision) => {
            await mutateAsync({
              path: 'rules',
              body: { revision, ...ruleBodyOf({ code: null, type, shape }, values) },
            });
            setType('');
          }}
        />
      )}
    </div>
  );
}
