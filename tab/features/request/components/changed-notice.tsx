import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { HistoryLine } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  list: { margin: 0, marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Others acted while the person was reading: what they did, before anything is sent. */
export function ChangedNotice({ steps, isGone }: { steps: readonly HistoryLine[]; isGone: boolean }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const wordsOf = (step: HistoryLine) => {
    const what = `${step.text} (${step.person}, ${formats.instant(step.at)})`;
    return step.note ? t('common.pair', { label: what, value: step.note }) : what;
  };
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t('act.changed.title')}</MessageBarTitle>
        <ul className={styles.list}>
          {steps.map((step) => (
            <li key={`${step.at} ${step.text}`}>{wordsOf(step)}</li>
          ))}
        </ul>
        {t(isGone ? 'act.changed.gone' : 'act.changed.text')}
      </MessageBarBody>
    </MessageBar>
  );
}
