import assert from 'node:assert/strict';
import { type ChatUser, wordsOf } from '../../../helpers/chat-user.ts';
import { NEEDS } from '../needs.ts';
import type { Say } from '../run-scenario.ts';

const REF = /UNM-\d{4}-\d{4,}/;

const REQUESTERS = [
  { kind: 'ministry', name: 'Ministry of Justice', endorsement: 'obtained', evidence: 'letter of 3 November 2026' },
  { kind: 'local-government', name: 'City of Agadez', endorsement: 'obtained', evidence: 'council minutes' },
  { kind: 'civil-society', name: 'Niger Migrants’ Rights Network', endorsement: 'requested', evidence: '' },
  { kind: 'migrants', name: 'Association of returnees of Arlit', endorsement: 'none', evidence: '' },
];

/**
 * UNICEF's focal point writes, is told of personal data and wording, mends it, names who asked, adds the details, signs
 * and invites. Returns the request's number.
 */
export async function register(unicef: ChatUser, say: Say): Promise<string> {
  const need = NEEDS[0];
  assert.ok(need?.details);
  const careless = `${need.text} Call the mission at +227 90 12 34 56 about illegal migrants.`;
  say('UNICEF', careless);
  const form = await unicef.say(careless);
  const saved = await unicef.press(form, 'save', need.corrections);
  assert.match(wordsOf(saved), /looks like a telephone number/, 'personal data are pointed out before signing');
  assert.match(wordsOf(saved), /migrants in an irregular situation/, 'a stigmatising word gets a suggestion');
  const ref = REF.exec(wordsOf(saved))?.[0];
  assert.ok(ref, `no reference in: ${wordsOf(saved)}`);
  say('desk', `${ref}: points out a telephone number and a word that stigmatises`);

  const edit = await unicef.press(saved, 'edit');
  const mended = await unicef.press(edit, 'save-edit', { need: need.text });
  assert.doesNotMatch(wordsOf(mended), /telephone number/);
  let card = await unicef.press(mended, 'demand');
  for (const requester of REQUESTERS) card = await unicef.press(card, 'add-requester', requester);
  assert.match(wordsOf(card), /City of Agadez/);
  say('UNICEF', `names ${REQUESTERS.length} entities that asked, with endorsement and evidence`);
  const request = await unicef.press(card, 'open');
  const details = await unicef.press(await unicef.press(request, 'details'), 'save-details', need.details);
  assert.match(wordsOf(details), /USD 250,000/);
  const sent = await unicef.press(details, 'send');
  say('desk', wordsOf(sent).split('\n')[0] ?? '');
  return ref;
}
