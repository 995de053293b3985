import type { CosmosClientOptions } from '@azure/cosmos';

type HttpClient = NonNullable<CosmosClientOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];
type Response = Awaited<ReturnType<HttpClient['sendRequest']>>;

/**
 * What happens to one request: it passes, it is answered with a status (and a substatus) without reaching the
 * service, the connection breaks before or after the service did its work, or nothing ever comes.
 */
export type Fate = 'pass' | 'reset' | 'lost-answer' | 'hang' | { status: number; substatus?: number };

const READ_QUERY = 'x-ms-documentdb-isquery';
const QUERY_PLAN = 'x-ms-cosmos-is-query-plan-request';

/** The store's word for a request to a document; null for what the SDK asks for itself. */
export function operationOf(request: Request): 'get' | 'create' | 'replace' | 'delete' | 'count' | 'query' | null {
  if (!request.url.includes('/docs') || request.headers.get(QUERY_PLAN)) return null;
  if (request.headers.get(READ_QUERY)) return 'query';
  const byMethod = { GET: 'get', POST: 'create', PUT: 'replace', DELETE: 'delete', PATCH: 'count' } as const;
  return byMethod[request.method as keyof typeof byMethod] ?? null;
}

/** The few methods of the SDK's header collection that are called on an answer. */
function headersOf(values: Record<string, string>): Response['headers'] {
  const headers = new Map(Object.entries(values));
  return Object.assign(headers, { toJSON: () => Object.fromEntries(headers) }) as unknown as Response['headers'];
}

async function send(request: Request): Promise<Response> {
  const answer = await fetch(request.url.replace(/^https:/, 'http:'), {
    method: request.method,
    headers: request.headers.toJSON(),
    ...(typeof request.body === 'string' ? { body: request.body } : {}),
    ...(request.abortSignal ? { signal: request.abortSignal as AbortSignal } : {}),
  });
  const headers = headersOf(Object.fromEntries(answer.headers));
  return { request, status: answer.status, headers, bodyAsText: await answer.text() };
}

const broken = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

const untilAborted = (request: Request) =>
  new Promise<never>((_, reject) => {
    request.abortSignal?.addEventListener('abort', () => {
      reject(Object.assign(new Error('aborted'), { name: 'AbortError' }));
    });
  });

/** An HTTP client for the Cosmos DB SDK that asks for the fate of each request; https goes out as http. */
export const faultyHttp = (fateOf: (request: Request) => Fate): HttpClient => ({
  async sendRequest(request) {
    const fate = fateOf(request);
    if (fate === 'pass') return send(request);
    if (fate === 'hang') return untilAborted(request);
    if (fate === 'lost-answer') await send(request);
    if (fate === 'reset' || fate === 'lost-answer') throw broken();
    const headers = headersOf({
      'x-ms-retry-after-ms': '1',
      ...(fate.substatus ? { 'x-ms-substatus': String(fate.substatus) } : {}),
    });
    return { request, status: fate.status, headers, bodyAsText: JSON.stringify({ message: 'a fault of the test' }) };
  },
});
