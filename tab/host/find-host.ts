import { browserHost } from './browser-host.ts';
import type { Host } from './host.ts';

/** Teams frames the tab; its phone clients announce themselves by `nativeInterface` instead. */
function mayBeTeams(): boolean {
  return window.parent !== window || 'nativeInterface' in window;
}

/** Who surrounds us. Never fails: without an answer from Teams it is a plain browser. */
export async function findHost(): Promise<Host> {
  if (!mayBeTeams()) return browserHost();
  try {
    const { teamsHost } = await import('./teams-host.ts');
    return await teamsHost();
  } catch {
    return browserHost();
  }
}
