import type { Settings } from '../../bot/api/contract.ts';
import { problemOf, problemOfThrown } from './problem.ts';

/** What the tab must know before anybody signs in. @throws Problem */
export async function fetchSettings(): Promise<Settings> {
  try {
    const response = await fetch('/api/settings', { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
    return (await response.json()) as Settings;
  } catch (thrown) {
    throw problemOfThrown(thrown, navigator.onLine);
  }
}
