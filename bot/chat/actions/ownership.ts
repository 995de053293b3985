import { ANYBODY, agenciesCard } from '../../cards/agencies-card.ts';
import { DeskError } from '../../domain/errors.ts';
import type { JointRequest } from '../../domain/request.ts';
import type { RequestView } from '../../domain/views.ts';
import { type MessageKey, type MessageParams, t } from '../../locales/index.ts';
import { labels } from '../../locales/labels.ts';
import * as ownership from '../../usecases/ownership.ts';
import { presentRequest } from '../../usecases/present-request.ts';
import { viewRequest } from '../../usecases/view-requests.ts';
import { field, inputs, parseInput } from '../card-input.ts';
import type { ChatDeps, Reply, Turn } from '../chat.ts';
import { ownAgency } from '../show-request.ts';
import { type Data, done, type Handler, refusedWords } from './reply.ts';

type Notice = { style: 'good' | 'attention' | 'warning'; words: string } | null;

const typedTexts = {
  contribution: inputs.seen.extend({ mandate: field, contribution: field }),
  focalPoint: inputs.seen.extend({ person: field }),
  invite: inputs.seen.extend({ invited: field }),
  replace: inputs.seen.extend({ out: field, joins: field, why: field }),
};

async function showView(
  deps: ChatDeps,
  turn: Turn,
  view: RequestView,
  notice: Notice = null,
  kept: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const choices = await ownership.viewOwnership(deps)(turn.person, view.ref, turn.lang);
  const own = { code: turn.person.organisation, label: ownAgency(deps, turn) };
  return {
    card: agenciesCard(view, choices, { lang: turn.lang, own, notice, kept }),
    orElse: notice?.words ?? null,
  };
}

async function open(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref } = parseInput(inputs.onRequest, data);
  return showView(deps, turn, await viewRequest(deps)(turn.person, ref, turn.lang));
}

function saved(
  deps: ChatDeps,
  turn: Turn,
  request: JointRequest,
  key: MessageKey,
  params: MessageParams = {},
): Promise<Reply> {
  const view = presentRequest(deps, turn.person, request, turn.lang);
  const words = t(turn.lang, key, { ref: request.ref, agency: ownAgency(deps, turn), ...params });
  return showView(deps, turn, view, { style: 'good', words });
}

/** The agencies as they stand now, with why something did not work and what the person typed, to be sent again. */
async function refused(deps: ChatDeps, turn: Turn, ref: string, kept: Record<string, string>, error: unknown) {
  const words = refusedWords(deps, turn, error);
  const view = await viewRequest(deps)(turn.person, ref, turn.lang);
  return showView(deps, turn, view, { style: 'attention', words }, kept);
}

/** The one agency that is named in words. @throws DeskError `unknown-agency` */
function agencyIn(deps: ChatDeps, typed: string): string {
  const { codes, unknown } = deps.understand.recogniseAgencies(typed);
  const [code] = codes;
  if (code === undefined || codes.length > 1 || unknown.length > 0) {
    throw new DeskError('unknown-agency', { values: unknown.length > 0 ? unknown : [typed.trim()] });
  }
  return code;
}

const labelOf = (deps: ChatDeps, turn: Turn, code: string) => labels(deps.reference, turn.lang).agency(code);

async function accept(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref } = parseInput(inputs.onRequest, data);
  return done(deps, turn, await ownership.acceptInvitation(deps)(turn.person, ref), 'agencies.accepted');
}

async function leave(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, reason } = parseInput(inputs.reason, data);
  try {
    await ownership.leaveRequest(deps)(turn.person, ref, reason);
  } catch (error) {
    if (error instanceof DeskError && ['already-left', 'already-declined'].includes(error.code)) throw error;
    return refused(deps, turn, ref, { reason }, error);
  }
  // The agency is not on the request any more, so its card goes and a sentence stays.
  return { text: t(turn.lang, 'agencies.left', { ref, agency: ownAgency(deps, turn) }) };
}

async function contribute(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision, ...stated } = parseInput(typedTexts.contribution, data);
  try {
    const request = await ownership.stateContribution(deps)(turn.person, ref, revision, stated);
    return await saved(deps, turn, request, 'agencies.stated');
  } catch (error) {
    return refused(deps, turn, ref, stated, error);
  }
}

async function nameFocalPoint(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, person } = parseInput(typedTexts.focalPoint, data);
  try {
    const id = person === ANYBODY || person === '' ? null : person;
    const request = await ownership.nameFocalPoint(deps)(turn.person, ref, id);
    const mine = request.agencies.find(({ agency }) => agency === turn.person.organisation);
    const name = mine?.focalPoint?.personName;
    return await (name === undefined
      ? saved(deps, turn, request, 'agencies.focalPointAnybody')
      : saved(deps, turn, request, 'agencies.focalPointSaved', { name }));
  } catch (error) {
    return refused(deps, turn, ref, {}, error);
  }
}

async function invite(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, invited } = parseInput(typedTexts.invite, data);
  try {
    const code = agencyIn(deps, invited);
    const request = await ownership.inviteAgency(deps)(turn.person, ref, code);
    const key = request.state === 'draft' ? 'agencies.invitedLater' : 'agencies.invited';
    return await saved(deps, turn, request, key, { other: labelOf(deps, turn, code) });
  } catch (error) {
    return refused(deps, turn, ref, { invited }, error);
  }
}

async function replace(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision, ...typed } = parseInput(typedTexts.replace, data);
  try {
    const code = agencyIn(deps, typed.joins);
    const change = { out: typed.out, in: code, reason: typed.why };
    const request = await ownership.replaceAgency(deps)(turn.person, ref, revision, change);
    return await saved(deps, turn, request, 'agencies.replaced', {
      other: labelOf(deps, turn, code),
      out: labelOf(deps, turn, typed.out),
    });
  } catch (error) {
    return refused(deps, turn, ref, typed, error);
  }
}

async function remind(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref } = parseInput(inputs.onRequest, data);
  try {
    return await saved(deps, turn, await ownership.remindThem(deps)(turn.person, ref), 'agencies.reminded');
  } catch (error) {
    return refused(deps, turn, ref, {}, error);
  }
}

/** Who takes part: a card of its own behind a button of the request's card. */
export const OWNERSHIP_HANDLERS = {
  agencies: open,
  'accept-invitation': accept,
  leave,
  contribution: contribute,
  'focal-point': nameFocalPoint,
  'invite-agency': invite,
  'replace-agency': replace,
  remind,
} as const satisfies Record<string, Handler>;
