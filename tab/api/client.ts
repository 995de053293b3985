import type { Language } from '../common/language.ts';
import { Problem, problemOf, problemOfThrown } from './problem.ts';

/** Where tokens come from: Teams, or the embedded issuer. `fresh` asks for a new one. */
export interface TokenSource {
  get(fresh: boolean): Promise<string>;
}

export interface ClientSettings {
  tokens: TokenSource;
  language: Language;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  isOnline: () => boolean;
  /** Milliseconds until an answer is given up; the bot answers in well under one second. */
  timeoutMs?: number;
}

type Params = Record<string, string | undefined>;

export interface Download {
  blob: Blob;
  /** From Content-Disposition; null when the server named none. */
  name: string | null;
}

/** `attachment; filename="x.csv"` or the RFC 5987 form `filename*=UTF-8''x.csv`, which goes first. */
export function fileName(disposition: string | null): string | null {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1] ?? null;
}

/** Calls below /api in the reader's language. Every failure is a `Problem`. */
export function createClient(settings: ClientSettings) {
  const { tokens, language, timeoutMs = 25_000 } = settings;

  const address = (path: string, params: Params) => {
    const query = new URLSearchParams({ lang: language });
    for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
    return `/api${path}?${query}`;
  };

  async function attempt(method: string, url: string, body: unknown, fresh: boolean): Promise<Response> {
    const token = await tokens.get(fresh);
    return settings.fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
  }

  /** An expired token is replaced once. */
  async function send(method: string, path: string, params: Params, body?: unknown): Promise<Response> {
    const url = address(path, params);
    try {
      const first = await attempt(method, url, body, false);
      const response = first.status === 401 ? await attempt(method, url, body, true) : first;
      if (response.ok) return response;
      throw problemOf(response.status, await response.json().catch(() => null));
    } catch (thrown) {
      throw problemOfThrown(thrown, settings.isOnline());
    }
  }

  async function json<T>(response: Response): Promise<T> {
    if (response.status === 204) return undefined as T;
    try {
      return (await response.json()) as T;
    } catch {
      throw new Problem('fault');
    }
  }

  return {
    language,
    get: async <T>(path: string, params: Params = {}) => json<T>(await send('GET', path, params)),
    post: async <T>(path: string, body: unknown) => json<T>(await send('POST', path, {}, body)),
    put: async <T>(path: string, body: unknown) => json<T>(await send('PUT', path, {}, body)),
    download: async (path: string, params: Params): Promise<Download> => {
      const response = await send('GET', path, params);
      return { blob: await response.blob(), name: fileName(response.headers.get('content-disposition')) };
    },
  };
}
export type Client = ReturnType<typeof createClient>;
