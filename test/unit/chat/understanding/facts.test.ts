import assert from 'node:assert/strict';
import { understand } from './helpers.ts';

const slots = (text: string) => understand(text).slots;

describe('themes that are told and not named', () => {
  it('are read from the trouble itself', () => {
    assert.ok(
      slots('Tuvalu: the sea is eating the land. UNEP and IOM need a study').themes.includes('environment-climate'),
    );
    assert.ok(slots("Mali : des filles sont vendues à l'étranger, OIM et ONUDC").themes.includes('trafficking'));
    assert.ok(slots('Perú: nadie sabe cuántos extranjeros viven aquí. OIM y UNFPA').themes.includes('data-evidence'));
  });
  it('hide no theme that is named', () => {
    const { themes } = slots('Albanie : on enferme les mineurs sans papiers. UNICEF, HCR');
    assert.ok(themes.includes('child-protection') && themes.includes('detention-alternatives'), themes.join());
  });
  it('are not read from words of another language that only look alike', () =>
    assert.deepEqual(slots('Pays : Cap-Vert\nAgences : PNUD, OIT\nBesoin : pensions').themes, ['social-protection']));
});

describe('kinds of support', () => {
  it('are not a workshop where people sew', () => {
    const { themes, supportTypes } = slots(
      'Argentina: talleres clandestinos de costura, guía para inspectores. OIT, OIM',
    );
    assert.ok(!supportTypes.includes('training'));
    assert.ok(!themes.includes(''));
  });
  it('stand in a list behind a colon, whatever the verb before it', () => {
    const story =
      'The clinic has trained forty nurses since spring and most of them are gone again by the winter. '.repeat(5);
    assert.deepEqual(slots(`${story}\nOur list:\n- a feasibility study\n- a round table`).supportTypes, [
      'needs-assessment',
      'dialogue-platform',
    ]);
  });
});

describe('places and references in unusual forms', () => {
  it('takes a shared place for the country that is named beside it', () =>
    assert.deepEqual(slots('Panamá, tapón del Darién: muertos sin identificar. OIM, ACNUDH').countries, ['PA']));
  it('makes no country of a word in small letters in a text with capitals', () =>
    assert.deepEqual(slots('Uganda: They finish school and stay ashore. UNHCR, UNDP need training').countries, ['UG']));
  it('reads a reference without its letters, and no span of years', () => {
    assert.equal(slots('¿novedades de la 2026-0120?').reference, 'UNM-2026-0120');
    assert.equal(slots('report 2025-2026').reference, undefined);
  });
  it('opens a new request that only points at another', () => {
    const found = understand('Like UNM-2026-0017 but for Lesotho: pensions of miners. ILO, UNDP');
    assert.equal(found.intent, 'new-request');
    assert.equal(found.slots.reference, 'UNM-2026-0017');
  });
});
