import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { t } from '../../../bot/locales/index.ts';
import { StoreError } from '../../../bot/store/store.ts';
import { findConversation } from '../../../bot/usecases/conversations.ts';
import { aPerson, coordinator, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { isHarmlessMarkdown } from '../../helpers/card-rules.ts';
import { chatTurns } from '../../helpers/chat-turns.ts';
import { elementsOf } from '../../helpers/chat-user.ts';
import { aStoredCosigning, aStoredSubmitted, type TestDeps, testDeps } from '../../helpers/test-deps.ts';
import { testDispatcher } from '../../helpers/test-dispatcher.ts';

describe('a turn of the conversation', () => {
  let deps: TestDeps;
  let chat: ReturnType<typeof chatTurns>;
  beforeEach(async () => {
    deps = await testDeps();
    chat = chatTurns(deps);
  });

  it('greets whoever installs the app once, although the channel tells it twice', async () => {
    const install = { type: 'installationUpdate', action: 'add' };
    const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:desk', name: '' }] };
    const answers = [...(await chat.turn(unicef, added)), ...(await chat.turn(unicef, install))];
    assert.deepEqual(
      answers.map((answer) => answer.verbs),
      [['new', 'mine', 'help']],
    );
  });

  it('shows whoever installs the app what waits for their signature', async () => {
    const { ref } = await aStoredCosigning(deps);
    const [answer] = await chat.turn(iom, { type: 'installationUpdate', action: 'add' });
    assert.match(answer?.words ?? '', new RegExp(ref));
    assert.ok(answer?.verbs.includes('sign'));
  });

  it('says nothing to what is none of our business', async () => {
    for (const activity of [
      { type: 'typing' },
      { type: 'messageReaction' },
      { type: 'invoke', name: 'composeExtension/query' },
      { type: 'installationUpdate', action: 'remove' },
      { type: 'conversationUpdate', membersAdded: [{ id: '29:other', name: '' }] },
    ]) {
      assert.deepEqual(await chat.turn(unicef, activity), []);
    }
  });

  for (const lang of LANGUAGES) {
    it(`never ends in a dead end: hi, hello and help work (${lang})`, async () => {
      const words = { en: ['hi', 'hello', 'help'], fr: ['bonjour', 'aide'], es: ['hola', 'ayuda'] }[lang];
      for (const word of words) {
        const answer = await chat.say({ ...unicef }, word);
        assert.deepEqual(answer.verbs, ['new', 'mine', 'help'], word);
      }
    });
  }

  it('shows what a focal point, and what everybody else, can look at', async () => {
    assert.match((await chat.act(unicef, 'mine', { lang: 'en' })).words, /no requests yet/);
    assert.match((await chat.act(coordinator, 'mine', { lang: 'en' })).words, /No request has been submitted yet/);
    const { ref } = await aStoredSubmitted(deps);
    for (const reader of [unicef, iom, coordinator, secretariat]) {
      assert.match((await chat.act(reader, 'mine', { lang: 'en' })).words, new RegExp(ref));
    }
  });

  it('shows a status without its content, which is one button away', async () => {
    const { ref, content } = await aStoredCosigning(deps);
    const status = await chat.say(unicef, `status ${ref}`);
    assert.ok(!status.words.includes(content.need));
    assert.ok((await chat.press(unicef, status, 'open')).words.includes(content.need));
  });

  it('offers no signature without the content that is signed', async () => {
    const { ref, content } = await aStoredCosigning(deps);
    for (const answer of [
      await chat.say(iom, `status ${ref}`),
      await chat.say(iom, 'sign'),
      await chat.say(iom, `sign ${ref}`),
    ]) {
      assert.ok(answer.verbs.includes('sign'));
      assert.ok(answer.words.includes(content.need));
    }
    assert.ok(!(await chat.say(unicef, `sign ${ref}`)).verbs.includes('sign'), 'the lead has signed');
  });

  it('lets those who have not the role for it read why', async () => {
    for (const verb of ['new', 'describe']) {
      const answer = await chat.act(coordinator, verb, { lang: 'en', need: 'Training' });
      assert.equal(answer.text, t('en', 'error.not-allowed'));
    }
  });

  it('answers in a group in the language of what follows its mention, and shows nothing there', async () => {
    const group = { conversation: { id: 'g', conversationType: 'groupChat', isGroup: true, name: 'Group' } };
    for (const words of ['mes demandes', 'statut UNM-2026-0001', 'aide']) {
      const answer = await chat.say(unicef, `<at>Migration Capacity Desk</at> ${words}`, group);
      assert.match(answer.text, /conversation personnelle/);
    }
    assert.equal(await findConversation(deps)(unicef.id), null, 'a group is no way to reach one person');
  });

  it('shows a name that somebody gave themselves as letters', async () => {
    const name = '**Bold** [x](https://e.example) <at>All</at>';
    deps = await testDeps([{ ...unicef, name }]);
    const answer = await chatTurns(deps).say(unicef, 'hello');
    const greeting = elementsOf(answer.card).find((node) => node.text?.includes('Bold'))?.text ?? '';
    assert.ok(isHarmlessMarkdown(greeting.replace(/[().!,]/g, '')) || greeting.includes('\\*\\*Bold\\*\\*'), greeting);
    assert.ok(greeting.includes('\\[x\\]\\(') && !greeting.includes('<at>'));
  });
});

describe('a turn when something is broken', () => {
  for (const lang of LANGUAGES) {
    it(`says that the database is away and nothing was changed (${lang})`, async () => {
      const deps = await testDeps([{ ...unicef, language: lang }]);
      const chat = chatTurns(deps);
      await chat.say(unicef, 'help');
      deps.store.query = () => Promise.reject(new StoreError('unavailable', 'away'));
      const word = { en: 'my requests', fr: 'mes demandes', es: 'mis solicitudes' }[lang];
      assert.equal((await chat.say(unicef, word)).text, t(lang, 'error.unavailable'));
      deps.store.get = () => Promise.reject(new StoreError('unavailable', 'away'));
      assert.equal((await chat.say(unicef, word, { locale: lang })).text, t(lang, 'error.unavailable'));
      assert.equal((await chat.act(unicef, 'mine', {}, { locale: lang })).text, t(lang, 'error.unavailable'));
    });
  }

  it('gives the number of a fault, logs it under that number, and logs nothing that was typed', async () => {
    const deps = await testDeps();
    const chat = chatTurns(deps);
    deps.store.query = () => Promise.reject(new Error('a fault of ours'));
    const answer = await chat.say(unicef, 'my requests');
    const id = String(deps.logged[0]?.fields.requestId);
    assert.ok(id.length > 10 && answer.text.includes(id));
    assert.doesNotMatch(answer.text, /fault of ours/);
    assert.ok(!JSON.stringify(deps.logged).includes('my requests'));
  });

  it('keeps how to reach a person with the next message when it could not at first', async () => {
    const deps = await testDeps();
    const chat = chatTurns(deps);
    const create = deps.store.create;
    deps.store.create = () => Promise.reject(new StoreError('unavailable', 'away'));
    await chat.say(unicef, 'help');
    deps.store.create = create;
    await chat.say(unicef, 'help');
    assert.ok(await findConversation(deps)(unicef.id));
  });

  it('brings what waited when a person whose conversation was gone writes again', async () => {
    const deps = await testDeps([unicef, aPerson({ organisation: 'iom' })]);
    const chat = chatTurns(deps);
    await chat.say(iom, 'help');
    await aStoredCosigning(deps);
    const { round, channel, told } = testDispatcher(deps);
    channel.answer = () => ({ kind: 'gone' });
    await round();
    channel.answer = () => ({ kind: 'sent' });
    deps.pass(120_000);
    await chat.say(iom, 'help');
    await round();
    assert.equal(told.length, 1);
  });
});

describe('the form of a request', () => {
  const need = 'UNICEF and IOM in Niger: training of border police on child protection, for the ministry of justice.';

  it('takes other themes and kinds of support in words, and says which words it does not know', async () => {
    const deps = await testDeps();
    const chat = chatTurns(deps);
    const form = await chat.say(unicef, need);
    const values = Object.fromEntries(
      elementsOf(form.card)
        .filter((node) => node.type?.startsWith('Input.') && node.id)
        .map((node) => [node.id as string, node.value ?? '']),
    );
    const data = elementsOf(form.card).find((node) => node.verb === 'save')?.data ?? {};
    const refused = await chat.act(unicef, 'save', { ...data, ...values, others: 'qwertz' });
    assert.ok(refused.words.includes(t('en', 'error.unknown-topic', { values: 'qwertz' })));
    const saved = await chat.act(unicef, 'save', { ...data, ...values, others: 'remittances, study visit' });
    assert.match(saved.words, /Remittances/i);
    assert.match(saved.words, /Study visit/i);
  });

  it('keeps a need that is too long in the card where it was typed', async () => {
    const chat = chatTurns(await testDeps());
    const answer = await chat.act(unicef, 'describe', { lang: 'fr', need: 'x'.repeat(6_733) });
    assert.equal(answer.text, t('fr', 'error.need-too-long', { length: 6_733, limit: 5_000 }));
  });

  it('does not take a misspelt number for another request', async () => {
    const deps = await testDeps();
    await aStoredSubmitted(deps);
    const answer = await chatTurns(deps).say(unicef, 'status UNM-99');
    assert.ok(answer.words.includes('99') && !answer.words.includes('UNM-2026-0001'));
  });
});
