import type { BrowserContext, Frame, Page } from 'playwright-core';
import { DESK_URL } from './fake-desk.ts';

export interface TeamsScene {
  theme: string;
  locale: string;
  subPageId: string;
  /** What getAuthToken answers, in turn; the last one stays. An error is `!name`. */
  tokens: string[];
  /** Address of the tab. */
  tab: string;
}

/**
 * A page at teams.microsoft.com that frames the tab and answers as the Teams client does.
 * The messages are those of teams-js: `{ id, func, args }` in, `{ id, args }` back.
 */
function hostPage(scene: TeamsScene): string {
  return `<!doctype html><title>Teams</title><style>body,iframe{margin:0;border:0;width:100%;height:100vh}</style>
<iframe title="tab" src="${scene.tab}"></iframe>
<script>
  const scene = ${JSON.stringify(scene)};
  window.heard = [];
  const frame = document.querySelector('iframe').contentWindow;
  // The flat form that clients send; teams-js makes the nested one of it.
  const flat = { locale: scene.locale, theme: scene.theme, entityId: 'desk', subEntityId: scene.subPageId, frameContext: 'content', userObjectId: 'u', tid: 't', hostName: 'Teams', hostClientType: 'web' };
  const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { appInitialization: {}, pages: {}, chat: {} } });
  const answers = {
    initialize: () => ['content', 'web', runtime, '2.58.0'],
    getContext: () => [flat],
    'authentication.getAuthToken': () => {
      const token = scene.tokens.length > 1 ? scene.tokens.shift() : scene.tokens[0];
      return token.startsWith('!') ? [false, token.slice(1)] : [true, token];
    },
  };
  addEventListener('message', ({ data, source, origin }) => {
    if (source !== frame || !data || !data.func) return;
    heard.push(data.func + (data.args && data.func.startsWith('appInitialization') ? ' ' + JSON.stringify(data.args) : ''));
    const answer = answers[data.func];
    if (answer) source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answer() }, origin);
  });
  window.setTheme = (theme) => frame.postMessage({ func: 'themeChange', args: [theme] }, '*');
</script>`;
}

export interface TeamsClient {
  page: Page;
  frame: Frame;
  /** Names of what the tab told or asked Teams. */
  heard: () => Promise<string[]>;
  setTheme: (theme: string) => Promise<void>;
}

/** Opens the tab in a Teams client; `serveDesk` must have been called for the context. */
export async function openInTeams(context: BrowserContext, change: Partial<TeamsScene> = {}): Promise<TeamsClient> {
  const scene = {
    theme: 'default',
    locale: 'en-us',
    subPageId: '',
    tokens: ['token-coordinator'],
    tab: `${DESK_URL}/tab/`,
    ...change,
  };
  await context.route('https://teams.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage(scene) }),
  );
  // The list of valid hosts: without the network teams-js falls back to the one that it carries.
  await context.route('https://res.cdn.office.net/**', (route) => route.abort());
  const page = await context.newPage();
  await page.goto('https://teams.microsoft.com/v2/');
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('the host page has no frame');
  return {
    page,
    frame,
    heard: () => page.evaluate<string[]>('window.heard'),
    setTheme: (theme) => page.evaluate(`window.setTheme(${JSON.stringify(theme)})`),
  };
}
