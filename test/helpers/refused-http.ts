/** What is refused over HTTP: checks the shape of the answer, and that nothing inner shows. */
import assert from 'node:assert/strict';
import type { ErrorBody } from '../../bot/api/contract.ts';
import type { TestServer } from './test-server.ts';

type Call = Parameters<TestServer['call']>;

export async function refusal(server: TestServer, ...call: Call) {
  const response = await server.call(...call);
  const text = await response.text();
  assert.match(response.headers.get('content-type') ?? '', /application\/json/, `${call[2]}: ${text}`);
  const answer = JSON.parse(text) as ErrorBody;
  assert.deepEqual(Object.keys(answer), ['error']);
  assert.deepEqual(Object.keys(answer.error).sort(), ['code', 'message', 'requestId']);
  assert.match(answer.error.message, /[.!?]$/);
  assert.doesNotMatch(text, /\bat .*\.(?:ts|js):\d|node_modules|Zod|undefined/);
  return { status: response.status, ...answer.error };
}

export async function statusAndCode(server: TestServer, ...call: Call): Promise<[number, string]> {
  const { status, code } = await refusal(server, ...call);
  return [status, code];
}
