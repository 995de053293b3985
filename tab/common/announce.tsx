import { makeStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => {});

export const useHiddenStyles = makeStyles({
  hidden: {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to a screen reader what others see happen. */
export function AnnounceProvider({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('');
  const styles = useHiddenStyles();
  const announce = useCallback((next: string) => {
    // Emptied first: the same words twice are two announcements.
    setWords('');
    setTimeout(() => setWords(next), 50);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {words}
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce() {
  return use(AnnounceContext);
}
