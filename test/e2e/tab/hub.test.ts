/** The connection hub in the browser, on the real server: offers, referrals, a request for interest. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { undpPartner, whoPartner } from '../../helpers/builders/hub.ts';
import { coordinator, observer, unicef } from '../../helpers/builders.ts';
import { aStoredMatched, HUB_PEOPLE } from '../../helpers/hub-deps.ts';
import { isFit } from './fit.ts';
import { phones, pick } from './phone.ts';

describe('the connection hub in the tab', function () {
  this.timeout(120_000);
  let ref: string;
  const open = phones(HUB_PEOPLE, async ({ deps }) => {
    ref = (await aStoredMatched(deps)).ref;
  });
  const referral = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

  it('lets a focal point put an offer into the catalogue, and everybody find it', async () => {
    const page = await open(whoPartner, '/offers');
    await page.getByRole('heading', { name: 'No offer fits' }).waitFor();
    await page.getByRole('button', { name: 'Add an offer' }).click();
    const form = page.getByRole('form', { name: 'Add an offer' });
    await form.getByRole('combobox', { name: 'Kind of offer' }).selectOption('training');
    await form.getByRole('textbox', { name: 'Title' }).fill('Trainers for border posts');
    await form.getByRole('textbox', { name: 'What is offered' }).fill('Four trainers, three weeks a year.');
    await pick(page, 'Countries', 'nig', /^Niger$/);
    await form.getByRole('checkbox', { name: 'French' }).check();
    await isFit(page);
    await form.getByRole('button', { name: 'Save the offer' }).click();
    await page.getByRole('heading', { name: 'Trainers for border posts' }).waitFor();
    await isFit(page);
    await page.close();

    const reader = await open(observer, '/offers', '&theme=dark');
    const more = reader.getByRole('button', { name: 'More filters' });
    await more.waitFor();
    assert.equal(await reader.getByRole('combobox', { name: 'Country' }).count(), 0);
    await more.click();
    await reader.getByRole('combobox', { name: 'Country' }).selectOption('NE');
    await reader.getByRole('heading', { name: 'Trainers for border posts' }).waitFor();
    assert.equal(await reader.getByRole('button', { name: 'Change' }).count(), 0);
    await isFit(reader);
    await reader.getByRole('combobox', { name: 'Country' }).selectOption('CL');
    await reader.getByRole('heading', { name: 'No offer fits' }).waitFor();
    await reader.close();
  });

  it('lets the coordinator refer the request to the recorded partners, with one of their offers', async () => {
    const page = await open(coordinator, `/requests/${ref}/referrals`);
    await page.getByText('No partner has been asked yet.').waitFor();
    await page.getByRole('button', { name: 'Refer to partners' }).click();
    await page.getByRole('textbox', { name: 'What you ask for' }).fill('Two trainers for six weeks.');
    await page.getByRole('checkbox', { name: /Trainers for border posts/ }).check();
    await page.getByText(/60 calendar days/).waitFor();
    await isFit(page);
    await page.getByRole('button', { name: 'Save the referrals' }).click();
    for (const name of ['WHO', 'UNDP']) await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.getByText('WHO and UNDP have to answer').first().waitFor();
    await isFit(page);
    await page.close();
  });

  it('lets a partner ask, and the coordinator answer', async () => {
    const page = await open(whoPartner, '/mine');
    await page.getByRole('region', { name: 'Asked of WHO' }).getByRole('link').click();
    await page.getByRole('button', { name: 'Ask a question' }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('From when?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('From when?').waitFor();
    await isFit(page);
    await page.close();
    const desk = await open(coordinator, `/requests/${ref}/referrals`);
    await desk.getByRole('button', { name: 'Answer the question of WHO' }).click();
    await desk.getByRole('textbox', { name: 'Your answer' }).fill('From May');
    await desk.getByRole('button', { name: 'Answer', exact: true }).click();
    await desk.getByText('From May').waitFor();
    await desk.close();
  });

  it('takes one refusal with its reason and one acceptance; the requesters follow both', async () => {
    const undp = await open(undpPartner, `/requests/${ref}/referrals`);
    await undp.getByRole('button', { name: 'Decline', exact: true }).click();
    await undp.getByRole('textbox', { name: 'Reason' }).fill('No staff this year');
    await undp.getByRole('button', { name: 'Decline', exact: true }).click();
    await undp.getByRole('heading', { name: 'My requests' }).waitFor();
    assert.equal(await undp.getByText('Child protection – Niger').count(), 0);
    await undp.close();
    const who = await open(whoPartner, `/requests/${ref}/referrals`);
    await who.getByRole('button', { name: 'Accept for WHO' }).click();
    await who.getByRole('button', { name: 'Accept', exact: true }).click();
    await who.getByRole('button', { name: 'Work has begun' }).waitFor();
    await who.getByText('Under way').first().waitFor();
    await who.close();
    const lead = await open(unicef, `/requests/${ref}/referrals`);
    await lead.getByText('Reason: No staff this year').waitFor();
    await referral(lead, 'WHO').getByText('Accepted').waitFor();
    assert.equal(await lead.getByRole('button', { name: 'Refer to partners' }).count(), 0);
    await isFit(lead);
    await lead.close();
  });

  it('asks for interest, shows the answers together once it is closed, and makes a referral of one', async () => {
    const page = await open(coordinator, `/requests/${ref}/referrals`);
    await page.getByRole('button', { name: 'Ask all eligible partners' }).click();
    await page.getByRole('textbox', { name: 'What you want to know' }).fill('Who can translate the manual?');
    const box = page.getByRole('combobox', { name: 'Ask these, too' });
    await box.click();
    await box.pressSequentially('UNDP');
    const option = page.getByRole('menuitemcheckbox', { name: /^UNDP$/ });
    // Where the matcher proposes it anyway, there is nothing to add.
    if ((await option.count()) > 0) await option.click();
    await page.keyboard.press('Escape');
    await isFit(page);
    await page.getByRole('button', { name: 'Ask them' }).click();
    await page.getByText('Who can translate the manual?').waitFor();

    const undp = await open(undpPartner, '/mine');
    const asked = undp.getByRole('region', { name: 'Asked of UNDP' });
    await asked.getByText('Who can translate the manual?').waitFor();
    await isFit(undp);
    await asked.getByRole('button', { name: 'We are interested' }).click();
    await asked.getByRole('textbox').fill('We have translators');
    await asked.getByRole('button', { name: 'Send' }).click();
    await asked.getByText(/Your answer: Interested/).waitFor();
    await undp.close();

    const lead = await open(unicef, `/requests/${ref}/referrals`);
    await lead.getByText('The answers stand here once').waitFor();
    assert.equal(await lead.getByText('We have translators').count(), 0);
    await page.reload();
    await page.getByText('We have translators').waitFor();
    await page.getByRole('button', { name: 'Close now' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText(/^Closed/).waitFor();
    await lead.reload();
    await lead.getByText('We have translators').waitFor();
    await isFit(lead);
    await lead.close();
    await page.getByRole('button', { name: 'Make a referral of UNDP' }).click();
    await page.getByRole('button', { name: 'Send to UNDP' }).waitFor();
    await isFit(page);
    await page.close();
  });
});
