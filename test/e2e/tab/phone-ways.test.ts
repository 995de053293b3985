import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { isFit, PHONE } from './fit.ts';
import { requestView } from './requests.ts';
import { stage } from './stage.ts';

const AT = '#/requests/UNM-2026-0042';

/** Does the whole of the current place stand between the ends of the line of places? */
const currentIsSeen = (page: Page) =>
  page.waitForFunction(`(() => {
    const line = document.querySelector('nav').getBoundingClientRect();
    const current = document.querySelector('nav [aria-current="page"]').getBoundingClientRect();
    return current.left >= line.left && current.right <= line.right;
  })()`);

describe('ways through the tab on a phone', function () {
  this.timeout(60_000);
  const scene = stage();

  it('leads to every part of a request by one list, where tabs would need a second line', async () => {
    const { desk, open } = await scene(PHONE);
    desk.view = requestView({ actions: ['accept', 'return', 'ask-question'] });
    const page = await open('coordinator', AT);
    const parts = page.getByRole('combobox', { name: 'Parts of the request' });
    await parts.getByRole('option').first().waitFor({ state: 'attached' });
    const names = await parts.getByRole('option').allTextContents();
    assert.deepEqual(names, ['Request', 'Questions', 'Assessment', 'Matches', 'Agencies', 'History']);
    assert.equal(await page.getByRole('tab').count(), 0);
    await parts.selectOption('History');
    await page.waitForURL(/\/history$/);
    await page.getByRole('tabpanel', { name: 'History' }).waitFor();
    await isFit(page);
  });

  it('keeps the tabs where there is room for them', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({ actions: ['accept', 'return', 'ask-question'] });
    const page = await open('coordinator', AT);
    await page.getByRole('tab', { name: 'History' }).click();
    await page.waitForURL(/\/history$/);
    assert.equal(await page.getByRole('combobox', { name: 'Parts of the request' }).count(), 0);
  });

  it('holds the places in one line, and shows which of them is open', async () => {
    const { open } = await scene(PHONE);
    const page = await open('secretariat', '#/admissions');
    await page.getByRole('banner').getByRole('button').last().waitFor();
    await currentIsSeen(page);
    const height = await page.evaluate<number>("document.querySelector('header').offsetHeight");
    assert.ok(height <= 56, `the head of the page is ${height} pixels high`);
    await isFit(page);
  });
});
