import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { RuleView } from '../../../../bot/api/contract.ts';
import type { RuleAnswer } from '../../../../bot/domain/matching-terms.ts';
import { useIntl } from '../../../common/intl.tsx';

/** What stands in the way comes first. */
export const ANSWER_ORDER: readonly RuleAnswer[] = ['not-met', 'to-be-confirmed', 'met'];

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
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Says that a rule itself awaits confirmation. */
export function UnconfirmedMark({ words }: { words: string }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <span className={styles.unconfirmed} title={words}>
      {t('matches.rule.unconfirmed')}
    </span>
  );
}

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
            <UnconfirmedMark words={rule.unconfirmed} />
          </>
        )}
        <p className={styles.small}>
          {rule.source}
          {rule.note && ` – ${rule.note}`}
        </p>
      </div>
    </li>
  );
}

/** Rules of a funding window with their answers: met, not met or open, and where each rule comes from. */
export function RuleList({ rules }: { rules: readonly RuleView[] }) {
  const styles = useStyles();
  const sorted = [...rules].sort((a, b) => ANSWER_ORDER.indexOf(a.answer.code) - ANSWER_ORDER.indexOf(b.answer.code));
  return (
    <ul className={styles.rules}>
      {sorted.map((rule) => (
        <Rule key={rule.code} rule={rule} />
      ))}
    </ul>
  );
}
