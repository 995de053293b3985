/** What the agencies do about who takes part, in the chat. */
import assert from 'node:assert/strict';
import { revision } from '../../../bot/domain/request.ts';
import { requestSchema } from '../../../bot/usecases/documents.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import { stateContribution } from '../../../bot/usecases/ownership.ts';
import { aPerson, coordinator, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredCosigning, aStoredSubmitted, input, PEOPLE, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

describe('the agencies of a request, in the chat', () => {
  let deps: TestDeps;
  let chat: ReturnType<typeof chatTurns>;
  const colleague = aPerson({ organisation: 'iom', id: 'iom-colleague', name: 'Sara Lind' });
  beforeEach(async () => {
    deps = await testDeps([...PEOPLE, colleague]);
    chat = chatTurns(deps);
  });
  const stored = async (ref: string) => requestSchema.parse((await deps.store.get('request', ref))?.body);
  const open = async (who: typeof iom, ref: string) =>
    chat.press(who, await chat.act(who, 'open', { lang: 'en', ref }), 'agencies');

  it('are one button away from the request: take part, say with what, and name who acts', async () => {
    const { ref } = await aStoredCosigning(deps);
    const request = await chat.act(iom, 'open', { lang: 'en', ref });
    const accepted = await chat.press(iom, request, 'accept-invitation');
    assert.match(accepted.words, /IOM takes part in UNM-2026-0001/);
    assert.ok(accepted.verbs.includes('sign') && !accepted.verbs.includes('accept-invitation'));
    assert.match((await chat.press(iom, request, 'accept-invitation')).words, /already takes part/);
    const agencies = await chat.press(iom, accepted, 'agencies');
    const stated = await chat.press(iom, agencies, 'contribution', {
      mandate: 'Migration',
      contribution: 'Two experts',
    });
    assert.match(stated.words, /Two experts/);
    const named = await chat.press(iom, stated, 'focal-point', { person: colleague.id });
    assert.match(named.words, /go to Sara Lind/);
    assert.equal((await stored(ref)).agencies[1]?.focalPoint?.personId, colleague.id);
    assert.match((await chat.press(iom, named, 'open')).words, /Waiting for signatures/);
  });

  it('keep what was typed when a colleague wrote at the same time', async () => {
    const { ref } = await aStoredSubmitted(deps);
    const card = await open(iom, ref);
    await stateContribution(deps)(colleague, ref, null, { mandate: 'What Sara wrote', contribution: '' });
    const refused = await chat.press(iom, card, 'contribution', { mandate: 'What I wrote', contribution: '' });
    assert.match(refused.words, /In the meantime: IOM stated its mandate/);
    assert.equal(inputOf(refused, 'mandate'), 'What I wrote');
    await chat.press(iom, refused, 'contribution');
    assert.equal((await stored(ref)).agencies[1]?.mandate, 'What I wrote');
  });

  it('let one leave with a reason, which is asked for and not lost', async () => {
    const { ref } = await aStoredSubmitted(deps);
    const card = await open(iom, ref);
    const asked = await chat.press(iom, card, 'leave', { reason: ' ' });
    assert.match(asked.words, /give a reason/);
    const left = await chat.press(iom, asked, 'leave', { reason: 'No staff' });
    assert.match(left.text, /IOM has left UNM-2026-0001/);
    assert.equal((await stored(ref)).state, 'cosigning');
    assert.match((await chat.press(iom, card, 'leave', { reason: 'x' })).words, /no longer takes part/);
  });

  it('let the lead invite and replace an agency by its name', async () => {
    const { ref } = await aStoredCosigning(deps);
    const card = await open(unicef, ref);
    const unknown = await chat.press(unicef, card, 'replace-agency', { out: 'iom', joins: 'Nonsense', why: 'Mandate' });
    assert.match(unknown.words, /do not know “Nonsense”/);
    assert.equal(inputOf(unknown, 'why'), 'Mandate');
    const replaced = await chat.press(unicef, unknown, 'replace-agency', { joins: 'ILO' });
    assert.match(replaced.words, /ILO is asked in the place of IOM/);
    const invited = await chat.press(unicef, replaced, 'invite-agency', { invited: 'OIM' });
    assert.match(invited.words, /IOM gets UNM-2026-0001/);
    assert.deepEqual(
      (await stored(ref)).agencies.map(({ agency, status }) => [agency, status]),
      [
        ['unicef', 'on-board'],
        ['ilo', 'invited'],
        ['iom', 'invited'],
      ],
    );
  });

  it('show what changed since the reader signed, before and after', async () => {
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    await chat.act(iom, 'sign', { lang: 'en', ref: request.ref, contentHash: request.contentHash });
    const need = request.content.need.replace('need training', 'urgently need training');
    const seen = revision(await stored(request.ref));
    await editRequest(deps)(unicef, request.ref, seen, input({ need }, ['iom', 'ilo']));
    const { words } = await chat.act(iom, 'open', { lang: 'en', ref: request.ref });
    assert.match(words, /What has changed since IOM signed/);
    assert.match(words, /Before .*Now .*urgently/s);
  });
});

describe('people who register no requests', () => {
  it('are not offered to, and are told what they can ask', async () => {
    const deps = await testDeps();
    const chat = chatTurns(deps);
    for (const who of [coordinator, secretariat]) {
      for (const words of ['hello', 'help', 'xyzzy', 'who am I']) {
        const answer = await chat.say(who, words);
        assert.ok(!answer.verbs.includes('new'), `${words}: ${answer.words}`);
      }
    }
    assert.ok((await chat.say(unicef, 'hello')).verbs.includes('new'));
  });
});
