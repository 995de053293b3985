import assert from 'node:assert/strict';
import type { TestServer } from './test-server.ts';

/** What the API answers to a call that it must not refuse. @throws AssertionError that holds what it said instead */
export async function answered<T>(server: TestServer, ...call: Parameters<TestServer['call']>): Promise<T> {
  const response = await server.call(...call);
  const text = await response.text();
  assert.equal(response.status, 200, `${call[1]} ${call[2]}: ${text}`);
  return JSON.parse(text) as T;
}
