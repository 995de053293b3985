/** People who are not on the register: asked for their organisation, then waiting, then told. */
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { t } from '../../../bot/locales/index.ts';
import { admitPerson, findPerson, refusePerson } from '../../../bot/usecases/people.ts';
import { secretariat, unicef } from '../../helpers/builders.ts';
import { chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredCosigning, type TestDeps, testDeps } from '../../helpers/test-deps.ts';
import { meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

const newcomer = { id: 'newcomer', name: 'Aminata Diallo' };
const LOCALES = { en: 'en-US', fr: 'fr-FR', es: 'es-MX' };

for (const lang of LANGUAGES) {
  describe(`somebody unknown whose Teams speaks ${lang}`, () => {
    let deps: TestDeps;
    let chat: ReturnType<typeof chatTurns>;
    const locale = LOCALES[lang];
    beforeEach(async () => {
      deps = await testDeps([unicef, secretariat]);
      chat = chatTurns(deps);
    });
    const introduce = (organisation: string, country = '') =>
      chat.act(newcomer, 'introduce', { lang, organisation, country }, { locale });

    it('is asked for their organisation, whatever they write or press', async () => {
      const { ref } = await aStoredCosigning(deps);
      const title = t(lang, 'introduce.title').split(' ')[0] ?? '';
      for (const text of ['hello', `status ${ref}`, 'x'.repeat(5_000), '']) {
        const answer = await chat.say(newcomer, text, { locale });
        assert.ok(answer.words.includes(title) && answer.verbs.includes('introduce'), answer.words);
        assert.doesNotMatch(answer.words, new RegExp(ref));
      }
      for (const verb of ['open', 'save', 'sign', 'mine']) {
        assert.deepEqual((await chat.act(newcomer, verb, { lang, ref }, { locale })).verbs, ['introduce']);
      }
      assert.equal(await findPerson(deps)('newcomer'), null);
    });

    it('is told what is wrong with what they typed, which stays in the form', async () => {
      const organisation = await introduce('Qwxzplok', 'Qwxzland');
      assert.match(organisation.words, /“Qwxzplok”|«.Qwxzplok.»/u);
      assert.deepEqual(
        [inputOf(organisation, 'organisation'), inputOf(organisation, 'country')],
        ['Qwxzplok', 'Qwxzland'],
      );
      assert.match((await introduce('UNHCR', 'Qwxzland')).words, /Qwxzland/);
      for (const empty of ['', '   ', 'é'.repeat(90_000)])
        assert.equal((await introduce(empty)).text.includes('undefined'), false);
      assert.equal(await findPerson(deps)('newcomer'), null);
    });

    it('waits for the secretariat, which is told, and is told of its decision', async () => {
      await meet(deps, [secretariat]);
      assert.match((await introduce('UNHCR')).text, /HCR|ACNUR/);
      assert.match((await chat.say(newcomer, 'hello', { locale })).text, /HCR|ACNUR/);
      const { round, told } = testDispatcher(deps);
      await round();
      assert.match(told[0]?.words ?? '', /Aminata Diallo/);
      const person = await admitPerson(deps)(secretariat, 'newcomer', ['focal-point']);
      assert.equal(person.language, lang);
      await meet(deps, [person]);
      await round();
      assert.ok(told[1]?.words.includes(t(lang, 'role.focal-point')), told[1]?.words);
      assert.ok((await chat.act(newcomer, 'help', {})).words.includes(t(lang, 'help.title')));
    });

    it('may correct their organisation while they wait', async () => {
      await introduce('UNHCR');
      await introduce('IOM');
      assert.equal((await findPerson(deps)('newcomer'))?.organisation, 'iom');
    });

    it('is told so when the secretariat refuses, and sees nothing', async () => {
      await introduce('UNHCR');
      await refusePerson(deps)(secretariat, 'newcomer');
      for (const answer of [await chat.say(newcomer, 'my requests', { locale }), await introduce('IOM')]) {
        assert.equal(answer.text, t(lang, 'introduce.refused'));
      }
    });
  });
}

describe('somebody whom the channel does not identify', () => {
  it('is told how to get onto the register', async () => {
    const deps = await testDeps([]);
    const answer = await chatTurns(deps).say(newcomer, 'hello', { from: { id: '29:x', name: 'X' } as never });
    assert.equal(answer.text, t('en', 'error.not-registered'));
  });
});
