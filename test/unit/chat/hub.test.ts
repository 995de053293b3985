/** What partners do in the chat: answer a referral, say whether they are interested. */
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { revision } from '../../../bot/domain/request.ts';
import { t } from '../../../bot/locales/index.ts';
import { viewAsked } from '../../../bot/usecases/hub/asked-of-us.ts';
import { callBackReferral } from '../../../bot/usecases/hub/refer.ts';
import { undpPartner, whoPartner } from '../../helpers/builders/hub.ts';
import { aPerson, coordinator, ilo, unicef } from '../../helpers/builders.ts';
import { checkCard } from '../../helpers/card-rules.ts';
import { chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredCall, aStoredReferred, HUB_PEOPLE, hubDeps } from '../../helpers/hub-deps.ts';

const MINE = { en: 'my requests', fr: 'mes demandes', es: 'mis solicitudes' };

for (const lang of LANGUAGES) {
  describe(`a partner in the chat (${lang})`, () => {
    const partner = { ...whoPartner, language: lang };
    const people = [...HUB_PEOPLE.filter(({ id }) => id !== partner.id), partner];

    it('finds the referral in the list, asks, and accepts', async () => {
      const deps = await hubDeps(people);
      const chat = chatTurns(deps);
      const { ref, content } = await aStoredReferred(deps, 'who');
      const agency = lang === 'en' ? 'WHO' : lang === 'fr' ? 'OMS' : 'OMS';
      const list = await chat.say(partner, MINE[lang]);
      assert.ok(list.words.includes(t(lang, 'asked.title', { agency })), list.words);
      const card = await chat.press(partner, list, 'open');
      assert.ok(card.card);
      checkCard(card.card, 'referral');
      assert.ok(card.words.includes(content.need));
      const asked = await chat.press(partner, card, 'ask-referral', { question: 'When?' });
      assert.ok(asked.words.includes(t(lang, 'asked.asked')) && asked.words.includes('When?'));
      const accepted = await chat.press(partner, asked, 'accept-referral');
      assert.ok(accepted.words.includes(t(lang, 'asked.accepted', { ref, agency })), accepted.words);
      assert.ok(!accepted.verbs.includes('accept-referral'));
    });

    it('finds what is asked also by the number of the request, and no empty list below it', async () => {
      const deps = await hubDeps(people);
      const chat = chatTurns(deps);
      const { ref } = await aStoredReferred(deps, 'who');
      const card = await chat.say(partner, `status ${ref}`);
      assert.ok(card.verbs.includes('accept-referral'), card.words);
      const list = await chat.say(partner, MINE[lang]);
      assert.ok(!list.words.includes(t(lang, 'list.title', { agency: lang === 'en' ? 'WHO' : 'OMS' })), list.words);
    });

    it('answers a call for interest and changes the answer', async () => {
      const deps = await hubDeps(people);
      const chat = chatTurns(deps);
      await aStoredCall(deps, ['who']);
      const card = await chat.press(partner, await chat.say(partner, MINE[lang]), 'show-call');
      assert.ok(card.words.includes('Who can train?'));
      const yes = await chat.press(partner, card, 'interest', { remarkFor: 'Gladly' });
      assert.ok(yes.words.includes(t(lang, 'interest.interested')), yes.words);
      const { calls } = await viewAsked(deps)(partner, lang);
      assert.deepEqual([calls[0]?.answers[0]?.answer.code, calls[0]?.answers[0]?.text], ['interested', 'Gladly']);
    });
  });
}

describe('a partner in the chat', () => {
  it('declines with a reason, and keeps a sentence', async () => {
    const deps = await hubDeps();
    const chat = chatTurns(deps);
    const { ref } = await aStoredReferred(deps, 'who', 'undp');
    const card = await chat.act(whoPartner, 'open', { lang: 'en', ref });
    const empty = await chat.press(whoPartner, card, 'decline-referral');
    assert.equal(empty.text, t('en', 'error.reason-missing'));
    const gone = await chat.press(whoPartner, card, 'decline-referral', { reason: 'No staff' });
    assert.equal(gone.text, t('en', 'asked.declined', { ref, agency: 'WHO' }));
    assert.equal((await chat.act(whoPartner, 'open', { lang: 'en', ref })).text, t('en', 'error.not-visible'));
  });

  it('is told where it stands when the card is old', async () => {
    const deps = await hubDeps();
    const chat = chatTurns(deps);
    const request = await aStoredReferred(deps, 'who', 'undp');
    const card = await chat.act(whoPartner, 'open', { lang: 'en', ref: request.ref });
    // Somebody else acted on the request meanwhile: that does not get in the way of an answer.
    await chat.act(undpPartner, 'accept-referral', { lang: 'en', ref: request.ref, referral: 'r2' });
    const accepted = await chat.press(whoPartner, card, 'accept-referral');
    assert.ok(accepted.words.includes(t('en', 'asked.accepted', { ref: request.ref, agency: 'WHO' })));
    const again = await chat.press(whoPartner, card, 'accept-referral');
    assert.match(again.words, /no longer possible: the referral to WHO is at “Accepted”/);
    const back = await aStoredReferred(deps, 'who', 'undp');
    await callBackReferral(deps)(coordinator, back.ref, revision(back), 'r1', 'Late');
    const late = await chat.act(whoPartner, 'accept-referral', { lang: 'en', ref: back.ref, referral: 'r1' });
    assert.equal(late.text, t('en', 'error.not-visible'));
  });

  it('keeps what was typed when a colleague was faster', async () => {
    const colleague = aPerson({ organisation: 'who', id: 'colleague', name: 'Colleague' });
    const deps = await hubDeps([...HUB_PEOPLE, colleague]);
    const chat = chatTurns(deps);
    const { ref } = await aStoredCall(deps, ['who']);
    const card = await chat.act(whoPartner, 'show-call', { lang: 'en', ref });
    const data = { lang: 'en', ref, call: 'c1', seen: 0 };
    await chat.act(colleague, 'interest', { ...data, answer: 'not-interested', remarkAgainst: 'No' });
    const late = await chat.press(whoPartner, card, 'interest', { remarkFor: 'We would love to' });
    assert.match(late.words, /Colleague/);
    assert.equal(inputOf(late, 'remarkFor'), 'We would love to');
  });

  it('is nobody’s place who was not asked', async () => {
    const deps = await hubDeps();
    const chat = chatTurns(deps);
    const referred = await aStoredReferred(deps, 'who');
    const called = await aStoredCall(deps, ['who']);
    const closed = t('en', 'error.not-visible');
    for (const data of [
      { ref: referred.ref, referral: 'r1' },
      { ref: referred.ref, referral: 'r1', reason: 'No', question: 'x' },
    ]) {
      for (const verb of ['accept-referral', 'decline-referral', 'ask-referral']) {
        const typed = { reason: 'x', question: 'x' };
        assert.equal((await chat.act(ilo, verb, { lang: 'en', ...typed, ...data })).text, closed, verb);
      }
    }
    const answer = { call: 'c1', seen: 0, answer: 'interested' };
    for (const who of [ilo, unicef, coordinator]) {
      if (called.calls[0]?.invited.includes(who.organisation)) continue;
      assert.equal((await chat.act(who, 'interest', { lang: 'en', ref: called.ref, ...answer })).text, closed);
      assert.equal((await chat.act(who, 'show-call', { lang: 'en', ref: called.ref })).text, closed);
    }
  });
});
