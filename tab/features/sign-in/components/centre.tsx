import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    maxInlineSize: '44rem',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXXXL,
    boxSizing: 'border-box',
  },
});

/** Pages before the sign-in: one column, no navigation. */
export function Centre({ children }: { children: ReactNode }) {
  return <main className={useStyles().root}>{children}</main>;
}
