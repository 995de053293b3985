import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FundView } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { FundFit } from './fund-fit.tsx';
import { type Choice, ChoiceBox, useHitStyles } from './hit-card.tsx';
import { ANSWER_ORDER, RuleList } from './rule-list.tsx';

const COLOR = { met: 'success', 'not-met': 'danger', 'to-be-confirmed': 'warning' } as const;

const useStyles = makeStyles({
  answer: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
});

/** A funding window with each of its rules: met, not met or open, and where the rule comes from. */
export function FundCard({ fund, choice }: { fund: FundView; choice: Choice }) {
  const hit = useHitStyles();
  const styles = useStyles();
  const { t, formats } = useIntl();
  const counts = ANSWER_ORDER.flatMap((code) => {
    const rules = fund.rules.filter((rule) => rule.answer.code === code);
    const label = rules[0]?.answer.label;
    return label ? [t('common.pair', { label, value: formats.number(rules.length) })] : [];
  });
  return (
    <li className={mergeClasses(hit.hit, !choice && hit.plain, choice?.isChosen && hit.chosen)}>
      <ChoiceBox choice={choice} title={fund.title} />
      <div className={hit.body}>
        <div className={hit.top}>
          <h3 className={hit.title}>{fund.title}</h3>
          <Badge appearance="tint" color={COLOR[fund.answer.code]} shape="rounded">
            <span className={styles.answer}>{fund.answer.label}</span>
          </Badge>
        </div>
        <p className={mergeClasses(hit.small, styles.answer)}>{counts.join(' · ')}</p>
        <p className={hit.text}>{fund.summary}</p>
        <FundFit fund={fund} />
        <RuleList rules={fund.rules} />
      </div>
    </li>
  );
}
