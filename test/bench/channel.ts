/** The channel's side of a conversation: posts activities, receives what the bot answers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOCAL_TENANT } from '../../bot/api/local-identity.ts';

export interface Channel {
  /** Posts a message as a person and waits until the bot has ended its turn; milliseconds. */
  turn: (botUrl: string, personId: string, text: string) => Promise<number>;
  /** What the bot sent in the last turn, as JSON. */
  last: () => string;
  close: () => void;
}

export async function openChannel(): Promise<Channel> {
  let received = '';
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received = body;
      response.setHeader('content-type', 'application/json').end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let serial = 0;
  return {
    turn: async (botUrl, personId, text) => {
      serial += 1;
      const body = JSON.stringify({
        type: 'message',
        id: String(serial),
        channelId: 'msteams',
        serviceUrl,
        conversation: { id: `bench-${personId}`, conversationType: 'personal', tenantId: LOCAL_TENANT },
        from: { id: `user-${personId}`, name: 'Bench', aadObjectId: personId },
        recipient: { id: 'bot', name: 'bot' },
        text,
        locale: 'en-US',
      });
      const before = performance.now();
      const response = await fetch(`${botUrl}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`the bot answered ${response.status}`);
      return performance.now() - before;
    },
    last: () => received,
    close: () => server.close(),
  };
}
