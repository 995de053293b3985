import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { RequestView } from '../../../bot/api/contract.ts';
import { refusal } from './fake-desk.ts';
import { NO_MATCHES } from './matches.ts';
import { labelledState, requestView, step } from './requests.ts';
import { stage } from './stage.ts';

const AT = '#/requests/UNM-2026-0042';
const ASSESSING: Partial<RequestView> = {
  state: labelledState('assessing'),
  actions: ['return', 'record-matches', 'decline'],
  revision: 4,
};
const postsOf = (asked: { line: string; body: unknown }[]) =>
  asked.filter((call) => call.line.startsWith('POST /api/'));
const dialog = (page: Page) => page.getByRole('dialog');

describe('a coordinator in the tab', () => {
  const scene = stage();

  it('sees first what waits, the most urgent at the top, and what is overdue', async () => {
    const { open } = await scene();
    const page = await open('coordinator');
    await page.getByText('4 requests are waiting, 2 overdue').first().waitFor();
    const titles = await page.getByRole('heading', { level: 3 }).allTextContents();
    assert.deepEqual(
      titles.map((title) => title.split(' ')[0]),
      ['Fair', 'Child-sensitive', 'Recognition', 'Consular'],
    );
    await page.getByText('Overdue since 12 Nov 2026').waitFor();
  });

  it('finds requests again after looking into one', async () => {
    const { open } = await scene();
    const page = await open('coordinator');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('searchbox').fill('senegal');
    await page.getByText('1 of 7 requests').first().waitFor();
    await page.getByRole('combobox', { name: 'Country' }).selectOption('KE');
    await page.getByText('No request fits these filters').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await page.getByRole('searchbox').fill('border');
    await page.getByRole('link', { name: /Child-sensitive/ }).click();
    await page.getByRole('heading', { level: 1, name: /Child-sensitive/ }).waitFor();
    await page.goBack();
    assert.equal(await page.getByRole('searchbox').inputValue(), 'border');
  });

  it('is asked before a message goes out, and told who gets it', async () => {
    const { desk, open } = await scene();
    desk.post = () => {
      desk.view = requestView(ASSESSING);
      return { status: 200, body: desk.view };
    };
    const page = await open('coordinator', AT);
    await page.getByRole('button', { name: 'Accept' }).click();
    await dialog(page).getByText('IOM and UNICEF will be told.').waitFor();
    assert.deepEqual(postsOf(desk.asked), []);
    await dialog(page).getByRole('button', { name: 'Accept' }).click();
    await page.getByText('UNM-2026-0042 is accepted for assessment.').first().waitFor();
    await page.getByRole('button', { name: 'Record matches' }).waitFor();
    const [post] = postsOf(desk.asked);
    assert.equal(post?.line, 'POST /api/requests/UNM-2026-0042/accept');
    assert.deepEqual(post?.body, { revision: 3 });
  });

  it('keeps what was typed when the line breaks, and after a reload', async () => {
    const { desk, open } = await scene();
    const page = await open('coordinator', AT);
    await page.getByRole('button', { name: 'Return with questions' }).click();
    await dialog(page).getByRole('button', { name: 'Return' }).click();
    await dialog(page).getByText('Write a few words first.').waitFor();
    await dialog(page).getByRole('textbox').fill('How many officers, and in which regions?');
    desk.isDown = true;
    await dialog(page).getByRole('button', { name: 'Return' }).click();
    await dialog(page).getByText('The desk cannot be reached').waitFor();
    assert.equal(await dialog(page).getByRole('textbox').inputValue(), 'How many officers, and in which regions?');
    desk.isDown = false;
    await page.reload();
    await page.getByRole('button', { name: 'Return with questions' }).click();
    assert.equal(await dialog(page).getByRole('textbox').inputValue(), 'How many officers, and in which regions?');
  });

  it('learns what a colleague did meanwhile, loses no word, and sends on the new state', async () => {
    const { desk, open } = await scene();
    const page = await open('coordinator', AT);
    await page.getByRole('button', { name: 'Return with questions' }).click();
    await dialog(page).getByRole('textbox').fill('Which regions?');
    const before = desk.view;
    desk.view = requestView({
      ...ASSESSING,
      history: [...before.history, step('2026-11-20T09:00:00.000Z', 'assessing', 'Taken up for assessment', 'Chen Li')],
    });
    desk.post = (_, body) =>
      (body as { revision: number }).revision === 4
        ? { status: 200, body: requestView({ state: labelledState('returned'), actions: [], revision: 5 }) }
        : { status: 409, body: refusal('revision-changed', 'Somebody else was faster.') };
    await dialog(page).getByRole('button', { name: 'Return' }).click();
    await dialog(page).getByText('The request has changed since you opened it').waitFor();
    await dialog(page)
      .getByText(/Taken up for assessment \(Chen Li/)
      .waitFor();
    assert.equal(await dialog(page).getByRole('textbox').inputValue(), 'Which regions?');
    await dialog(page).getByRole('button', { name: 'I have read it, go on' }).click();
    await dialog(page).getByRole('button', { name: 'Return' }).click();
    await page.getByText('UNM-2026-0042 is returned with your questions.').first().waitFor();
    assert.deepEqual(postsOf(desk.asked).at(-1)?.body, { revision: 4, questions: 'Which regions?' });
  });

  it('is told when the step is no longer possible, with the text still there to copy', async () => {
    const { desk, open } = await scene();
    const page = await open('coordinator', AT);
    await page.getByRole('button', { name: 'Decline' }).click();
    await dialog(page).getByRole('textbox').fill('Outside the mandate.');
    desk.view = requestView({
      state: labelledState('withdrawn'),
      actions: [],
      revision: 4,
      history: [...desk.view.history, step('2026-11-20T09:00:00.000Z', 'withdrawn', 'IOM withdrew the request')],
    });
    desk.changes = '2';
    await dialog(page).getByText('This step is no longer possible.', { exact: false }).waitFor({ timeout: 10_000 });
    assert.equal(await dialog(page).getByRole('button', { name: 'Decline' }).count(), 0);
    assert.equal(await dialog(page).getByRole('textbox').inputValue(), 'Outside the mandate.');
  });

  it('records the matches that were ticked, with a note', async () => {
    const { desk, open } = await scene();
    desk.view = requestView(ASSESSING);
    desk.post = () => ({
      status: 200,
      body: requestView({ state: labelledState('matched'), actions: [], revision: 5 }),
    });
    const page = await open('coordinator', `${AT}/matches`);
    await page.getByRole('checkbox', { name: /OHCHR/ }).check();
    await page.getByRole('checkbox', { name: /Start-up fund/ }).check();
    await page.getByText('2 matches chosen').waitFor();
    await page.reload();
    await page.getByText('2 matches chosen').waitFor();
    await page.getByRole('button', { name: 'Record matches…' }).click();
    await dialog(page).getByText('A required rule of Start-up fund', { exact: false }).waitFor();
    await dialog(page).getByRole('textbox').fill('The marker follows.');
    await dialog(page).getByRole('button', { name: 'Record' }).click();
    await page.getByText('The matches of UNM-2026-0042 are recorded.').first().waitFor();
    assert.deepEqual(postsOf(desk.asked).at(-1)?.body, {
      revision: 4,
      partners: ['ohchr'],
      funds: ['migration-mptf'],
      knowledge: [],
      note: 'The marker follows.',
    });
  });

  it('reads why a hit is there, which rules are open, and plainly when there is no match', async () => {
    const { desk, open } = await scene();
    const page = await open('coordinator', `${AT}/matches`);
    await page
      .getByRole('img', { name: /^Relevance 73%: Theme.*34%.*Words.*7%$/ })
      .first()
      .waitFor();
    await page.getByText('not known to be present in Niger').first().waitFor();
    await page.getByText('Rule to be confirmed by the secretariat').waitFor();
    await page.getByText('Accept the request first', { exact: false }).waitFor();
    assert.equal(await page.getByRole('checkbox').count(), 0);
    assert.equal(await page.getByRole('heading', { level: 3, name: /Training of border/ }).count(), 5);
    await page.getByRole('button', { name: 'Show 2 more' }).click();
    assert.equal(await page.getByRole('heading', { level: 3, name: /Training of border/ }).count(), 7);
    desk.matches = NO_MATCHES;
    await page.reload();
    await page.getByText('No match: no partner of the register fits this request.').waitFor();
    assert.equal(await page.getByText(/^No match:/).count(), 4);
  });

  it('sees which partners together cover the request, and chooses them at once', async () => {
    const { desk, open } = await scene();
    desk.view = requestView(ASSESSING);
    const page = await open('coordinator', `${AT}/matches`);
    const set = page.getByRole('region', { name: 'A set of partners for this request' });
    await set.getByText('Together these 2 partners cover 75% of what was asked for', { exact: false }).waitFor();
    assert.deepEqual(await set.getByRole('term').allTextContents(), ['OHCHR', 'UNDP', 'Stays uncovered']);
    assert.deepEqual(await set.getByRole('definition').allTextContents(), [
      'Theme: child protection',
      'Known presence: Niger',
      'Support: training',
      'Support: equipment',
    ]);
    await page.getByRole('checkbox', { name: /UNODC/ }).check();
    const together = set.getByRole('button', { name: 'Choose these 2 partners' });
    await together.click();
    await page.getByText('3 matches chosen').waitFor();
    assert.equal(await together.getAttribute('aria-pressed'), 'true');
    await page.getByRole('checkbox', { name: /UNDP/ }).uncheck();
    assert.equal(await together.getAttribute('aria-pressed'), 'false');
    await together.click();
    await together.click();
    await page.getByText('1 match chosen').waitFor();
    assert.ok(await page.getByRole('checkbox', { name: /UNODC/ }).isChecked(), 'what was chosen beside the set stays');
  });

  it('reads what a partner has room for, who is left out, and the balance of a fund apart from its fit', async () => {
    const { open } = await scene();
    const page = await open('coordinator', `${AT}/matches`);
    const capacity = page.getByRole('list', { name: 'Capacity' }).first().getByRole('listitem');
    await capacity.first().waitFor();
    assert.deepEqual(await capacity.allTextContents(), [
      'Works in Niger',
      '2 open referrals',
      'Past referrals accepted: 3 of 4',
      '2 referrals completed',
    ]);
    await page.getByText('IOM – requesting agency').waitFor();
    await page.getByText('ILO – conflict of interest').waitFor();
    await page.getByText('3 of 12 earlier programmes in the same country').waitFor();
    const parts = await page.getByRole('definition').allTextContents();
    const fit = parts.filter((text) => text.startsWith('50%'));
    assert.equal(fit.length, 1);
    assert.doesNotMatch(fit[0] ?? '', /programme/);
    assert.equal(await page.getByRole('button', { name: /^Choose these/ }).count(), 0, 'nothing to choose yet');
  });

  it('has the two strongest reasons at a glance and the others on demand', async () => {
    const { open } = await scene();
    const page = await open('coordinator', `${AT}/matches`);
    const hit = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^OHCHR/ }) });
    await hit.getByText('Theme: child protection and 1 more').waitFor();
    await hit.getByText('Objective: 11. Manage borders').first().waitFor();
    assert.equal(await hit.getByText('Words: unaccompanied, police, procedure').isVisible(), false);
    await hit.getByText('All 4 reasons').click();
    await hit.getByText('Words: unaccompanied, police, procedure').waitFor();
    await hit.getByText('Theme: child protection; border management').waitFor();
  });

  it('sees the conflict of interest in place of the actions', async () => {
    const { desk, open } = await scene();
    desk.view = requestView({ actions: [], conflict: 'An organisation on a request cannot decide on it (IOM).' });
    const page = await open('conflicted', AT);
    await page.getByText('Conflict of interest: you cannot decide here').waitFor();
    assert.equal(await page.getByRole('group', { name: 'What you can do' }).count(), 0);
  });

  it('sees by itself what others do, and that the page is old when the line is down', async () => {
    const { desk, open } = await scene();
    const page = await open('coordinator', AT);
    await page.getByRole('button', { name: 'Accept' }).waitFor();
    desk.view = requestView(ASSESSING);
    desk.changes = '2';
    await page.getByRole('button', { name: 'Record matches' }).waitFor({ timeout: 10_000 });
    desk.isDown = true;
    await page.getByText('Live updates are interrupted', { exact: false }).waitFor({ timeout: 10_000 });
  });

  it('gets a way out where a request is not to be seen', async () => {
    const { open } = await scene();
    const page = await open('coordinator', '#/requests/UNM-2026-9999');
    await page.getByText('There is no such request for you.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Back to the queue' }).click();
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  });
});
