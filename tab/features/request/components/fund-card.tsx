import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { FundView, RuleView } from '../../../../bot/api/contract.ts';
import type { RuleAnswer } from '../../../../bot/domain/matching-terms.ts';
import { useIntl } from '../../../common/intl.tsx';
import { FundFit } from './fund-fit.tsx';
import { type Choice, ChoiceBox, useHitStyles } from './hit-card.tsx';

const COLOR = { met: 'success', 'not-met': 'danger', 'to-be-confirmed': 'warning' } as const;

/** What stands in the way comes first. */
const ORDER: readonly RuleAnswer[] = ['not-met', 'to-be-confirmed', 'met'];

const useStyles = makeStyles({
  rules: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  rule: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', alignItems: 'start' },
  icon: { marginBlockStart: '2px' },
  met: { color: tokens.colorStatusSuccessForeground3 },
  'not-met': { color: tokens.colorStatusDangerForeground3 },
  'to-be-confirmed': { color: tokens.colorStatusWarningForeground1 },
  unconfirmed: {
    display: 'inline-block',
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  answer: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
});

function AnswerIcon({ answer }: { answer: RuleAnswer }) {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, styles[answer]);
  if (answer === 'met') return <CheckmarkCircle16Filled className={className} />;
  return answer === 'not-met' ? (
    <DismissCircle16Filled className={className} />
  ) : (
    <QuestionCircle16Regular className={className} />
  );
}

function Rule({ rule }: { rule: RuleView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const small = useHitStyles().small;
  return (
    <li className={styles.rule}>
      <AnswerIcon answer={rule.answer.code} />
      <div>
        <span className={mergeClasses(styles[rule.answer.code], styles.answer)}>{rule.answer.label}</span>
        {' · '}
        {rule.label}
        {!rule.required && ` (${t('matches.rule.advisory')})`}
        {rule.unconfirmed && (
          <>
            {' '}
            <span className={styles.unconfirmed} title={rule.unconfirmed}>
              {t('matches.rule.unconfirmed')}
            </span>
          </>
        )}
        <p className={small}>
          {rule.source}
          {rule.note && ` – ${rule.note}`}
        </p>
      </div>
    </li>
  );
}

/** A funding window with each of its rules: met, not met or open, and where the rule comes from. */
export function FundCard({ fund, choice }: { fund: FundView; choice: Choice }) {
  const hit = useHitStyles();
  const styles = useStyles();
  const { t, formats } = useIntl();
  const sorted = [...fund.rules].sort((a, b) => ORDER.indexOf(a.answer.code) - ORDER.indexOf(b.answer.code));
  const counts = ORDER.flatMap((code) => {
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
        <ul className={styles.rules}>
          {sorted.map((rule) => (
            <Rule key={rule.code} rule={rule} />
          ))}
        </ul>
      </div>
    </li>
  );
}
