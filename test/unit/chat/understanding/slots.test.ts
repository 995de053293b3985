import assert from 'node:assert/strict';
import fc from 'fast-check';
import { INTENTS } from '../../../../bot/chat/understanding/types.ts';
import { LANGUAGES } from '../../../../bot/domain/language.ts';
import { reference, understand, understanding } from './helpers.ts';

const slots = (text: string) => understand(text).slots;

describe('the agencies of a message', () => {
  const NAMED: [string, string[]][] = [
    ['besoin d’une formation au Mali avec OIT, OMS, HCR et PNUD', ['ilo', 'who', 'unhcr', 'undp']],
    ['Perú: ACNUR, ACNUDH, ONU Mujeres y PMA piden un taller', ['unhcr', 'ohchr', 'un-women', 'wfp']],
    ['need training in Fiji with unicef, who and the World Food Programme', ['unicef', 'who', 'wfp']],
    ['training in Mali, IOM and UNDP. The World Bank was consulted, according to a UNICEF study', ['iom', 'undp']],
    ['besoin d’une formation au Gabon, BIT et ONU-Femmes', ['ilo', 'un-women']],
  ];
  for (const [text, codes] of NAMED) {
    it(`are ${codes.join(', ')} in "${text}"`, () =>
      assert.deepEqual([...slots(text).agencies].sort(), [...codes].sort()));
  }

  it('do not take the word "who" for WHO', () => {
    assert.deepEqual(slots('who still has to sign UNM-2026-0063?').agencies, []);
  });

  it('are those already on board when a partner is sought', () => {
    assert.deepEqual(slots('Which agency can help with climate displacement in Fiji? we already have IOM').agencies, [
      'iom',
    ]);
  });

  it('leave out one that is only asked about', () => {
    assert.deepEqual(slots('has UNICEF signed UNM-2026-0088 yet?').agencies, []);
  });
});

describe('the themes of a need', () => {
  it('keep trafficking and smuggling apart', () => {
    assert.deepEqual(slots('lutte contre la traite des personnes au Togo, OIM').themes, ['trafficking']);
    assert.deepEqual(slots('tráfico ilícito de migrantes en Panamá, OIM').themes, ['smuggling']);
    assert.deepEqual(slots('UNODC, Libya. Not trafficking, smuggling!').themes, ['smuggling']);
    assert.deepEqual(slots('Traite au Bénin, ONUDC. Attention pas de trafic illicite').themes, ['trafficking']);
  });

  it('do not take the bare "trafic" for either, nor "se trata de" for trafficking', () => {
    for (const text of ['formation sur le trafic au Bénin, ONUDC', 'se trata de un taller en Perú, OIM']) {
      assert.ok(!slots(text).themes.some((theme) => theme === 'trafficking' || theme === 'smuggling'), text);
    }
  });

  it('read a lack as the need it is', () => {
    assert.ok(
      slots("Oujda : les enfants n'ont pas accès à l'école, UNICEF demande un appui").themes.includes('basic-services'),
    );
  });

  it('bring the objective that a theme stands for', () => {
    assert.deepEqual(slots('remittances in Samoa, ILO and UNCDF need training').objectives, [20]);
    assert.deepEqual(slots('progress report on objective 10').objectives, [10]);
  });
});

describe('the kinds of support asked for', () => {
  const ASKED: [string, string[]][] = [
    ['training + study visit to Italy for prosecutors in Libya, UNODC', ['training', 'study-visit']],
    ['We dont need another training!! we need someone seconded to the statistics bureau in Abuja', ['secondment']],
    ['pas d’atelier svp, un jumelage entre les 2 inspections du travail à Maurice', ['twinning']],
    ['no queremos equipos, solo un manual para policías en Chile. OIM', ['standards-tools']],
    ['cours en ligne pour les consuls du Bénin, OIM', ['online-course']],
    ['Guinée: fonds d’amorçage et étude de faisabilité, PNUD', ['seed-funding', 'needs-assessment']],
    ['trainning of judges in Peru, UNODC', ['training']],
  ];
  for (const [text, codes] of ASKED) {
    it(`are ${codes.join(', ')} in "${text}"`, () =>
      assert.deepEqual([...slots(text).supportTypes].sort(), [...codes].sort()));
  }

  it('are only kinds of items when knowledge is sought', () => {
    assert.deepEqual(slots('is there a toolkit on fair recruitment?').supportTypes, ['standards-tools']);
  });
});

describe('the reference of a request', () => {
  for (const spelling of [
    'UNM-2026-0042',
    'unm 2026 42',
    'UNM2026-0042',
    'UNM/2026/42',
    'Unm_2026_0042',
    '(UNM 2026–0042)',
  ]) {
    it(`is read from "${spelling}"`, () =>
      assert.equal(slots(`status of ${spelling} please`).reference, 'UNM-2026-0042'));
  }

  it('is not read from a year alone', () => assert.equal(slots('report 2026').reference, undefined));
});

describe('understanding any text', () => {
  const words = fc.constantFrom(
    'Niger',
    'pas',
    'WHO',
    'training',
    'UNM-2026-0042',
    'traite',
    'OIM',
    'and',
    '?',
    'summary',
    'since',
    'enero',
    'in French',
    '\n',
    'Mali',
    'no',
    'sign',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  );

  it('never fails and gives codes of the reference data only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { lang, intent, slots: found } = understand(text);
        assert.ok(LANGUAGES.includes(lang) && INTENTS.includes(intent));
        assert.ok(found.countries.every((code) => reference.regionOf.has(code)));
        assert.ok(found.regions.every((code) => reference.regions.has(code)));
        assert.ok(found.agencies.every((code) => reference.organisations.has(code)));
        assert.ok(found.objectives.every((number) => reference.objectives.has(number)));
        assert.ok(found.themes.every((code) => reference.themes.has(code)));
        assert.ok(found.supportTypes.every((code) => reference.supportTypes.has(code)));
        assert.ok(found.reference === undefined || /^UNM-\d{4}-\d{4,5}$/.test(found.reference));
        assert.ok(found.period === undefined || found.period.from <= found.period.to);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same text', () => {
    const text = 'Togo et Bénin, traite des enfants. UNICEF + OIT, un manuel et une formation';
    assert.deepEqual(understand(text), understand(text));
  });
});

describe('names typed in a form field', () => {
  const PLACES: [string, string[], string[], string[]][] = [
    ['Niger, Mali', ['NE', 'ML'], [], []],
    ['Bosnia and Herzegovina; Trinidad et Tobago', ['BA', 'TT'], [], []],
    ['Pérou y Bolivia', ['PE', 'BO'], [], []],
    ['NE, ML, Burkina Fasso', ['NE', 'ML', 'BF'], [], []],
    ['Togo, Atlantis', ['TG'], [], ['Atlantis']],
    ['Afrique', [], ['africa'], []],
    ['', [], [], []],
  ];
  for (const [text, countries, regions, unknown] of PLACES) {
    it(`are read as places from "${text}"`, () =>
      assert.deepEqual(understanding.recognisePlaces(text), { countries, regions, unknown }));
  }

  const AGENCIES: [string, string[], string[]][] = [
    ['IOM, UNICEF, OIT', ['iom', 'unicef', 'ilo'], []],
    ['who / unhcr', ['who', 'unhcr'], []],
    ['UNCIEF et ONU Femmes', ['unicef', 'un-women'], []],
    ['World Bank; Acme Ltd', ['world-bank'], ['Acme Ltd']],
    ['Save the Children', ['save-the-children'], []],
  ];
  for (const [text, codes, unknown] of AGENCIES) {
    it(`are read as organisations from "${text}"`, () =>
      assert.deepEqual(understanding.recogniseAgencies(text), { codes, unknown }));
  }
});
