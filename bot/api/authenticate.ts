import type { RequestHandler } from 'express';
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Deps } from '../usecases/deps.ts';
import { demandActive } from '../usecases/people.ts';
import { langQuery } from './contract.ts';
import { Unauthenticated } from './errors.ts';

/** What a token must say: issued by our tenant, for this tab, with the scope that people consented to. */
export interface TokenRules {
  issuer: string;
  audience: string;
  tenantId: string;
  scope: string;
  keys: JWTVerifyGetKey;
}

/** Scope of the tab's application registration. */
export const TAB_SCOPE = 'access_as_user';

/** Version 2.0 tokens of one Microsoft Entra tenant. */
export function entraRules(tenantId: string, tabAppId: string): TokenRules {
  return {
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    audience: tabAppId,
    tenantId,
    scope: TAB_SCOPE,
    keys: createRemoteJWKSet(new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`)),
  };
}

const claimsSchema = z.object({ oid: z.string().min(1), tid: z.string(), scp: z.string() });

/** The Entra object id of whoever the token is of. @throws Unauthenticated with the reason, for the log */
export async function verifyToken(rules: TokenRules, token: string): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, rules.keys, {
      issuer: rules.issuer,
      audience: rules.audience,
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
      clockTolerance: 60,
    });
    const claims = claimsSchema.parse(payload);
    if (claims.tid !== rules.tenantId) throw new Error('another tenant');
    if (!claims.scp.split(' ').includes(rules.scope)) throw new Error('scope missing');
    return claims.oid;
  } catch (error) {
    throw new Unauthenticated(error instanceof Error ? error.message : 'unreadable token');
  }
}

/** Puts the person into `response.locals.person` and the language of the answer into `response.locals.lang`. */
export const createAuthenticate =
  (rules: TokenRules, deps: Deps): RequestHandler =>
  async (request, response, next) => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw new Unauthenticated('no bearer token');
    const asked = langQuery.safeParse(request.query).data?.lang;
    if (asked) response.locals.lang = asked;
    const id = await verifyToken(rules, token);
    response.locals.person = await demandActive(deps)(id);
    response.locals.lang ??= response.locals.person.language;
    next();
  };
