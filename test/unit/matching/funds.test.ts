import assert from 'node:assert/strict';
import { matchFunds } from '../../../bot/matching/funds/funds.ts';
import type { FundingRule } from '../../../bot/reference/schemas.ts';
import { facts, query, reference } from './fixtures.ts';

const joint = query({ agencies: ['iom', 'ilo'], objectives: [6], themes: ['labour-migration'], countries: ['KE'] });
const fund = (q = joint, f = facts()) => matchFunds(q, f, reference).find((hit) => hit.id === 'migration-mptf');
const answer = (code: string, q = joint, f = facts()) => fund(q, f)?.rules.find((rule) => rule.code === code)?.answer;

/** A window of one rule, apart from any real fund. */
function oneRule(rule: Partial<FundingRule>) {
  const model = reference.fundingWindows.get('migration-mptf');
  const first = model?.rules[0];
  if (!model || !first) throw new Error('no funding window in the reference data');
  const window = { ...model, code: 'w', rules: [{ ...first, appliesTo: 'request', ...rule }] };
  return { ...reference, fundingWindows: new Map([['w', window]]) };
}
const ask = (rule: Partial<FundingRule>, q = joint, f = facts()) => matchFunds(q, f, oneRule(rule))[0];

describe('fund matching', () => {
  it('takes only windows that the reference data lets take part', () => {
    const codes = matchFunds(joint, facts(), reference).map((hit) => hit.id);
    assert.deepEqual(
      codes,
      [...reference.fundingWindows.values()].filter((w) => w.usableForMatching).map((w) => w.code),
    );
  });

  it('asks for two participating United Nations organisations', () => {
    assert.equal(answer('mptf-min-agencies'), 'met');
    assert.equal(answer('mptf-min-agencies', { ...joint, agencies: ['iom'] }), 'not-met');
    assert.equal(answer('mptf-min-agencies', { ...joint, agencies: ['iom', 'iom'] }), 'not-met');
    assert.equal(answer('mptf-min-agencies', { ...joint, agencies: ['iom', 'save-the-children'] }), 'not-met');
  });

  it('follows the endorsement of the government', () => {
    assert.equal(answer('mptf-government-endorsement'), 'met');
    assert.equal(answer('mptf-government-endorsement', joint, facts({ endorsement: 'requested' })), 'to-be-confirmed');
    assert.equal(answer('mptf-government-endorsement', joint, facts({ endorsement: 'none' })), 'not-met');
  });

  it('asks for each marker to be filled in', () => {
    const empty = facts({ markers: { gender: ' ', 'human-rights': 'HR1', 'child-sensitivity': 'C1' } });
    assert.equal(answer('mptf-gender-marker', joint, empty), 'not-met');
    assert.equal(answer('mptf-human-rights-marker', joint, empty), 'met');
  });

  it('leaves to people what the facts of a request cannot answer', () => {
    assert.equal(answer('mptf-guiding-principles'), 'to-be-confirmed');
    assert.equal(answer('mptf-seed-purpose'), 'to-be-confirmed');
    assert.equal(fund()?.answer, 'to-be-confirmed');
    assert.equal(answer('mptf-complementarity', joint, facts({ coFinancing: null })), 'to-be-confirmed');
  });

  it('leaves out rules on those who pay in', () => {
    assert.equal(answer('mptf-contributors'), undefined);
  });

  it('is not met as soon as one required rule is not, and never for an advisory one', () => {
    assert.equal(fund({ ...joint, agencies: ['iom'] })?.answer, 'not-met');
    const scope = { type: 'eligible-scope', value: ['regional'] };
    assert.equal(ask({ ...scope, severity: 'required' })?.answer, 'not-met');
    assert.equal(ask({ ...scope, severity: 'advisory' })?.answer, 'met');
  });

  it('leaves a rule of an unknown type, or with a value of another shape, to be confirmed', () => {
    assert.equal(ask({ type: 'lunar-phase', value: 'full' })?.rules[0]?.answer, 'to-be-confirmed');
    assert.equal(ask({ type: 'min-agencies', value: 'two' })?.rules[0]?.answer, 'to-be-confirmed');
    assert.equal(ask({ type: 'thematic-areas', value: null })?.rules[0]?.answer, 'to-be-confirmed');
    assert.equal(ask({ type: 'requires-marker', value: 'colour' })?.rules[0]?.answer, 'to-be-confirmed');
  });

  it('compares a ceiling with the budget, for the level it is meant for', () => {
    const value = { amount: 200_000, currency: 'USD', scope: 'national' };
    const over = facts({ budget: [{ agency: 'iom', amount: 200_001 }] });
    const ceiling = (v: object, q = joint, f = over) => ask({ type: 'max-amount', value: v }, q, f)?.rules[0]?.answer;
    assert.equal(ceiling(value), 'not-met');
    assert.equal(ceiling(value, joint, facts()), 'met');
    assert.equal(ceiling(value, { ...joint, level: 'regional' }), 'met');
    assert.equal(ceiling({ ...value, currency: 'CHF' }), 'to-be-confirmed');
    assert.equal(ceiling(value, joint, facts({ budget: [] })), 'to-be-confirmed');
  });

  it('reads scopes that are regions as places', () => {
    const scope = { type: 'eligible-scope', value: ['africa'] };
    assert.equal(ask(scope)?.rules[0]?.answer, 'met');
    assert.equal(ask(scope, { ...joint, countries: ['GT'] })?.rules[0]?.answer, 'not-met');
    assert.equal(ask(scope, { ...joint, countries: [] })?.rules[0]?.answer, 'to-be-confirmed');
  });

  it('ranks by fit, and shows the balance beside it without mixing it in', () => {
    const need = query({ countries: ['KE'], objectives: [6], agencies: ['iom', 'ilo'] });
    const portfolio = new Map([
      [
        'migration-mptf',
        [
          { countries: ['KE'], objectives: [6] },
          { countries: ['UG'], objectives: [20] },
        ],
      ],
    ]);
    const [plain] = matchFunds(need, facts(), reference);
    const [shown] = matchFunds(need, facts(), reference, portfolio);
    assert.ok(plain && shown && plain.fit > 0 && plain.fit <= 1);
    assert.equal(plain.fit, shown.fit);
    assert.equal(plain.balance.programmes, 0);
    assert.equal(shown.balance.programmes, 2);
    assert.equal(shown.balance.country, 0.5);
    assert.equal(shown.balance.region, 1);
    const unmarked = facts({ markers: { gender: '', 'human-rights': '', 'child-sensitivity': '' } });
    const [less] = matchFunds(need, unmarked, reference);
    assert.ok(less && less.fit < plain.fit);
  });

  it('limits how many organisations take part', () => {
    assert.equal(ask({ type: 'max-agencies', value: 2 })?.answer, 'met');
    assert.equal(ask({ type: 'max-agencies', value: 1 })?.answer, 'not-met');
    assert.equal(ask({ type: 'max-agencies', value: 'two' })?.answer, 'to-be-confirmed');
  });

  it('compares shares of a programme’s money, and leaves those of anything else to people', () => {
    const budget = [
      { agency: 'iom', amount: 75 },
      { agency: 'ilo', amount: 25 },
    ];
    const shared = (type: string, value: unknown, coFinancing: number | null = 0) =>
      ask({ type, value }, joint, facts({ budget, coFinancing }))?.answer;
    const largest = (share: number) => ({ share, numerator: 'largest-agency', of: 'programme-total' });
    assert.equal(shared('max-share', largest(0.75)), 'met');
    assert.equal(shared('max-share', largest(0.7)), 'not-met');
    const smallest = { share: 0.25, numerator: 'smallest-agency', of: 'programme-total' };
    assert.equal(shared('min-share', smallest), 'met');
    const others = { share: 0.2, numerator: 'co-financing', of: 'total-with-co-financing' };
    assert.equal(shared('min-share', others, 25), 'met');
    assert.equal(shared('min-share', others, 24), 'not-met');
    assert.equal(shared('min-share', others, null), 'not-met');
    const bank = { share: 0.15, numerator: 'world-bank-internal-resources', of: 'total-funding-requested' };
    assert.equal(shared('max-share', bank), 'to-be-confirmed');
    assert.equal(
      ask({ type: 'max-share', value: largest(0.5) }, joint, facts({ budget: [] }))?.answer,
      'to-be-confirmed',
    );
  });
});
