import assert from 'node:assert/strict';
import fc from 'fast-check';
import { personalDataIn } from '../../../bot/domain/personal-data.ts';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind, found }) => `${kind}: ${found}`);

describe('personal data in what was typed', () => {
  for (const [text, expected] of [
    ['Write to fatima.diallo@example.org for the list.', 'email: fatima.diallo@example.org'],
    ['Call +227 90 12 34 56 at the shelter', 'phone: +227 90 12 34 56'],
    ['Joindre le 90 12 34 56 au foyer', 'phone: 90 12 34 56'],
    ['WhatsApp: 90123456', 'phone: 90123456'],
    ['teléfono 22 555 0134 de la madre', 'phone: 22 555 0134'],
    ['passport no. AB1234567 was withheld', 'document-number: AB1234567'],
    ['son passeport 15CV88210 a été confisqué', 'document-number: 15CV88210'],
    ['cédula 0801-1990-12345', 'document-number: 0801-1990-12345'],
    ['Fatima Diallo, 34 years old, was returned', 'person: Fatima Diallo, 34 years old'],
    ['le cas de Moussa ag Amastan, âgé de 17 ans', 'person: Moussa ag Amastan, âgé de 17'],
    ['María López (nacida el 12/03/1990)', 'person: María López (nacida el 12/03/1990'],
  ] as const) {
    it(`is pointed out in "${text}"`, () => assert.deepEqual(kindsIn(text), [expected]));
  }

  for (const text of [
    'In 2024-2026 some 1 200 000 people crossed, 45 000 of them children.',
    'USD 1,250,000 over 36 months, of which 150.000.000 FCFA from the State',
    'Global Compact 2018, objective 7; General Assembly resolution 73/195 of 19 December 2018',
    'UNM-2026-0042 follows UNM-2025-0007',
    'Training of 120 border officers in Agadez and Tahoua from 2026-11-20 to 2027-02-28',
    'Ministry of the Interior 2025 plan; Agenda 2030; Niamey 2000 inhabitants',
    'children of 12 to 17 years of age; 25 ans de coopération',
    'ISO 3166-1 and SDG 10.7, 8.7 and 3.8',
    'a budget of 12 34 % and the years 20 21',
  ]) {
    it(`is not seen in "${text}"`, () => assert.deepEqual(kindsIn(text), []));
  }

  it('is found wherever it stands in a longer text, and quickly in any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), fc.string({ maxLength: 200 }), (before, after) => {
        const found = personalDataIn(`${before} \n mail a.b@example.org \n ${after}`);
        assert.ok(found.some(({ kind, found }) => kind === 'email' && found.includes('a.b@example.org')));
      }),
      { numRuns: 200 },
    );
  });
});
