/** What bad input gets: a clear sentence in the person's language, and nothing lost. */
import assert from 'node:assert/strict';
import { NEED_LIMIT } from '../../../bot/domain/content.ts';
import { DeskError, type ErrorCode } from '../../../bot/domain/errors.ts';
import { LANGUAGES, type Language } from '../../../bot/domain/language.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { t } from '../../../bot/locales/index.ts';
import { refusal } from '../../../bot/usecases/refusal.ts';
import { ilo, iom, unicef } from '../../helpers/builders.ts';
import { type Answer, chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredCosigning, reference, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

/** Said in a way that nobody can take for something else. */
const NEEDS: Record<Language, string> = {
  en: 'New joint request of UNICEF and IOM for Niger: training of the border police on child protection.',
  fr: 'Nouvelle demande conjointe UNICEF et OIM pour le Niger : formation de la police des frontières à la protection des enfants.',
  es: 'Nueva solicitud conjunta de UNICEF y OIM para Níger: capacitación de la policía de fronteras sobre la protección de los niños.',
};
const NONSENSE: Record<Language, string> = {
  en: 'qwxz plok',
  fr: 'qwxz plok dans les vrutts',
  es: 'qwxz plok de los vrutos',
};
const AGENCY: Record<Language, string> = { en: 'IOM', fr: 'OIM', es: 'OIM' };

const says = (answer: Answer, lang: Language, code: ErrorCode, params = {}) => {
  const expected = refusal(new DeskError(code, params), reference, lang, '');
  assert.ok(answer.words.includes(expected), `expected "${expected}" in:\n${answer.words}`);
};

for (const lang of LANGUAGES) {
  describe(`bad input from a person who reads ${lang}`, () => {
    let deps: TestDeps;
    let chat: ReturnType<typeof chatTurns>;
    let lead: Person;
    let other: Person;
    beforeEach(async () => {
      lead = { ...unicef, language: lang };
      other = { ...iom, language: lang };
      deps = await testDeps([lead, other, ilo]);
      chat = chatTurns(deps);
    });

    const form = async () => chat.say(lead, NEEDS[lang]);
    const nothingIsKept = async () => assert.equal((await deps.store.query({ kind: 'request' })).rows.length, 0);

    it('an unknown command: says so, and offers ways to go on', async () => {
      const answer = await chat.say(lead, NONSENSE[lang]);
      assert.equal(answer.text + answer.words.split('\n')[0], t(lang, 'unknown.text'));
      assert.deepEqual(answer.verbs, ['new', 'mine', 'help']);
    });

    it('an empty message: says so, and offers ways to go on', async () => {
      for (const text of ['', '   ', '\u0000'])
        assert.deepEqual((await chat.say(lead, text)).verbs, ['new', 'mine', 'help']);
    });

    it('an empty need in the form: asks for it, and keeps the rest', async () => {
      const answer = await chat.press(lead, await form(), 'save', { need: ' \n ', title: 'My title' });
      says(answer, lang, 'need-empty');
      assert.equal(inputOf(answer, 'title'), 'My title');
      says(await chat.act(lead, 'describe', { lang, need: '  ' }), lang, 'need-empty');
      await nothingIsKept();
    });

    it('a need of 20,000 characters as a message: fills the form with its beginning, and says so', async () => {
      const long = `${NEEDS[lang]} `.repeat(300).slice(0, 20_000);
      const answer = await chat.say(lead, long);
      assert.ok(answer.words.includes(t(lang, 'form.truncated', { length: long.trim().length, limit: NEED_LIMIT })));
      const kept = inputOf(answer, 'need');
      assert.ok(long.startsWith(kept) && kept.length <= NEED_LIMIT && kept.length > NEED_LIMIT - 100);
    });

    it('a need that is too long in the form: says by how much, and the form stays', async () => {
      for (const long of ['x'.repeat(20_000), 'é'.repeat(20_000), '能'.repeat(60_000)]) {
        const answer = await chat.press(lead, await form(), 'save', { need: long });
        says(answer, lang, 'need-too-long', { length: long.length, limit: NEED_LIMIT });
        if (answer.card) assert.equal(inputOf(answer, 'need'), long);
      }
      await nothingIsKept();
    });

    it('any text that is too long: names its field', async () => {
      const answer = await chat.press(lead, await form(), 'save', { beneficiaries: 'x'.repeat(501) });
      says(answer, lang, 'text-too-long', { field: 'beneficiaries', length: 501, limit: 500 });
      assert.equal(inputOf(answer, 'beneficiaries').length, 501);
    });

    it('an unknown agency or country: quotes it, and keeps the form', async () => {
      const agency = await chat.press(lead, await form(), 'save', { agencies: `UNICEF, ${AGENCY[lang]}, Qwxzplok` });
      says(agency, lang, 'unknown-agency', { values: ['Qwxzplok'] });
      assert.match(inputOf(agency, 'agencies'), /Qwxzplok/);
      const country = await chat.press(lead, await form(), 'save', { countries: 'Qwxzland' });
      says(country, lang, 'unknown-country', { values: ['Qwxzland'] });
      await nothingIsKept();
    });

    it('one agency only: asks for another', async () => {
      for (const agencies of ['UNICEF', '', 'unicef, UNICEF']) {
        says(await chat.press(lead, await form(), 'save', { agencies }), lang, 'one-agency-only', { agency: 'unicef' });
      }
      await nothingIsKept();
    });

    it('a title, country or objective that is missing: asks for it', async () => {
      says(await chat.press(lead, await form(), 'save', { title: '' }), lang, 'title-empty', { limit: 160 });
      says(await chat.press(lead, await form(), 'save', { countries: '' }), lang, 'countries-missing');
      says(await chat.press(lead, await form(), 'save', { objective: 'nothing' }), lang, 'objective-missing');
    });

    it('numbers and months that are none: quotes them, and keeps what was typed', async () => {
      const saved = await chat.press(lead, await form(), 'save');
      const details = await chat.press(lead, saved, 'details');
      const number = await chat.press(lead, details, 'save-details', { 'amount:iom': 'a lot', gender: 'GEM 2' });
      assert.ok(
        number.words.includes('“a lot”') || number.words.includes('« a lot »') || number.words.includes('a lot'),
      );
      assert.equal(inputOf(number, 'gender'), 'GEM 2');
      says(await chat.press(lead, details, 'save-details', { start: 'in spring' }), lang, 'month-invalid', {
        value: 'in spring',
      });
    });

    it('a reference that does not exist, or is somebody else’s: one and the same answer', async () => {
      const request = await aStoredCosigning(deps);
      const stranger = { ...ilo, language: lang };
      await deps.store.delete('person', ilo.id, (await deps.store.get('person', ilo.id))?.version ?? '');
      deps = { ...deps };
      await deps.store.create({
        kind: 'person',
        id: ilo.id,
        status: 'active',
        tags: [],
        createdAt: deps.clock(),
        updatedAt: deps.clock(),
        body: stranger,
      });
      const word = { en: 'status', fr: 'statut', es: 'estado' }[lang];
      const missing = await chat.say(stranger, `${word} UNM-2026-9999`);
      const foreign = await chat.say(stranger, `${word} ${request.ref}`);
      says(missing, lang, 'not-visible');
      assert.deepEqual({ ...foreign.raw }, { ...missing.raw });
      for (const verb of ['open', 'edit', 'details']) {
        const answers = await Promise.all(
          [request.ref, 'UNM-2026-9999'].map((ref) => chat.act(stranger, verb, { lang, ref })),
        );
        assert.deepEqual(answers[0]?.raw, answers[1]?.raw, verb);
      }
    });

    it('a button with data that nobody sent: says that it cannot be read, and that nothing changed', async () => {
      for (const data of [
        {},
        { ref: 7 },
        { ref: 'UNM-2026-0001', revision: 'x' },
        { ref: "'; drop" },
        { lang: 'xx' },
        null,
        'text',
        [],
      ]) {
        const answer = await chat.act(lead, 'save-edit', data as object, { locale: lang });
        assert.match(answer.raw.value?.body?.type, /activity\.message/);
        assert.ok(answer.text.endsWith('.'), answer.text);
        assert.doesNotMatch(answer.text, /undefined|Zod|stack/);
      }
      says(await chat.act(lead, 'explode', { lang }), lang, 'invalid-input', { field: 'none' });
    });
  });
}
