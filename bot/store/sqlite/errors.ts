import Database from 'better-sqlite3';
import { StoreError } from '../store.ts';

/** What to do, by the start of the SQLite or system code. The first that fits. */
const REMEDIES: readonly [codeStart: string, remedy: string][] = [
  ['SQLITE_BUSY', 'another process holds it: stop the other one, or a backup that locks the file'],
  ['SQLITE_LOCKED', 'another process holds it: stop the other one, or a backup that locks the file'],
  ['SQLITE_READONLY', 'it cannot be written: give the account of the service the right to write to it and its folder'],
  ['SQLITE_CANTOPEN', 'it cannot be opened: check the path and the rights on the folder'],
  ['SQLITE_NOTADB', 'it is not a SQLite file: check the path, or restore the last backup'],
  ['SQLITE_CORRUPT', 'it is damaged: stop the service, keep a copy, and restore the last backup'],
  ['SQLITE_FULL', 'the disk is full: free some space'],
  ['SQLITE_IOERR', 'the disk does not answer: check the volume; a network share is not suitable'],
  ['EACCES', 'the folder cannot be made or read: give the account of the service the right to write there'],
  ['EPERM', 'the folder cannot be made or read: give the account of the service the right to write there'],
  ['EROFS', 'the volume is read-only: choose a file on a volume that can be written'],
  ['ENOTDIR', 'a part of its path is a file, not a folder: check the path'],
  ['EEXIST', 'a part of its path is a file, not a folder: check the path'],
  ['ENOSPC', 'the disk is full: free some space'],
];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** True when the same call may succeed a moment later. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);

/** Anything thrown while using `file`, as a StoreError that tells the operator what to do. */
export function toStoreError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const remedy = REMEDIES.find(([start]) => code.startsWith(start))?.[1] ?? 'see the cause';
  return new StoreError('unavailable', `the database ${file} failed (${code || 'no code'}); ${remedy}`, {
    cause: error,
  });
}
