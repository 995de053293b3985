import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askedBy } from '../../../bot/chat/asked-by.ts';

describe('who asked, as a text says', () => {
  for (const [text, name] of [
    [
      'The ministry of justice of Niger asks UNICEF and IOM for training of border police.',
      'Ministry of justice of Niger',
    ],
    ['In Niger, the National Assembly has asked for training of legislators', 'National Assembly'],
    ['Le ministère de l’Intérieur souhaite former la police', 'Ministère de l’Intérieur'],
    ['La ville d’Agadez demande un appui', 'Ville d’Agadez'],
    ['El Ministerio de Trabajo de Honduras solicita capacitación', 'Ministerio de Trabajo de Honduras'],
    ['UNICEF and IOM in Niger need training of border police', ''],
    ['Children ask for help; the ministry. Nobody asks.', ''],
    ['Training for the ministry of labour, as IOM asks', ''],
  ] as const) {
    it(`is "${name}" in "${text.slice(0, 50)}"`, () => assert.equal(askedBy(text), name));
  }

  it('is found quickly in any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 5_000 }), (text) => typeof askedBy(text) === 'string'));
    const long = 'the ministry of '.repeat(2_000);
    assert.equal(askedBy(long), '');
  });
});
