import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', maxInlineSize: 'min(600px, calc(100vw - 16px))' },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  ref: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  told: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginBlockStart: '2px' },
});

export interface AssignDialogProps {
  /** What is about to be assigned: names, by request. */
  plans: readonly { ref: string; title: string; names: readonly string[] }[];
  /** Names of those who get a message. */
  told: readonly string[];
  isBusy: boolean;
  onAssign: () => void;
  onClose: () => void;
}

/** Asks before anything goes out, and says who will be told. */
export function AssignDialog({ plans, told, isBusy, onAssign, onClose }: AssignDialogProps) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && !isBusy && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('assignments.dialog.title', { count: plans.length })}</DialogTitle>
          <DialogContent className={styles.content}>
            <dl className={styles.list}>
              {plans.map(({ ref, title, names }) => (
                <div key={ref}>
                  <dt className={styles.ref}>{t('common.pair', { label: ref, value: title })}</dt>
                  <dd className={styles.value}>{names.length > 0 ? formats.list(names) : t('assignments.nobody')}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.told}>
              <SendRegular className={styles.icon} aria-hidden="true" />
              <span>{t('act.told', { count: told.length, who: formats.list(told) })}</span>
            </p>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose} disabled={isBusy}>
              {t('common.cancel')}
            </Button>
            <Button appearance="primary" onClick={onAssign} disabledFocusable={isBusy}>
              {t(isBusy ? 'act.busy' : 'assignments.dialog.do')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
