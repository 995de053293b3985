import assert from 'node:assert/strict';
import { welcomeCard } from '../../../bot/cards/welcome-card.ts';
import type { RequestContent } from '../../../bot/domain/content.ts';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { agencyCards, foundCards, otherCards, requestCards } from '../../helpers/all-cards.ts';
import { unicef } from '../../helpers/builders.ts';
import { checkCard, faultsOf } from '../../helpers/card-rules.ts';
import { elementsOf } from '../../helpers/chat-user.ts';
import { reference, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

/** Every text as long as it may be, of one letter; `chosen` items of every list. */
function longest(letter: string, chosen: number): Partial<RequestContent> {
  const text = (characters: number) => letter.repeat(characters / letter.length);
  const short = text(500);
  return {
    title: text(160),
    need: text(5_000),
    requestedBy: short,
    beneficiaries: short,
    countries: [...reference.regionOf.keys()].slice(0, chosen),
    secondaryObjectives: [...reference.objectives.keys()].slice(0, chosen),
    themes: [...reference.themes.keys()].slice(0, chosen),
    supportTypes: [...reference.supportTypes.keys()].slice(0, chosen),
    results: [{ statement: short, indicator: short, baseline: short, target: short }],
    start: '2027-01',
    durationMonths: 36,
    budget: [
      { agency: 'iom', amount: 1e9 },
      { agency: 'unicef', amount: 1e9 },
    ],
    coFinancing: 1e9,
    markers: { gender: short, 'human-rights': short, 'child-sensitivity': short },
  };
}

const NETWORK = [...reference.organisations.values()]
  .filter((o) => o.role !== 'partner' && o.code !== 'unicef')
  .map((o) => o.code);

/** One to three bytes a character, line breaks, and emoji of two halves. */
const LETTERS = { Latin: 'a', Arabic: 'ب', Chinese: '能', 'line breaks': 'a\n', quotes: '"\\', emoji: '🧭' };

describe('every card', () => {
  let deps: TestDeps;
  before(async () => {
    deps = await testDeps();
  });

  it('is checked by a library that finds faults', () => {
    const card = {
      ...welcomeCard('en', unicef),
      body: [{ type: 'Nonsense' }, { type: 'Input.Text', label: 'without an id' }],
    };
    assert.ok(faultsOf(card).length >= 2);
  });

  for (const lang of LANGUAGES) {
    it(`is a valid card, small, with few buttons (${lang})`, () => {
      const filling = { content: {}, note: 'Which regions do you mean?' };
      const cards = [
        ...requestCards(deps, lang, filling),
        ...otherCards(deps, lang, filling),
        ...agencyCards(deps, lang, filling),
        ...foundCards(deps, lang),
      ];
      for (const [name, card] of cards) checkCard(card, name);
    });

    it(`names its language, and gives it with every button (${lang})`, () => {
      for (const [name, card] of requestCards(deps, lang, { content: {}, note: 'x' })) {
        assert.equal(card.lang, lang);
        for (const node of elementsOf(card).filter((element) => element.verb))
          assert.equal(node.data?.lang, lang, `${name}: ${node.verb}`);
      }
    });
  }

  for (const [script, letter] of Object.entries(LETTERS)) {
    it(`stays under its limit with the longest texts: ${script}`, () => {
      const filling = { content: longest(letter, 10), note: letter.repeat(5_000 / letter.length) };
      // French has the longest labels.
      for (const [name, card] of [
        ...requestCards(deps, 'fr', filling),
        ...otherCards(deps, 'fr', filling),
        ...agencyCards(deps, 'fr', { ...filling, agencies: ['iom', 'ilo'] }),
      ])
        checkCard(card, name);
    });
  }

  it('stays under its limit with everything chosen and the whole Network on it', () => {
    const filling = { content: longest('a', 200), note: 'a'.repeat(5_000), agencies: NETWORK };
    for (const lang of LANGUAGES) {
      for (const [name, card] of [
        ...requestCards(deps, lang, filling),
        ...otherCards(deps, lang, filling),
        ...agencyCards(deps, lang, filling),
      ])
        checkCard(card, name);
    }
  });

  it('shows the whole need wherever it fits, and says where it does not', () => {
    const need = 'Training of border police. '.repeat(180).trim();
    const [whole] = requestCards(deps, 'en', { content: { need }, note: 'x' });
    assert.ok(JSON.stringify(whole?.[1]).includes(need));
    const [part] = requestCards(deps, 'en', { content: longest('能', 200), note: 'x', agencies: NETWORK });
    assert.ok(JSON.stringify(part?.[1]).includes('The whole request is in the tab'));
  });
});
