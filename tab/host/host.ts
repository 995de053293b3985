/** What surrounds the tab: Teams, or a plain browser window. */
export type ThemeName = 'default' | 'dark' | 'contrast' | 'glass';

export interface Host {
  kind: 'teams' | 'browser';
  theme: ThemeName;
  /** BCP 47, most wanted first. */
  locales: readonly string[];
  /** What a deep link points to, such as UNM-2026-0042 or knowledge/P-2026-0007; null without one. */
  subPageId: string | null;
  onTheme(tell: (theme: ThemeName) => void): void;
  /** The host may take its own loading screen away. */
  loaded(): void;
  ready(): void;
  failed(message: string): void;
  /** Entra ID token of the person; only Teams has one. Throws what teams-js throws. */
  ssoToken(): Promise<string>;
  openLink(url: string): void;
}

const THEMES: readonly string[] = ['default', 'dark', 'contrast', 'glass'];

/** Teams may send names that we do not know yet: those get the default theme. */
export function themeName(name: string | null | undefined): ThemeName {
  return THEMES.includes(name ?? '') ? (name as ThemeName) : 'default';
}
