import { type Host, type ThemeName, themeName } from './host.ts';

/** A browser window outside Teams. `?theme=dark|contrast` goes before what the system prefers. */
export function browserHost(): Host {
  const chosen = new URLSearchParams(window.location.search).get('theme');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const preferred = (): ThemeName => (dark.matches ? 'dark' : 'default');
  const nothing = () => {};
  return {
    kind: 'browser',
    theme: chosen ? themeName(chosen) : preferred(),
    locales: navigator.languages,
    subPageId: null,
    onTheme: (tell) => {
      if (!chosen) dark.addEventListener('change', () => tell(preferred()));
    },
    loaded: nothing,
    ready: nothing,
    failed: nothing,
    ssoToken: () => Promise.reject(new Error('no sign-in outside Teams')),
    openLink: (url) => window.open(url, '_blank', 'noopener'),
  };
}
