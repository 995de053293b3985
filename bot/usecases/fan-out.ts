import type { Person } from '../domain/people.ts';
import { focalPointsFor, hasRole, isActive } from '../domain/people.ts';
import type { Audience, JointRequest, OutboxEvent } from '../domain/request.ts';
import { type Stored, StoreError } from '../store/store.ts';
import { leaveDelivery } from './deliveries.ts';
import type { Deps } from './deps.ts';
import { OUTBOX_TAG, requestDraft, requestSchema } from './documents.ts';
import { activePeopleOf, activePeopleWith, findPerson } from './people.ts';

async function audienceOf(deps: Deps, request: JointRequest, audience: Audience): Promise<Person[]> {
  switch (audience.kind) {
    case 'role':
      return (await activePeopleWith(deps)(audience.role)).filter((p) => hasRole(p, audience.role));
    case 'people': {
      const found = await Promise.all(audience.people.map(findPerson(deps)));
      return found.flatMap((person) => (person && isActive(person) ? [person] : []));
    }
    case 'agencies': {
      const { countries } = request.content;
      const present = audience.agencies.map(async (agency) =>
        focalPointsFor(await activePeopleOf(deps)(agency), agency, countries),
      );
      return (await Promise.all(present)).flat();
    }
  }
}

/** The people of an event's audience, without the one who caused it. */
async function recipientsOf(deps: Deps, request: JointRequest, event: OutboxEvent): Promise<Person[]> {
  const { audience } = event;
  const people = await audienceOf(deps, request, audience);
  return people.filter((person) => person.id !== event.personId);
}

async function fanOut(deps: Deps, row: Stored): Promise<void> {
  const request = requestSchema.parse(row.body);
  for (const event of request.outbox) {
    for (const person of await recipientsOf(deps, request, event)) {
      const notice = { kind: 'request' as const, ref: request.ref, event };
      await leaveDelivery(deps.store, `${event.id}:${person.id}`, person.id, notice, event.at);
    }
  }
  try {
    await deps.store.replace(requestDraft({ ...request, outbox: [] }), row.version);
  } catch (error) {
    // Somebody acted in between: the next round finds the rest.
    if (!(error instanceof StoreError && error.code === 'version-changed')) throw error;
  }
}

/**
 * Turns the outboxes of up to 100 requests into one delivery a recipient, then empties them.
 * Safe to run twice or by several processes: deliveries have deterministic ids.
 * @param onFault is told of a request whose outbox stays for the next round; the others go on
 */
export const fanOutOutboxes =
  (deps: Deps) =>
  async (onFault: (error: unknown, ref: string) => void): Promise<void> => {
    const page = await deps.store.query({
      kind: 'request',
      allTags: [OUTBOX_TAG],
      orderBy: 'updatedAt',
      direction: 'asc',
      limit: 100,
    });
    for (const row of page.rows) {
      try {
        await fanOut(deps, row);
      } catch (error) {
        onFault(error, row.id);
      }
    }
  };
