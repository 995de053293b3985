import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { agency, labelledState, question, requestView } from './requests.ts';
import { stage } from './stage.ts';

const AT = '#/requests/UNM-2026-0042';

describe('a focal point in the tab', () => {
  const scene = stage();

  it('starts with what their agency has to do, and learns where new requests are made', async () => {
    const { open } = await scene();
    const page = await open('focal');
    const group = page.getByRole('region', { name: /IOM has to act/ });
    await group.getByText('Statistics on migration from the census').waitFor();
    await page.getByText('New requests are registered in the chat', { exact: false }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Queue' }).count(), 0);
  });

  it('answers the questions of the coordinators', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({
      state: labelledState('returned'),
      actions: ['answer', 'edit', 'withdraw'],
      questions: [question({ returned: true, canAnswer: true })],
    });
    desk.post = () => ({ status: 200, body: requestView({ actions: [] }) });
    const page = await open('focal', AT);
    await page.getByText('Which regions?').waitFor();
    await page.getByText('Changing the content', { exact: false }).waitFor();
    assert.equal(await page.getByRole('tab', { name: 'Matches' }).count(), 0);
    await page.getByRole('button', { name: 'Answer the questions' }).click();
    await page.getByRole('dialog').getByText('the coordinators will be told.', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('textbox').fill('Agadez and Zinder.');
    await page.getByRole('dialog').getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText('Your answer to UNM-2026-0042 is sent.').first().waitFor();
    assert.deepEqual(desk.asked.findLast((call) => call.line.endsWith('/answer'))?.body, {
      revision: 3,
      answer: 'Agadez and Zinder.',
    });
  });

  it('signs the content that the page shows', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({
      state: labelledState('cosigning'),
      agencies: [agency('unicef', 0), agency('iom', 1, { signed: false, status: 'invited' })],
      actions: ['sign', 'decline-signature'],
    });
    desk.post = () => ({ status: 200, body: requestView({ actions: [] }) });
    const page = await open('focal', AT);
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByRole('dialog', { name: 'Sign for IOM?' }).getByRole('button', { name: 'Sign' }).click();
    await page.getByText('You signed UNM-2026-0042 for IOM.').first().waitFor();
    assert.deepEqual(desk.asked.findLast((call) => call.line.endsWith('/sign'))?.body, {
      revision: 3,
      contentHash: 'a'.repeat(64),
    });
  });

  it('goes back to the list after the agency has left a request', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({
      state: labelledState('cosigning'),
      agencies: [agency('unicef', 0), agency('iom', 1, { signed: false, status: 'invited' })],
      actions: ['sign', 'decline-signature'],
    });
    desk.post = () => ({ status: 200, body: desk.view });
    const page = await open('focal', AT);
    await page.getByRole('button', { name: 'Decline to sign' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Not our mandate.');
    await page.getByRole('dialog').getByRole('button', { name: 'Decline to sign' }).click();
    await page.getByRole('heading', { level: 1, name: 'My requests' }).waitFor();
  });
});

describe('the secretariat in the tab', () => {
  const scene = stage();

  it('sees the numbers of a period and the requests behind each', async () => {
    const { desk, open } = await scene();
    const page = await open('secretariat');
    await page.getByText('11. Manage borders').first().click();
    await page.getByRole('link', { name: /Child-sensitive/ }).waitFor();
    await page.getByRole('combobox', { name: 'Period' }).selectOption('custom');
    await page.getByLabel('From').fill('2026-02-01');
    await page.getByLabel('To (included)').fill('2026-01-01');
    await page.getByText('The first day must not be after the last.').waitFor();
    await page.getByLabel('To (included)').fill('2026-03-01');
    await page.getByText('1 Feb 2026 to 1 Mar 2026', { exact: false }).waitFor();
    assert.ok(desk.asked.some((call) => call.line === 'GET /api/summary'));
  });

  it('downloads the file with the token, under the name that the server gave', async () => {
    const { desk, open } = await scene();
    const page = await open('secretariat');
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const download = await started;
    assert.equal(download.suggestedFilename(), 'numbers-2026.csv');
    assert.equal(await readFile(await download.path(), 'utf8'), 'a,b\n1,2\n');
    const asked = desk.asked.find((call) => call.line === 'GET /api/summary.csv');
    assert.equal(asked?.authorization, 'Bearer token-secretariat');
  });

  it('admits people with roles and refuses others after a question', async () => {
    const { desk, open } = await scene();
    desk.post = (path) => {
      desk.pending = desk.pending.filter((person) => !path.includes(person.id));
      return { status: 204 };
    };
    const page = await open('secretariat', '#/admissions');
    const roles = page.getByRole('group', { name: 'Roles of Ngozi Okafor' });
    await roles.getByRole('checkbox', { name: /Coordinator/ }).check();
    await page.getByRole('button', { name: 'Admit Ngozi Okafor' }).click();
    await page.getByText('Ngozi Okafor is admitted and will be told.').first().waitFor();
    const admit = desk.asked.find((call) => call.line === 'POST /api/people/p-1/admit');
    assert.deepEqual(admit?.body, { roles: ['focal-point', 'coordinator'] });
    await page.getByRole('button', { name: 'Refuse Pierre Lambert' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Refuse' }).click();
    await page.getByRole('heading', { name: 'Nobody is waiting' }).waitFor();
    assert.ok(desk.asked.some((call) => call.line === 'POST /api/people/p-2/refuse'));
  });

  it('changes the language for the tab and for the chat', async () => {
    const { desk, open } = await scene();
    const page = await open('many');
    await page.getByRole('button', { name: /^You: Ana Souza/ }).click();
    const { x, y } = (await page.getByRole('heading', { level: 1 }).boundingBox()) ?? { x: 0, y: 0 };
    const behind = await page.evaluate<string>(`document.elementFromPoint(${x + 5}, ${y + 5}).tagName`);
    assert.equal(behind, 'H1', 'the page stays in sight behind the menu');
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await page.getByRole('heading', { level: 1, name: 'File d’attente' }).waitFor();
    assert.deepEqual(desk.asked.find((call) => call.line === 'PUT /api/me/language')?.body, { language: 'fr' });
    await page.reload();
    await page.getByRole('link', { name: 'Personnes', exact: false }).waitFor();
  });
});
