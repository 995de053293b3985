import { type DetailsContext, type DetailsForm, detailsFormCard } from '../cards/details-form.ts';
import type { Verb } from '../cards/elements.ts';
import { describeCard, type RequestForm, requestFormCard } from '../cards/request-form.ts';
import { helpCard } from '../cards/welcome-card.ts';
import { NEED_LIMIT } from '../domain/content.ts';
import { DeskError } from '../domain/errors.ts';
import { demand } from '../domain/permissions.ts';
import { type JointRequest, leadAgency, presentAgencies, revision } from '../domain/request.ts';
import { list, type MessageKey, type MessageParams, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import { loadVisible } from '../usecases/change-request.ts';
import * as cosign from '../usecases/cosign.ts';
import { editRequest } from '../usecases/edit-request.ts';
import { refusal } from '../usecases/refusal.ts';
import { registerRequest } from '../usecases/register-request.ts';
import { answerQuestions } from '../usecases/review-request.ts';
import { describe, startRequest } from './answer-message.ts';
import { inputs, parseDetails, parseInput } from './card-input.ts';
import type { ChatDeps, Reply, Turn } from './chat.ts';
import { contentFromDetails, detailsFromContent, formFromRequest, inputFromForm } from './forms.ts';
import { ownAgency, showByRef, showDraft, showList, showRequest } from './show-request.ts';

type Data = Record<string, unknown>;

/** Signatures that an edit would void. */
const atStake = (request: JointRequest) => request.agencies.some((a) => a.signature !== null);

async function done(
  deps: ChatDeps,
  turn: Turn,
  request: JointRequest,
  key: MessageKey,
  params: MessageParams = {},
): Promise<Reply> {
  const words = t(turn.lang, key, { ref: request.ref, agency: ownAgency(deps, turn), ...params });
  const notice = { style: 'good' as const, words };
  return request.state === 'draft' ? showDraft(deps, turn, request, notice) : showRequest(deps, turn, request, notice);
}

/** A refusal that belongs into the form, beside what the person typed; anything else is for the one error path. */
function refusedWords(deps: ChatDeps, turn: Turn, error: unknown): string {
  if (!(error instanceof DeskError) || error.code === 'not-allowed' || error.code === 'not-visible') throw error;
  return refusal(error, deps.reference, turn.lang, '');
}

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
  return done(deps, turn, request, request.state === 'submitted' ? 'request.submitted' : 'request.signed');
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

const HANDLERS: Record<RegisteredVerb, (deps: ChatDeps, turn: Turn, data: Data) => Reply | Promise<Reply>> = {
  new: (_deps, turn) => describe(turn),
  mine: showList,
  help: (_deps, { lang }) => ({ card: helpCard(lang) }),
  describe: describeNeed,
  open: (deps, turn, data) => showByRef(deps, turn, parseInput(inputs.onRequest, data).ref),
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
};

/** Codes after which the reader is shown the request as it stands now: their card was stale. */
const SHOW_PRESENT = ['content-changed', 'already-signed', 'wrong-state', 'revision-changed'];

/** What the bot answers to a button. */
export async function answerAction(deps: ChatDeps, turn: Turn, verb: RegisteredVerb, data: Data): Promise<Reply> {
  try {
    return await HANDLERS[verb](deps, turn, data);
  } catch (error) {
    const ref = inputs.onRequest.safeParse(data);
    const holdsTypedText = [data.reason, data.answer].some((words) => typeof words === 'string' && words.trim() !== '');
    if (!(error instanceof DeskError) || !SHOW_PRESENT.includes(error.code) || !ref.success || holdsTypedText)
      throw error;
    const words = refusal(error, deps.reference, turn.lang, '');
    return showByRef(deps, turn, ref.data.ref, { style: 'warning', words });
  }
}
