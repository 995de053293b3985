/** A `status` turn of the product beside a turn of a bare echo bot: alternately, in one run, on the same machine. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { personaOf, startDesk } from '../helpers/desk.ts';
import { freePort } from '../helpers/free-ports.ts';
import { type Channel, openChannel } from './channel.ts';
import { median, quantile } from './figures.ts';

/** Until the compiler has settled on both sides. */
const WARM_UP = 1_500;
const TURNS = 2_000;

async function startEcho(port: number) {
  const child = fork(fileURLToPath(new URL('./echo-bot.ts', import.meta.url)), [String(port)], {
    execArgv: ['--import', 'tsx'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', reject);
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

async function press(botUrl: string, personId: string, data: object, verb: string) {
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: verb,
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9',
      conversation: { id: `bench-${personId}`, conversationType: 'personal' },
      from: { id: `user-${personId}`, name: 'Bench', aadObjectId: personId },
      recipient: { id: 'bot' },
      value: { action: { type: 'Action.Execute', verb, data } },
    }),
  });
  return (await response.json()) as { value: { actions: { verb?: string; data: object }[] } };
}

/** Registers one request over the chat and sends it for signature, so that `status` has something to show. */
async function registerOne(channel: Channel, botUrl: string, personId: string): Promise<string> {
  await channel.turn(
    botUrl,
    personId,
    'UNICEF and IOM in Niger need training of border police on child protection, objective 7',
  );
  const form = JSON.parse(channel.last()).attachments[0].content;
  const values = Object.fromEntries(
    form.body.filter((e: { id?: string }) => e.id).map((e: { id: string; value: string }) => [e.id, e.value]),
  );
  const data = { ...form.actions[0].data, ...values, objective: '7' };
  const saved = await press(botUrl, personId, data, 'save');
  const ref = /UNM-\d{4}-\d{4,}/.exec(JSON.stringify(saved))?.[0];
  if (!ref) throw new Error('the request was not registered');
  const send = saved.value.actions.find((action) => action.verb === 'send');
  await press(botUrl, personId, send?.data ?? {}, 'send');
  return ref;
}

export async function benchTurn(): Promise<void> {
  const channel = await openChannel();
  const echo = await startEcho(await freePort());
  const desk = await startDesk();
  try {
    const { id } = personaOf('unicef').person;
    const ref = await registerOne(channel, desk.url, id);
    const times = { echo: [] as number[], status: [] as number[] };
    for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
      const e = await channel.turn(echo.url, id, `status ${ref}`);
      const s = await channel.turn(desk.url, id, `status ${ref}`);
      if (turn < WARM_UP) continue;
      times.echo.push(e);
      times.status.push(s);
    }
    if (!channel.last().includes(ref)) throw new Error('the status turn did not answer with the request');
    const ratio = median(times.status) / median(times.echo);
    console.log(`turns of each kind: ${TURNS}, alternately`);
    console.log(
      `echo bot     median ${median(times.echo).toFixed(2)} ms, p95 ${quantile(times.echo, 0.95).toFixed(2)} ms`,
    );
    console.log(
      `status turn  median ${median(times.status).toFixed(2)} ms, p95 ${quantile(times.status, 0.95).toFixed(2)} ms`,
    );
    console.log(
      `a status turn adds ${((ratio - 1) * 100).toFixed(0)} % to a bare echo bot's turn (target: at most 25 %)`,
    );
  } finally {
    echo.stop();
    await desk.stop();
    channel.close();
  }
}
