import { z } from 'zod';
import { type DemandForm, demandCard, EMPTY_DEMAND } from '../../cards/demand-card.ts';
import { demand } from '../../domain/permissions.ts';
import { type JointRequest, revision } from '../../domain/request.ts';
import { loadVisible } from '../../usecases/change-request.ts';
import { nameRequester, removeRequester } from '../../usecases/name-requesters.ts';
import { requesterLine } from '../../usecases/present-request.ts';
import { field, inputs, parseInput } from '../card-input.ts';
import type { ChatDeps, Reply, Turn } from '../chat.ts';
import { atStake, type Data, type Handler, refusedWords } from './reply.ts';

const added = inputs.seen.extend({ kind: field, name: field, endorsement: field, evidence: field });
const removed = inputs.seen.extend({ index: z.number().int().min(0) });

function show(turn: Turn, request: JointRequest, form: DemandForm = EMPTY_DEMAND, error: string | null = null): Reply {
  const { lang } = turn;
  const named = request.content.requesters.map((requester) => requesterLine(requester, lang));
  const context = { lang, ref: request.ref, revision: revision(request), named, error };
  return { orElse: error, card: demandCard(form, { ...context, signaturesAtStake: atStake(request) }) };
}

async function open(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { request } = await loadVisible(deps, turn.person, parseInput(inputs.onRequest, data).ref);
  demand('edit', turn.person, request);
  return show(turn, request);
}

async function add(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision: seen, ...form } = parseInput(added, data);
  try {
    return show(turn, await nameRequester(deps)(turn.person, ref, seen, form));
  } catch (error) {
    const { request } = await loadVisible(deps, turn.person, ref);
    return show(turn, request, form, refusedWords(deps, turn, error));
  }
}

async function remove(deps: ChatDeps, turn: Turn, data: Data): Promise<Reply> {
  const { ref, revision: seen, index } = parseInput(removed, data);
  const { request } = await loadVisible(deps, turn.person, ref);
  // With the revision that the reader saw, so that the place in the list means whom they meant.
  const name = request.content.requesters[index]?.name ?? '';
  return show(turn, await removeRequester(deps)(turn.person, ref, seen, name));
}

/** Who asked for a request: named one by one, with endorsement and evidence. */
export const DEMAND_HANDLERS = {
  demand: open,
  'add-requester': add,
  'remove-requester': remove,
} as const satisfies Record<string, Handler>;
