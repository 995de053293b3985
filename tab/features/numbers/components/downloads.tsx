import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useIntl } from '../../../common/intl.tsx';
import type { FileKind } from '../save-file.ts';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

export interface DownloadsProps {
  isReady: boolean;
  /** The file that is being made. */
  busy: FileKind | null;
  onDownload: (kind: FileKind) => void;
}

export function Downloads({ isReady, busy, onDownload }: DownloadsProps) {
  const { t } = useIntl();
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers of a form
    <div role="group" aria-label={t('numbers.download')} className={styles.bar}>
      {(['xlsx', 'csv'] as const).map((kind) => (
        <Button
          key={kind}
          icon={<ArrowDownloadRegular />}
          disabledFocusable={!isReady || busy !== null}
          onClick={() => onDownload(kind)}
        >
          {t(busy === kind ? 'numbers.download.busy' : `numbers.download.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
