import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Person } from '../../../bot/domain/people.ts';
import { build } from '../../../infra/local/build.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';
import { PHONE } from './fit.ts';

const DIST = fileURLToPath(new URL('../../../dist/tab', import.meta.url));

/**
 * People with phones on the real server: for a file of tests that follow each other like the steps of a story.
 * @param prepare what is there before the first step
 */
export function phones(
  people: readonly Person[],
  prepare: (server: TestServer, context: BrowserContext) => Promise<void> = async () => {},
) {
  let server: TestServer;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    build(() => {});
    server = await startTestServer({ people, tabFolder: DIST });
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce', locale: 'en-GB' });
    // Milliseconds; below the limit of a test, so that a failure names what it waited for.
    context.setDefaultTimeout(10_000);
    await prepare(server, context);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** The tab as somebody has it; `more` is a query such as `&theme=dark`. */
  return async function open(person: Person, hash: string, more = '&lang=en'): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${server.url}/tab/?persona=${person.id}${more}#${hash}`);
    return page;
  };
}

/** Finds one of a long list by typing, and takes it. */
export async function pick(page: Page, field: string | RegExp, words: string, option: RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.click();
  await box.pressSequentially(words);
  await page.getByRole('menuitemcheckbox', { name: option }).click();
  await page.keyboard.press('Escape');
}
