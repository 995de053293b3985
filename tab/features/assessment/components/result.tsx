import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ResultView, RubricView } from '../../../../bot/api/contract/assessment.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';
import type { Act } from '../../request/acts.ts';
import { ScoreTable } from './score-table.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  notice: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  sheets: { margin: 0, display: 'grid', gap: tokens.spacingVerticalM },
  words: { marginInline: 0, marginBlock: tokens.spacingVerticalXXS, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ResultProps {
  onAct: (act: Act) => void;
  view: RequestView;
  result: ResultView;
  rubric: RubricView;
}

/** What the assessments come to, who said what, and where to go from here. */
export function Result({ view, result, rubric, onAct }: ResultProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const labelOf = new Map(rubric.groups.flatMap(({ criteria }) => criteria.map(({ code, label }) => [code, label])));
  const decides = (['record-matches', 'decline'] as const).filter((act) => view.actions.includes(act));
  return (
    <Card title={t('assessment.result.title')}>
      <div className={styles.root}>
        <p className={styles.strong}>{result.text}</p>
        {result.disagreement && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.notice}>{result.disagreement}</MessageBarBody>
          </MessageBar>
        )}
        <dl className={styles.sheets}>
          {result.sheets.map(({ reviewer, organisation, recommendation, summary, comments }) => (
            <div key={reviewer}>
              <dt className={styles.strong}>
                {t('common.pair', {
                  label: t('assessment.result.by', { reviewer, organisation }),
                  value: recommendation,
                })}
              </dt>
              <dd className={styles.words}>{summary}</dd>
              {Object.entries(comments).map(([code, comment]) => (
                <dd key={code} className={styles.words}>
                  {t('common.pair', { label: labelOf.get(code) ?? code, value: comment })}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <ScoreTable result={result} />
        {decides.length > 0 && (
          <>
            <p className={styles.text}>{t('assessment.decide.text')}</p>
            <div className={styles.buttons}>
              {decides.map((act) => (
                <Button key={act} appearance={act === 'decline' ? 'secondary' : 'primary'} onClick={() => onAct(act)}>
                  {t(act === 'decline' ? 'assessment.decide.decline' : 'assessment.decide.do')}
                </Button>
              ))}
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
