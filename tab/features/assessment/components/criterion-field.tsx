import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CriterionView, RubricView } from '../../../../bot/api/contract/assessment.ts';
import { SHORT_LIMIT } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
  },
  levels: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  question: { color: tokens.colorNeutralForeground2 },
  comment: { inlineSize: '100%' },
});

/** The question is what is scored, so it is read before the levels, and with the name of their group. */
function CriterionLabel({ label, question, unconfirmed }: CriterionView) {
  const styles = useStyles();
  return (
    <>
      <strong>{label}</strong>
      {unconfirmed && ` (${unconfirmed})`}
      <br />
      <span className={styles.question}>{question}</span>
    </>
  );
}

export interface CriterionFieldProps {
  criterion: CriterionView;
  levels: RubricView['levels'];
  score: string;
  comment: string;
  isMissing: boolean;
  onScore: (score: string) => void;
  onComment: (comment: string) => void;
}

/** One criterion with its question: a score, and a comment for those who want to add one. */
export function CriterionField(props: CriterionFieldProps) {
  const { criterion, levels, score, comment, isMissing } = props;
  const { t } = useIntl();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(comment !== '');
  const { label } = criterion;
  return (
    <div className={styles.root}>
      <Field
        label={{ children: <CriterionLabel {...criterion} /> }}
        required
        {...(isMissing ? { validationMessage: t('assessment.form.score.missing') } : {})}
      >
        <RadioGroup
          layout="horizontal"
          className={styles.levels}
          value={score}
          onChange={(_, { value }) => props.onScore(value)}
        >
          {levels.map(({ code, label: level }) => (
            <Radio key={code} value={String(code)} label={t('common.pair', { label: String(code), value: level })} />
          ))}
        </RadioGroup>
      </Field>
      {isOpen ? (
        <Field label={t('assessment.form.comment', { criterion: label })} className={styles.comment}>
          <Input value={comment} maxLength={SHORT_LIMIT} onChange={(_, { value }) => props.onComment(value)} />
        </Field>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t('assessment.form.comment.add.of', { criterion: label })}
          onClick={() => setOpen(true)}
        >
          {t('assessment.form.comment.add')}
        </Button>
      )}
    </div>
  );
}
