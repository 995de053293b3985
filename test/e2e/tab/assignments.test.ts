import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { AssignmentsView } from '../../../bot/api/contract.ts';
import { assignmentsView } from './assignments.ts';
import { type Desk, refusal } from './fake-desk.ts';
import { labelledState, requestView } from './requests.ts';
import { stage } from './stage.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const postsOf = (desk: Desk) =>
  desk.asked.filter((call) => call.line.startsWith('POST /api/')).map(({ line, body }) => ({ line, body }));
/** What the desk holds once a request has its reviewers. */
function assigned(view: AssignmentsView, ref: string, ids: string[]): AssignmentsView {
  const rows = view.rows.map((row) =>
    row.request.ref === ref ? { ...row, assigned: ids, proposed: [], missing: 0, revision: row.revision + 1 } : row,
  );
  return { ...view, rows };
}
const takeAssignments = (desk: Desk) => {
  desk.post = (path, body) => {
    const ref = path.split('/')[3] ?? '';
    desk.assignments = assigned(desk.assignments, ref, (body as { reviewers: string[] }).reviewers);
    return { status: 200, body: requestView() };
  };
};

describe('the assignment of reviewers in the tab', () => {
  const scene = stage();

  it('shows who is proposed, why, with which load, and what binds where nobody is left', async () => {
    const { open } = await scene();
    const page = await open('coordinator', '#/assignments');
    await page.getByText('3 requests need reviewers').waitFor();
    const people = page.getByRole('list', { name: 'Reviewers of UNM-2026-0042' });
    await people.getByText('Works on Border management · Works in English').waitFor();
    await people.getByText('2 of 5 open requests, 4 with all proposals').waitFor();
    await page.getByText('1 reviewer is missing').waitFor();
    await page.getByText('At the limit of 5 open requests: Mei Tan.', { exact: false }).waitFor();
    await page
      .getByRole('region', { name: /^With their reviewers/ })
      .getByText('Pablo Ruiz')
      .waitFor();
  });

  it('assigns one request as proposed, once the person has read who will be told', async () => {
    const { desk, open } = await scene();
    takeAssignments(desk);
    const page = await open('secretariat', '#/assignments');
    await page.getByRole('button', { name: 'Assign as proposed: UNM-2026-0042' }).click();
    await dialog(page).getByText('Amara Diallo will be told.').waitFor();
    assert.deepEqual(postsOf(desk), []);
    await dialog(page).getByRole('button', { name: 'Assign' }).click();
    await page.getByText('UNM-2026-0042 has its reviewers now.').first().waitFor();
    assert.deepEqual(postsOf(desk), [
      { line: 'POST /api/requests/UNM-2026-0042/reviewers', body: { revision: 3, reviewers: ['coordinator'] } },
    ]);
    await page.getByText('2 requests need reviewers').waitFor();
    assert.equal(await page.evaluate<string>('document.activeElement.tagName'), 'H1');
  });

  it('assigns all that have a proposal; what fails for one is said there, and stops no other', async () => {
    const { desk, open } = await scene();
    const words = 'In the meantime: Reviewers chosen (Chen Li).';
    takeAssignments(desk);
    const take = desk.post;
    desk.post = (path, body) =>
      path.includes('0042') ? { status: 409, body: refusal('revision-changed', words) } : take(path, body);
    const page = await open('coordinator', '#/assignments');
    await page.getByRole('button', { name: 'Assign all as proposed (2)' }).click();
    // The coordinator who assigns themself needs no message.
    await dialog(page).getByText('Pablo Ruiz will be told.').waitFor();
    await dialog(page).getByRole('button', { name: 'Assign' }).click();
    await page.getByText('UNM-2026-0038 has its reviewers now.').first().waitFor();
    await page.getByRole('alert').getByText(words).waitFor();
    assert.equal(postsOf(desk).length, 2);
  });

  it('takes other people than the proposed ones, and goes back to the proposal', async () => {
    const { desk, open } = await scene();
    takeAssignments(desk);
    const page = await open('coordinator', '#/assignments');
    await page.getByRole('button', { name: 'Choose others: UNM-2026-0042' }).click();
    const group = page.getByRole('group', { name: 'People without a conflict of interest, UNM-2026-0042' });
    assert.ok(await group.getByRole('checkbox', { name: /Mei Tan.*at the limit/ }).isDisabled());
    await group.getByRole('checkbox', { name: /Amara Diallo/ }).uncheck();
    await page.getByRole('button', { name: 'Back to the proposal' }).click();
    assert.ok(await group.getByRole('checkbox', { name: /Amara Diallo/ }).isChecked());
    await group.getByRole('checkbox', { name: /Pablo Ruiz/ }).check();
    await page.getByRole('button', { name: 'Assign these: UNM-2026-0042' }).click();
    await dialog(page).getByText('Amara Diallo and Pablo Ruiz', { exact: true }).waitFor();
    await dialog(page).getByRole('button', { name: 'Assign' }).click();
    await page.getByText('UNM-2026-0042 has its reviewers now.').first().waitFor();
    assert.deepEqual(postsOf(desk)[0]?.body, { revision: 3, reviewers: ['coordinator', 'pablo'] });
  });

  it('forgets a choice when others acted on the request meanwhile', async () => {
    const { desk, open } = await scene();
    const page = await open('coordinator', '#/assignments');
    await page.getByRole('button', { name: 'Choose others: UNM-2026-0042' }).click();
    await page.getByRole('checkbox', { name: /Pablo Ruiz/ }).check();
    desk.assignments = assigned(assignmentsView(), 'UNM-2026-0042', ['coordinator']);
    desk.changes = '2';
    const people = page.getByRole('list', { name: 'Reviewers of UNM-2026-0042' });
    await people.getByText('Pablo Ruiz').waitFor({ state: 'detached', timeout: 10_000 });
    await people.getByText('Amara Diallo').waitFor();
  });

  it('tells somebody in conflict why they cannot assign, and shows no button', async () => {
    const { desk, open } = await scene();
    const [row] = desk.assignments.rows;
    assert.ok(row);
    const conflict = 'IOM takes part in this request, so nobody from IOM reviews or decides on it.';
    desk.assignments = { ...desk.assignments, rows: [{ ...row, conflict }] };
    const page = await open('conflicted', '#/assignments');
    await page.getByText(conflict).waitFor();
    assert.equal(await page.getByRole('main').getByRole('button').count(), 0);
  });

  it('says plainly when there is nothing to assess', async () => {
    const { desk, open } = await scene();
    desk.assignments = { ...desk.assignments, rows: [] };
    const page = await open('coordinator', '#/assignments');
    await page.getByRole('heading', { name: 'Nothing to assess' }).waitFor();
  });

  it('shows reviewers in the queue, where a coordinator may see their own work alone, and on the request', async () => {
    const { desk, open } = await scene();
    const mine = [{ id: 'coordinator', name: 'Amara Diallo', organisation: { code: 'dco', label: 'DCO' } }];
    desk.list = desk.list.map((row, index) => ({ ...row, reviewers: index === 0 ? mine : [] }));
    const page = await open('coordinator');
    await page.getByText('Reviewers: Amara Diallo').waitFor();
    await page.getByRole('checkbox', { name: 'For me to assess' }).click();
    await page.getByText('1 of 4 requests are waiting', { exact: false }).first().waitFor();
    desk.view = requestView({
      reviewers: mine,
      state: labelledState('assessing'),
      actions: ['assign-reviewers', 'decline'],
    });
    await page.getByRole('link', { name: /Child-sensitive/ }).click();
    const aside = page.getByRole('complementary');
    await aside.getByText('Amara Diallo').waitFor();
    await aside.getByRole('link', { name: 'Choose in the assignments' }).click();
    await page.getByRole('heading', { level: 1, name: 'Assignments' }).waitFor();
  });

  it('is no place for focal points and observers', async () => {
    const { open } = await scene();
    for (const persona of ['focal', 'observer'] as const) {
      const page = await open(persona);
      await page.getByRole('heading', { level: 1 }).waitFor();
      assert.equal(await page.getByRole('link', { name: 'Assignments' }).count(), 0);
    }
  });
});
