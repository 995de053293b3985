import assert from 'node:assert/strict';
import type { FundCase } from '../../../bot/domain/fund-case.ts';
import { createFundedProgrammes, programmesOf } from '../../../bot/usecases/funded-programmes.ts';
import { aContent } from '../../helpers/builders.ts';

type Case = Pick<FundCase, 'window' | 'step' | 'approved' | 'returned'>;

const fundCase = (window: string, change: Partial<Case>): Case => ({
  window,
  step: 'approved',
  approved: [{ agency: 'iom', amount: 100_000 }],
  returned: [],
  ...change,
});
const funded = (country: string, ...funding: Case[]) =>
  programmesOf({ content: aContent({ countries: [country], objective: 6, secondaryObjectives: [7] }), funding });

describe('what a funding window has paid for', () => {
  it('is what was approved, closed cases too, and not what was only asked, declined or given back in full', () => {
    const programmes = funded(
      'NE',
      fundCase('a', {}),
      fundCase('b', { step: 'closed' }),
      fundCase('c', { step: 'committee' }),
      fundCase('d', { step: 'declined' }),
      fundCase('e', { step: 'closed', approved: [{ agency: 'iom', amount: 0 }] }),
      fundCase('f', { step: 'closed', returned: [{ agency: 'iom', amount: 100_000, reason: '', at: '' }] }),
    );
    assert.deepEqual(programmes, [
      { window: 'a', countries: ['NE'], objectives: [6, 7] },
      { window: 'b', countries: ['NE'], objectives: [6, 7] },
    ]);
  });

  it('follows each request, whatever the others do', () => {
    const all = createFundedProgrammes();
    const [first, second] = [funded('NE', fundCase('a', {})), funded('ML', fundCase('a', {}), fundCase('b', {}))];
    all.replace([], first);
    all.replace([], second);
    const countries = (window: string) => all.portfolio.get(window)?.map((programme) => programme.countries[0]);
    assert.deepEqual([countries('a'), countries('b')], [['NE', 'ML'], ['ML']]);
    all.replace(second, funded('ML', fundCase('b', {})));
    assert.deepEqual([countries('a'), countries('b')], [['NE'], ['ML']]);
    all.replace(first, []);
    assert.deepEqual(countries('a'), []);
  });
});
