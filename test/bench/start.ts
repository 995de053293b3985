/** Time from `start` of a built tree to the first answer, and resident memory of bot, tab and database together. */
import { readFileSync } from 'node:fs';
import { build } from '../../infra/local/build.ts';
import { personaOf, startDesk } from '../helpers/desk.ts';
import { openChannel } from './channel.ts';
import { residentMb } from './figures.ts';

export async function benchStart(): Promise<void> {
  build(() => {});
  const before = performance.now();
  const desk = await startDesk();
  const seconds = (performance.now() - before) / 1000;
  const channel = await openChannel();
  try {
    const memory = () => residentMb(readFileSync(`/proc/${desk.pid}/status`, 'utf8')).toFixed(0);
    console.log(`ready after ${seconds.toFixed(1)} s (target: 20 s with the chat clients)`);
    console.log(`memory when ready: ${memory()} MB (target: under 450 MB)`);
    for (let turn = 0; turn < 500; turn += 1) {
      await channel.turn(desk.url, personaOf('unicef').person.id, 'who could help with child protection in Niger?');
    }
    console.log(`memory after 500 questions to the matching: ${memory()} MB`);
  } finally {
    await desk.stop();
    channel.close();
  }
}
