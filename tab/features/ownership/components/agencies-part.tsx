import { makeStyles, tokens } from '@fluentui/react-components';
import type { OwnershipView } from '../../../../bot/api/contract/ownership.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { usePart } from '../../../api/queries.ts';
import { Card } from '../../../common/components/card.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { AgencyItem } from './agency-item.tsx';
import { OwnActs, ownActs } from './own-acts.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Who requests together, and what the reader's agency can do about it. */
export function AgenciesPart({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {ownActs(view).length > 0 && <Acts view={view} />}
      <Card title={t('ownership.title')}>
        <ul className={styles.list}>
          {view.agencies.map((agency) => (
            <AgencyItem key={agency.code} agency={agency} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function Acts({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const { data, error, refetch } = usePart<OwnershipView>(view.ref, 'ownership');
  return (
    <Card title={t('ownership.acts')}>
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting rows={2} />}
      {data && <OwnActs view={view} choices={data} />}
    </Card>
  );
}
