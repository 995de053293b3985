import { type Tie, tiesOf } from '../domain/partnerships.ts';
import { type JointRequest, revision } from '../domain/request.ts';
import type { LiveMatcher, MatchQuery, Portfolio, SimilarRequest } from '../matching/contract.ts';
import type { Draft, Stored } from '../store/store.ts';
import { requestDraft, requestSchema } from './documents.ts';
import { createFundedProgrammes, type FundedProgramme, programmesOf } from './funded-programmes.ts';
import { contentQuery } from './match-query.ts';
import { type CapacityShare, capacityOf, createCapacityTally } from './partner-capacity.ts';

/** What a request is found by, as in the store: enough to say whether it takes part. */
export type Findable = Pick<Draft, 'status' | 'tags'>;

interface Known extends Findable {
  revision: number;
  query: MatchQuery;
  capacity: readonly CapacityShare[];
  programmes: readonly FundedProgramme[];
  ties: readonly Tie[];
}

/** All requests as this process knows them: its own writes at once, those of others within seconds. */
export interface KnownRequests {
  /** Takes in how a request stands now; an earlier state than the one known changes nothing. */
  learn(request: JointRequest): void;
  /** The same from the store. @throws ZodError */
  learnRow(row: Pick<Stored, 'body'>): void;
  /** The most alike of all requests that take part, best first. */
  alike(query: MatchQuery, takesPart: (request: Findable) => boolean): readonly SimilarRequest[];
  /** What all requests say of who works with whom; whether a person may know of it is for the asker to see. */
  ties(): Iterable<{ tie: Tie; request: Findable }>;
  /** What each funding window pays for. */
  readonly portfolio: Portfolio;
}

/**
 * Keeps a matcher's requests, and the capacity of its organisations, by what is learnt; each request costs what it
 * costs itself, however many there are. Drafts are known too: their own agency is told of them.
 */
export function createKnownRequests(matcher: Pick<LiveMatcher, 'update' | 'signal' | 'similar'>): KnownRequests {
  const all = new Map<string, Known>();
  const tally = createCapacityTally(matcher.signal);
  const funded = createFundedProgrammes();

  const learn = (request: JointRequest): void => {
    const before = all.get(request.ref);
    if (before && before.revision > revision(request)) return;
    // Who takes part does not make requests alike, and changes with every invitation.
    const read = contentQuery(request.ref, request.content, []);
    // Most steps leave the words alone; then the index is left alone too.
    const isSame = before !== undefined && JSON.stringify(before.query) === JSON.stringify(read);
    const query = isSame ? before.query : read;
    const { status, tags } = requestDraft(request);
    const capacity = capacityOf(request);
    const programmes = programmesOf(request);
    const ties = tiesOf(request);
    all.set(request.ref, { revision: revision(request), query, status, tags, capacity, programmes, ties });
    if (!isSame) matcher.update({ kind: 'request', value: query });
    tally.replace(before?.capacity ?? [], capacity);
    funded.replace(before?.programmes ?? [], programmes);
  };

  return {
    learn,
    learnRow: (row) => learn(requestSchema.parse(row.body)),
    alike(query, takesPart) {
      return matcher.similar(query, (id) => {
        const known = all.get(id);
        return known !== undefined && takesPart(known);
      });
    },
    *ties() {
      for (const request of all.values()) for (const tie of request.ties) yield { tie, request };
    },
    portfolio: funded.portfolio,
  };
}
