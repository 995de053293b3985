import assert from 'node:assert/strict';
import type { FundPartView } from '../../../../bot/api/contract/fund.ts';
import type { Walk } from './walk.ts';

const WINDOW = 'migration-mptf';
const APPROVED = [
  { agency: 'unicef', amount: 150_000 },
  { agency: 'iom', amount: 100_000 },
];
const half = (agency: string, amount: number) => ({ agency, amount: amount / 2 });

/** From the concept note to the last tranche, with a note sent back and a pool that cannot be over-allocated. */
export async function fund(walk: Walk): Promise<void> {
  const { act, refusedAct, post, get, ref, say } = walk;
  const contribute = (revision: number) =>
    post('secretariat', `/windows/${WINDOW}/contributions`, {
      revision,
      amount: 200_000,
      contributor: 'A member State',
      on: '2026-11-01',
      note: '',
    });
  await contribute(0);
  await act('unicef', 'fund/open', { window: WINDOW });
  const on = { case: `${ref}:f1` };
  const part = await get<FundPartView>('unicef', `/requests/${ref}/fund`);
  say('UNICEF', `opens a concept note built from the request (${part.cases.length} case)`);
  await act('unicef', 'fund/submit', on);
  await act('secretariat', 'fund/send-back', { ...on, reason: 'Please say who runs the trainings afterwards.' });
  await act('unicef', 'fund/submit', on);
  await refusedAct('secretariat', 'fund/decline-note', { ...on, reason: 'none' }, 403, 'conflict-of-interest');
  await act('secretariat', 'fund/forward', { ...on, remark: 'Complete.' });
  const decision = { ...on, amounts: APPROVED, reason: 'Good quality and a region with few programmes.' };
  await refusedAct('committee', 'fund/approve', decision, 422, 'pool-exceeded');
  await contribute(1);
  await act('committee', 'fund/approve', decision);
  say('committee', 'approves USD 250,000 in one line an agency, once the pool holds it');
  await act('unicef', 'fund/plan', {
    ...on,
    tranches: ['2027-01-15', '2027-07-15'].map((plannedFor) => ({
      plannedFor,
      amounts: APPROVED.map(({ agency, amount }) => half(agency, amount)),
    })),
  });
  await act('secretariat', 'fund/disburse', { ...on, number: 1 });
  await refusedAct('secretariat', 'fund/disburse', { ...on, number: 2 }, 422, 'tranche-not-reported');
  await act('unicef', 'fund/report', { ...on, number: 1, text: 'Thirty members trained.' });
  await act('secretariat', 'fund/disburse', { ...on, number: 2 });
  await act('unicef', 'fund/report', { ...on, number: 2, text: 'Sixty members trained.' });
  await act('secretariat', 'fund/return', {
    ...on,
    agency: 'unicef',
    amount: 5_000,
    reason: 'Rooms were free of charge.',
  });
  const { accounts } = await windowsOf(walk);
  const account = accounts.find(({ code }) => code === WINDOW);
  assert.ok(account, 'the window has an account');
  await act('secretariat', 'fund/close', { ...on, remark: 'Accounts are settled.' });
  say('secretariat', 'pays two tranches, the second once the first is reported; books USD 5,000 back; closes the case');
}

async function windowsOf({ get }: Walk): Promise<{ accounts: { code: string }[] }> {
  const view = await get<Record<string, unknown>>('secretariat', '/windows');
  const rows = Object.values(view).find(Array.isArray) as { code: string | { code: string } }[];
  return { accounts: rows.map(({ code }) => ({ code: typeof code === 'string' ? code : code.code })) };
}
