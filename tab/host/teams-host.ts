import { app, authentication } from '@microsoft/teams-js';
import { type Host, themeName } from './host.ts';

/** Teams answers within two seconds on a good line; a frame of another site never answers. */
const ANSWER_MS = 10_000;

function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Teams did not answer')), ANSWER_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** @throws when no Teams client answers */
export async function teamsHost(): Promise<Host> {
  await within(app.initialize());
  const context = await within(app.getContext());
  return {
    kind: 'teams',
    theme: themeName(context.app.theme),
    locales: [context.app.locale],
    subPageId: context.page.subPageId || null,
    onTheme: (tell) => app.registerOnThemeChangeHandler((theme) => tell(themeName(theme))),
    loaded: () => app.notifyAppLoaded(),
    ready: () => app.notifySuccess(),
    failed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    ssoToken: () => authentication.getAuthToken(),
    openLink: (url) => {
      app.openLink(url).catch(() => window.open(url, '_blank', 'noopener'));
    },
  };
}
