import { DeskError } from '../../domain/errors.ts';
import type { Person } from '../../domain/people.ts';
import type { Act } from '../../domain/record.ts';
import {
  accountRevision,
  type Contribution,
  contribute,
  editRule,
  type RuleEdit,
  setOpen,
  type WindowAccount,
} from '../../domain/window-account.ts';
import { ADDABLE_TYPES, isValueOf, shapeOf } from '../../reference/rule-values.ts';
import type { FundingWindow } from '../../reference/schemas.ts';
import { type Deps, demandRole } from '../deps.ts';
import { changeAccount, referenceWindow } from './accounts.ts';
import { effectiveWindow } from './effective-window.ts';

/** What the secretariat does to a window. `seen` is the revision of the account that the person acted on. */

function change(
  deps: Deps,
  actor: Person,
  code: string,
  seen: number,
  step: (account: WindowAccount, act: Act) => WindowAccount,
): Promise<WindowAccount> {
  demandRole(actor, 'secretariat');
  referenceWindow(deps, code);
  return changeAccount(deps, code, (account) => {
    if (seen !== accountRevision(account)) throw new DeskError('window-changed');
    return step(account, { actor, at: deps.clock() });
  });
}

/** Money came into a window, or was taken back. @throws DeskError `not-allowed`, `window-changed`, those of `contribute` */
export const recordContribution =
  (deps: Deps) =>
  (actor: Person, code: string, seen: number, input: Pick<Contribution, 'amount' | 'contributor' | 'on' | 'note'>) =>
    change(deps, actor, code, seen, (account, act) => contribute(account, input, act));

/** @throws DeskError `not-allowed`, `window-changed`, `reason-missing` */
export const openWindow =
  (deps: Deps) => (actor: Person, code: string, seen: number, isOpen: boolean, reason: string) =>
    change(deps, actor, code, seen, (account, act) => setOpen(account, isOpen, reason, act));

/** `rule` of a new rule is null; `value` that is left out stays as it is. */
export type RuleInput = Omit<RuleEdit, 'rule' | 'type' | 'value' | 'editedBy' | 'editedAt'> & {
  rule: string | null;
  type: string;
  value?: unknown;
};

/** Codes within a value are those of the reference data. */
function namesKnown({ reference }: Deps, type: string, value: unknown): boolean {
  const codes = Array.isArray(value) ? value : [];
  const isPlace = (item: unknown) =>
    ['local', 'national', 'regional', 'global'].includes(String(item)) ||
    reference.regions.has(String(item)) ||
    reference.regionOf.has(String(item));
  if (shapeOf(type) === 'themes') return codes.every((item) => reference.themes.has(item));
  if (shapeOf(type) === 'scopes') return codes.every(isPlace);
  if (shapeOf(type) === 'areas') return codes.every((item) => reference.thematicAreas.some((a) => a.number === item));
  return true;
}

function asEdit(deps: Deps, account: WindowAccount, window: FundingWindow, input: RuleInput) {
  const present = window.rules.find((rule) => rule.code === input.rule);
  // An edit of a rule that was retired, or that never was: the form is out of date.
  const last = account.edits.findLast((edit) => edit.rule === input.rule);
  const type = present?.type ?? last?.type ?? input.type;
  if (input.rule !== null && !present && !last) throw new DeskError('invalid-input', { field: 'rule' });
  if (input.rule === null && !ADDABLE_TYPES.includes(type)) throw new DeskError('invalid-input', { field: 'type' });
  const value = input.value === undefined ? (present ?? last)?.value : input.value;
  const isKept = input.value === undefined && (present ?? last) !== undefined;
  if (!isKept && !(isValueOf(type, value) && namesKnown(deps, type, value))) {
    throw new DeskError('rule-value-invalid', { shape: shapeOf(type) ?? 'none' });
  }
  return { ...input, rule: input.rule ?? `${account.code}-${type}-${account.edits.length + 1}`, type, value };
}

/**
 * Sets, adds or retires a rule. Matching and concept notes go by it from now on; without somebody who confirmed it, it
 * shows as to be confirmed.
 * @throws DeskError `not-allowed`, `window-changed`, `invalid-input`, `rule-value-invalid`, `rule-source-missing`
 */
export const setRule = (deps: Deps) => (actor: Person, code: string, seen: number, input: RuleInput) => {
  const reference = referenceWindow(deps, code);
  return change(deps, actor, code, seen, (account, act) => {
    const edit = asEdit(deps, account, effectiveWindow(reference, account, deps.reference), input);
    return editRule(account, edit, act);
  });
};
