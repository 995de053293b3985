import type { ReactNode } from 'react';
import { useHiddenStyles } from '../announce.tsx';

/** For screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={useHiddenStyles().hidden}>{children}</span>;
}
