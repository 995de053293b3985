import assert from 'node:assert/strict';
import { wordsOf } from '../../../helpers/chat-user.ts';
import { createWalk, offering, type Walk } from './walk.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Those present sign, the others follow by a date, and it becomes an ordinary request once things settle. */
export async function crisis({ desk, say, unicef, iom }: Walk): Promise<string> {
  const text =
    'UNICEF, IOM and ILO in Niger: floods in Diffa; returnees need emergency shelter standards and training of local officials on protection.';
  say('UNICEF', text);
  const form = await offering(unicef, 'save', await unicef.say(text));
  const saved = await unicef.press(form, 'save', { requestedBy: 'Governor of Diffa' });
  const ref = /UNM-\d{4}-\d{4,}/.exec(wordsOf(saved))?.[0];
  assert.ok(ref);
  const walk = createWalk(desk, say, ref, { unicef, iom });
  await walk.act('unicef', 'crisis', { reason: 'Floods in Diffa', endsOn: inDays(60), othersSignBy: inDays(10) });
  const card = await offering(unicef, 'send', await unicef.say(`status ${ref}`));
  await unicef.press(card, 'send');
  const { contentHash } = await walk.view('iom');
  const present = await walk.act('iom', 'sign', { contentHash });
  assert.equal(present.state.code, 'submitted', 'the lead and one more are enough in a crisis');
  const follow = await walk.act('ilo', 'sign', { contentHash });
  assert.ok(follow.agencies.every(({ signed }) => signed));
  await walk.act('coordinator', 'crisis/convert');
  say('coordinator', `${ref}: all have signed, it becomes an ordinary request`);
  return ref;
}
