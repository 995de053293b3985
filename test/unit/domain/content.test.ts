import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  budgetTotal,
  NEED_LIMIT,
  type RequestContent,
  SHORT_TEXT_LIMIT,
  TITLE_LIMIT,
} from '../../../bot/domain/content.ts';
import { contentHash } from '../../../bot/domain/content-hash.ts';
import { checkContent } from '../../../bot/domain/content-rules.ts';
import { aContent } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const same = (a: Partial<RequestContent>, b: Partial<RequestContent>) =>
  assert.equal(contentHash(aContent(a)), contentHash(aContent(b)));
const different = (a: Partial<RequestContent>, b: Partial<RequestContent>) =>
  assert.notEqual(contentHash(aContent(a)), contentHash(aContent(b)));

const RESULT = { statement: 'Officers trained', indicator: 'number', baseline: '0', target: '120' };

describe('what an agency signs', () => {
  it('is the same however its white space, accents and lists are written', () => {
    same({ need: 'Training  of\nborder police' }, { need: ' Training of border police ' });
    same({ title: 'Réintégration' }, { title: 'Re\u0301inte\u0301gration' });
    same({ countries: ['NE', 'ML'] }, { countries: ['ML', 'NE', 'ML'] });
    same(
      {
        budget: [
          { agency: 'iom', amount: 1 },
          { agency: 'unicef', amount: 2 },
        ],
      },
      {
        budget: [
          { agency: 'unicef', amount: 2 },
          { agency: 'iom', amount: 1 },
        ],
      },
    );
  });

  it('does not depend on the language of the form', () => {
    same({ language: 'en' }, { language: 'fr' });
  });

  const material: [keyof RequestContent, Partial<RequestContent>][] = [
    ['title', { title: 'Another' }],
    ['need', { need: 'Another' }],
    ['requestedBy', { requestedBy: 'Another ministry' }],
    ['requesters', { requesters: [{ kind: 'ministry', name: 'Ministry', endorsement: 'none', evidence: '' }] }],
    ['endorsement', { endorsement: 'none' }],
    ['beneficiaries', { beneficiaries: 'Others' }],
    ['countries', { countries: ['ML'] }],
    ['region', { region: 'west-africa' }],
    ['level', { level: 'local' }],
    ['objective', { objective: 8 }],
    ['secondaryObjectives', { secondaryObjectives: [8] }],
    ['themes', { themes: [] }],
    ['supportTypes', { supportTypes: [] }],
    ['results', { results: [RESULT] }],
    ['start', { start: '2027-01' }],
    ['durationMonths', { durationMonths: 12 }],
    ['budget', { budget: [{ agency: 'iom', amount: 1 }] }],
    ['coFinancing', { coFinancing: 1 }],
    ['markers', { markers: { gender: '2', 'human-rights': '', 'child-sensitivity': '' } }],
  ];
  for (const [field, change] of material) {
    it(`is another content when ${field} changes`, () => different({}, change));
  }

  it('covers every field but the language', () => {
    assert.deepEqual([...material.map(([field]) => field), 'language'].sort(), Object.keys(aContent()).sort());
  });

  it('does not let text move from one field into the next', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a.trim() !== '' && a.replace(/\s/g, '') !== '');
        different({ requestedBy: `${a}x`, beneficiaries: b }, { requestedBy: 'x', beneficiaries: `${a}${b}` });
      }),
      { numRuns: 100 },
    );
  });

  it('adds up its budget', () => {
    assert.equal(budgetTotal(aContent()), 0);
    assert.equal(
      budgetTotal(
        aContent({
          budget: [
            { agency: 'iom', amount: 150_000 },
            { agency: 'unicef', amount: 50_000 },
          ],
        }),
      ),
      200_000,
    );
  });
});

describe('limits of the content', () => {
  it('take texts that are just as long as they may be', () => {
    checkContent(
      aContent({
        title: 'x'.repeat(TITLE_LIMIT),
        need: 'x'.repeat(NEED_LIMIT),
        requestedBy: 'x'.repeat(SHORT_TEXT_LIMIT),
      }),
    );
  });

  it('refuse a title that is too long or only white space', () => {
    refused('title-empty', () => checkContent(aContent({ title: 'x'.repeat(TITLE_LIMIT + 1) })));
    refused('title-empty', () => checkContent(aContent({ title: ' \n ' })));
  });

  it('refuse a need of one character too many', () => {
    refused('need-too-long', () => checkContent(aContent({ need: 'x'.repeat(NEED_LIMIT + 1) })));
  });

  const long = 'x'.repeat(SHORT_TEXT_LIMIT + 1);
  const tooLong: [string, Partial<RequestContent>][] = [
    ['requestedBy', { requestedBy: long }],
    ['beneficiaries', { beneficiaries: long }],
    ['a result', { results: [{ ...RESULT, indicator: long }] }],
    ['a marker', { markers: { gender: '', 'human-rights': '', 'child-sensitivity': long } }],
  ];
  for (const [name, change] of tooLong) {
    it(`refuse what is too long in ${name} instead of cutting it`, () => {
      refused('text-too-long', () => checkContent(aContent(change)));
    });
  }

  it('take a region in place of countries', () => {
    checkContent(aContent({ countries: [], region: 'west-africa' }));
  });

  it('refuse a number that is no objective of the Compact', () => {
    for (const objective of [0, 24, 1.5, Number.NaN])
      refused('objective-missing', () => checkContent(aContent({ objective })));
  });
});
