import type { Audience, OutboxEvent } from '../domain/event.ts';
import { participationOf } from '../domain/participation.ts';
import type { Person } from '../domain/people.ts';
import { focalPointsFor, hasRole, isActive } from '../domain/people.ts';
import type { JointRequest } from '../domain/request.ts';
import { type Draft, type Stored, StoreError } from '../store/store.ts';
import { leaveDelivery, type Notice } from './deliveries.ts';
import type { Deps } from './deps.ts';
import { practiceDraft, practiceRecordSchema } from './documents/practice.ts';
import { OUTBOX_TAG, requestDraft, requestSchema } from './documents.ts';
import { activePeopleOf, activePeopleWith, findPerson } from './people.ts';

/** @param request the joint request that it is about, if it is about one: it says which focal points act for an agency */
async function audienceOf(deps: Deps, request: JointRequest | null, audience: Audience): Promise<Person[]> {
  switch (audience.kind) {
    case 'role':
      return (await activePeopleWith(deps)(audience.role)).filter((p) => hasRole(p, audience.role));
    case 'people': {
      const found = await Promise.all(audience.people.map(findPerson(deps)));
      return found.flatMap((person) => (person && isActive(person) ? [person] : []));
    }
    case 'agencies': {
      const countries = request?.content.countries ?? [];
      const present = audience.agencies.map(async (agency) =>
        focalPointsFor(
          await activePeopleOf(deps)(agency),
          agency,
          countries,
          (request && participationOf(request, agency)?.focalPoint?.personId) ?? null,
        ),
      );
      return (await Promise.all(present)).flat();
    }
  }
}

/** What waits in the outbox of one document, and the same document with its outbox emptied. */
interface Outbox {
  request: JointRequest | null;
  messages: { event: Pick<OutboxEvent, 'id' | 'at' | 'personId' | 'audience'>; notice: Notice }[];
  emptied: Draft;
}

/** Kinds of documents that have an outbox. @throws ZodError */
const OUTBOXES = {
  request: ({ body }: Stored): Outbox => {
    const request = requestSchema.parse(body);
    return {
      request,
      messages: request.outbox.map((event) => ({ event, notice: { kind: 'request', ref: request.ref, event } })),
      emptied: requestDraft({ ...request, outbox: [] }),
    };
  },
  practice: ({ body }: Stored): Outbox => {
    const practice = practiceRecordSchema.parse(body);
    return {
      request: null,
      messages: practice.outbox.map((event) => ({ event, notice: { kind: 'practice', id: practice.id, event } })),
      emptied: practiceDraft({ ...practice, outbox: [] }),
    };
  },
} as const;
const KINDS_WITH_OUTBOX = Object.keys(OUTBOXES) as (keyof typeof OUTBOXES)[];

async function fanOut(deps: Deps, row: Stored, { request, messages, emptied }: Outbox): Promise<void> {
  for (const { event, notice } of messages) {
    const people = await audienceOf(deps, request, event.audience);
    // Whoever caused it is not told of their own act.
    for (const person of people.filter(({ id }) => id !== event.personId)) {
      await leaveDelivery(deps.store, `${event.id}:${person.id}`, person.id, notice, event.at);
    }
  }
  try {
    await deps.store.replace(emptied, row.version);
  } catch (error) {
    // Somebody acted in between: the next round finds the rest.
    if (!(error instanceof StoreError && error.code === 'version-changed')) throw error;
  }
}

/**
 * Turns the outboxes of up to 100 documents a kind into one delivery a recipient, then empties them.
 * Safe to run twice or by several processes: deliveries have deterministic ids.
 * @param onFault is told of a document whose outbox stays for the next round; the others go on
 */
export const fanOutOutboxes =
  (deps: Deps) =>
  async (onFault: (error: unknown, ref: string) => void): Promise<void> => {
    for (const kind of KINDS_WITH_OUTBOX) {
      const page = await deps.store.query({
        kind,
        allTags: [OUTBOX_TAG],
        orderBy: 'updatedAt',
        direction: 'asc',
        limit: 100,
      });
      for (const row of page.rows) {
        try {
          await fanOut(deps, row, OUTBOXES[kind](row));
        } catch (error) {
          onFault(error, row.id);
        }
      }
    }
  };
