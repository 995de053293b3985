import { makeStyles, tokens } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useMe } from '../../../api/client-context.tsx';
import { Card } from '../../../common/components/card.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { usePrefill } from '../queries.ts';
import { ProposeForm } from './practice-form.tsx';

const useStyles = makeStyles({ text: { margin: 0, marginBlockEnd: tokens.spacingVerticalM } });

/** On a completed request: what was learnt from it, as a practice for others. */
export function PracticePart({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const navigate = useNavigate();
  const isLead = useMe().organisation.code === view.lead.code;
  const { data, error, refetch } = usePrefill(view.ref, isLead);
  return (
    <Card>
      <p className={styles.text}>
        {isLead ? t('knowledge.propose.from') : t('knowledge.propose.lead', { agency: view.lead.label })}
      </p>
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {isLead && !data && !error && <Waiting rows={1} />}
      {data && (
        <ProposeForm
          known={data.content}
          fromRequest={data.fromRequest}
          onProposed={({ id }) => navigate(`/practices/${encodeURIComponent(id)}`)}
        />
      )}
    </Card>
  );
}
