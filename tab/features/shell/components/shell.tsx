import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { useLiveUpdates } from '../../../api/queries.ts';
import { deferred } from '../../../common/deferred.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';
import { Navigation } from './navigation.tsx';

// The menu brings positioning and avatars along: the page does not wait for them.
const PersonMenu = deferred(async () => (await import('./person-menu.tsx')).PersonMenu);

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalS,
    insetBlockStart: '-100px',
    zIndex: 10,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    ':focus': { insetBlockStart: tokens.spacingVerticalS },
  },
  header: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    ...lineAfter,
    paddingInline: tokens.spacingHorizontalS,
    '@media (min-width: 640px)': { paddingInline: tokens.spacingHorizontalXL },
  },
  main: {
    boxSizing: 'border-box',
    maxInlineSize: '80rem',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalL,
    '@media (min-width: 640px)': {
      paddingInline: tokens.spacingHorizontalXXL,
      paddingBlock: tokens.spacingVerticalXL,
    },
  },
  person: { display: 'flex', flexShrink: 0, alignItems: 'center', marginInlineStart: 'auto', minBlockSize: '44px' },
  stale: { borderRadius: 0 },
});

/** What stands around every page: the way past it, navigation, the person, and whether the page is live. */
export function Shell({ onSwitch, children }: { onSwitch: (() => void) | null; children: ReactNode }) {
  const { t } = useIntl();
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const interrupted = useLiveUpdates();
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </button>
      <header className={styles.header}>
        <Navigation />
        <div className={styles.person}>
          <PersonMenu onSwitch={onSwitch} />
        </div>
      </header>
      {interrupted && (
        <MessageBar intent="warning" layout="multiline" className={styles.stale}>
          <MessageBarBody>{t('shell.stale')}</MessageBarBody>
        </MessageBar>
      )}
      <main ref={main} tabIndex={-1} className={styles.main} style={{ outline: 'none' }}>
        {children}
      </main>
    </>
  );
}
