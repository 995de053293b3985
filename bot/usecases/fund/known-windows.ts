import { accountRevision, type WindowAccount } from '../../domain/window-account.ts';
import type { LiveMatcher } from '../../matching/contract.ts';
import type { Reference } from '../../reference/load.ts';
import type { FundingWindow } from '../../reference/schemas.ts';
import type { Stored } from '../../store/store.ts';
import { windowAccountSchema } from '../documents/window.ts';
import { effectiveWindow } from './effective-window.ts';

/** Funding windows with their rules as this process knows them: its own edits at once, those of others within seconds. */
export interface KnownWindows {
  /** Takes in how an account stands now; an earlier state than the one known changes nothing. */
  learn(account: WindowAccount): void;
  /** The same from the store. @throws ZodError */
  learnRow(row: Pick<Stored, 'body'>): void;
  get(code: string): FundingWindow | undefined;
  all(): FundingWindow[];
}

/** Keeps a matcher's windows in step with what the secretariat sets. */
export function createKnownWindows(matcher: Pick<LiveMatcher, 'update'>, reference: Reference): KnownWindows {
  const all = new Map(reference.fundingWindows);
  const revisions = new Map<string, number>();
  const learn = (account: WindowAccount): void => {
    const window = reference.fundingWindows.get(account.code);
    const revision = accountRevision(account);
    if (!window || (revisions.get(account.code) ?? 0) >= revision) return;
    revisions.set(account.code, revision);
    const value = effectiveWindow(window, account, reference);
    all.set(account.code, value);
    matcher.update({ kind: 'window', value });
  };
  return {
    learn,
    learnRow: (row) => learn(windowAccountSchema.parse(row.body)),
    get: (code) => all.get(code),
    all: () => [...all.values()],
  };
}
