import assert from 'node:assert/strict';
import { createWordingCheck } from '../../../bot/domain/wording.ts';
import { loadReference } from '../../../bot/reference/load.ts';

const check = createWordingCheck(loadReference().wording.terms);

describe('wording that stigmatises', () => {
  for (const [text, found, suggestion] of [
    ['A plan against illegal migration', 'illegal migration', 'irregular migration'],
    ['Illegal migrants and their children', 'Illegal migrants', 'migrants in an irregular situation'],
    ['the illegal aliens at the border', 'illegal aliens', 'foreign nationals'],
    ['a wave of young migrants', 'wave of young migrants', 'arrivals'],
    ['les migrants clandestins à Agadez', 'migrants clandestins', 'migrants en situation irrégulière'],
    ['l’afflux de réfugiés', 'afflux de réfugiés', 'arrivées'],
    ['la migración ilegal en la frontera', 'migración ilegal', 'migración irregular'],
    ['avalancha de migrantes', 'avalancha de migrantes', 'llegadas'],
  ] as const) {
    it(`gets a suggestion: "${found}"`, () => assert.deepEqual(check(text), [{ found, suggestion }]));
  }

  for (const text of [
    'Recruitment agencies charge illegal fees.',
    'The Aliens Act of 1984 is being revised.',
    'des signatures invalides',
    'tráfico ilegal de armas',
    'a new wave of training',
  ]) {
    it(`is not seen in "${text}"`, () => assert.deepEqual(check(text), []));
  }

  it('is told once, however often it was written', () => {
    assert.equal(check('illegal migrants, illegal migrants and Illegal Migrants').length, 1);
  });
});
