import { differenceOf } from '../domain/difference.ts';
import type { Language } from '../domain/language.ts';
import type { ChangedRow, RequestView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { type Element, hint, subheading } from './elements.ts';
import { shorten } from './shorten.ts';

/** Fields that a card compares, where there is room: the whole comparison is in the tab, the whole content below. */
const SHOWN = 6;
const SHOWN_SHORT = 4;
/** Characters of the words that differ, and of those around them. */
const CHANGED = 200;
const CHANGED_SHORT = 60;
const AROUND = 40;

const endOf = (words: string) => (words.length > AROUND ? `… ${words.slice(-AROUND).replace(/^\S*\s/, '')}` : words);

/** The words that differ, with a few of those before and after them. */
function excerpts(before: string, after: string, limit: number): [string, string] {
  const { start, end, ...different } = differenceOf(before, after);
  const around = (words: string) => `${endOf(start)}${shorten(words, limit)}${shorten(end, AROUND)}`;
  return [around(different.before), around(different.after)];
}

function line(lang: Language, key: 'before' | 'after', words: string): Element {
  return {
    type: 'RichTextBlock',
    spacing: 'None',
    inlines: [
      { type: 'TextRun', text: `${t(lang, `changes.${key}`)} `, size: 'Small', isSubtle: true },
      { type: 'TextRun', text: words.replace(/\s+/g, ' ') || t(lang, 'value.notStated') },
    ],
  };
}

function changedRow({ label, before, after }: ChangedRow, lang: Language, limit: number): Element {
  const gone = before.filter((value) => !after.includes(value));
  const come = after.filter((value) => !before.includes(value));
  const [was, is] = excerpts(gone.join('; '), come.join('; '), limit);
  return {
    type: 'Container',
    spacing: 'Small',
    items: [
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: label, weight: 'Bolder' }] },
      line(lang, 'before', was),
      line(lang, 'after', is),
    ],
  };
}

/** What changed since the reader's agency signed, before and after: compact, one field below the other. */
export function changedRows({ changes }: RequestView, lang: Language, isShort: boolean): Element[] {
  if (!changes) return [];
  const [shown, limit] = isShort ? [SHOWN_SHORT, CHANGED_SHORT] : [SHOWN, CHANGED];
  const more = changes.rows.length - shown;
  return [
    {
      type: 'Container',
      style: 'emphasis',
      bleed: true,
      items: [
        subheading(changes.title),
        ...changes.rows.slice(0, shown).map((row) => changedRow(row, lang, limit)),
        ...(more > 0 ? [hint(t(lang, 'changes.more', { count: more }))] : []),
      ],
    },
  ];
}
