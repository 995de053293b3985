import assert from 'node:assert/strict';
import type { FundCaseView, FundPartView, WindowsView } from '../../../bot/api/contract/fund.ts';
import type { RequestView } from '../../../bot/api/contract.ts';
import { refusal } from './fake-desk.ts';
import { requestView } from './requests.ts';
import { stage } from './stage.ts';

const REF = 'UNM-2026-0042';
const WINDOW = { code: 'migration-mptf', label: 'Start-up fund' };
const unicef = { code: 'unicef', label: 'UNICEF' };
const iom = { code: 'iom', label: 'IOM' };

function aCase(change: Partial<FundCaseView> = {}): FundCaseView {
  return {
    id: `${REF}:f1`,
    window: WINDOW,
    step: { code: 'committee', label: 'With the committee' },
    waits: 'The committee decides.',
    sections: [{ code: 'need', label: 'The need', hint: 'What is missing.', text: 'Training', required: true }],
    agencies: [unicef, iom],
    budget: [
      { agency: unicef, amount: 300_000 },
      { agency: iom, amount: 200_000 },
    ],
    requested: 500_000,
    coFinancing: 0,
    endorsement: { code: 'obtained', label: 'Obtained' },
    markers: [{ code: 'gender', label: 'Gender marker', text: 'GEM2' }],
    submittedAt: '2026-11-20T09:00:00.000Z',
    rules: [
      {
        code: 'r',
        label: 'Seed money',
        answer: { code: 'to-be-confirmed', label: 'to be confirmed' },
        required: true,
        unconfirmed: null,
        source: 'A/RES/73/195',
        note: null,
      },
    ],
    remark: null,
    approved: [],
    approvedTotal: 0,
    decidedBy: null,
    decidedAt: null,
    tranches: [],
    disbursed: [],
    disbursedTotal: 0,
    returned: [],
    returnedTotal: 0,
    free: 450_000,
    actions: ['decide-fund'],
    ...change,
  };
}

const aPart = (change: Partial<FundCaseView> = {}): FundPartView => ({
  openable: [],
  cases: [aCase(change)],
  outline: null,
  endorsements: [{ code: 'obtained', label: 'Obtained' }],
});

const recorded: RequestView['recorded'] = {
  partners: [],
  funds: [WINDOW],
  knowledge: [],
  note: '',
  recordedBy: 'Clara Mendes',
  recordedAt: '2026-11-19T09:00:00.000Z',
  assessment: null,
};

const windows = (): WindowsView => ({
  canEdit: true,
  types: [{ code: 'max-agencies', label: 'Maximum number of agencies', shape: 'count' }],
  options: {},
  windows: [
    {
      code: WINDOW.code,
      title: 'Start-up fund',
      summary: 'Pooled fund.',
      isOpen: true,
      revision: 3,
      pool: 1_000_000,
      booked: 550_000,
      disbursed: 100_000,
      free: 450_000,
      words: 'USD 1,000,000 in the pool: 550,000 booked, of which 100,000 paid out; 450,000 free',
      contributions: [],
      bookings: [],
      rules: [],
      edits: [],
    },
  ],
});

describe('the start-up fund in the tab', () => {
  const scene = stage();

  it('lets the committee approve an amount for each agency, and keeps everything when the pool is short', async () => {
    const { desk, open } = await scene();
    desk.view = { ...requestView(), recorded };
    desk.parts = { fund: aPart() };
    desk.post = () => ({ status: 422, body: refusal('pool-exceeded', 'USD 450,000 are free.') });
    const page = await open('coordinator', `#/requests/${REF}/fund`);
    await page.getByText('Free in the window: USD 450,000.', { exact: false }).waitFor();
    await page.getByText('Seed money').waitFor();
    await page.getByRole('button', { name: 'Record an approval' }).click();
    await page.getByRole('textbox', { name: 'Approved for IOM' }).fill('150 000');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Sound');
    await page.getByRole('button', { name: 'Approve these amounts' }).click();
    await page.getByText('USD 450,000 are free.').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Approved for IOM' }).inputValue(), '150 000');
    const sent = desk.asked.findLast(({ line }) => line === `POST /api/requests/${REF}/fund/approve`);
    assert.deepEqual(sent?.body, {
      revision: desk.view.revision,
      case: `${REF}:f1`,
      amounts: [
        { agency: 'unicef', amount: 300_000 },
        { agency: 'iom', amount: 150_000 },
      ],
      reason: 'Sound',
    });
  });

  it('proposes tranches that come to what is approved', async () => {
    const { desk, open } = await scene();
    desk.view = { ...requestView(), recorded };
    const approved = [{ agency: unicef, amount: 100_001 }];
    const step = { code: 'approved' as const, label: 'Approved' };
    desk.parts = { fund: aPart({ step, approved, approvedTotal: 100_001, actions: ['plan-tranches'] }) };
    desk.post = () => ({ status: 200, body: desk.view });
    const page = await open('coordinator', `#/requests/${REF}/fund`);
    await page.getByRole('button', { name: 'Plan the tranches' }).click();
    await page.getByLabel('Tranche 1: day').fill('2027-01-15');
    await page.getByLabel('Tranche 2: day').fill('2027-07-15');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.getByRole('button', { name: 'Plan the tranches' }).waitFor();
    const sent = desk.asked.findLast(({ line }) => line === `POST /api/requests/${REF}/fund/plan`);
    assert.ok(sent, 'the plan was sent');
    assert.deepEqual((sent.body as { tranches: unknown }).tranches, [
      { plannedFor: '2027-01-15', amounts: [{ agency: 'unicef', amount: 50_001 }] },
      { plannedFor: '2027-07-15', amounts: [{ agency: 'unicef', amount: 50_000 }] },
    ]);
  });

  it('shows a window’s money in words, and takes a contribution', async () => {
    const { desk, open } = await scene({ width: 360, height: 740 });
    desk.parts = { '/windows': windows() };
    desk.post = () => ({ status: 200, body: windows() });
    const page = await open('secretariat', '#/windows');
    await page.getByText(/USD 1,000,000 in the pool: 550,000 booked/).waitFor();
    await page.getByText('Contributions', { exact: true }).click();
    await page.getByRole('button', { name: 'Record a contribution' }).click();
    await page.getByRole('textbox', { name: 'Contributor' }).fill('Sweden');
    await page.getByRole('textbox', { name: 'Amount, US dollars' }).fill('250000');
    await page.getByLabel('Date of the contribution').fill('2026-11-01');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('button', { name: 'Record a contribution' }).waitFor();
    const sent = desk.asked.findLast(({ line }) => line === `POST /api/windows/${WINDOW.code}/contributions`);
    assert.deepEqual(sent?.body, { revision: 3, amount: 250_000, contributor: 'Sweden', on: '2026-11-01', note: '' });
    const overflow = await page.evaluate('document.documentElement.scrollWidth');
    assert.equal(overflow, 360);
  });
});
