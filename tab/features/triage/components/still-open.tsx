import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { MissingList } from './missing-list.tsx';
import { Thread } from './thread.tsx';

const useStyles = makeStyles({ notice: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

/** Beside the content, for the agencies: questions that they can answer, and a light word on what is not said yet. */
export function StillOpen({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const mine = view.questions.filter(({ canAnswer }) => canAnswer);
  return (
    <>
      {mine.length > 0 && (
        <Card title={t('triage.yours')}>
          <Thread view={view} questions={mine} />
        </Card>
      )}
      {view.missing.length > 0 && view.actions.includes('edit') && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.notice}>
            <MessageBarTitle>{t('triage.missing.yours')}</MessageBarTitle>
            <MissingList missing={view.missing} />
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
