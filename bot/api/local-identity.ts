import { Router } from 'express';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';
import { DeskError } from '../domain/errors.ts';
import { TAB_SCOPE, type TokenRules } from './authenticate.ts';
import { valid } from './validate.ts';

/** Tenant and audience of the embedded mode; no Entra tenant has this number. */
export const LOCAL_TENANT = '00000000-0000-4000-8000-00000000de5c';
const LOCAL_AUDIENCE = '00000000-0000-4000-8000-0000000000ab';
const KEY_ID = 'embedded';

const tokenBody = z.object({ persona: z.string().min(1).max(100) });

/**
 * The embedded mode's own issuer: tokens of the same shape, verified by the same code as Entra's, for the personas only.
 * Its key lives as long as the process. The configuration refuses it in production and on any other address than loopback.
 */
export async function createLocalIdentity(
  personaIds: readonly string[],
): Promise<{ rules: TokenRules; routes: Router }> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256' };
  const rules: TokenRules = {
    issuer: 'urn:migration-capacity-desk:embedded',
    audience: LOCAL_AUDIENCE,
    tenantId: LOCAL_TENANT,
    scope: TAB_SCOPE,
    keys: createLocalJWKSet({ keys: [jwk] }),
  };
  const routes = Router();
  routes.post('/token', async (request, response) => {
    const { persona } = valid(tokenBody, request.body);
    if (!personaIds.includes(persona)) throw new DeskError('invalid-input', { field: 'persona' });
    const token = await new SignJWT({ oid: persona, tid: LOCAL_TENANT, scp: TAB_SCOPE })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
      .setIssuer(rules.issuer)
      .setAudience(rules.audience)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    response.json({ token });
  });
  return { rules, routes };
}
