import { maybeSaid } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { hasRole } from './people.ts';
import type { Act } from './record.ts';

/** Money that came into a window; a negative amount corrects an earlier one or was taken back. */
export interface Contribution {
  /** Whole US dollars, not 0. */
  amount: number;
  contributor: string;
  /** Day, YYYY-MM-DD. */
  on: string;
  note: string;
  recordedBy: string;
  recordedAt: string;
}

/** What the pool holds for one fund case. */
export interface Booking {
  caseId: string;
  ref: string;
  /** Whole US dollars. */
  amount: number;
  /**
   * Set while the request is being written: the version of the request's document that the writer read, and since
   * when. A hold whose writer never came back is settled by whoever needs the pool next.
   */
  pending: { version: string; at: string } | null;
}

/** A rule of a window as the secretariat set it: the last edit of a rule counts. */
export interface RuleEdit {
  /** Code of a rule of the reference data, or a new one. */
  rule: string;
  type: string;
  /** Of the shape that the rule's type asks for. */
  value: unknown;
  severity: 'required' | 'advisory';
  /** It no longer counts. */
  retired: boolean;
  /** Where the rule was read. */
  source: string;
  /** Day of that source, YYYY-MM-DD. */
  on: string;
  /** Who confirmed it; empty while it is to be confirmed. */
  confirmedBy: string;
  note: string;
  editedBy: string;
  editedAt: string;
}

/** Whether a window takes part in matching and takes cases. */
export interface OpeningEdit {
  isOpen: boolean;
  reason: string;
  editedBy: string;
  editedAt: string;
}

/** The account of one funding window: each has its own, and money never moves between them. */
export interface WindowAccount {
  /** Code of the window in the reference data. */
  code: string;
  contributions: Contribution[];
  bookings: Booking[];
  edits: RuleEdit[];
  openings: OpeningEdit[];
}

export const emptyAccount = (code: string): WindowAccount => ({
  code,
  contributions: [],
  bookings: [],
  edits: [],
  openings: [],
});

/** Grows with everything that the secretariat does to a window; bookings come and go without it. */
export const accountRevision = ({ contributions, edits, openings }: WindowAccount): number =>
  contributions.length + edits.length + openings.length;

const sum = (rows: readonly { amount: number }[]) => rows.reduce((total, row) => total + row.amount, 0);

/** Whole US dollars that ever came in, less what was taken back. */
export const poolOf = (account: WindowAccount): number => sum(account.contributions);
export const bookedOf = (account: WindowAccount): number => sum(account.bookings);
/** Never negative. */
export const freeOf = (account: WindowAccount): number => poolOf(account) - bookedOf(account);

export const bookingOf = (account: WindowAccount, caseId: string): Booking | undefined =>
  account.bookings.find((booking) => booking.caseId === caseId);

/** @throws DeskError `pool-exceeded` */
function checkPool(account: WindowAccount, wanted: number): void {
  if (freeOf(account) < 0) {
    throw new DeskError('pool-exceeded', { fund: account.code, wanted, free: Math.max(0, wanted + freeOf(account)) });
  }
}

export interface Hold {
  caseId: string;
  ref: string;
  /** What the request says that the pool holds, before or after the change, whichever is more. */
  amount: number;
  version: string;
  at: string;
}

/**
 * Holds money for a change of a request that is about to be written. Two who write upon the same version of the
 * request share one hold, of what the more costly of them needs: only one of them can succeed.
 * @throws DeskError `pool-exceeded`
 */
export function holdAmount(account: WindowAccount, { caseId, ref, amount, version, at }: Hold): WindowAccount {
  const present = bookingOf(account, caseId);
  const isShared = present?.pending?.version === version;
  const held = isShared ? Math.max(present.amount, amount) : amount;
  if (isShared && held === present.amount) return account;
  const others = account.bookings.filter((booking) => booking.caseId !== caseId);
  const next = { ...account, bookings: [...others, { caseId, ref, amount: held, pending: { version, at } }] };
  // What is given back must always be let through, even if the pool were short.
  if (held > (present?.amount ?? 0)) checkPool(next, held);
  return next;
}

/** What the request says in the end; a case for which nothing is held leaves the account. */
export function settleBooking(account: WindowAccount, caseId: string, amount: number): WindowAccount {
  const present = bookingOf(account, caseId);
  if (!present) return account;
  const settled = { ...present, amount, pending: null };
  return {
    ...account,
    bookings: account.bookings.flatMap((b) => (b.caseId !== caseId ? [b] : amount > 0 ? [settled] : [])),
  };
}

/** @throws DeskError `not-allowed` */
function demandSecretariat({ actor }: Act): void {
  if (!hasRole(actor, 'secretariat')) throw new DeskError('not-allowed');
}

/** @throws DeskError `amount-invalid`, `contributor-missing`, `text-too-long`, `pool-exceeded` (what is booked stays covered) */
export function contribute(
  account: WindowAccount,
  input: Pick<Contribution, 'amount' | 'contributor' | 'on' | 'note'>,
  act: Act,
): WindowAccount {
  demandSecretariat(act);
  if (!Number.isSafeInteger(input.amount) || input.amount === 0) throw new DeskError('amount-invalid');
  const contributor = maybeSaid(input.contributor, 'note');
  if (contributor === '') throw new DeskError('contributor-missing');
  const added = { ...input, contributor, note: maybeSaid(input.note, 'note') };
  const next = {
    ...account,
    contributions: [...account.contributions, { ...added, recordedBy: act.actor.name, recordedAt: act.at }],
  };
  if (input.amount < 0) checkPool(next, -input.amount);
  return next;
}

/**
 * Sets, adds or retires a rule. The shape of the value is checked by the use case, which knows the rule's type.
 * @throws DeskError `not-allowed`, `rule-source-missing`, `text-too-long`
 */
export function editRule(
  account: WindowAccount,
  input: Omit<RuleEdit, 'editedBy' | 'editedAt'>,
  act: Act,
): WindowAccount {
  demandSecretariat(act);
  const source = maybeSaid(input.source, 'note');
  if (source === '') throw new DeskError('rule-source-missing');
  const edit = {
    ...input,
    source,
    confirmedBy: maybeSaid(input.confirmedBy, 'note'),
    note: maybeSaid(input.note, 'note'),
  };
  return { ...account, edits: [...account.edits, { ...edit, editedBy: act.actor.name, editedAt: act.at }] };
}

/** @throws DeskError `not-allowed`, `reason-missing`, `text-too-long` */
export function setOpen(account: WindowAccount, isOpen: boolean, why: string, act: Act): WindowAccount {
  demandSecretariat(act);
  const reason = maybeSaid(why, 'note');
  if (reason === '') throw new DeskError('reason-missing');
  const opening = { isOpen, reason, editedBy: act.actor.name, editedAt: act.at };
  return { ...account, openings: [...account.openings, opening] };
}
