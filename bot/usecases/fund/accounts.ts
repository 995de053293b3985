import { DeskError } from '../../domain/errors.ts';
import { emptyAccount, type WindowAccount } from '../../domain/window-account.ts';
import type { FundingWindow } from '../../reference/schemas.ts';
import { StoreError } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { windowAccountSchema, windowDraft } from '../documents/window.ts';
import { effectiveWindow } from './effective-window.ts';

/** Writes that lose a race are done again on what stands then: a whole committee may decide in one moment. */
const ATTEMPTS = 100;

async function readAccount(deps: Deps, code: string) {
  const stored = await deps.store.get('window', code);
  return { stored, account: stored ? windowAccountSchema.parse(stored.body) : emptyAccount(code) };
}

/** @throws DeskError `invalid-input` for a code that is not in the reference data */
export function referenceWindow({ reference }: Deps, code: string): FundingWindow {
  const window = reference.fundingWindows.get(code);
  if (!window) throw new DeskError('invalid-input', { field: 'window' });
  return window;
}

/** A window and its account as they stand in the store. @throws DeskError `invalid-input` */
export async function loadWindow(deps: Deps, code: string): Promise<{ window: FundingWindow; account: WindowAccount }> {
  const reference = referenceWindow(deps, code);
  const { account } = await readAccount(deps, code);
  return { window: effectiveWindow(reference, account, deps.reference), account };
}

/**
 * Changes an account as it stands; a change that lost a race is made again upon what stands then. A change that gives
 * the account back as it was writes nothing.
 * @throws whatever the change throws
 */
export async function changeAccount(
  deps: Deps,
  code: string,
  change: (account: WindowAccount) => WindowAccount | Promise<WindowAccount>,
): Promise<WindowAccount> {
  for (let attempt = 1; ; attempt += 1) {
    const { stored, account } = await readAccount(deps, code);
    try {
      const changed = await change(account);
      if (changed === account) return account;
      const now = deps.clock();
      const draft = windowDraft(changed, stored?.createdAt ?? now, now);
      await (stored ? deps.store.replace(draft, stored.version) : deps.store.create(draft));
      deps.windows.learn(changed);
      return changed;
    } catch (error) {
      const lostRace = error instanceof StoreError && (error.code === 'version-changed' || error.code === 'exists');
      if (!lostRace || attempt >= ATTEMPTS) throw error;
    }
  }
}
