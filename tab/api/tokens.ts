import type { Keep } from '../common/keep.ts';
import type { Host } from '../host/host.ts';
import type { TokenSource } from './client.ts';
import { Problem, problemOf } from './problem.ts';

/** Teams keeps the token and renews it by itself; what it throws names the cause for whoever administers the tenant. */
export function teamsTokens(host: Pick<Host, 'ssoToken'>): TokenSource {
  return {
    get: async () => {
      try {
        return await host.ssoToken();
      } catch (error) {
        throw new Problem('signed-out', { message: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

/** Tokens of the embedded issuer for one persona, kept for this window. */
export function personaTokens(
  persona: string,
  keep: Keep,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): TokenSource {
  const key = `token:${persona}`;
  return {
    get: async (fresh) => {
      const kept = fresh ? null : keep.read(key);
      if (kept) return kept;
      const response = await fetch('/local/token', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persona }),
      });
      if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
      const { token } = (await response.json()) as { token: string };
      keep.write(key, token);
      return token;
    },
  };
}
