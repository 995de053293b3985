import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Problem } from '../../api/problem.ts';
import { useIntl } from '../intl.tsx';

const useStyles = makeStyles({
  reference: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

/** What went wrong and what to do next. */
export function ProblemNotice({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t } = useIntl();
  const styles = useStyles();
  const text = problem.kind === 'refused' ? problem.message : t(`problem.${problem.kind}.text`);
  const cause = problem.kind === 'signed-out' && problem.message !== problem.kind ? problem.message : null;
  return (
    <MessageBar intent={problem.kind === 'refused' ? 'warning' : 'error'} layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t(`problem.${problem.kind}.title`)}</MessageBarTitle> {text}
        {cause && <span className={styles.reference}>{t('problem.signed-out.cause', { cause })}</span>}
        {problem.requestId && problem.kind === 'fault' && (
          <span className={styles.reference}>{t('common.reference', { id: problem.requestId })}</span>
        )}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('common.retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
