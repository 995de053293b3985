import assert from 'node:assert/strict';
import type { OwnershipView } from '../../../bot/api/contract/ownership.ts';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Desk } from './fake-desk.ts';
import { refusal } from './fake-desk.ts';
import { isFit } from './fit.ts';
import { agency, labelledState, requestList, requestView } from './requests.ts';
import { stage } from './stage.ts';

const AT = '#/requests/UNM-2026-0042/agencies';
const CHOICES: OwnershipView = {
  colleagues: [
    { id: 'focal', name: 'Jonas Weber', country: { code: 'NE', label: 'Niger' } },
    { id: 'other', name: 'Sara Lind', country: null },
  ],
  named: null,
  candidates: [{ code: 'ilo', label: 'ILO – International Labour Organization' }],
};

const invited = agency('unicef', 1, {
  status: 'invited',
  statusLabel: 'is invited and has not answered yet',
  signed: false,
});

function asLead(desk: Desk, change: Partial<RequestView> = {}): void {
  desk.parts.ownership = CHOICES;
  desk.view = requestView({
    state: labelledState('cosigning'),
    agencies: [agency('iom', 0, { mandate: 'Migration', contribution: 'Two experts' }), invited],
    actions: ['state-contribution', 'name-focal-point', 'invite-agency', 'replace-agency', 'remind-agencies'],
    ...change,
  });
}

const postsOf = (desk: Desk) => desk.asked.filter(({ line }) => line.startsWith('POST /api/requests'));

describe('who requests together, in the tab', () => {
  const scene = stage();

  it('shows each agency with what it says of itself, and an invited one as invited', async () => {
    const { open, desk } = await scene();
    asLead(desk);
    const page = await open('focal', AT);
    const list = page.getByRole('tabpanel');
    await list.getByText('Two experts').waitFor();
    await list.getByText('is invited and has not answered yet').waitFor();
    await page.goto(page.url().replace(/#.*/, '#/mine'));
  });

  it('sends what the agency states, keeps it over a refusal, and starts from what stands', async () => {
    const { open, desk } = await scene();
    asLead(desk);
    const page = await open('focal', AT);
    await page.getByRole('button', { name: 'State mandate and contribution' }).click();
    const mandate = page.getByRole('textbox', { name: 'Mandate' });
    assert.equal(await mandate.inputValue(), 'Migration');
    await mandate.fill('Migration and borders');
    desk.post = () => ({ status: 409, body: refusal('revision-changed', 'In the meantime: UNICEF signed.') });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('In the meantime: UNICEF signed.').waitFor();
    assert.equal(await mandate.inputValue(), 'Migration and borders');
    desk.post = () => ({ status: 200, body: desk.view });
    await page.getByRole('button', { name: 'I have read it, go on' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await mandate.waitFor({ state: 'detached' });
    assert.deepEqual(postsOf(desk).at(-1)?.body, {
      revision: 3,
      mandate: 'Migration and borders',
      contribution: 'Two experts',
    });
  });

  it('lets the lead replace an agency, with a reason', async () => {
    const { open, desk } = await scene();
    asLead(desk);
    desk.post = () => ({ status: 200, body: desk.view });
    const page = await open('focal', AT);
    await page.getByRole('button', { name: 'Replace an agency' }).click();
    await page.getByRole('combobox', { name: 'Agency that goes' }).selectOption('unicef');
    await page.getByRole('combobox', { name: 'Agency to invite' }).selectOption('ilo');
    await page.getByRole('button', { name: 'Replace', exact: true }).click();
    await page.getByText('Please fill this in.').waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Other mandate');
    await page.getByRole('button', { name: 'Replace', exact: true }).click();
    await page.getByRole('textbox', { name: 'Reason' }).waitFor({ state: 'detached' });
    const { line, body } = postsOf(desk).at(-1) ?? {};
    assert.equal(line, 'POST /api/requests/UNM-2026-0042/ownership/replace');
    assert.deepEqual(body, { revision: 3, out: 'unicef', in: 'ilo', reason: 'Other mandate' });
  });

  it('leads an agency that leaves back to its own requests', async () => {
    const { open, desk } = await scene();
    asLead(desk, { actions: ['leave'] });
    desk.post = () => ({ status: 200, body: desk.view });
    const page = await open('focal', AT);
    await page.getByRole('button', { name: 'Leave the request' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('No staff');
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.waitForURL(/#\/mine$/);
  });

  for (const [width, columns] of [
    [1280, 2],
    [360, 1],
  ] as const) {
    it(`shows what has changed before and after, in ${columns} column(s) at ${width} pixels`, async () => {
      const { open, desk } = await scene({ width, height: 800 });
      asLead(desk, {
        changes: {
          title: 'What has changed since IOM signed',
          rows: [
            {
              field: 'need',
              label: 'The need',
              before: ['Train 20 officers in Agadez.'],
              after: ['Train 200 officers in Agadez.'],
            },
            { field: 'budget', label: 'Budget', before: [], after: ['IOM: USD 5'] },
          ],
        },
      });
      const page = await open('focal', '#/requests/UNM-2026-0042');
      const need = page.getByRole('region', { name: 'The need' });
      assert.equal(await need.locator('del').textContent(), '20');
      assert.equal(await need.locator('ins').textContent(), '200');
      const [before, after] = await Promise.all([
        need.getByText('Before', { exact: true }).boundingBox(),
        need.getByText('Now', { exact: true }).boundingBox(),
      ]);
      assert.ok(before && after);
      assert.equal(columns === 2 ? after.y === before.y : after.x === before.x && after.y > before.y, true);
      await isFit(page);
    });
  }

  it('shows a coordinator what has stalled, and nothing else that waits for signatures', async () => {
    const { open, desk } = await scene();
    const [first] = requestList();
    assert.ok(first);
    const cosigning = { ...first, state: labelledState('cosigning') };
    desk.list = [
      { ...cosigning, ref: 'UNM-2026-0100', title: 'It stalls', escalatedAt: '2026-12-04T09:00:00.000Z' },
      { ...cosigning, ref: 'UNM-2026-0101', title: 'It goes on' },
    ];
    const page = await open('coordinator', '#/queue');
    const stalled = page.getByRole('region', { name: /Stalled: signatures are missing/ });
    await stalled.getByRole('link', { name: 'It stalls' }).waitFor();
    await stalled.getByText('Stalled since 4 Dec 2026').waitFor();
    assert.equal(await page.getByRole('link', { name: 'It goes on' }).count(), 0);
  });
});
