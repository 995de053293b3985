import { tokens } from '@fluentui/react-components';

/** Griffel has no shorthand for the borders of one logical side. */
export const lineAfter = {
  borderBlockEndWidth: '1px',
  borderBlockEndStyle: 'solid',
  borderBlockEndColor: tokens.colorNeutralStroke2,
} as const;

export const lineBefore = {
  borderBlockStartWidth: '1px',
  borderBlockStartStyle: 'solid',
  borderBlockStartColor: tokens.colorNeutralStroke2,
} as const;

/** A bar along the side where reading begins, in pixels. */
export const sideBar = (color: string) =>
  ({ borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: color }) as const;
