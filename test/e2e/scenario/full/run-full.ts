/** One request through the whole mechanism, only through what people and clients use; and a crisis beside it. */
import assert from 'node:assert/strict';
import { wordsOf } from '../../../helpers/chat-user.ts';
import type { Desk } from '../../../helpers/desk.ts';
import type { Say } from '../run-scenario.ts';
import { crisis } from './crisis.ts';
import { assess, clarify } from './desk-work.ts';
import { fund } from './fund.ts';
import { refer } from './hub.ts';
import { agree, editAfterSigning, signInChat } from './ownership.ts';
import { publishPractice } from './practice.ts';
import { register } from './register.ts';
import { createWalk, type Walk } from './walk.ts';
import { work } from './work.ts';

export interface FullResult {
  ref: string;
  states: string[];
  practice: string;
  crisis: string;
}

/** Who works with whom: the map shows the agencies that signed and the partner that accepted. */
async function map({ get, say }: Walk): Promise<void> {
  const shown = JSON.stringify(await get('coordinator', '/map?organisation=ilo'));
  for (const organisation of ['unicef', 'iom', 'ilo']) assert.ok(shown.includes(`"${organisation}"`), organisation);
  say('coordinator', 'sees on the map who works with whom');
}

/** @throws AssertionError at the first wrong thing */
export async function runFull(desk: Desk, say: Say): Promise<FullResult> {
  const unicef = await desk.chat('unicef');
  const iom = await desk.chat('iom');
  for (const user of [unicef, iom]) assert.match(wordsOf(await user.next()), /Migration Capacity Desk/, 'a welcome');
  const stretch = (title: string) => say('', `— ${title}`);

  stretch('Registering, who asked, what a request must not hold');
  const ref = await register(unicef, say);
  const walk = createWalk(desk, say, ref, { unicef, iom });
  stretch('Joint ownership');
  await agree(walk);
  await signInChat(walk);
  await editAfterSigning(walk);
  stretch('Triage and clarification');
  await clarify(walk);
  stretch('Assessment and decision');
  await assess(walk);
  stretch('Connection hub');
  await refer(walk);
  stretch('Start-up fund');
  await fund(walk);
  stretch('Implementation');
  await work(walk);
  stretch('Knowledge platform');
  const practice = await publishPractice(walk);
  stretch('Partnership map');
  await map(walk);
  stretch('Crisis');
  const emergency = await crisis(walk);

  const states = (await walk.view('secretariat')).history.map((line) => line.to);
  return { ref, states: states.filter((state, index) => state !== states[index - 1]), practice, crisis: emergency };
}
