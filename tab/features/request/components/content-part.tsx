import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { Lines } from '../../../common/components/lines.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { Requesters } from '../../demand/components/requesters.tsx';
import { Changes } from '../../ownership/components/changes.tsx';
import { Crisis } from '../../triage/components/crisis.tsx';
import { StillOpen } from '../../triage/components/still-open.tsx';
import { Recorded } from './recorded.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  hints: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  hintList: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  reason: { margin: 0, whiteSpace: 'pre-line' },
});

/** What the agencies signed, the questions about it, and what came of it. */
export function ContentPart({ view }: { view: RequestView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { decision } = view;
  return (
    <div className={styles.root}>
      {decision && (
        <Card
          title={t('request.decision', {
            label: decision.label,
            person: decision.person,
            date: formats.date(decision.at),
          })}
        >
          <p className={styles.reason}>{decision.reason}</p>
          {decision.assessment && <p className={styles.reason}>{decision.assessment}</p>}
        </Card>
      )}
      {view.hints.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.hints}>
            <MessageBarTitle>{t('request.hints')}</MessageBarTitle>
            <ul className={styles.hintList}>
              {view.hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <Changes changes={view.changes} />
      {view.recorded && <Recorded recorded={view.recorded} />}
      <StillOpen view={view} />
      <Crisis view={view} />
      <Requesters view={view} />
      <Card title={t('request.content')}>
        <Lines lines={view.rows} />
      </Card>
    </div>
  );
}
