/** The knowledge platform in the browser, on the real server: from search to a practice that is proposed, reviewed and published. */
import assert from 'node:assert/strict';
import { insider, outsider, REVIEWERS, secondOutsider } from '../../helpers/builders/knowledge.ts';
import { iom, observer, secretariat } from '../../helpers/builders.ts';
import { PEOPLE } from '../../helpers/test-deps.ts';
import { isFit } from './fit.ts';
import { phones, pick } from './phone.ts';

describe('the knowledge platform in the tab', function () {
  this.timeout(120_000);
  const open = phones([...PEOPLE, ...REVIEWERS]);

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
    await isFit(page);
    await page.getByRole('list', { name: 'Knowledge platform' }).getByRole('link').first().click();
    await page.getByText(/As the source reported it in 2006/).waitFor();
    await isFit(page);
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
    await isFit(page);
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.waitForURL(/practices\/P-/);
    address = new URL(page.url()).hash.slice(1);
    await page.getByText('looks like personal data').waitFor();
    await page.getByText('The rainy season stopped us.').waitFor();
    await page.getByText('No result reported').waitFor();
    await isFit(page);
    await page.close();
  });

  it('lets the secretariat choose reviewers from both sides', async () => {
    const page = await open(secretariat, '/knowledge?view=desk');
    await page.getByRole('link', { name: 'Zebu caravans' }).click();
    await page.getByRole('button', { name: 'Choose reviewers' }).click();
    for (const person of REVIEWERS) await page.getByRole('checkbox', { name: person.name }).check();
    await isFit(page);
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
      await isFit(page);
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
    await isFit(page);
    await page.close();
    const reader = await open(observer, '/knowledge?text=zebu', '&lang=fr');
    await reader.getByRole('link', { name: 'Zebu caravans' }).click();
    await reader.getByText('Ce qui n’a pas fonctionné').waitFor();
    await reader.getByText(/Examen par les pairs/).waitFor();
    await isFit(reader);
    await reader.close();
  });
});
