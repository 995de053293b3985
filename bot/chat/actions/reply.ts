/** What the handlers of buttons have in common. */
import { DeskError } from '../../domain/errors.ts';
import type { JointRequest } from '../../domain/request.ts';
import { type MessageKey, type MessageParams, t } from '../../locales/index.ts';
import { refusal } from '../../usecases/refusal.ts';
import type { ChatDeps, Reply, Turn } from '../chat.ts';
import { ownAgency, showDraft, showRequest } from '../show-request.ts';

export type Data = Record<string, unknown>;
export type Handler = (deps: ChatDeps, turn: Turn, data: Data) => Reply | Promise<Reply>;

/** Signatures that an edit would void. */
export const atStake = (request: JointRequest): boolean => request.agencies.some((a) => a.signature !== null);

/** The request as it stands now, with a word on what was done. `{ref}` and `{agency}` (the reader's) are filled. */
export async function done(
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
export function refusedWords(deps: ChatDeps, turn: Turn, error: unknown): string {
  if (!(error instanceof DeskError) || error.code === 'not-allowed' || error.code === 'not-visible') throw error;
  return refusal(error, deps.reference, turn.lang, '');
}
