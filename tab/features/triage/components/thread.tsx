import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { QuestionView } from '../../../../bot/api/contract/triage.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { sideBar } from '../../../common/lines.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalL },
  who: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { marginBlock: `${tokens.spacingVerticalXXS} 0`, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  answer: {
    marginBlockStart: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    ...sideBar(tokens.colorBrandStroke2),
  },
  wide: { inlineSize: '100%' },
});

function Answer({ view, question }: { view: RequestView; question: QuestionView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const { mutateAsync } = useAct(view.ref);
  const fields = useMemo<FieldSpec[]>(
    () => [{ name: 'answer', label: t('triage.answer.field'), kind: 'long', required: true }],
    [t],
  );
  return (
    <div className={styles.wide}>
      <ActForm
        subject={view.ref}
        form={`answer-${question.id}`}
        openLabel={t('triage.answer.open')}
        submitLabel={t('triage.answer.do')}
        text={t(question.returned ? 'triage.answer.returned' : 'triage.answer.text')}
        fields={fields}
        revision={view.revision}
        doneWords={t('triage.answer.done')}
        appearance="primary"
        onSubmit={(values, revision) =>
          mutateAsync({
            path: `questions/${question.id}/answer`,
            body: { revision, answer: textOf(values, 'answer') },
          })
        }
      />
    </div>
  );
}

function TakeBack({ view, question }: { view: RequestView; question: QuestionView }) {
  const { t } = useIntl();
  const { mutate, error, isPending } = useAct(view.ref);
  return (
    <>
      <Button
        size="small"
        disabledFocusable={isPending}
        aria-label={t('triage.take-back.name', { text: question.text.slice(0, 80) })}
        onClick={() => mutate({ path: `questions/${question.id}/take-back`, body: { revision: view.revision } })}
      >
        {t('triage.take-back')}
      </Button>
      {error && <ProblemNotice problem={error} />}
    </>
  );
}

function Outcome({ question }: { question: QuestionView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { answer, answeredBy, answeredOrganisation, answeredAt, closing, isOpen } = question;
  if (isOpen) return <p className={styles.who}>{t('triage.open')}</p>;
  const who = { person: answeredBy ?? '', organisation: answeredOrganisation || 'none' };
  const date = answeredAt === null ? '' : formats.instant(answeredAt);
  return (
    <div>
      <p className={styles.who}>
        {closing ?? t('triage.answered')} · {t('triage.by', { ...who, date })}
      </p>
      {answer !== null && <p className={styles.text}>{answer}</p>}
    </div>
  );
}

/** Questions of the desk, the latest first, each with its answer or a box for it. */
export function Thread({ view, questions }: { view: RequestView; questions: readonly QuestionView[] }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {[...questions].reverse().map((question) => (
        <li key={question.id}>
          <p className={styles.who}>
            {t('triage.by', {
              person: question.askedBy,
              organisation: question.organisation || 'none',
              date: formats.instant(question.askedAt),
            })}{' '}
            {question.returned && <Badge appearance="outline">{t('triage.returned')}</Badge>}
          </p>
          <p className={styles.text}>{question.text}</p>
          <div className={styles.answer}>
            <Outcome question={question} />
            {question.canAnswer && <Answer view={view} question={question} />}
            {question.canTakeBack && <TakeBack view={view} question={question} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
