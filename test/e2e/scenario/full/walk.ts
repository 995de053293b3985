/** What every stretch of the way uses: calls of the tab's API as a persona, with the revision that this persona sees. */
import assert from 'node:assert/strict';
import type { ErrorBody, RequestView } from '../../../../bot/api/contract.ts';
import { type ChatMessage, type ChatUser, elementsOf } from '../../../helpers/chat-user.ts';
import type { Desk, Slug } from '../../../helpers/desk.ts';
import type { Say } from '../run-scenario.ts';

export interface Walk {
  desk: Desk;
  say: Say;
  /** The request on the way. */
  ref: string;
  unicef: ChatUser;
  iom: ChatUser;
  get: <T>(who: Slug, path: string) => Promise<T>;
  post: <T>(who: Slug, path: string, body: object) => Promise<T>;
  /** Something that is refused: its status and code, and a whole sentence for the person. */
  refused: (who: Slug, path: string, body: object, status: number, code: string) => Promise<void>;
  view: (who: Slug) => Promise<RequestView>;
  /** An act on the request, below /requests/:ref, on what this persona sees now. */
  act: (who: Slug, path: string, body?: object) => Promise<RequestView>;
  /** An act that must be refused. */
  refusedAct: (who: Slug, path: string, body: object, status: number, code: string) => Promise<void>;
}

/** The next message that offers a button; what came before it is read and laid aside. */
export async function offering(user: ChatUser, verb: string, first?: ChatMessage): Promise<ChatMessage> {
  for (let message = first ?? (await user.next()); ; message = await user.next()) {
    if (elementsOf(message.card).some((node) => node.verb === verb)) return message;
  }
}

export function createWalk(desk: Desk, say: Say, ref: string, chats: Pick<Walk, 'unicef' | 'iom'>): Walk {
  const get = async <T>(who: Slug, path: string): Promise<T> => {
    const response = await desk.call(who, 'GET', path);
    assert.ok(response.ok, `${who}: GET ${path} answered ${response.status}: ${await response.clone().text()}`);
    return (await response.json()) as T;
  };
  const post = async <T>(who: Slug, path: string, body: object): Promise<T> => {
    const response = await desk.call(who, 'POST', path, body);
    assert.ok(response.ok, `${who}: POST ${path} answered ${response.status}: ${await response.clone().text()}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
  const refused: Walk['refused'] = async (who, path, body, status, code) => {
    const response = await desk.call(who, 'POST', path, body);
    const { error } = (await response.json()) as ErrorBody;
    assert.deepEqual([response.status, error?.code], [status, code], `${who}: POST ${path}`);
    say('desk', `refuses ${who}: ${error.message}`);
  };
  const view = (who: Slug) => get<RequestView>(who, `/requests/${ref}`);
  const seen = async (who: Slug, body: object) => ({ revision: (await view(who)).revision, ...body });
  return {
    desk,
    say,
    ref,
    ...chats,
    get,
    post,
    refused,
    view,
    act: async (who, path, body = {}) => post<RequestView>(who, `/requests/${ref}/${path}`, await seen(who, body)),
    refusedAct: async (who, path, body, status, code) =>
      refused(who, `/requests/${ref}/${path}`, await seen(who, body), status, code),
  };
}
