import type { Person } from './people.ts';
import type { JointRequest } from './request.ts';

type Parties = Pick<JointRequest, 'agencies' | 'matches' | 'referrals'>;
type Declared = Pick<JointRequest, 'declaredConflicts'>;

/** Organisations whose people neither review nor decide: lead, co-requesters (also one that left), chosen and referred partners. */
export function conflictedOrganisations(request: Parties): string[] {
  return [
    ...request.agencies.map((a) => a.agency),
    ...(request.matches?.partners ?? []),
    ...request.referrals.map((r) => r.organisation),
  ];
}

/** Conflict of interest is decided by organisation code. */
export function hasConflict(person: Pick<Person, 'organisation'>, request: Parties): boolean {
  return conflictedOrganisations(request).includes(person.organisation);
}

/** Organisations of which a reviewer said that they have an interest of their own in the request. */
export function declaredOrganisations({ declaredConflicts }: Declared): string[] {
  return declaredConflicts.filter(({ extent }) => extent === 'organisation').map(({ organisation }) => organisation);
}

/** Has the person declared a conflict, or somebody of their organisation for all of it? */
export function hasDeclared(person: Pick<Person, 'id' | 'organisation'>, request: Declared): boolean {
  return (
    declaredOrganisations(request).includes(person.organisation) ||
    request.declaredConflicts.some(({ personId }) => personId === person.id)
  );
}
