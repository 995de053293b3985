import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from '../../../infra/local/build.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { DESK_URL, type Desk, fakeDesk, serveDesk } from './fake-desk.ts';
import type { PersonaId } from './people.ts';

export interface Scene {
  context: BrowserContext;
  desk: Desk;
  /** Opens the tab as a persona; `path` is a query and a hash, such as `&lang=fr#/queue`. */
  open: (persona: PersonaId, path?: string) => Promise<Page>;
}

/** One browser for a file of tests; a fresh context, and a fresh desk, for each test. */
export function stage() {
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  before(async function () {
    this.timeout(120_000);
    build(() => {});
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  after(() => browser?.close());

  return async (viewport = { width: 1280, height: 860 }): Promise<Scene> => {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en-GB' });
    // Milliseconds; below the limit of a test, so that a failure names what it waited for.
    context.setDefaultTimeout(10_000);
    contexts.push(context);
    const desk = fakeDesk();
    await serveDesk(context, desk);
    return {
      context,
      desk,
      open: async (persona, path = '') => {
        const page = await context.newPage();
        await page.goto(`${DESK_URL}/tab/?persona=${persona}${path}`);
        return page;
      },
    };
  };
}
