/** Between a request and the forms that show and change it: what goes in comes out again. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  contentFromDetails,
  detailsFromContent,
  formFromRequest,
  formFromText,
  inputFromForm,
} from '../../../bot/chat/forms.ts';
import { NEED_LIMIT, TITLE_LIMIT } from '../../../bot/domain/content.ts';
import { contentHash } from '../../../bot/domain/content-hash.ts';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { aContent, aDraft, unicef } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';
import { reference, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const RESULT = { statement: 'Officers trained', indicator: 'number', baseline: '0', target: '120' };
const FULL = {
  results: [RESULT, { ...RESULT, statement: 'A second result' }],
  start: '2027-01',
  durationMonths: 18,
  budget: [
    { agency: 'unicef', amount: 50_000 },
    { agency: 'iom', amount: 150_000 },
  ],
  coFinancing: 20_000,
  markers: { gender: 'GEM 2', 'human-rights': 'yes', 'child-sensitivity': '' },
};
const NAMES = (key: string) => key;

describe('the form of a request', () => {
  let deps: TestDeps;
  before(async () => {
    deps = await testDeps();
  });

  for (const lang of LANGUAGES) {
    it(`saved as it was opened changes nothing (${lang})`, () => {
      const request = aDraft({ ...FULL, countries: ['NE', 'CD', 'KP', 'BO'] }, ['iom', 'unhcr']);
      const form = formFromRequest(request, lang, reference);
      const input = inputFromForm(form, request.content, 'unicef', deps, lang);
      assert.equal(contentHash(input.content), request.contentHash);
      assert.deepEqual(input.agencies, ['unicef', 'iom', 'unhcr']);
    });

    it(`knows every country, region and agency by the name that it shows (${lang})`, () => {
      const back = (request: JointRequest) => {
        const form = formFromRequest(request, lang, reference);
        return inputFromForm(form, request.content, 'unicef', deps, lang);
      };
      for (const code of reference.regionOf.keys()) {
        assert.deepEqual(back(aDraft({ countries: [code] })).content.countries, [code]);
      }
      for (const region of reference.regions.keys()) {
        assert.equal(back(aDraft({ countries: [], region })).content.region, region);
      }
      const network = [...reference.organisations.values()].filter((o) => o.role !== 'partner' && o.code !== 'unicef');
      for (const { code } of network) assert.deepEqual(back(aDraft({}, [code])).agencies, ['unicef', code]);
      assert.deepEqual(back(aDraft({ countries: [...reference.regionOf.keys()] })).content.countries, [
        ...reference.regionOf.keys(),
      ]);
    });
  }

  it('keeps the budget of the lead also where only the others are named', () => {
    const request = aDraft(FULL);
    const form = { ...formFromRequest(request, 'en', reference), agencies: 'IOM' };
    assert.equal(contentHash(inputFromForm(form, request.content, 'unicef', deps, 'en').content), request.contentHash);
  });

  it('drops the budget of an agency that is no longer named', () => {
    const request = aDraft(FULL);
    const form = { ...formFromRequest(request, 'en', reference), agencies: 'UNICEF, UNHCR' };
    const { budget } = inputFromForm(form, request.content, 'unicef', deps, 'en').content;
    assert.deepEqual(budget, [{ agency: 'unicef', amount: 50_000 }]);
  });

  it('made of any text fits its own limits and begins as the person did', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12_000 }), (text) => {
        const { slots } = deps.understand.understand(text, '2026-11-20');
        const { form, truncatedFrom } = formFromText(text, slots, unicef, 'en', reference);
        assert.ok(text.trim().startsWith(form.need));
        assert.ok(form.need.length <= NEED_LIMIT && form.title.length <= TITLE_LIMIT);
        assert.equal(truncatedFrom, text.trim().length > NEED_LIMIT ? text.trim().length : null);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the title that is proposed', () => {
  let deps: TestDeps;
  before(async () => {
    deps = await testDeps();
  });

  for (const [text, title] of [
    [
      'UNICEF and IOM would like to register a joint request for Niger. The parliament asks for training of legislators.',
      /^The parliament asks for training of legislators/,
    ],
    [
      'L’UNICEF et l’OIM souhaitent soumettre une demande conjointe pour le Niger. Le ministère veut former la police.',
      /^Le ministère veut former la police/,
    ],
    [
      'UNICEF y OIM quieren presentar una solicitud conjunta. Faltan datos sobre retornados.',
      /^Faltan datos sobre retornados/,
    ],
    ['We would like to register a joint request.', /^We would like to register a joint request/],
    [
      'The registry office needs to present each request in two languages for people in Agadez who wait.',
      /^The registry/,
    ],
  ] as const) {
    it(`is titled by what is needed, not by saying that there is a request: "${text.slice(0, 40)} …"`, () => {
      const { slots } = deps.understand.understand(text, '2026-11-20');
      assert.match(formFromText(text, slots, unicef, 'en', reference).form.title, title);
    });
  }
});

describe('the form of the details', () => {
  it('saved as it was opened changes nothing, and keeps further results', () => {
    const content = aContent(FULL);
    assert.equal(contentHash(contentFromDetails(detailsFromContent(content), content, NAMES)), contentHash(content));
    assert.equal(
      contentHash(contentFromDetails(detailsFromContent(aContent()), aContent(), NAMES)),
      contentHash(aContent()),
    );
  });

  const amounts: Record<string, number> = {
    '150000': 150_000,
    '150 000': 150_000,
    '150\u202f000': 150_000,
    '150,000': 150_000,
    '150.000': 150_000,
    "150'000": 150_000,
    'USD 150,000': 150_000,
    $150000: 150_000,
    '1 000 000': 1_000_000,
  };
  for (const [typed, expected] of Object.entries(amounts)) {
    it(`reads the amount ${JSON.stringify(typed)}`, () => {
      const form = { ...detailsFromContent(aContent()), coFinancing: typed };
      assert.equal(contentFromDetails(form, aContent(), NAMES).coFinancing, expected);
    });
  }

  it('refuses what is no whole number of dollars, rather than guess', () => {
    for (const typed of ['12.5', '12,50', 'a lot', '-5', '1e6', '10000000000', '5 %', '0x10', '１２']) {
      refused('number-invalid', () =>
        contentFromDetails({ ...detailsFromContent(aContent()), coFinancing: typed }, aContent(), NAMES),
      );
    }
  });

  it('refuses a number that no objective has, and says which there are', () => {
    for (const secondaryObjectives of ['7, 99', '0', 'border police']) {
      refused('objectives-invalid', () =>
        contentFromDetails({ ...detailsFromContent(aContent()), secondaryObjectives }, aContent(), NAMES),
      );
    }
  });

  it('refuses what is no month', () => {
    for (const start of ['2027', '2027-13', '01/2027', 'January 2027']) {
      refused('month-invalid', () =>
        contentFromDetails({ ...detailsFromContent(aContent()), start }, aContent(), NAMES),
      );
    }
  });
});
