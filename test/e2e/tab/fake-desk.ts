import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import type {
  AssignmentsView,
  ErrorBody,
  MatchesView,
  MeView,
  PendingPersonView,
  RequestSummary,
  RequestView,
  Settings,
} from '../../../bot/api/contract.ts';
import { assignmentsView } from './assignments.ts';
import { matchesView, summaryView } from './matches.ts';
import { EMBEDDED, PENDING, PEOPLE, type PersonaId } from './people.ts';
import { requestList, requestView } from './requests.ts';

const DIST = fileURLToPath(new URL('../../../dist/tab', import.meta.url));

/** An https name: browsers then treat the page as they treat the real one. */
export const DESK_URL = 'https://desk.test';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** What the server answers; tests change it while the page is open. */
export interface Desk {
  settings: Settings;
  me: (token: string) => MeView | null;
  /** A refusal for somebody who is signed in but not on the register. */
  refusePerson: () => ErrorBody | null;
  list: RequestSummary[];
  view: RequestView;
  matches: MatchesView;
  assignments: AssignmentsView;
  /** What GET /api/requests/:ref/<part> of the one request answers, by part. */
  parts: Record<string, unknown>;
  pending: PendingPersonView[];
  changes: string;
  /** Answers a POST or PUT under /api; what it gives is the body, an `ErrorBody` comes with its status. */
  post: (path: string, body: unknown) => { status: number; body?: unknown };
  /** What was asked, such as `POST /api/requests/UNM-2026-0042/accept`. */
  asked: { line: string; body: unknown; authorization: string | undefined }[];
  /** Set to have every call fail as a broken line does. */
  isDown: boolean;
}

export function refusal(code: string, message: string): ErrorBody {
  return { error: { code, message, requestId: 'r-1' } };
}

export function fakeDesk(): Desk {
  return {
    settings: EMBEDDED,
    me: (token) => PEOPLE[token.replace('token-', '') as PersonaId] ?? null,
    refusePerson: () => null,
    list: requestList(),
    view: requestView(),
    matches: matchesView(),
    assignments: assignmentsView(),
    parts: {},
    pending: [...PENDING],
    changes: '1',
    post: () => ({ status: 204 }),
    asked: [],
    isDown: false,
  };
}

function answerGet(desk: Desk, url: URL, me: MeView): { status: number; body?: unknown } {
  const path = url.pathname.slice('/api'.length);
  if (path === '/me') return { status: 200, body: me };
  if (path === '/changes') return { status: 200, body: { token: desk.changes } };
  if (path === '/assignments') return { status: 200, body: desk.assignments };
  if (path === '/asked') return { status: 200, body: { organisation: me.organisation, referrals: [], calls: [] } };
  if (path === '/people/pending') return { status: 200, body: desk.pending };
  if (path === '/summary') {
    const { from, to } = Object.fromEntries(url.searchParams) as { from: string; to: string };
    return { status: 200, body: summaryView({ from, to }) };
  }
  if (path === '/requests') {
    const states = url.searchParams.get('state')?.split(',');
    const rows = desk.list.filter((row) => !states || states.includes(row.state.code));
    return { status: 200, body: { rows, next: null } };
  }
  if (path === `/requests/${desk.view.ref}`) return { status: 200, body: desk.view };
  if (path === `/requests/${desk.view.ref}/matches`) return { status: 200, body: desk.matches };
  const part = desk.parts[path.replace(`/requests/${desk.view.ref}/`, '')];
  if (part !== undefined) return { status: 200, body: part };
  return { status: 403, body: refusal('not-visible', 'There is no such request for you. Look in your list.') };
}

async function answerApi(desk: Desk, route: Route): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const { authorization } = request.headers();
  const body: unknown = request.postDataJSON();
  desk.asked.push({ line: `${request.method()} ${url.pathname}`, body, authorization });
  if (desk.isDown) return route.abort('connectionfailed');
  const json = (status: number, value?: unknown) =>
    route.fulfill(value === undefined ? { status } : { status, json: value });
  if (url.pathname === '/api/settings') return json(200, desk.settings);
  if (url.pathname === '/local/token') return json(200, { token: `token-${(body as { persona: string }).persona}` });
  const me = desk.me(authorization?.replace('Bearer ', '') ?? '');
  if (!me) return json(401, refusal('unauthenticated', 'Sign in again.'));
  const stranger = desk.refusePerson();
  if (stranger) return json(403, stranger);
  if (url.pathname.startsWith('/api/summary.')) {
    return route.fulfill({
      body: 'a,b\n1,2\n',
      headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="numbers-2026.csv"' },
    });
  }
  const answer = request.method() === 'GET' ? answerGet(desk, url, me) : desk.post(url.pathname, body);
  return json(answer.status, answer.body);
}

/** Serves dist/tab and the API of `desk` at `DESK_URL`, with the strictest page policy that the tab can live with. */
export async function serveDesk(context: BrowserContext, desk: Desk): Promise<void> {
  await context.route(`${DESK_URL}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/api/') || pathname.startsWith('/local/')) return answerApi(desk, route);
    const file = pathname.replace(/^\/tab\//, '') || 'index.html';
    return route.fulfill({
      body: await readFile(join(DIST, file)),
      headers: {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': PAGE_POLICY,
      },
    });
  });
}

/** Fluent writes its rules through style elements of its own: those need `unsafe-inline`; scripts do not. */
export const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com";
