import assert from 'node:assert/strict';
import type { FundCase } from '../../../bot/domain/fund-case.ts';
import { createFundedProgrammes, programmesOf } from '../../../bot/usecases/funded-programmes.ts';
import { aContent } from '../../helpers/builders.ts';

const fundCase = (window: string, change: Partial<FundCase>): FundCase => ({
  id: `UNM-2026-0001:${window}`,
  window,
  step: 'approved',
  note: { sections: {}, budget: [], coFinancing: 0, submittedAt: null },
  remark: null,
  approved: [{ agency: 'iom', amount: 100_000 }],
  decidedBy: null,
  decidedAt: null,
  tranches: [],
  returned: 0,
  ...change,
});
const funded = (country: string, ...funding: FundCase[]) =>
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
