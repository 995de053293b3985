/** The knowledge platform in the browser, on the real server: from search to a practice that is proposed, reviewed and published. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Person } from '../../../bot/domain/people.ts';
import { build } from '../../../infra/local/build.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { insider, outsider, REVIEWERS, secondOutsider } from '../../helpers/builders/knowledge.ts';
import { iom, observer, secretariat } from '../../helpers/builders.ts';
import { PEOPLE } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const DIST = fileURLToPath(new URL('../../../dist/tab', import.meta.url));
const PHONE = { width: 360, height: 740 };

describe('the knowledge platform in the tab', function () {
  this.timeout(120_000);
  let server: TestServer;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    build(() => {});
    server = await startTestServer({ people: [...PEOPLE, ...REVIEWERS], tabFolder: DIST });
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce', locale: 'en-GB' });
    context.setDefaultTimeout(10_000);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(person: Person, hash: string, lang = 'en'): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${server.url}/tab/?persona=${person.id}&lang=${lang}#${hash}`);
    return page;
  }
  /** Finds one of a long list by typing, and takes it. */
  async function pick(page: Page, field: string | RegExp, words: string, option: RegExp): Promise<void> {
    const box = page.getByRole('combobox', { name: field });
    await box.click();
    await box.pressSequentially(words);
    await page.getByRole('menuitemcheckbox', { name: option }).click();
    await page.keyboard.press('Escape');
  }
  async function fitsPhone(page: Page): Promise<void> {
    const width = await page.evaluate('document.documentElement.scrollWidth');
    assert.ok(Number(width) <= PHONE.width, `${page.url()} is ${width} wide`);
    const { violations } = await new AxeBuilder({ page })
      // Fluent's focus manager puts hidden stops at the ends of a tab list and passes the focus on: by design.
      .exclude('[data-tabster-dummy]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
  }

  it('finds by words and filters, and shows year, place, source and whether a result is reported', async () => {
    const page = await open(observer, '/knowledge');
    await page.getByRole('heading', { name: 'Knowledge platform' }).waitFor();
    await page.getByRole('searchbox').fill('remesas');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.waitForURL(/text=remesas/);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2006');
    await page.waitForURL(/year=2006/);
    await page
      .getByText(/No result reported/)
      .first()
      .waitFor();
    await page
      .getByText(/Source: .*\(2006\)/)
      .first()
      .waitFor();
    await fitsPhone(page);
    await page.getByRole('list', { name: 'Knowledge platform' }).getByRole('link').first().click();
    await page.getByText(/As the source reported it in 2006/).waitFor();
    await fitsPhone(page);
    await page.getByRole('link', { name: 'Back to the platform' }).click();
    await page.waitForURL(/text=remesas&year=2006/);
    await page.close();
  });

  let address = '';
  it('lets a focal point propose a practice, and keeps what was typed over a reload', async () => {
    const page = await open(iom, '/knowledge?view=mine');
    await page.getByRole('button', { name: 'Propose a practice' }).click();
    await page.getByRole('textbox', { name: 'Name of the practice' }).fill('Zebu caravans');
    await page.reload();
    await page.getByRole('button', { name: 'Propose a practice' }).click();
    assert.equal(await page.getByRole('textbox', { name: 'Name of the practice' }).inputValue(), 'Zebu caravans');
    await page.getByRole('textbox', { name: /What was done/ }).fill('Caravans carried teams. Call +227 90 12 34 56.');
    await page.getByRole('textbox', { name: /Others who are not in the list/ }).fill('Ministry of Health of Niger');
    await pick(page, 'Countries', 'Niger', /^Niger$/);
    await pick(page, /Objectives/, '7.', /^7\. /);
    await page.getByRole('textbox', { name: /What did not work/ }).fill('The rainy season stopped us.');
    await fitsPhone(page);
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.waitForURL(/practices\/P-/);
    address = new URL(page.url()).hash.slice(1);
    await page.getByText('looks like personal data').waitFor();
    await page.getByText('The rainy season stopped us.').waitFor();
    await page.getByText('No result reported').waitFor();
    await fitsPhone(page);
    await page.close();
  });

  it('lets the secretariat choose reviewers from both sides', async () => {
    const page = await open(secretariat, '/knowledge?view=desk');
    await page.getByRole('link', { name: 'Zebu caravans' }).click();
    await page.getByRole('button', { name: 'Choose reviewers' }).click();
    for (const person of REVIEWERS) await page.getByRole('checkbox', { name: person.name }).check();
    await fitsPhone(page);
    await page.getByRole('button', { name: 'Ask them' }).click();
    await page.getByText('In peer review').first().waitFor();
    await page.close();
  });

  for (const person of [insider, outsider, secondOutsider]) {
    it(`lets ${person.name} read once they have declared, and give a verdict`, async () => {
      const page = await open(person, '/knowledge?view=review');
      await page.getByRole('link', { name: 'Zebu caravans' }).click();
      await page.getByRole('heading', { name: /is there a conflict of interest/ }).waitFor();
      assert.equal(await page.getByText('The rainy season stopped us.').count(), 0);
      await fitsPhone(page);
      await page.getByRole('button', { name: /No conflict of interest/ }).click();
      await page.getByRole('button', { name: 'I declare it' }).click();
      await page.getByText('The rainy season stopped us.').waitFor();
      await page.getByRole('button', { name: 'Give your verdict' }).click();
      await page.getByRole('combobox', { name: 'Your verdict' }).selectOption('publish');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('button', { name: 'Change your verdict' }).waitFor();
      await page.close();
    });
  }

  it('is published by the secretariat, and found by everybody in their language', async () => {
    const page = await open(secretariat, address);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).last().click();
    await page.getByText('The practice was published').waitFor();
    await fitsPhone(page);
    await page.close();
    const reader = await open(observer, '/knowledge?text=zebu', 'fr');
    await reader.getByRole('link', { name: 'Zebu caravans' }).click();
    await reader.getByText('Ce qui n’a pas fonctionné').waitFor();
    await reader.getByText(/Examen par les pairs/).waitFor();
    await fitsPhone(reader);
    await reader.close();
  });
});
