import type { AssignmentRow } from '../../../bot/api/contract.ts';

/** Who is on a request once the person agrees: by id, those on it already first. */
export const proposalOf = (row: AssignmentRow): string[] => [...row.assigned, ...row.proposed];

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

/** What the person chose in place of the proposal, one list a request. */
export type Edits = ReadonlyMap<string, readonly string[]>;

/** A choice holds for the request as it was read: when others acted since, it starts again from the new proposal. */
const editKey = (row: AssignmentRow) => `${row.request.ref}@${row.revision}`;

export const chosenFor = (row: AssignmentRow, edits: Edits): readonly string[] =>
  edits.get(editKey(row)) ?? proposalOf(row);

export function withChoice(edits: Edits, row: AssignmentRow, chosen: readonly string[]): Edits {
  const next = new Map(edits);
  if (isSame(chosen, proposalOf(row))) next.delete(editKey(row));
  else next.set(editKey(row), chosen);
  return next;
}

export const isEdited = (row: AssignmentRow, edits: Edits) => edits.has(editKey(row));

/** Is there anything to send? People who may no longer be on it count as a difference. */
export function isNews(row: AssignmentRow, chosen: readonly string[]): boolean {
  return (
    row.conflict === null &&
    !isSame(
      chosen,
      row.request.reviewers.map((reviewer) => reviewer.id),
    )
  );
}

/** Who gets a message, as the desk sends them: those who are new on a request and those who are taken off, but not whoever assigns. */
export function toldOf(row: AssignmentRow, chosen: readonly string[], me: string): string[] {
  const before = row.request.reviewers.map((reviewer) => reviewer.id);
  const added = chosen.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !chosen.includes(id));
  return [...added, ...removed].filter((id) => id !== me);
}

/** Requests that lack reviewers, and those that have them. */
export function parted(rows: readonly AssignmentRow[]): { open: AssignmentRow[]; done: AssignmentRow[] } {
  const isOpen = (row: AssignmentRow) => row.missing > 0 || row.proposed.length > 0;
  return { open: rows.filter(isOpen), done: rows.filter((row) => !isOpen(row)) };
}
