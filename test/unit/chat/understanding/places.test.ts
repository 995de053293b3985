import assert from 'node:assert/strict';
import { understand } from './helpers.ts';

const countries = (text: string) => understand(text).slots.countries;

describe('the countries of a need', () => {
  const NAMED: [string, string[]][] = [
    ['need training in RDC, RCA and CdI with IOM', ['CD', 'CF', 'CI']],
    ['BiH and Kosovo: IOM + UNDP need training', ['BA']],
    ['necesitamos capacitación en EE.UU. y RD, OIM', ['US', 'DO']],
    ['formation des douaniers à Nouakchott et Agadez, OIM', ['MR', 'NE']],
    ["Cox's Bazar camps need shelter, UNHCR + IOM", ['BD']],
    ['Les autorités maliennes demandent une formation, OIM et HCR', ['ML']],
    ['both Congos need a joint assessment, IOM and OCHA', ['CG', 'CD']],
    ['Guinée-Bissau : besoin d’un appui technique OIM', ['GW']],
    ['South Sudan and Sudan, UNHCR needs training', ['SS', 'SD']],
    ['training for American Samoa officials, IOM', []],
    ['we need training in Nigria and Etiopia, IOM', ['NG', 'ET']],
  ];
  for (const [text, codes] of NAMED) {
    it(`are ${codes.join(', ') || 'none'} in "${text}"`, () =>
      assert.deepEqual([...countries(text)].sort(), [...codes].sort()));
  }

  it('leave out a country that is named to be excluded', () => {
    assert.deepEqual(countries('recherche et secours à Agadez (Niger, pas Nigeria), OIM et HCR'), ['NE']);
    assert.deepEqual(countries('training in all of the G5 except Chad and Mali: Niger, IOM and UNDP'), ['NE']);
    assert.deepEqual(countries('capacitación en Perú y Bolivia, excepto Ecuador. OIM'), ['PE', 'BO']);
  });

  it('leave out the country that serves as a model when the need is elsewhere', () => {
    assert.deepEqual(countries('Libya: training of prosecutors and a study visit to Italy, UNODC'), ['LY']);
    assert.deepEqual(countries('Rabat : échange avec le Portugal et l’Espagne sur l’accueil, OIM et UNESCO'), ['MA']);
  });

  it('are not read from the names of people', () => {
    assert.deepEqual(countries('Hi, Jordan Smith from IOM here, we need support for returnees in Tbilisi'), ['GE']);
    assert.deepEqual(countries('Besoin d’un appui au Togo, OIM.\n\nCordialement,\nGeorgia M.'), ['TG']);
    assert.deepEqual(countries('thanks Chad, please register a training need for Lesotho, IOM'), ['LS']);
  });

  it('are not read from "us", "may", pacts and processes', () => {
    assert.deepEqual(countries('can you help us register training in Ghana? it may be urgent. IOM'), ['GH']);
    assert.deepEqual(countries('training on the Palermo Protocols and the Marrakech Compact in Benin, UNODC'), ['BJ']);
  });

  it('do not take a language for a country', () => {
    assert.deepEqual(countries('we need a course in French and Spanish for consuls in Angola, IOM'), ['AO']);
  });
});

describe('the region of a need', () => {
  it('is given when no country says where', () => {
    assert.deepEqual(understand('regional training on data for the Arab States, ESCWA and IOM').slots.regions, [
      'arab-states',
    ]);
    assert.deepEqual(understand('¿qué han hecho en América Latina para integrar a refugiados?').slots.regions, [
      'latin-america-caribbean',
    ]);
  });

  it('is left out when a country says where', () => {
    assert.deepEqual(understand('training in Ghana, West Africa. IOM and ILO').slots.regions, []);
  });

  it('is not read from the Sahel, from South Africa or from the Global Compact', () => {
    assert.deepEqual(understand('formation au Sahel, OIM et HCR').slots.regions, []);
    assert.deepEqual(understand('training in South Africa, IOM').slots, {
      ...understand('training in South Africa, IOM').slots,
      countries: ['ZA'],
      regions: [],
    });
    assert.deepEqual(understand('any good practices on implementing the Global Compact?').slots.regions, []);
  });
});
