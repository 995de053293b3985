import { makeStyles, tokens } from '@fluentui/react-components';
import type { AssessmentView } from '../../../../bot/api/contract/assessment.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { usePart } from '../../../api/queries.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import type { Act } from '../../request/acts.ts';
import { Declaration } from './declaration.tsx';
import { OwnScores } from './own-scores.tsx';
import { Result } from './result.tsx';
import { RubricSources } from './rubric-sources.tsx';
import { Seats } from './seats.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Who assesses and how far they are; for a reviewer the declaration, then the form; once all are in, the result. */
export function AssessmentPart({ view, onAct }: { view: RequestView; onAct: (act: Act) => void }) {
  const { data, error, refetch } = usePart<AssessmentView>(view.ref, 'assessment');
  const styles = useStyles();
  if (!data) return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting rows={3} />;
  return (
    <div className={styles.root}>
      {data.result && data.rubric && <Result view={view} result={data.result} rubric={data.rubric} onAct={onAct} />}
      <Declaration view={view} assessment={data} />
      {data.rubric && <OwnScores view={view} assessment={data} rubric={data.rubric} />}
      <Seats view={view} assessment={data} />
      {data.rubric && <RubricSources rubric={data.rubric} />}
    </div>
  );
}
