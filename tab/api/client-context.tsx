import { createContext, use } from 'react';
import type { MeView } from '../../bot/api/contract.ts';
import type { Client } from './client.ts';

const ClientContext = createContext<Client | null>(null);
export const ClientProvider = ClientContext.Provider;

export function useClient(): Client {
  const client = use(ClientContext);
  if (!client) throw new Error('useClient outside ClientProvider');
  return client;
}

const MeContext = createContext<MeView | null>(null);
export const MeProvider = MeContext.Provider;

/** The person; known to every page behind the sign-in. */
export function useMe(): MeView {
  const me = use(MeContext);
  if (!me) throw new Error('useMe outside MeProvider');
  return me;
}
