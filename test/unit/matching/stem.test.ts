import assert from 'node:assert/strict';
import fc from 'fast-check';
import snowball from 'snowball-stemmers';
import { fold } from '../../../bot/matching/text/fold.ts';
import { stem } from '../../../bot/matching/text/stem.ts';
import { reference } from './fixtures.ts';

const published = { en: snowball.newStemmer('english'), fr: snowball.newStemmer('french') };

/** Every word of the reference data, folded as it is before it is stemmed. */
const words = [
  ...new Set(
    fold(JSON.stringify([...reference.practices.values(), ...reference.organisations.values(), reference.glossary]))
      .match(/[\p{L}\p{N}&]+/gu)
      ?.values() ?? [],
  ),
];

/** Endings that the rules of the two languages look for, and pieces of some. */
const ENDINGS = `
  sses ied ies s ss us eed eedly ed edly ing ingly at bl iz tional enci anci abli entli izer ization ational ation ator
  alism aliti alli fulness fulli ousli ousness iveness iviti biliti bli lessli logi ogi li alize icate iciti ical ful
  ness ative al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion sion tion e l ll y ly ance ique
  isme iste eux atrice ateur ations logie usion utions ences ements if aux eaux euse issement amment emment ira isse
  issante irai ir iras issions issants irait iraient irent iez ions era asse ante ai erai er asses erions assions erons
  erait eront ez eriez assiez ier enn onn ett ell eill qu yer`
  .trim()
  .split(/\s+/);

const letters = fc.string({ unit: fc.constantFrom(...'aeiouyYqstlnrcgmbé1&'), minLength: 1, maxLength: 8 });
const endings = fc.array(fc.constantFrom(...ENDINGS), { maxLength: 3 }).map((list) => list.join(''));
const made = fc.oneof(
  fc.tuple(letters, endings).map(([start, end]) => fold(start + end)),
  fc.tuple(fc.constantFrom(...words), fc.nat(6), endings).map(([word, length, end]) => word.slice(0, length + 1) + end),
);

describe('stems of folded words', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`are those of the published stemmer for every word of the reference data, ${language}`, () => {
      assert.ok(words.length > 5_000);
      for (const word of words) assert.equal(stem(word, language), published[language].stem(word), word);
    });

    it(`are those of the published stemmer for made-up words with its endings, ${language}`, () => {
      fc.assert(
        fc.property(made, (word) => {
          assert.equal(stem(word, language), published[language].stem(word));
        }),
        { numRuns: 2_000 },
      );
    });
  }
});
