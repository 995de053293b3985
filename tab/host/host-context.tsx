import { createContext, use } from 'react';
import type { Settings } from '../../bot/api/contract.ts';
import type { Host } from './host.ts';

interface Surroundings {
  host: Host;
  settings: Settings;
}

const HostContext = createContext<Surroundings | null>(null);
export const HostProvider = HostContext.Provider;

export function useSurroundings(): Surroundings {
  const value = use(HostContext);
  if (!value) throw new Error('useSurroundings outside HostProvider');
  return value;
}

/** Opens the chat with the bot; null where there is none to open, as in the embedded mode. */
export function useChatLink(): (() => void) | null {
  const { host, settings } = useSurroundings();
  const bot = settings.botAppId;
  // Deep link to a chat: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
  return bot ? () => host.openLink(`https://teams.microsoft.com/l/chat/0/0?users=28:${bot}`) : null;
}
