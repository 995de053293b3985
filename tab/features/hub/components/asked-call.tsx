import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { AskedInterest } from '../../../../bot/api/contract/hub.ts';
import { INTEREST_ANSWERS } from '../../../../bot/domain/referral.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { sideBar } from '../../../common/lines.ts';
import { useAnswerCall } from '../queries.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { paddingInlineStart: tokens.spacingHorizontalM, ...sideBar(tokens.colorBrandStroke2) },
  acts: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** A request for interest as those who are asked see it: a summary, not the request, and the three answers. */
export function AskedCall({ asked }: { asked: AskedInterest }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const id = useId();
  const { mutateAsync } = useAnswerCall();
  const where = asked.countries.length > 0 ? asked.countries : asked.region ? [asked.region] : [];
  const labels = (items: readonly { label: string }[]) => formats.list(items.map(({ label }) => label));
  return (
    <li className={styles.item} aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {asked.title}
      </h4>
      <p className={styles.small}>{asked.ref}</p>
      <p className={styles.small}>{t('hub.asked.until', { date: formats.day(asked.closesOn) })}</p>
      <p className={styles.label}>{t('hub.asked.what')}</p>
      <p className={styles.text}>{asked.text}</p>
      <p className={styles.label}>{t('hub.asked.need')}</p>
      <p className={styles.text}>{asked.need}</p>
      {where.length > 0 && <p className={styles.small}>{t('hub.asked.where', { values: labels(where) })}</p>}
      {asked.supportTypes.length > 0 && (
        <p className={styles.small}>{t('hub.support', { values: labels(asked.supportTypes) })}</p>
      )}
      {asked.answers.map((answer) => (
        <div key={answer.at} className={styles.said}>
          <p className={styles.small}>
            {t('hub.asked.you', {
              answer: answer.answer.label,
              person: answer.person,
              date: formats.date(answer.at),
            })}
          </p>
          {answer.text && <p className={styles.text}>{answer.text}</p>}
        </div>
      ))}
      {asked.questions.map((question) => (
        <div key={question.index} className={styles.said}>
          <p className={styles.text}>{t('hub.asked.colleague', { text: question.text })}</p>
          {question.reply && <p className={styles.text}>{t('hub.asked.reply', { text: question.reply.text })}</p>}
        </div>
      ))}
      <div className={styles.acts}>
        {INTEREST_ANSWERS.map((answer) => {
          const isQuestion = answer === 'question';
          return (
            <ActForm
              key={answer}
              subject={`${asked.ref} ${asked.call}`}
              form={answer}
              openLabel={t(`hub.interest.${answer}`)}
              text={t(isQuestion ? 'hub.interest.question.text' : 'hub.interest.text')}
              submitLabel={t('hub.interest.do')}
              doneWords={t('hub.interest.done')}
              fields={[
                {
                  name: 'text',
                  label: t(isQuestion ? 'hub.ask.field' : 'hub.interest.remark'),
                  kind: 'long',
                  required: isQuestion,
                },
              ]}
              revision={asked.answers.length}
              onSubmit={(values, seen) =>
                mutateAsync({
                  ref: asked.ref,
                  call: asked.call,
                  body: { answer, text: textOf(values, 'text'), seen },
                })
              }
            />
          );
        })}
      </div>
    </li>
  );
}
