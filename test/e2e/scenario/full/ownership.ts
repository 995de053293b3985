import assert from 'node:assert/strict';
import { wordsOf } from '../../../helpers/chat-user.ts';
import { personaOf } from '../../../helpers/desk.ts';
import { offering, type Walk } from './walk.ts';

/** Joint ownership: nobody is attached without consent; each agency says by what mandate it takes part. */
export async function agree(walk: Walk): Promise<void> {
  const { iom, act, refusedAct, say } = walk;
  const invitation = await offering(iom, 'sign');
  say('desk to IOM', wordsOf(invitation).split('\n')[0] ?? '');
  const contribution = { mandate: 'Migration and border management', contribution: 'Two trainers for six months' };
  await refusedAct('iom', 'ownership/contribution', contribution, 422, 'not-on-board');
  await act('iom', 'ownership/accept');
  const stated = await act('iom', 'ownership/contribution', contribution);
  await act('iom', 'ownership/focal-point', { person: personaOf('iom').person.id });
  assert.equal(stated.agencies.find(({ code }) => code === 'iom')?.status, 'on-board');
  say('IOM', 'accepts the invitation, states mandate and contribution, names its focal point');
}

/** IOM signs what stands now, in its chat. */
export async function signInChat(walk: Walk): Promise<void> {
  const { iom, ref, say } = walk;
  const card = await offering(iom, 'sign', await iom.say(`sign ${ref}`));
  const signed = await iom.press(card, 'sign');
  say('desk to IOM', wordsOf(signed).split('\n')[0] ?? '');
  const { state } = await walk.view('unicef');
  assert.equal(state.code, 'submitted');
}

/** The coordinator returns it, UNICEF edits what was signed, and both sign again with the change before them. */
export async function editAfterSigning(walk: Walk): Promise<void> {
  const { unicef, ref, act, view, say } = walk;
  await act('coordinator', 'return', { questions: 'How many members of parliament, and in which regions?' });
  say('coordinator', 'returns it with a question');
  const card = await offering(unicef, 'edit', await unicef.say(`status ${ref}`));
  const form = await unicef.press(card, 'edit');
  const edited = await unicef.press(form, 'save-edit', { beneficiaries: 'Sixty members of parliament of all regions' });
  assert.match(wordsOf(edited), /void/i, 'signatures are void');
  const seenByIom = await view('iom');
  assert.ok(seenByIom.changes, 'IOM sees what changed since it signed');
  say('IOM reads', 'what changed, beside what it had signed');
  await unicef.press(edited, 'sign');
  await signInChat(walk);
}
