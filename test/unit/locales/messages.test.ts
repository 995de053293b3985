import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';
import { COMMANDS } from '../../../bot/chat/commands.ts';
import { LANGUAGES, type Language } from '../../../bot/domain/language.ts';
import { en, type MessageKey, type Messages } from '../../../bot/locales/en.ts';
import { es } from '../../../bot/locales/es.ts';
import { fr } from '../../../bot/locales/fr.ts';
import { type MessageParams, t } from '../../../bot/locales/index.ts';

const MESSAGES: Record<Language, Messages> = { en, fr, es };
const TRANSLATIONS = LANGUAGES.filter((lang) => lang !== 'en');
const KEYS = Object.keys(en) as MessageKey[];

/** The same word in both languages, a proper name, or placeholders only. */
const SAME_AS_ENGLISH: Record<string, readonly MessageKey[]> = {
  fr: [
    'welcome.title',
    'value.objective',
    'level.local',
    'level.national',
    'request.signatures',
    'introduce.organisation',
    'context.published',
    'export.total',
    'field.contributionShort',
  ],
  es: [
    'welcome.title',
    'value.objective',
    'value.marker',
    'level.local',
    'level.regional',
    'value.quoted',
    'value.between',
    'export.total',
    'said.by',
    'fund.rule',
    'fund.no',
    'constraint.line',
  ],
};

/** What the messages offer in bold: the commands, finding, and the languages by their own names. */
const FIND = { en: 'find …', fr: 'trouver …', es: 'buscar …' };
const offeredIn = (lang: Language) => {
  const commands = Object.entries(COMMANDS[lang]).map(([intent, words]) =>
    intent === 'status' ? `${words} UNM-2026-0001` : words,
  );
  return [...commands, FIND[lang], 'français', 'español', 'english'].sort();
};

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Kind = 'text' | 'number' | 'plural' | 'select';
interface Placeholder {
  kind: Kind;
  /** Arms of a plural or select; empty otherwise. */
  arms: readonly string[];
}

function parse(lang: Language, key: MessageKey): Ast {
  return new IntlMessageFormat(MESSAGES[lang][key], lang, undefined, { ignoreTag: true }).getAst();
}

/** Placeholders by name, those inside the arms of a plural or select included. In the parser's tree, 1 is a plain argument. */
function placeholders(ast: Ast, found = new Map<string, Placeholder>()): Map<string, Placeholder> {
  for (const element of ast) {
    if ('options' in element) {
      const arms = Object.keys(element.options);
      found.set(element.value, { kind: 'pluralType' in element ? 'plural' : 'select', arms });
      for (const arm of Object.values(element.options)) placeholders(arm.value, found);
    } else if ('style' in element) found.set(element.value, { kind: 'number', arms: [] });
    else if (element.type === 1) found.set(element.value, { kind: 'text', arms: [] });
  }
  return found;
}

function textOf(name: string): string {
  return `<${name}>`;
}

/** Each text shows its own name, numbers are the given one, selects take their first or last arm. */
function sample(found: Map<string, Placeholder>, amount: number, arm: 'first' | 'last'): MessageParams {
  const params: Record<string, string | number> = {};
  for (const [name, { kind, arms }] of found) {
    if (kind === 'text') params[name] = textOf(name);
    else if (kind === 'select') params[name] = arms.at(arm === 'first' ? 0 : -1) ?? 'other';
    else params[name] = amount;
  }
  return params;
}

function failures(check: (key: MessageKey) => string | undefined): string[] {
  return KEYS.flatMap((key) => {
    const problem = check(key);
    return problem === undefined ? [] : [`${key}: ${problem}`];
  });
}

describe('messages', () => {
  for (const lang of TRANSLATIONS) {
    describe(lang, () => {
      it('has the keys of English, in the same order', () => {
        assert.deepEqual(Object.keys(MESSAGES[lang]), KEYS);
      });

      it('has the placeholders of English, of the same kind', () => {
        const kinds = (l: Language, key: MessageKey) =>
          [...placeholders(parse(l, key))].map(([name, { kind }]) => `${name} (${kind})`).sort();
        for (const key of KEYS) assert.deepEqual(kinds(lang, key), kinds('en', key), key);
      });

      it('has the select arms of English', () => {
        const selects = (l: Language, key: MessageKey) =>
          [...placeholders(parse(l, key))]
            .filter(([, p]) => p.kind === 'select')
            .map(([name, p]) => [name, [...p.arms].sort()]);
        for (const key of KEYS) assert.deepEqual(selects(lang, key), selects('en', key), key);
      });

      it('is translated', () => {
        const same = KEYS.filter((key) => MESSAGES[lang][key] === en[key]);
        assert.deepEqual(same, SAME_AS_ENGLISH[lang]);
      });
    });
  }

  for (const lang of LANGUAGES) {
    it(`is complete in every plural (${lang})`, () => {
      const incomplete = failures((key) => {
        for (const [name, { kind, arms }] of placeholders(parse(lang, key))) {
          if (kind === 'plural' && !(arms.includes('one') && arms.includes('other'))) return `${name}: ${arms}`;
        }
        return undefined;
      });
      assert.deepEqual(incomplete, []);
    });

    it(`shows every value it is given and no syntax (${lang})`, () => {
      for (const key of KEYS) {
        const found = placeholders(parse(lang, key));
        const texts = [...found].filter(([, { kind }]) => kind === 'text').map(([name]) => textOf(name));
        for (const amount of [0, 1, 2, 1234]) {
          const full = t(lang, key, sample(found, amount, 'last'));
          for (const text of texts) assert.ok(full.includes(text), `${key} does not show ${text}: ${full}`);
          const bare = t(lang, key, sample(found, amount, 'first'));
          for (const shown of [full, bare]) assert.doesNotMatch(shown, /[{}#]|undefined| {2}/, key);
        }
      }
    });

    it(`uses typographic apostrophes and quotation marks only (${lang})`, () => {
      assert.deepEqual(
        failures((key) => /['"]/.exec(MESSAGES[lang][key])?.[0]),
        [],
      );
    });

    it(`offers in bold only what the bot understands (${lang})`, () => {
      const offered = KEYS.flatMap((key) => [...MESSAGES[lang][key].matchAll(/\*\*(.+?)\*\*/g)].map((m) => m[1] ?? ''));
      assert.deepEqual([...new Set(offered)].sort(), offeredIn(lang));
    });
  }

  it('has a no-break space at every French double punctuation mark', () => {
    const marks = /[^\u00a0\u202f](?=[:;?!»])|«(?![\u00a0\u202f])/;
    assert.deepEqual(
      failures((key) => (marks.exec(fr[key]) ? fr[key] : undefined)),
      [],
    );
  });

  it('opens every Spanish question and exclamation', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    const unopened = failures((key) => {
      const text = es[key];
      return count(text, '¿') === count(text, '?') && count(text, '¡') === count(text, '!') ? undefined : text;
    });
    assert.deepEqual(unopened, []);
  });
});
