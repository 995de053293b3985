import assert from 'node:assert/strict';
import { CONTENT_PARTS, missingParts } from '../../../bot/domain/completeness.ts';
import type { RequestContent } from '../../../bot/domain/content.ts';
import { aContent } from '../../helpers/builders.ts';

const NOTHING = aContent({
  requestedBy: '',
  endorsement: 'none',
  beneficiaries: ' ',
  level: 'regional',
  supportTypes: [],
});
const RESULT = { statement: 'Officers know the law', indicator: 'Officers trained', baseline: '0', target: '200' };
const WHOLE = aContent({
  requesters: [{ kind: 'ministry', name: 'Ministry of Justice', endorsement: 'obtained', evidence: 'Letter of 3 May' }],
  results: [RESULT],
  start: '2027-01',
  durationMonths: 12,
  budget: [{ agency: 'iom', amount: 150_000 }],
  coFinancing: 0,
  markers: { gender: '2', 'human-rights': 'yes', 'child-sensitivity': 'yes' },
});
const missing = (change: Partial<RequestContent>) => missingParts({ ...WHOLE, ...change }).map(({ part }) => part);

describe('what a request does not say yet', () => {
  it('is nothing where all that is asked for is there', () => {
    assert.deepEqual(missingParts(WHOLE), []);
  });

  it('is named part by part, with what it is needed for', () => {
    const parts = missingParts(NOTHING);
    const expected = CONTENT_PARTS.filter((part) => part !== 'resultDetails');
    assert.deepEqual(
      parts.map(({ part }) => part),
      expected,
    );
    assert.deepEqual(
      parts.filter(({ neededFor }) => neededFor === 'funds').map(({ part }) => part),
      ['evidence', 'endorsement', 'budget', 'coFinancing', 'markers'],
    );
  });

  it('counts a co-financing of nothing as said, and one marker of three as not', () => {
    assert.deepEqual(missing({ coFinancing: null }), ['coFinancing']);
    assert.deepEqual(missing({ markers: { ...WHOLE.markers, gender: ' ' } }), ['markers']);
  });

  it('asks for indicator, baseline and target of each result', () => {
    for (const part of ['indicator', 'baseline', 'target'] as const) {
      assert.deepEqual(missing({ results: [RESULT, { ...RESULT, [part]: '' }] }), ['resultDetails']);
    }
  });

  it('asks for a place that fits the level', () => {
    assert.deepEqual(missing({ level: 'regional' }), ['level']);
    assert.deepEqual(missing({ level: 'regional', countries: ['NE', 'TD'] }), []);
    assert.deepEqual(missing({ level: 'regional', countries: [], region: 'west-africa' }), []);
    assert.deepEqual(missing({ level: 'national', countries: [], region: 'west-africa' }), ['level']);
    assert.deepEqual(missing({ level: 'global', countries: [] }), []);
  });

  it('takes the endorsement of a ministry that asked for that of the government', () => {
    assert.deepEqual(missing({ endorsement: 'none' }), []);
    assert.deepEqual(missing({ endorsement: 'none', requesters: [] }), ['evidence', 'endorsement']);
  });
});
