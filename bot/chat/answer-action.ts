import { type DetailsContext, type DetailsForm, detailsFormCard } from '../cards/details-form.ts';
import type { Verb } from '../cards/elements.ts';
import { describeCard, type RequestForm, requestFormCard } from '../cards/request-form.ts';
import { helpCard } from '../cards/welcome-card.ts';
import { NEED_LIMIT } from '../domain/content.ts';
import { DeskError } from '../domain/errors.ts';
import { demand } from '../domain/permissions.ts';
import { plainText } from '../domain/plain-text.ts';
import { type JointRequest, leadAgency, presentAgencies, revision } from '../domain/request.ts';
import { isFullySigned } from '../domain/signatures.ts';
import { list, type MessageKey, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import { loadVisible } from '../usecases/change-request.ts';
import * as cosign from '../usecases/cosign.ts';
import { editRequest } from '../usecases/edit-request.ts';
import { refusal } from '../usecases/refusal.ts';
import { registerRequest } from '../usecases/register-request.ts';
import { answerQuestions } from '../usecases/review-request.ts';
import { viewRequest } from '../usecases/view-requests.ts';
import { DEMAND_HANDLERS } from './actions/demand.ts';
import { HUB_HANDLERS, openReferral } from './actions/hub.ts';
import { OWNERSHIP_HANDLERS } from './actions/ownership.ts';
import { atStake, type Data, done, type Handler, refusedWords } from './actions/reply.ts';
import { TRIAGE_HANDLERS } from './actions/triage.ts';
import { describe, startRequest } from './answer-message.ts';
import { inputs, parseDetails, parseInput } from './card-input.ts';
import type { ChatDeps, Reply, Turn } from './chat.ts';
import { contentFromDetails, detailsFromContent, formFromRequest, inputFromForm } from './forms.ts';
import { ownAgency, showByRef, showList, showRequest, showView } from './show-request.ts';

function describeNeed(deps: ChatDeps, turn: Turn, data: Data): Reply {
  const { need } = parseInput(inputs.need, data);
  if (need.trim() === '') {
    const words = refusal(new DeskError('need-empty'), deps.reference, turn.lang, '');
    return { card: describeCard(turn.lang, '', words) };
  }
  // A sentence, not a card: the card with all that was typed stays where it is.
  if (need.trim().length > NEED_LIMIT) {
    throw new DeskError('need-too-long', { length: need.trim().length, limit: NEED_LIMIT });
  }
  return startRequest(deps, turn, need, deps.understand.understand(need, deps.clock().slice(0, 10)).slots);
}

function formReply(
  deps: ChatDeps,
  turn: Turn,
  form: RequestForm,
  formId: string,
  request: JointRequest | null,
  error: string | null,
): Reply {
  return {
    orElse: error,
    card: requestFormCard(form, {
      lang: turn.lang,
      reference: deps.reference,
      formId,
      editing: request && { ref: request.ref, revision: revision(request), signaturesAtStake: atStake(request) },
      notice: error === null ? null : { style: 'attention', words: error },
    }),
  };
}

async function saveNew(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { formId, ...form } = parseInput(inputs.newForm, data);
  try {
    const input = inputFromForm(form, null, turn.person.organisation, deps, turn.lang);
    const request = await registerRequest(deps)(turn.person, formId, input);
    // The form of a request that has moved on since shows where it stands.
    return request.state === 'draft'
      ? await done(deps, turn, request, 'request.saved')
      : showRequest(deps, turn, request);
  } catch (error) {
    return formReply(deps, turn, form, formId, null, refusedWords(deps, turn, error));
  }
}

async function openForm(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref } = parseInput(inputs.onRequest, data);
  const { request } = await loadVisible(deps, turn.person, ref);
  demand('edit', turn.person, request);
  return formReply(deps, turn, formFromRequest(request, turn.lang, deps.reference), '', request, null);
}

function changed(deps: ChatDeps, turn: Turn, before: JointRequest, after: JointRequest): Promise<Reply> {
  if (revision(after) === revision(before)) return done(deps, turn, after, 'request.unchanged');
  const voided = atStake(before) && !atStake(after);
  return done(deps, turn, after, voided ? 'request.changedVoid' : 'request.changed');
}

async function saveEdit(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision: seen, ...form } = parseInput(inputs.edited, data);
  const { request } = await loadVisible(deps, turn.person, ref);
  try {
    const input = inputFromForm(form, request.content, leadAgency(request), deps, turn.lang);
    return await changed(deps, turn, request, await editRequest(deps)(turn.person, ref, seen, input));
  } catch (error) {
    return formReply(deps, turn, form, '', request, refusedWords(deps, turn, error));
  }
}

function detailsReply(
  deps: ChatDeps,
  turn: Turn,
  form: DetailsForm,
  request: JointRequest,
  error: string | null,
): Reply {
  const label = labels(deps.reference, turn.lang);
  const context: DetailsContext = {
    lang: turn.lang,
    ref: request.ref,
    revision: revision(request),
    agencies: presentAgencies(request).map(({ agency }) => ({ code: agency, label: label.agency(agency) })),
    error,
    signaturesAtStake: atStake(request),
  };
  return { card: detailsFormCard(form, context), orElse: error };
}

async function openDetails(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref } = parseInput(inputs.onRequest, data);
  const { request } = await loadVisible(deps, turn.person, ref);
  demand('edit', turn.person, request);
  return detailsReply(deps, turn, detailsFromContent(request.content), request, null);
}

async function saveDetails(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision: seen, ...form } = parseDetails(data);
  const { request } = await loadVisible(deps, turn.person, ref);
  try {
    const fieldName = (key: string) => t(turn.lang, `field.${key}` as MessageKey);
    const content = contentFromDetails(form, request.content, fieldName);
    const agencies = presentAgencies(request).map((a) => a.agency);
    return await changed(deps, turn, request, await editRequest(deps)(turn.person, ref, seen, { content, agencies }));
  } catch (error) {
    return detailsReply(deps, turn, form, request, refusedWords(deps, turn, error));
  }
}

async function send(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, contentHash } = parseInput(inputs.signed, data);
  const request = await cosign.sendForSignature(deps)(turn.person, ref, contentHash);
  const label = labels(deps.reference, turn.lang);
  const others = presentAgencies(request)
    .slice(1)
    .map((a) => label.agency(a.agency));
  return done(deps, turn, request, 'request.sent', { others: list(turn.lang, others), count: others.length });
}

async function sign(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, contentHash } = parseInput(inputs.signed, data);
  const request = await cosign.signRequest(deps)(turn.person, ref, contentHash);
  const followed = request.crisis !== null && !isFullySigned(request);
  const submitted = followed ? ('request.crisisSubmitted' as const) : ('request.submitted' as const);
  return done(deps, turn, request, request.state === 'submitted' ? submitted : 'request.signed');
}

async function decline(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, reason } = parseInput(inputs.reason, data);
  await cosign.declineSignature(deps)(turn.person, ref, reason);
  // The agency is not on the request any more, so its card goes and a sentence stays.
  return { text: t(turn.lang, 'request.declinedSignature', { ref, agency: ownAgency(deps, turn) }) };
}

async function withdraw(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision: seen, reason } = parseInput(inputs.reason, data);
  return done(deps, turn, await cosign.withdraw(deps)(turn.person, ref, seen, reason), 'request.withdrawn');
}

async function answer(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const input = parseInput(inputs.answer, data);
  const request = await answerQuestions(deps)(turn.person, input.ref, input.revision, input.answer);
  return done(deps, turn, request, 'request.answered');
}

type RegisteredVerb = Exclude<Verb, 'introduce'>;

const HANDLERS: Record<RegisteredVerb, Handler> = {
  new: (_deps, turn) => describe(turn),
  mine: showList,
  help: (_deps, { person, lang }) => ({ card: helpCard(lang, person) }),
  describe: describeNeed,
  open: async (deps, turn, data) => {
    const { ref } = parseInput(inputs.onRequest, data);
    return (await openReferral(deps, turn, ref)) ?? showByRef(deps, turn, ref);
  },
  save: saveNew,
  edit: openForm,
  'save-edit': saveEdit,
  details: openDetails,
  'save-details': saveDetails,
  send,
  sign,
  'decline-signature': decline,
  withdraw,
  answer,
  ...DEMAND_HANDLERS,
  ...HUB_HANDLERS,
  ...OWNERSHIP_HANDLERS,
  ...TRIAGE_HANDLERS,
};

/** Codes after which the reader is shown the request as it stands now: their card was stale. */
const SHOW_PRESENT = ['content-changed', 'already-signed', 'already-accepted', 'wrong-state', 'revision-changed'];

/** What somebody typed into a form that the request's card has again. */
function typedIn(data: Data): { reason?: string; answer?: string } {
  const said = (words: unknown) => (typeof words === 'string' && words.trim() !== '' ? plainText(words) : null);
  const [reason, answer] = [said(data.reason), said(data.answer)];
  return { ...(reason === null ? {} : { reason }), ...(answer === null ? {} : { answer }) };
}

/** What the bot answers to a button. */
export async function answerAction(deps: ChatDeps, turn: Turn, verb: RegisteredVerb, data: Data): Promise<Reply> {
  try {
    return await HANDLERS[verb](deps, turn, data);
  } catch (error) {
    const ref = inputs.onRequest.safeParse(data);
    if (!(error instanceof DeskError) || !SHOW_PRESENT.includes(error.code) || !ref.success) throw error;
    const view = await viewRequest(deps)(turn.person, ref.data.ref, turn.lang);
    const kept = typedIn(data);
    // Where the step is gone for good, a sentence leaves the old card as it is, so that the words can be copied.
    if (Object.keys(kept).length > 0 && !view.actions.some((action) => action === verb)) throw error;
    const words = refusal(error, deps.reference, turn.lang, '');
    return showView(deps, turn, view, { style: 'warning', words }, { kept });
  }
}
