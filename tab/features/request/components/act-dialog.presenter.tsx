import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import type { HistoryLine, MatchesView, RequestView } from '../../../../bot/api/contract.ts';
import type { Problem } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import type { Draft } from '../../../common/drafts.ts';
import { useIntl } from '../../../common/intl.tsx';
import type { MessageKey } from '../../../messages/load.ts';
import { type Act, isFinal, takesWords } from '../acts.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { ChosenList } from './chosen-list.tsx';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', maxInlineSize: 'min(600px, calc(100vw - 16px))' },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  told: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginBlockStart: '2px' },
});

export interface ActDialogViewProps {
  act: Act;
  view: RequestView;
  matches: MatchesView | null;
  agency: string;
  draft: Draft;
  told: { agencies: string[]; coordinators: boolean };
  changes: readonly HistoryLine[];
  /** The act is no longer possible. */
  isGone: boolean;
  needsWords: boolean;
  problem: Problem | null;
  isBusy: boolean;
  onText: (text: string) => void;
  onSend: () => void;
  onGoOn: () => void;
  onClose: () => void;
}

export function ActDialogView(props: ActDialogViewProps) {
  const { act, view, matches, draft, told, changes, isGone, isBusy } = props;
  const { t, formats } = useIntl();
  const styles = useStyles();
  const who = [...told.agencies, ...(told.coordinators ? [t('act.told.coordinators')] : [])];
  const values = { agency: props.agency, ref: view.ref };
  const hasChanged = changes.length > 0;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && !isBusy && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t(`act.${act}.title`, values)}</DialogTitle>
          <DialogContent className={styles.content}>
            {(hasChanged || isGone) && <ChangedNotice steps={changes} isGone={isGone} />}
            {!isGone && <p className={styles.text}>{t(`act.${act}.text`, values)}</p>}
            {act === 'record-matches' && matches && <ChosenList draft={draft} matches={matches} />}
            {takesWords(act) && (
              <Field
                label={t(`act.${act}.field` as MessageKey)}
                required
                hint={t('act.kept')}
                {...(props.needsWords ? { validationMessage: t('act.required') } : {})}
              >
                <Textarea
                  rows={5}
                  resize="vertical"
                  value={draft.text}
                  onChange={(_, { value }) => props.onText(value)}
                  // 20 000: the limit of the server for any long text.
                  maxLength={20_000}
                />
              </Field>
            )}
            {!isGone && (
              <p className={styles.told}>
                <SendRegular className={styles.icon} aria-hidden="true" />
                <span>{t('act.told', { count: who.length, who: formats.list(who) })}</span>
              </p>
            )}
            {props.problem && <ProblemNotice problem={props.problem} />}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={props.onClose} disabled={isBusy}>
              {t(isGone ? 'common.close' : 'common.cancel')}
            </Button>
            {hasChanged && !isGone && (
              <Button appearance="primary" onClick={props.onGoOn}>
                {t('act.changed.go-on')}
              </Button>
            )}
            {!hasChanged && !isGone && (
              <Button
                appearance={isFinal(act) ? 'outline' : 'primary'}
                onClick={props.onSend}
                disabledFocusable={isBusy}
              >
                {t(isBusy ? 'act.busy' : `act.${act}.do`)}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
