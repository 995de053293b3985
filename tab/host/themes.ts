import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { ThemeName } from './host.ts';

/** Glass is a dark surface that shows what lies behind it. */
export const THEMES: Record<ThemeName, Theme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: { ...teamsDarkTheme, colorNeutralBackground2: 'transparent' },
};
