import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../../../bot/chat/commands.ts';
import type { Intent } from '../../../../bot/chat/understanding/types.ts';
import { LANGUAGES, type Language } from '../../../../bot/domain/language.ts';
import { understand } from './helpers.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../manifest/${path}`, import.meta.url), 'utf8'));

/** What the commands of the app's menu mean, in their order in the first list; the second list repeats some of them. */
const MENU: readonly Intent[] = [
  'greeting',
  'help',
  'new-request',
  'list-mine',
  'status',
  'sign',
  'find-knowledge',
  'language',
  'language',
  'language',
];

interface Template {
  bots: { commandLists: { commands: { title: string }[] }[] }[];
}

function menuOf(lang: Language): string[][] {
  const lists = (read('manifest.template.json') as Template).bots[0]?.commandLists ?? [];
  if (lang === 'en') return lists.map((list) => list.commands.map((c) => c.title));
  const texts = read(`languages/${lang}.json`) as Record<string, string>;
  return lists.map((list, l) =>
    list.commands.map((_, c) => texts[`bots[0].commandLists[${l}].commands[${c}].title`] ?? ''),
  );
}

describe('command words read as free text', () => {
  for (const lang of LANGUAGES) {
    it(`have their intent as help writes them in ${lang}`, () => {
      for (const [intent, words] of Object.entries(COMMANDS[lang]))
        for (const typed of [words, words.toUpperCase(), `${words}.`])
          assert.equal(understand(typed).intent, intent, typed);
    });

    it(`have their intent as the menu shows them in ${lang}`, () => {
      const [first = [], ...more] = menuOf(lang);
      assert.equal(first.length, MENU.length);
      first.forEach((title, i) => {
        assert.equal(understand(title).intent, MENU[i], title);
      });
      for (const title of more.flat()) assert.equal(understand(title).intent, MENU[first.indexOf(title)], title);
    });

    it(`keep their intent before a reference in ${lang}`, () => {
      for (const intent of ['status', 'sign'] as const) {
        const found = understand(`${COMMANDS[lang][intent]} UNM-2026-0042`);
        assert.equal(found.intent, intent);
        assert.equal(found.slots.reference, 'UNM-2026-0042');
      }
    });
  }
});
