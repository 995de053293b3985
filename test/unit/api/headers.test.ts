import assert from 'node:assert/strict';
import { startTestServer } from '../../helpers/test-server.ts';

describe('every answer of the server', () => {
  it('carries the security headers and does not say what serves it', async () => {
    const server = await startTestServer();
    try {
      for (const path of ['/', '/tab/', '/health', '/api/me', '/api/settings']) {
        const { headers } = await server.call(null, 'GET', path);
        const policy = headers.get('content-security-policy') ?? '';
        assert.match(policy, /default-src 'self'/, path);
        assert.match(policy, /script-src 'self'(;|$)/, path);
        assert.match(policy, /frame-ancestors 'self' https:\/\/\*\.cloud\.microsoft/, path);
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('referrer-policy'), 'no-referrer');
        assert.equal(headers.get('x-powered-by'), null);
      }
    } finally {
      await server.stop();
    }
  });

  it('gives tokens of the embedded mode to personas only', async () => {
    const server = await startTestServer();
    try {
      for (const persona of ['nobody', '', 7, undefined]) {
        assert.equal((await server.call(null, 'POST', '/local/token', { persona })).status, 400);
      }
    } finally {
      await server.stop();
    }
  });
});
