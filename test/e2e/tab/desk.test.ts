import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../helpers/browser.ts';
import { wordsOf } from '../../helpers/chat-user.ts';
import { type Desk, personaOf, type Slug, startDesk } from '../../helpers/desk.ts';
import { openInTeams } from './teams-host.ts';

const NEED =
  'UNICEF and IOM would like to register a joint request for Niger: training of the border police on the protection of unaccompanied children.';

describe('the tab on the running desk', function () {
  this.timeout(120_000);
  let desk: Desk;
  let browser: Browser;
  let context: BrowserContext;
  let ref: string;
  const errors: string[] = [];

  async function open(slug: Slug, hash: string, lang = 'en'): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${desk.url}/tab/?persona=${personaOf(slug).person.id}&lang=${lang}${hash}`);
    return page;
  }

  before(async () => {
    desk = await startDesk();
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const unicef = await desk.chat('unicef');
    await unicef.next();
    const form = await unicef.say(NEED);
    const saved = await unicef.press(form, 'save', { title: 'Children at the border', objective: '11' });
    ref = /UNM-\d{4}-\d{4,}/.exec(wordsOf(saved))?.[0] ?? '';
    assert.notEqual(ref, '', wordsOf(saved));
    await unicef.press(saved, 'send');
  });
  after(async () => {
    await browser?.close();
    await desk?.stop();
  });

  it('lets the invited agency read and sign what was registered in the chat', async () => {
    const page = await open('iom', '#/mine');
    await page
      .getByRole('region', { name: /IOM has to act/ })
      .getByRole('link', { name: 'Children at the border' })
      .click();
    await page.getByText('training of the border police', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByRole('dialog').getByText('UNICEF and the coordinators will be told.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText(`You signed ${ref} for IOM.`).first().waitFor();
    await page.getByText('With the coordinators').first().waitFor();
  });

  it('lets a coordinator accept it, ask, and record matches; a second one is told what the first did', async () => {
    const page = await open('coordinator', '#/queue');
    const other = await open('coordinator', `#/requests/${ref}`, 'fr');
    await other.getByRole('button', { name: 'Prendre en charge' }).click();
    await page.getByRole('link', { name: 'Children at the border' }).click();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('dialog').getByText('UNICEF and IOM will be told.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await page.getByText(`${ref} is accepted for assessment.`).first().waitFor();
    await other.getByText('Prise en charge pour évaluation', { exact: false }).first().waitFor();
    await other.getByText('Cette étape n’est plus possible.', { exact: false }).waitFor();
    await other.close();
    await page.getByRole('tab', { name: 'Assessment' }).click();
    await page.getByRole('button', { name: 'No conflict: take this review' }).click();
    const questions = page.getByRole('radiogroup');
    await questions.first().waitFor();
    const all = await questions.count();
    assert.equal(all, 16, 'fifteen criteria and the recommendation');
    await questions.nth(0).getByRole('radio', { name: '4: Met very well' }).check();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('16 answers are missing.').waitFor();
    // What was chosen is kept over a reload.
    await page.reload();
    await questions.nth(0).getByRole('radio', { name: '4: Met very well', checked: true }).waitFor();
    for (let index = 1; index < all - 1; index += 1) await questions.nth(index).getByRole('radio').nth(2).check();
    await questions.last().getByRole('radio', { name: 'support', exact: true }).check();
    await page.getByRole('textbox', { name: 'Why, in a sentence or two' }).fill('Asked for by the ministry.');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { name: 'Result' }).waitFor();
    await page.getByText('from 1 reviewer: 1 supports it.', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Choose and record matches' }).click();
    const boxes = page.getByRole('checkbox');
    await boxes.first().check();
    await page.getByText('1 match chosen').waitFor();
    await page.getByRole('button', { name: 'Record matches…' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('A first partner.');
    await page.getByRole('dialog').getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText(`The matches of ${ref} are recorded.`).first().waitFor();
  });

  it('shows the agency what was recorded, in its language', async () => {
    const page = await open('unicef', `#/requests/${ref}`, 'es');
    await page.getByRole('heading', { name: 'Coincidencias registradas' }).waitFor();
    await page.getByText('A first partner.').waitFor();
  });

  it('counts it in the numbers and gives the secretariat the workbook', async () => {
    const page = await open('secretariat', '#/numbers');
    await page
      .getByText(/^11\. /)
      .first()
      .click();
    await page.getByRole('link', { name: 'Children at the border' }).waitFor();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Excel (XLSX)' }).click();
    const download = await started;
    assert.match(download.suggestedFilename(), /\.xlsx$/);
    assert.equal((await readFile(await download.path())).subarray(0, 2).toString(), 'PK');
  });

  it('has caused no error in the page: its policy allows what the tab needs', () => {
    assert.deepEqual(errors, []);
  });

  it('may be framed by Teams, and by nobody else', async () => {
    const { frame, setTheme } = await openInTeams(context, { tab: `${desk.url}/tab/`, locale: 'fr-fr' });
    await frame.getByRole('heading', { name: 'Qui êtes-vous aujourd’hui' }).waitFor();
    await setTheme('dark');
    await context.route('https://elsewhere.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${desk.url}/tab/"></iframe>` }),
    );
    const page = await context.newPage();
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto('https://elsewhere.test/');
    await refused;
  });
});
