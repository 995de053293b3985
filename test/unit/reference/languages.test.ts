import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { reference } from '../../helpers/test-deps.ts';

const FOLDER = new URL('../../../bot/reference/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
/** Read in English and French only: mandates, descriptions, and the words of practices and resources. */
const TWO_LANGUAGES = ['description', 'mandate', 'title', 'summary', 'result', 'note', 'membershipNote'];

type Json = unknown;
const isText = (value: Json) => typeof value === 'string' && value.trim() !== '';
const isFilled = (value: Json) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText));

/** Every place where something is said in English, with what it says in each language. */
function* said(node: Json, place: string): Generator<{ place: string; name: string; words: Record<string, Json> }> {
  if (node === null || typeof node !== 'object') return;
  const row = node as Record<string, Json>;
  // Titles of documents are given as printed, in the document's own language.
  if (place === 'practices.documents') return;
  if (isFilled(row.en) || isFilled(row.fr)) yield { place, name: place.split('.').at(-1) ?? '', words: row };
  const bases = new Set(Object.keys(row).flatMap((key) => /^(.+)_(?:en|fr|es)$/.exec(key)?.[1] ?? []));
  for (const name of bases) {
    const words = { en: row[`${name}_en`], fr: row[`${name}_fr`], es: row[`${name}_es`] };
    yield { place: `${place}.${name}`, name, words };
  }
  for (const [key, value] of Object.entries(row)) yield* said(value, `${place}.${key}`);
}

const everything = FILES.flatMap((name) => [
  ...said(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')), name.replace('.json', '')),
]);

describe('languages of the reference data', () => {
  it('are English and French wherever something is said', () => {
    const missing = everything.filter(({ words }) => !isFilled(words.en) || !isFilled(words.fr));
    assert.ok(everything.length > 1_000, 'the files are read');
    assert.deepEqual(
      missing.map(({ place }) => place),
      [],
    );
  });

  it('are Spanish, too, for every label, name and acronym', () => {
    const needing = everything.filter(({ name }) => ['label', 'name', 'acronym', 'synonyms'].includes(name));
    const missing = needing.filter(({ words }) => !isFilled(words.es));
    assert.deepEqual(
      missing.map(({ place }) => place),
      [],
    );
  });

  it('are Spanish or known to be written in two languages only', () => {
    const missing = everything.filter(
      ({ name, words, place }) =>
        !isFilled(words.es) &&
        !TWO_LANGUAGES.includes(name) &&
        !/\.(?:partners|publishers)\.\d+$|\.titleBasis$/.test(place),
    );
    assert.deepEqual(
      missing.map(({ place }) => place),
      [],
    );
  });

  it('say something for every term of the glossary in English and French', () => {
    const silent = reference.glossary.groups.filter((group) => group.en.length === 0 || group.fr.length === 0);
    assert.deepEqual(
      silent.map((group) => group.concept),
      [],
    );
  });
});
