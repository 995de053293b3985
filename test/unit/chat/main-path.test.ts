/** The way of a request through the chat, button by button, in each language. */
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { revision } from '../../../bot/domain/request.ts';
import { t } from '../../../bot/locales/index.ts';
import { returnRequest } from '../../../bot/usecases/review-request.ts';
import { coordinator, ilo, iom, unicef } from '../../helpers/builders.ts';
import { checkCard } from '../../helpers/card-rules.ts';
import { chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredCosigning, aStoredSubmitted, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const NEEDS = {
  en: 'New joint request of UNICEF and IOM for Niger: training of the border police on child protection.',
  fr: 'Nouvelle demande conjointe UNICEF et OIM pour le Niger : formation de la police des frontières à la protection des enfants.',
  es: 'Nueva solicitud conjunta de UNICEF y OIM para Níger: capacitación de la policía de fronteras sobre la protección de los niños.',
};

for (const lang of LANGUAGES) {
  describe(`a request in the chat (${lang})`, () => {
    let deps: TestDeps;
    let chat: ReturnType<typeof chatTurns>;
    const lead = { ...unicef, language: lang };
    const other = { ...iom, language: lang };
    beforeEach(async () => {
      deps = await testDeps([lead, other, ilo, coordinator]);
      chat = chatTurns(deps);
    });
    const has = (words: string, ...expected: string[]) => {
      for (const part of expected) assert.ok(words.includes(part), `"${part}" in:\n${words}`);
    };

    it('is described, checked, saved, sent and signed', async () => {
      const form = await chat.say(lead, NEEDS[lang]);
      assert.ok(form.card);
      checkCard(form.card, 'form');
      assert.equal(inputOf(form, 'need'), NEEDS[lang]);
      const saved = await chat.press(lead, form, 'save', {
        objective: '7',
        themes: 'child-protection',
        supportTypes: 'training',
      });
      has(saved.words, t(lang, 'request.saved', { ref: 'UNM-2026-0001' }), NEEDS[lang]);
      const iomLabel = lang === 'en' ? 'IOM' : 'OIM';
      const sent = await chat.press(lead, saved, 'send');
      has(sent.words, t(lang, 'request.sent', { agency: 'UNICEF', others: iomLabel, count: 1 }));
      const toSign = await chat.say(other, { en: 'sign', fr: 'signer', es: 'firmar' }[lang]);
      has(toSign.words, NEEDS[lang], t(lang, 'request.signNotice', { agency: iomLabel }));
      const signed = await chat.press(other, toSign, 'sign');
      has(signed.words, t(lang, 'request.submitted', { ref: 'UNM-2026-0001' }), t(lang, 'state.submitted'));
      assert.match(
        (await chat.say(other, { en: 'sign', fr: 'signer', es: 'firmar' }[lang])).words,
        new RegExp(iomLabel),
      );
    });

    it('is given its details, which make earlier signatures void', async () => {
      const { ref } = await aStoredCosigning(deps);
      const details = await chat.act(lead, 'details', { lang, ref });
      has(details.words, t(lang, 'form.editWarning'));
      const saved = await chat.press(lead, details, 'save-details', {
        'amount:iom': '150 000',
        start: '2027-01',
        gender: 'GEM 2',
      });
      has(saved.words, t(lang, 'request.changedVoid'), t(lang, 'value.money', { amount: 150_000 }), 'GEM 2');
      const again = await chat.press(lead, await chat.act(lead, 'details', { lang, ref }), 'save-details');
      has(again.words, t(lang, 'request.unchanged'));
    });

    it('is not signed by an agency that says why', async () => {
      const { ref } = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
      const card = await chat.act(other, 'open', { lang, ref });
      const empty = await chat.press(other, card, 'decline-signature', { reason: ' ' });
      has(empty.words, t(lang, 'error.reason-missing'));
      const declined = await chat.press(other, card, 'decline-signature', { reason: 'No capacity' });
      assert.equal(declined.text, t(lang, 'request.declinedSignature', { ref, agency: lang === 'en' ? 'IOM' : 'OIM' }));
      has((await chat.act(lead, 'open', { lang, ref })).words, 'No capacity');
    });

    it('is withdrawn with a reason, and questions are answered', async () => {
      const request = await aStoredSubmitted(deps);
      await returnRequest(deps)(coordinator, request.ref, revision(request), 'Which regions?');
      const returned = await chat.act(lead, 'open', { lang, ref: request.ref });
      has(returned.words, 'Which regions?');
      const word = { en: 'status', fr: 'statut', es: 'estado' }[lang];
      const standing = await chat.say(lead, `${word} ${request.ref}`);
      assert.deepEqual(
        standing.card?.actions?.map(({ verb, title }) => verb ?? title),
        [t(lang, 'button.answer'), 'open', 'edit', t(lang, 'button.withdraw'), t(lang, 'button.openTab')],
        'what is to be done first, and the content one button away',
      );
      has(
        (await chat.press(lead, returned, 'answer', { answer: 'Agadez' })).words,
        t(lang, 'request.answered', { ref: request.ref }),
        'Agadez',
      );
      const open = await chat.act(lead, 'open', { lang, ref: request.ref });
      has(
        (await chat.press(lead, open, 'withdraw', { reason: 'Funded' })).words,
        t(lang, 'request.withdrawn', { ref: request.ref }),
      );
    });
  });
}
