import assert from 'node:assert/strict';
import type { FundHit } from '../../../bot/matching/contract.ts';
import { presentFunds } from '../../../bot/usecases/present-funds.ts';
import { reference, testDeps } from '../../helpers/test-deps.ts';

const WINDOW = [...reference.fundingWindows.values()].find((window) => window.usableForMatching)?.code ?? '';

const aFund = (balance: Partial<FundHit['balance']> = {}): FundHit => ({
  id: WINDOW,
  answer: 'met',
  rules: [],
  fit: 0.875,
  balance: { programmes: 0, country: 0, region: 0, thematicArea: 0, ...balance },
});

describe('a funding window', () => {
  it('has its fit, and beside it the counts of earlier programmes that are near', async () => {
    const deps = await testDeps();
    const near = { programmes: 12, country: 3 / 12, region: 5 / 12, thematicArea: 1 / 12 };
    const [fund] = presentFunds(deps, [aFund(near)], 'en');
    assert.equal(fund?.fit, 0.875);
    assert.deepEqual(fund?.balance, [
      '3 of 12 earlier programmes in the same country',
      '5 in the same region',
      '1 in the same thematic area',
    ]);
  });

  it('says so where no earlier programme is known, instead of counting none', async () => {
    const [fund] = presentFunds(await testDeps(), [aFund()], 'es');
    assert.deepEqual(fund?.balance, ['No se conoce ningún programa anterior de esta ventanilla.']);
  });
});
