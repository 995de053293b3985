import type { FundFacts, LiveMatcher, MatchQuery } from '../../bot/matching/contract.ts';
import { createMatcher } from '../../bot/matching/matcher.ts';
import type { Reference } from '../../bot/reference/load.ts';
import { generate } from './eval/generated.ts';
import { type Asked, build, change, type Documents, type Row, round, time } from './match-bench-time.ts';

const PARTNERS = 5_000;
const REQUESTS = 100_000;
/** Items of which each is added, replaced and removed again. */
const CHANGES = 200;
/** Documents of a first matcher, so that what is measured is compiled code, as it is in a server that runs. */
const WARM_UP = 5_000;

const FACTS: FundFacts = {
  endorsement: 'obtained',
  markers: { gender: 'GEN2', 'human-rights': 'HR1', 'child-sensitivity': 'C1' },
  budget: [],
  coFinancing: null,
  requestedBy: '',
  requesters: [],
};

const idsOf = (hits: readonly { id: string }[]) => hits.map((hit) => hit.id);
const withoutPlaces = (query: MatchQuery): MatchQuery => ({ ...query, countries: [], region: null });
/** What the peers are told of a request: its words. */
const wordsAlone = (query: MatchQuery): MatchQuery => ({
  ...withoutPlaces(query),
  objectives: [],
  themes: [],
  supportTypes: [],
});

function add(matcher: LiveMatcher, value: Documents[number] | undefined): void {
  if (value) matcher.update({ kind: 'practice', value });
}

/** The practices of the reference data, asked as in the product and by words alone. */
export function judgedOwn(reference: Reference, queries: readonly Asked[]): Row[] {
  const matcher = createMatcher({ ...reference, resources: new Map(), organisations: new Map() });
  const knowledge = (query: MatchQuery) => idsOf(matcher.searchKnowledge(query));
  return [
    { name: 'knowledge: whole request, with reasons', ...time(queries, knowledge) },
    { name: 'knowledge: its words alone', ...time(queries, (query) => knowledge(wordsAlone(query))) },
  ];
}

/** @param first The queries that the peers are asked too. */
export function benchOwn(
  reference: Reference,
  documents: Documents,
  queries: readonly Asked[],
  first: readonly Asked[],
  full: boolean,
): { compared: Row[]; further: Row[]; notes: string[] } {
  const bare = { ...reference, practices: new Map(), resources: new Map(), organisations: new Map() };
  const warm = createMatcher(bare);
  for (const value of documents.slice(0, WARM_UP)) add(warm, value);
  const before = performance.now();
  const matcher = createMatcher(bare);
  const empty = round(performance.now() - before, 0);
  const { figures } = build(documents.length, () => {
    for (const value of documents) add(matcher, value);
  });
  const knowledge = (query: MatchQuery) => idsOf(matcher.searchKnowledge(query));
  const compared: Row[] = [
    { name: 'knowledge: whole request, with reasons', ...figures, ...time(first, knowledge) },
    // Places are drawn by lot, and what is relevant does not depend on them: with them, chance decides some ranks.
    { name: 'knowledge: without its places', ...time(first, (query) => knowledge(withoutPlaces(query))) },
    { name: 'knowledge: its words alone', ...time(first, (query) => knowledge(wordsAlone(query))) },
  ];
  const source = generate(reference, documents.length + 1);
  const added = source.practices(CHANGES, 'added');
  const [put, again, out] = [
    change(CHANGES, (i) => add(matcher, added[i])),
    change(CHANGES, (i) => add(matcher, added[i])),
    change(CHANGES, (i) => matcher.remove('practice', added[i]?.id ?? '')),
  ];
  const notes = [
    `an empty matcher with its glossary in ${empty} ms; then one item added in ${put} ms, replaced in ${again}, ` +
      `removed in ${out} (medians of ${CHANGES})`,
  ];
  const further: Row[] = [{ name: 'knowledge', ...time(queries, knowledge) }];
  if (full) {
    for (const value of source.organisations(PARTNERS)) matcher.update({ kind: 'organisation', value });
    const three = (query: MatchQuery) => idsOf(matcher.match(query, FACTS).knowledge);
    further.push({ name: `three-way match, ${PARTNERS} partners`, ...time(queries, three) });
    const requests = source.requests(REQUESTS, 'past');
    const past = build(REQUESTS, () => {
      for (const { query } of requests) matcher.update({ kind: 'request', value: query });
    });
    notes.push(`${REQUESTS} past requests: ${JSON.stringify(past.figures)}`);
    const withSimilar = (query: MatchQuery) => {
      matcher.similar(query);
      return three(query);
    };
    further.push({ name: `and ${REQUESTS} past requests`, ...time(queries, withSimilar) });
  }
  return { compared, further, notes };
}
