import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessmentView, RubricView } from '../../../../bot/api/contract/assessment.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { ScoreForm } from './score-form.tsx';

const useStyles = makeStyles({ text: { marginBlock: `0 ${tokens.spacingVerticalM}` } });

interface OwnScoresProps {
  view: RequestView;
  assessment: AssessmentView;
  rubric: RubricView;
}

/** The form, open while scores are to come; once they are in, behind a button until all are in. */
export function OwnScores({ view, assessment, rubric }: OwnScoresProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const [isChanging, setChanging] = useState(false);
  const { mine, own, contentHash } = assessment;
  if (mine !== 'score' && mine !== 'change') return null;
  const isOpen = mine === 'score' || isChanging;
  return (
    <Card title={t('assessment.form.title')}>
      {mine === 'change' && !isOpen && (
        <>
          <p className={styles.text}>{t('assessment.change.text')}</p>
          <Button onClick={() => setChanging(true)}>{t('assessment.change.open')}</Button>
        </>
      )}
      {isOpen && (
        <ScoreForm
          view={view}
          rubric={rubric}
          own={own}
          contentHash={contentHash}
          onClose={mine === 'change' ? () => setChanging(false) : null}
          onDone={() => setChanging(false)}
        />
      )}
    </Card>
  );
}
