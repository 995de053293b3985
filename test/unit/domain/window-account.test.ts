import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DeskError } from '../../../bot/domain/errors.ts';
import {
  accountRevision,
  bookedOf,
  bookingOf,
  contribute,
  editRule,
  emptyAccount,
  freeOf,
  holdAmount,
  poolOf,
  setOpen,
  settleBooking,
  type WindowAccount,
} from '../../../bot/domain/window-account.ts';
import { anAccount, committee } from '../../helpers/builders/fund.ts';
import { AT, act, coordinator, secretariat } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const hold = (caseId: string, amount: number, version = 'v1') => ({ caseId, ref: 'r', amount, version, at: AT });
const money = (amount: number) => ({ amount, contributor: 'A State', on: '2026-11-01', note: '' });

describe('the account of a funding window', () => {
  it('holds for a case what is free, and no dollar more', () => {
    const account = holdAmount(anAccount(100), hold('a', 60));
    assert.equal(freeOf(account), 40);
    refused('pool-exceeded', () => holdAmount(account, hold('b', 41)));
    assert.equal(freeOf(holdAmount(account, hold('b', 40))), 0);
  });

  it('says how much a case could have', () => {
    const account = holdAmount(anAccount(100), hold('a', 60));
    assert.throws(
      () => holdAmount(account, hold('b', 70)),
      (error: unknown) => error instanceof DeskError && error.params.free === 40 && error.params.wanted === 70,
    );
  });

  it('books a case once, however often it is held', () => {
    const once = holdAmount(anAccount(100), hold('a', 60));
    assert.equal(holdAmount(once, hold('a', 60)), once);
    assert.equal(bookedOf(holdAmount(once, hold('a', 60, 'v2'))), 60);
  });

  it('holds the larger amount while two write upon the same version of a request', () => {
    const two = holdAmount(holdAmount(anAccount(100), hold('a', 60)), hold('a', 30));
    assert.equal(bookingOf(two, 'a')?.amount, 60);
    assert.equal(bookingOf(holdAmount(two, hold('a', 80)), 'a')?.amount, 80);
  });

  it('is free again of what a request does not say in the end', () => {
    const held = holdAmount(anAccount(100), hold('a', 60));
    assert.equal(freeOf(settleBooking(held, 'a', 45)), 55);
    assert.deepEqual(settleBooking(held, 'a', 0).bookings, []);
    assert.equal(bookingOf(settleBooking(held, 'a', 45), 'a')?.pending, null);
  });

  it('gives nothing back to a contributor that is booked', () => {
    const account = holdAmount(anAccount(100), hold('a', 60));
    refused('pool-exceeded', () => contribute(account, money(-41), act(secretariat)));
    assert.equal(poolOf(contribute(account, money(-40), act(secretariat))), 60);
  });

  it('is kept by the secretariat alone', () => {
    for (const person of [coordinator, committee]) {
      refused('not-allowed', () => contribute(emptyAccount('w'), money(5), act(person)));
      refused('not-allowed', () => setOpen(emptyAccount('w'), true, 'a call', act(person)));
    }
  });

  it('takes whole dollars of somebody who is named', () => {
    refused('amount-invalid', () => contribute(emptyAccount('w'), money(1.5), act(secretariat)));
    refused('amount-invalid', () => contribute(emptyAccount('w'), money(0), act(secretariat)));
    refused('contributor-missing', () =>
      contribute(emptyAccount('w'), { ...money(5), contributor: ' ' }, act(secretariat)),
    );
  });

  it('asks of each edit of a rule where it was read', () => {
    const edit = {
      rule: 'r',
      type: 'min-agencies',
      value: 3,
      severity: 'required' as const,
      retired: false,
      source: ' ',
      on: '2026-11-01',
      confirmedBy: '',
      note: '',
    };
    refused('rule-source-missing', () => editRule(emptyAccount('w'), edit, act(secretariat)));
    const edited = editRule(emptyAccount('w'), { ...edit, source: 'Manual, p. 4' }, act(secretariat));
    assert.equal(accountRevision(edited), 1);
    assert.equal(edited.edits[0]?.editedBy, secretariat.name);
  });

  it('never holds more than came in, whatever is contributed, held, settled and taken back, in any order', () => {
    const amount = fc.integer({ min: -50, max: 120 });
    const step = fc.oneof(
      fc.record({ do: fc.constant('contribute' as const), amount }),
      fc.record({
        do: fc.constant('hold' as const),
        caseId: fc.constantFrom('a', 'b', 'c'),
        amount: fc.nat(100),
        version: fc.constantFrom('v1', 'v2'),
      }),
      // What a request says in the end is at most what is held: a reduction, a return, or no decision at all.
      fc.record({
        do: fc.constant('settle' as const),
        caseId: fc.constantFrom('a', 'b', 'c'),
        part: fc.constantFrom(0, 0.5, 1),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let account: WindowAccount = anAccount(100);
        for (const each of steps) {
          try {
            if (each.do === 'contribute') account = contribute(account, money(each.amount), act(secretariat));
            else if (each.do === 'hold') account = holdAmount(account, { ...each, ref: 'r', at: AT });
            else {
              const held = bookingOf(account, each.caseId)?.amount ?? 0;
              account = settleBooking(account, each.caseId, Math.floor(held * each.part));
            }
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
          }
          assert.ok(freeOf(account) >= 0, 'the pool is never over-allocated');
          assert.equal(new Set(account.bookings.map((b) => b.caseId)).size, account.bookings.length);
          assert.ok(account.bookings.every((b) => b.amount >= 0));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
