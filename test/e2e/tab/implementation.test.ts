/** The work on a request and the partnership map in the browser, on the real server: from a first milestone to a follow-up. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { requestDraft } from '../../../bot/usecases/documents.ts';
import { whoPartner } from '../../helpers/builders/hub.ts';
import { aWorkingRequest } from '../../helpers/builders/implementation.ts';
import { coordinator, iom, observer, unicef } from '../../helpers/builders.ts';
import { PEOPLE } from '../../helpers/test-deps.ts';
import { isFit } from './fit.ts';
import { phones } from './phone.ts';

const WORK = '/requests/UNM-2026-0001/work';

describe('the work on a request in the tab', function () {
  this.timeout(120_000);
  const open = phones([...PEOPLE, whoPartner], async ({ deps }, context) => {
    const request = { ...aWorkingRequest(), outbox: [] };
    // The number that it would have been given.
    await deps.store.next('request-2026');
    await deps.store.create(requestDraft(request));
    deps.known.learn(request);
    // The desk's clock is the test's: both stand on the same day.
    await context.clock.install({ time: new Date(deps.clock()) });
  });
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

  it('lets the lead plan milestones and choose indicators, with hints on what is hard to use', async () => {
    const page = await open(unicef, WORK);
    await page.getByText('No milestone planned yet.').waitFor();
    await page.getByText('That nothing is stated does not mean that there is no difficulty').waitFor();
    await press(page, 'Plan a milestone');
    await page.getByLabel('What is to be reached').fill('Curriculum agreed');
    await page.getByLabel('Who answers for it').selectOption({ label: 'WHO' });
    await page.getByLabel('By when').fill('2026-11-10');
    await press(page, 'Plan');
    await page.getByText('WHO answers for it').waitFor();
    await page.getByText(/Overdue: was due 10 Nov 2026 \(10 days ago\)/).waitFor();

    await press(page, 'Choose from the library');
    await page.getByLabel('Indicator', { exact: false }).first().selectOption('sdg-10-7-1');
    await page.getByLabel('Target', { exact: false }).first().fill('a lot');
    await page.getByLabel('Day of the target').fill('2027-12-31');
    await press(page, 'Add');
    await page.getByText('Please write a number under “Target”').waitFor();
    await page.getByLabel('Target', { exact: false }).first().fill('20');
    await press(page, 'Add');
    await page.getByText('Without a baseline nobody can tell what this request changed.').waitFor();
    await page.getByText('It measures a whole country.', { exact: false }).waitFor();
    await isFit(page);
  });

  it('lets a partner measure and report, and the coordinator see what is overdue in the queue', async () => {
    const page = await open(whoPartner, WORK);
    for (const [day, value] of [
      ['2026-10-01', '90'],
      ['2026-11-01', '45,5'],
    ] as const) {
      await press(page, /^Record a value of/);
      await page.getByLabel(/^Day/).fill(day);
      await page.getByLabel(/^Value\*?$/).fill(value);
      await page.getByLabel('Of these: Women').fill('50');
      await press(page, 'Record');
      await page
        .getByText(`${value.replace(',', '.')} % on`, { exact: false })
        .first()
        .waitFor();
    }
    await press(page, 'Record answers of participants');
    await page.getByLabel(/^Participants\*?$/).fill('20');
    await page.getByLabel('I can apply it where I work').fill('0 0 2 8 11');
    await press(page, 'Record');
    await page.getByText('Please give five whole numbers a question').waitFor();
    await page.getByLabel('I can apply it where I work').fill('0 0 2 8 10');
    await press(page, 'Record');
    await page.getByText('4.4 on average of 20 answers').waitFor();
    await page.getByText('Wording of the questions to be confirmed', { exact: false }).waitFor();
    await isFit(page);

    const queue = await open(coordinator, '/queue?view=running');
    await queue.getByText('1 milestone overdue').waitFor();
  });

  it('lets the lead complete once nothing is planned any more, and follow up with a linked draft', async () => {
    const page = await open(unicef, WORK);
    await page.getByText('1 milestone is still planned: close it', { exact: false }).waitFor();
    await press(page, 'Close “Curriculum agreed”');
    await page.getByLabel('How did it end?').selectOption('dropped');
    await press(page, 'Close');
    await page.getByText('Please give a reason').waitFor();
    await page.getByLabel('Remark').fill('No venue');
    await press(page, 'Close');
    await page.getByText('Given up on 20 Nov 2026').waitFor();
    await press(page, 'Complete the request');
    await page.getByLabel('Results').fill('300 officers trained');
    await page.getByLabel('Lessons').fill('Begin with the judges');
    await page.getByLabel('What did not work').fill('Nobody came in August');
    await press(page, 'Complete');
    await page.getByRole('heading', { name: 'What came of it' }).waitFor();
    await press(page, 'Follow up with a new request');
    await press(page, 'Make the draft');
    await page.waitForURL(/UNM-2026-0002/);
    await page.getByRole('link', { name: 'Follows up UNM-2026-0001' }).click();
    await page.waitForURL(/UNM-2026-0001/);
    await page.getByRole('combobox', { name: 'Parts of the request' }).selectOption('Work');
    await page.getByRole('link', { name: /UNM-2026-0002/ }).waitFor();
    // A draft is its own agency’s alone.
    const other = await open(iom, WORK);
    await other.getByRole('heading', { name: 'What came of it' }).waitFor();
    assert.equal(await other.getByRole('link', { name: /UNM-2026-0002/ }).count(), 0);
  });

  it('draws who works with whom, and says the same as a table that sorts and narrows', async () => {
    const page = await open(observer, '/map');
    const picture = page.getByRole('img', { name: /lines for the 30 strongest/ });
    await picture.waitFor();
    await page.getByText('From all requests that were handed in', { exact: false }).waitFor();
    await page.getByRole('button', { name: /^Show more/ }).click();
    await page.getByRole('img', { name: /lines for the 60 strongest/ }).waitFor();
    await isFit(page);
    await page.getByLabel('Organisation', { exact: true }).selectOption('who');
    await page.waitForURL(/organisation=who/);
    await page
      .getByRole('row', { name: /UNICEF and WHO/ })
      .getByText('1 accepted referral')
      .waitFor();
    await page.getByLabel('Region').selectOption('africa');
    await page.waitForURL(/region=africa/);
    await page.getByRole('button', { name: 'Organisations' }).click();
    await page
      .getByRole('columnheader', { name: 'Organisations' })
      .and(page.locator('[aria-sort=ascending]'))
      .waitFor();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download this table (CSV)' }).click();
    assert.equal((await started).suggestedFilename(), 'partnership-map-2026-11-20.csv');
    const own = await open(unicef, '/map', '&lang=fr&theme=dark');
    await own.getByText('D’après les demandes de votre organisation', { exact: false }).waitFor();
    await isFit(own);
  });
});
