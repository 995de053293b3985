import type { WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Problem } from '../../../api/problem.ts';
import { useAct } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { localDay } from '../../../common/formats.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, type FormValues, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { countsOf, demandNumber } from './figures.ts';
import { useWorkStyles } from './work-styles.ts';

/** What participants answered, counted; nobody is named. */
export function Satisfaction({ view, work }: { view: RequestView; work: WorkView }) {
  const { t, formats } = useIntl();
  const styles = useWorkStyles();
  const { questions, rounds, lowest, highest, unconfirmed } = work.satisfaction;
  return (
    <Card title={t('work.satisfaction')}>
      <div className={styles.stack}>
        {unconfirmed && <p className={styles.small}>{unconfirmed}</p>}
        {rounds.length === 0 ? (
          <p className={styles.line}>{t('work.satisfaction.none')}</p>
        ) : (
          <>
            <p className={styles.small}>{t('work.satisfaction.scale', { lowest, highest })}</p>
            <ul className={styles.list}>
              {questions.map(({ code, label, mean, answers }) => (
                <li key={code} className={styles.item}>
                  <h3 className={styles.title}>{label}</h3>
                  <p className={styles.line}>
                    {mean === null
                      ? t('work.satisfaction.unanswered')
                      : t('work.satisfaction.mean', { mean: formats.number(mean), answers })}
                  </p>
                </li>
              ))}
            </ul>
            <p className={styles.small}>
              {rounds
                .map(({ on, participants }) =>
                  t('work.satisfaction.round', { date: formats.day(on), count: participants }),
                )
                .join('; ')}
            </p>
          </>
        )}
        {view.actions.includes('record-satisfaction') && <SurveyForm view={view} work={work} />}
      </div>
    </Card>
  );
}

function SurveyForm({ view, work }: { view: RequestView; work: WorkView }) {
  const intl = useIntl();
  const { t } = intl;
  const { mutateAsync } = useAct(view.ref);
  const { questions } = work.satisfaction;
  const fields: FieldSpec[] = [
    { name: 'on', label: t('work.survey.on'), kind: 'date', required: true, initial: localDay(new Date()) },
    { name: 'participants', label: t('work.survey.participants'), kind: 'number', required: true },
    ...questions.map(
      ({ code, label }): FieldSpec => ({ name: code, label, hint: t('work.survey.question.hint'), kind: 'text' }),
    ),
  ];
  const marksOf = (values: FormValues) =>
    Object.fromEntries(
      questions.flatMap(({ code, label }) => {
        const typed = textOf(values, code);
        if (typed === '') return [];
        const counts = countsOf(typed);
        if (counts === null) throw new Problem('refused', { message: t('work.number', { field: label }) });
        return [[code, counts]];
      }),
    );
  return (
    <ActForm
      subject={view.ref}
      form="satisfaction"
      openLabel={t('work.survey.open')}
      submitLabel={t('work.survey.do')}
      text={t('work.survey.text')}
      doneWords={t('work.survey.done')}
      fields={fields}
      revision={view.revision}
      onSubmit={async (values, revision) =>
        mutateAsync({
          path: 'work/satisfaction',
          body: {
            revision,
            on: textOf(values, 'on'),
            participants: demandNumber(intl, values, 'participants', t('work.survey.participants')),
            marks: marksOf(values),
          },
        })
      }
    />
  );
}
