import { hasDeclared } from './conflicts.ts';
import { said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { hasRole, type Person, type Role } from './people.ts';
import { canSee, demand, hasConflict, READERS } from './permissions.ts';
import { type Act, record, toAllAgencies } from './record.ts';
import { type JointRequest, presentAgencies } from './request.ts';

/** A coordinator tells the agencies that somebody reads the request; the desk's next step is to check that it is complete. */
export function acknowledgeRequest(request: JointRequest, act: Act): JointRequest {
  demand('acknowledge', act.actor, request);
  return record(request, act, {
    action: 'acknowledged',
    events: [{ type: 'acknowledged', audience: toAllAgencies(request) }],
  });
}

/** Agencies on the request and those who read whatever was submitted; partners have a thread of their own, on their referral. */
export function seesThread(person: Person, request: JointRequest): boolean {
  const isAgency = presentAgencies(request).some(({ agency }) => agency === person.organisation);
  return (
    canSee(person, request) &&
    ((hasRole(person, 'focal-point') && isAgency) || READERS.some((role) => hasRole(person, role)))
  );
}

const DESK_ROLES: readonly Role[] = ['coordinator', 'secretariat', 'committee'];

/**
 * Internal notes are for the desk's own people. Nobody of an organisation that requests, was chosen or was referred to
 * reads them, nor who has declared a conflict, whatever else the person does for the desk.
 */
export function seesNotes(person: Person, request: JointRequest): boolean {
  const isFree = !hasConflict(person, request) && !hasDeclared(person, request);
  return canSee(person, request) && DESK_ROLES.some((role) => hasRole(person, role)) && isFree;
}

/** Notes of one request; a document holds them all. */
export const MAX_NOTES = 200;

/**
 * A note for the desk alone. It is its own record, of who and when, and leaves no line in the history and no new
 * revision: both are read by requesters, and somebody who is about to answer must not be held up by it.
 * @throws DeskError of `demand`, `note-missing`, `text-too-long`, `too-many-notes`
 */
export function writeNote(request: JointRequest, text: string, act: Act): JointRequest {
  demand('write-note', act.actor, request);
  const { actor, at } = act;
  const note = said(text, 'note', 'note-missing');
  const last = request.notes.at(-1);
  // A form that was sent twice.
  if (last?.text === note && last.personName === actor.name && last.organisation === actor.organisation) return request;
  if (request.notes.length >= MAX_NOTES) throw new DeskError('too-many-notes', { limit: MAX_NOTES });
  const others = request.reviewers.map(({ personId }) => personId).filter((id) => id !== actor.id);
  return {
    ...request,
    notes: [...request.notes, { text: note, personName: actor.name, organisation: actor.organisation, at }],
    outbox: [
      ...request.outbox,
      // Without its words: a message is kept where the note must not be.
      ...(others.length === 0
        ? []
        : [
            {
              id: `${request.ref}:note:${request.notes.length}`,
              type: 'note-written' as const,
              at,
              personId: actor.id,
              personName: actor.name,
              organisation: actor.organisation,
              audience: { kind: 'people' as const, people: others },
              note: null,
              about: [],
            },
          ]),
    ],
  };
}
