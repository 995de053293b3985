import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, type Language } from '../../../bot/domain/language.ts';
import { type Catalogue, loadMessages, type MessageKey } from '../../../tab/messages/load.ts';

/** Names of the arguments of a message, however deep they stand. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      // Types 1 to 6 of the parser are arguments; 0 is text and 7 the number sign.
      const { type, value: name } = value as { type?: number; value?: unknown };
      if (typeof type === 'number' && type >= 1 && type <= 6 && typeof name === 'string') names.add(name);
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('messages of the tab', () => {
  let all: Record<Language, Catalogue>;
  let keys: MessageKey[];
  before(async () => {
    const [en, fr, es] = await Promise.all(LANGUAGES.map(loadMessages));
    assert.ok(en && fr && es);
    all = { en, fr, es };
    keys = Object.keys(en) as MessageKey[];
  });

  it('exist in every language with the same keys, and none is empty', () => {
    for (const language of LANGUAGES) {
      assert.deepEqual(Object.keys(all[language]).sort(), [...keys].sort(), language);
      for (const key of keys) assert.notEqual(all[language][key].trim(), '', `${language} ${key}`);
    }
  });

  it('take the same arguments in every language', () => {
    for (const key of keys) {
      for (const language of LANGUAGES) {
        assert.deepEqual(argumentsOf(all[language][key]), argumentsOf(all.en[key]), `${language} ${key}`);
      }
    }
  });

  it('have no straight apostrophe, which would quote an argument', () => {
    for (const language of LANGUAGES) {
      for (const key of keys) assert.ok(!all[language][key].includes("'"), `${language} ${key}`);
    }
  });

  it('keep French punctuation together with its word by a no-break space', () => {
    for (const key of keys) assert.doesNotMatch(all.fr[key], /[^\u00a0](?:[;?!»])|« | :/u, key);
  });

  it('have every plural form that Spanish numbers need', () => {
    for (const key of keys) {
      const message = all.es[key];
      for (const count of [0, 1, 2, 1_000_000]) {
        const values = Object.fromEntries(argumentsOf(message).map((name) => [name, count]));
        const text = String(new IntlMessageFormat(message, 'es', undefined, { ignoreTag: true }).format(values));
        assert.doesNotMatch(text, /[{}]/, key);
      }
    }
  });
});
