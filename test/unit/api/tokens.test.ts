/** Only a token of our tenant, for this tab, with its scope, that has not expired, is anybody's. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { entraRules, type TokenRules, verifyToken } from '../../../bot/api/authenticate.ts';
import { Unauthenticated } from '../../../bot/api/errors.ts';
import { createLocalIdentity } from '../../../bot/api/local-identity.ts';

const TENANT = '11111111-2222-4333-8444-555555555555';
const AUDIENCE = '99999999-2222-4333-8444-555555555555';
const NOW = Math.floor(Date.now() / 1000);
const CLAIMS: JWTPayload = {
  iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
  aud: AUDIENCE,
  tid: TENANT,
  oid: 'person-1',
  scp: 'openid access_as_user',
  iat: NOW,
  exp: NOW + 3_600,
};

describe('a token', () => {
  let rules: TokenRules;
  let privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  let publicJwk: object;
  before(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    privateKey = pair.privateKey;
    publicJwk = await exportJWK(pair.publicKey);
    rules = {
      ...entraRules(TENANT, AUDIENCE),
      keys: createLocalJWKSet({ keys: [{ ...publicJwk, kid: 'k', alg: 'RS256' }] }),
    };
  });
  const sign = (change: Record<string, unknown> = {}, header = {}) =>
    new SignJWT({ ...CLAIMS, ...change }).setProtectedHeader({ alg: 'RS256', kid: 'k', ...header }).sign(privateKey);
  const refused = async (token: string, name: string) => {
    await assert.rejects(verifyToken(rules, token), (error: unknown) => error instanceof Unauthenticated, name);
  };

  it('that says everything right is its owner’s', async () => {
    assert.equal(await verifyToken(rules, await sign()), 'person-1');
  });

  const wrong: Record<string, Record<string, unknown>> = {
    'of another tenant': { tid: 'another' },
    'of another issuer': { iss: 'https://login.microsoftonline.com/another/v2.0' },
    'for another audience': { aud: 'another' },
    'that has expired': { exp: NOW - 3_600 },
    'that is not valid yet': { nbf: NOW + 3_600 },
    'without the scope': { scp: 'openid' },
    'with a scope that only begins like it': { scp: 'access_as_user_too' },
    'of an application instead of a person': { scp: undefined, roles: ['access_as_user'] },
    'without a person': { oid: undefined },
    'with an empty person': { oid: '' },
    'that never expires': { exp: undefined },
  };
  for (const [name, change] of Object.entries(wrong))
    it(`${name} is refused`, async () => refused(await sign(change), name));

  it('signed by somebody else is refused', async () => {
    const { privateKey: other } = await generateKeyPair('RS256');
    await refused(await new SignJWT(CLAIMS).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(other), 'other key');
  });

  it('that is not signed, or with a public key taken for a secret, is refused', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = part(CLAIMS);
    await refused(`${part({ alg: 'none', kid: 'k' })}.${body}.`, 'none');
    await refused(`${part({ alg: 'NoNe' })}.${body}.`, 'NoNe');
    const head = part({ alg: 'HS256', kid: 'k' });
    const mac = createHmac('sha256', JSON.stringify(publicJwk)).update(`${head}.${body}`).digest('base64url');
    await refused(`${head}.${body}.${mac}`, 'HS256');
  });

  it('that was changed after it was signed is refused', async () => {
    const [head, , signature] = (await sign()).split('.');
    const body = Buffer.from(JSON.stringify({ ...CLAIMS, oid: 'person-2' })).toString('base64url');
    await refused(`${head}.${body}.${signature}`, 'changed');
  });

  it('that is no token is refused', async () => {
    for (const token of ['', 'x', 'a.b.c', '....', 'é'.repeat(100)]) await refused(token, token);
  });

  it('of the embedded issuer is nobody’s for Entra, and the other way round', async () => {
    const local = await createLocalIdentity(['person-1']);
    await assert.rejects(verifyToken(local.rules, await sign()), Unauthenticated);
    await refused(
      await sign({ iss: local.rules.issuer, aud: local.rules.audience, tid: local.rules.tenantId }),
      'local',
    );
  });
});
