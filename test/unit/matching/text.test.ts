import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyser } from '../../../bot/matching/text/analyse.ts';
import { fold } from '../../../bot/matching/text/fold.ts';
import type { TextLanguage } from '../../../bot/matching/text/languages.ts';
import { placeWords } from '../../../bot/matching/text/places.ts';

const analyser = createAnalyser(new Set(['WHO', 'AU']));
const detectLanguage = analyser.detect;
const stems = (text: string, language: TextLanguage) => analyser.terms(text, language).map((term) => term.stem);

describe('text analysis for matching', () => {
  it('reads words with and without accents as the same', () => {
    assert.deepEqual(stems('enquête ménages', 'fr'), stems('enquete menages', 'fr'));
    assert.deepEqual(stems('crédito migración', 'es'), stems('credito migracion', 'es'));
    assert.equal(fold('Œuvre ÑANDÚ ﬁn'), 'oeuvre nandu fin');
  });

  it('brings inflected words to one stem in each language', () => {
    assert.deepEqual(stems('recruiters', 'en'), stems('recruiter', 'en'));
    assert.deepEqual(stems('formations', 'fr'), stems('formation', 'fr'));
    assert.deepEqual(stems('consulados', 'es'), stems('consulado', 'es'));
  });

  it('drops elided articles and possessives', () => {
    assert.deepEqual(stems("l'enquête d’asile", 'fr'), stems('enquête asile', 'fr'));
    assert.deepEqual(stems("Kenya's workers", 'en'), stems('Kenya workers', 'en'));
  });

  it('drops function words', () => {
    assert.deepEqual(stems('what we want and why', 'en'), []);
    assert.deepEqual(stems('ce que nous voulons avec les autres', 'fr'), []);
    assert.deepEqual(stems('lo que queremos para todos', 'es'), []);
  });

  it('keeps acronyms whole, and those that are also words apart from the words', () => {
    assert.deepEqual(stems('NGOs and M&E', 'en'), ['ngo', 'm&e']);
    assert.deepEqual(stems('WHO standards', 'en')[0], 'WHO');
    assert.deepEqual(stems('those who came', 'en'), ['came']);
  });

  it('takes no capitals for acronyms in a text that is all capitals', () => {
    assert.deepEqual(stems('TRAINING OF BORDER OFFICERS', 'en'), stems('training of border officers', 'en'));
  });

  it('says where each word stands in the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'fr', 'es' as const), (text, language) => {
        for (const { surface, at } of analyser.terms(text, language as 'en')) {
          assert.equal(text.slice(at, at + surface.length), surface);
        }
      }),
    );
  });

  it('tells English, French and Spanish apart, one-liners too', () => {
    assert.equal(detectLanguage('want to find out who + where our skilled diaspora is', 'fr'), 'en');
    assert.equal(detectLanguage('Guinée, questions migration dans l’enquete ménages, des exemples ?', 'en'), 'fr');
    assert.equal(detectLanguage('hay algun pais con registro de migrantes desaparecidos', 'en'), 'es');
  });

  it('reads Arabic, Russian and Chinese by their script: endings, articles and words without spaces', () => {
    assert.equal(detectLanguage('تدريب موظفي الحدود', 'en'), 'ar');
    assert.equal(detectLanguage('подготовка пограничников', 'en'), 'ru');
    assert.equal(detectLanguage('打击人口贩运', 'en'), 'zh');
    assert.deepEqual(stems('الحدود', 'ar'), stems('حدود', 'ar'));
    assert.deepEqual(stems('إلى الأشخاص', 'ar'), stems('اشخاص', 'ar'));
    assert.deepEqual(stems('пограничной службы', 'ru'), stems('пограничная служба', 'ru'));
    assert.deepEqual(stems('всё ещё', 'ru'), []);
    assert.deepEqual(stems('培训边境官员', 'zh'), ['培训', '边境', '官员']);
  });

  it('reads each sentence of a mixed text in its own language, and each word in its own script', () => {
    const mixed =
      'We need help with the border. Nous souhaitons former les agents aux frontières avec des experts. تدريب';
    const all = stems(mixed, 'en');
    for (const part of [stems('border', 'en'), stems('agents aux frontières', 'fr'), stems('تدريب', 'ar')].flat()) {
      assert.ok(all.includes(part), part);
    }
  });

  it('takes a prefix with a hyphen and without for the same word', () => {
    assert.ok(stems('co-operation', 'en').includes(stems('cooperation', 'en')[0] ?? ''));
    assert.ok(stems('e-learning', 'en').includes(stems('elearning', 'en')[0] ?? ''));
    assert.ok(stems('pre-departure', 'en').includes(stems('departure', 'en')[0] ?? ''));
  });

  it('falls back when a text tells nothing of its language', () => {
    assert.equal(detectLanguage('IOM 2026', 'fr'), 'fr');
  });

  it('knows the names of a country and of its people as words of place', () => {
    const isPlace = placeWords(['KE']);
    assert.ok(isPlace('Kenya') && isPlace('Kenyan'));
    assert.ok(!isPlace('keen') && !isPlace('border'));
  });
});
