import { askedRows } from '../cards/asked-rows.ts';
import { LIST_LIMIT, listCard } from '../cards/list-card.ts';
import { type RequestCardContext, requestCard } from '../cards/request-card.ts';
import { startersCard } from '../cards/welcome-card.ts';
import { hasRole } from '../domain/people.ts';
import type { JointRequest } from '../domain/request.ts';
import type { RequestSummary, RequestView } from '../domain/views.ts';
import { list, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import { findDuplicates } from '../usecases/find-duplicates.ts';
import { viewAsked } from '../usecases/hub/asked-of-us.ts';
import { presentRequest, presentSummary } from '../usecases/present-request.ts';
import { listRequests, viewRequest } from '../usecases/view-requests.ts';
import type { ChatDeps, Reply, Turn } from './chat.ts';

type Notice = RequestCardContext['notice'];

/** Acronym of the person's organisation, in their language. */
export const ownAgency = (deps: ChatDeps, { person, lang }: Turn) =>
  labels(deps.reference, lang).agency(person.organisation);

export function showView(
  deps: ChatDeps,
  turn: Turn,
  view: RequestView,
  notice: Notice = null,
  more: Partial<Pick<RequestCardContext, 'extent' | 'warning' | 'kept'>> = {},
): Reply {
  const context = {
    lang: turn.lang,
    agency: ownAgency(deps, turn),
    notice,
    tabUrl: deps.tabLink(turn.person, view.ref),
    extent: more.extent ?? 'whole',
    warning: more.warning ?? null,
    ...(more.kept ? { kept: more.kept } : {}),
  };
  return { card: requestCard(view, context) };
}

export const showRequest = (deps: ChatDeps, turn: Turn, request: JointRequest, notice: Notice = null): Reply =>
  showView(deps, turn, presentRequest(deps, turn.person, request, turn.lang), notice);

/** A draft, with a word on requests that ask for the same: in time, before anybody signs. */
export async function showDraft(deps: ChatDeps, turn: Turn, request: JointRequest, notice: Notice): Promise<Reply> {
  const alike = await findDuplicates(deps)(turn.person, request, turn.lang);
  const warning = alike.length > 0 ? t(turn.lang, 'request.duplicate', { which: list(turn.lang, alike) }) : null;
  return showView(deps, turn, presentRequest(deps, turn.person, request, turn.lang), notice, { warning });
}

export async function showByRef(deps: ChatDeps, turn: Turn, ref: string, notice: Notice = null): Promise<Reply> {
  return showView(deps, turn, await viewRequest(deps)(turn.person, ref, turn.lang), notice);
}

/** Where a request stands. */
export async function showStatus(deps: ChatDeps, turn: Turn, ref: string): Promise<Reply> {
  return showView(deps, turn, await viewRequest(deps)(turn.person, ref, turn.lang), null, { extent: 'status' });
}

const isFocalPoint = (turn: Turn) => hasRole(turn.person, 'focal-point');

async function latest(deps: ChatDeps, turn: Turn): Promise<{ rows: RequestSummary[]; more: boolean }> {
  const view = isFocalPoint(turn) ? ('mine' as const) : ('queue' as const);
  const page = await listRequests(deps)(turn.person, { view, states: [], after: null, limit: 50 }, turn.lang);
  return { rows: page.rows, more: page.next !== null || page.rows.length > LIST_LIMIT };
}

/** A focal point's requests; for the others, the queue. */
export async function showList(deps: ChatDeps, turn: Turn): Promise<Reply> {
  const { rows, more } = await latest(deps, turn);
  const asked = askedRows(await viewAsked(deps)(turn.person, turn.lang), turn.lang);
  if (rows.length === 0 && asked.length === 0) {
    return {
      card: startersCard(turn.lang, t(turn.lang, isFocalPoint(turn) ? 'list.empty' : 'list.emptyQueue'), turn.person),
    };
  }
  const title = isFocalPoint(turn)
    ? t(turn.lang, 'list.title', { agency: ownAgency(deps, turn) })
    : t(turn.lang, 'list.titleQueue');
  return { card: listCard(turn.lang, title, rows, more, asked) };
}

/** The request that is meant by countries and agencies instead of a number; the list where that does not tell. */
export async function showDescribed(
  deps: ChatDeps,
  turn: Turn,
  countries: readonly string[],
  agencies: readonly string[],
): Promise<Reply> {
  const { rows, more } = await latest(deps, turn);
  const fits = rows.filter(
    (row) =>
      countries.every((code) => row.countries.some((country) => country.code === code)) &&
      agencies.every((code) => row.agencies.some((agency) => agency.code === code)),
  );
  const only = fits.length === 1 ? fits[0] : undefined;
  if (only) return showStatus(deps, turn, only.ref);
  if (rows.length === 0) return showList(deps, turn);
  const title = t(turn.lang, 'status.which', { agency: ownAgency(deps, turn) });
  return { card: listCard(turn.lang, title, fits.length > 0 ? fits : rows, more) };
}

/** What waits for the agency's signature: the one request as a whole, or several to choose from. */
export function showWaiting(deps: ChatDeps, turn: Turn, waiting: readonly JointRequest[]): Reply {
  const { lang } = turn;
  const title = t(lang, 'sign.choose', { count: waiting.length, agency: ownAgency(deps, turn) });
  const only = waiting.length === 1 ? waiting[0] : undefined;
  if (only) return showRequest(deps, turn, only, { style: 'accent', words: title });
  const rows = waiting.map((request) => presentSummary(deps, turn.person, request, lang));
  return { card: listCard(lang, title, rows, rows.length > LIST_LIMIT) };
}
