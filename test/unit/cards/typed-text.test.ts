/** What people typed is shown as they typed it, and does nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, typed } from '../../../bot/cards/elements.ts';
import { shorten } from '../../../bot/cards/shorten.ts';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { agencyCards, otherCards, requestCards } from '../../helpers/all-cards.ts';
import { isHarmlessMarkdown } from '../../helpers/card-rules.ts';
import { elementsOf } from '../../helpers/chat-user.ts';
import { type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const MARK = '☂';
/** Markdown, mentions, links, entities, line breaks, emoji, right-to-left letters and marks. */
const nasty = fc.constantFrom(
  '**bold**',
  '_it_',
  '# head',
  '\n- item',
  '\n1. item',
  '1) x',
  '> quote',
  '`code`',
  '\n```\n',
  '~~gone~~',
  '\n===\n',
  '\n    code',
  '|a|b|',
  '![i](https://e.example/i.png)',
  '[click](https://e.example)',
  '<https://e.example>',
  'https://e.example',
  '<at>Everybody</at>',
  '<b>x</b>',
  '<script>',
  '&lt;b&gt;',
  '&#42;',
  '\\',
  '\\*',
  '{{DATE(2026-01-01,SHORT)}}',
  '$(x)',
  '👩🏽‍🏫',
  'بناء القدرات',
  '\u202eabc',
  '\u2066',
  '\r\n',
  '\u2028',
  '"',
  "'",
  'é',
  ' ',
);
const nastyText = fc.array(nasty, { minLength: 1, maxLength: 6 }).map((parts) => `${MARK}${parts.join(MARK)}${MARK}`);

/** Every text of a card that holds the mark, with where it stands. */
function* marked(card: unknown): Generator<{ type: string; key: string; words: string }> {
  for (const node of elementsOf(card)) {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string' && value.includes(MARK)) yield { type: String(node.type), key, words: value };
    }
  }
}

/** Elements and fields that draw their text as it is; the one without a type is a choice of a compact list. */
const PLAIN = ['TextRun.text', 'Input.Text.value', 'undefined.title'];

describe('text that people typed', () => {
  let deps: TestDeps;
  before(async () => {
    deps = await testDeps();
  });

  it('stands in no card where markdown, mentions or links work, unless it is escaped', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom(...LANGUAGES), (words, lang) => {
        const content = {
          title: words.slice(0, 160),
          need: words,
          requestedBy: words,
          beneficiaries: words,
          results: [{ statement: words, indicator: words, baseline: words, target: words }],
          markers: { gender: words, 'human-rights': words, 'child-sensitivity': words },
        };
        const filling = { content, note: words };
        let places = 0;
        for (const [name, card] of [
          ...requestCards(deps, lang, filling),
          ...otherCards(deps, lang, filling),
          ...agencyCards(deps, lang, filling),
        ]) {
          for (const { type, key, words: shown } of marked(card)) {
            places += 1;
            if (PLAIN.includes(`${type}.${key}`)) continue;
            assert.ok(isHarmlessMarkdown(shown), `${name}: ${type}.${key}: ${shown}`);
          }
        }
        assert.ok(places > 50);
      }),
      { numRuns: 8 },
    );
  });

  it('reaches the reader letter by letter, one block a line', () => {
    fc.assert(
      fc.property(nastyText, (words) => {
        const lines = typed(words).map((block) =>
          elementsOf(block.inlines)
            .map((run) => run.text)
            .join(''),
        );
        const expected = words.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
        assert.deepEqual(lines, expected);
      }),
      { numRuns: 200 },
    );
  });

  it('can be read back from its escaped form, on one line', () => {
    const plain = (words: string) => words.replace(/\\(.)/g, '$1').replace(/&lt;/g, '<').replace(/&amp;/g, '&');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) =>
        assert.equal(plain(escapeMarkdown(words)), words.trim().replace(/\s+/g, ' ')),
      ),
      { numRuns: 150 },
    );
  });

  it('is cut between words and never in the middle of a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 300 }), (words, most) => {
        const short = shorten(words, most);
        assert.ok(short.length <= most + 2);
        assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])/.test(short));
      }),
      { numRuns: 300 },
    );
    assert.equal(shorten('one two three four five six', 22), 'one two three four …');
  });
});
