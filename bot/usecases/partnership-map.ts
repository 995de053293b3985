import type { Language } from '../domain/language.ts';
import {
  PARTNERSHIP_SOURCES,
  type Pair,
  type PartnershipSource,
  pairsAmong,
  type Tie,
} from '../domain/partnerships.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { READERS } from '../domain/permissions.ts';
import type { MapFilters, PartnershipEdge, PartnershipMapView, PartnershipNode } from '../domain/views/partnerships.ts';
import { type Labels, labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';
import { referredToTag, SUBMITTED_TAG, seenByTag } from './documents.ts';
import type { Findable } from './known-requests.ts';

/** What is public of practices: no needs, proposals and offers. */
function practiceTies({ reference, practices }: Deps): Tie[] {
  const all = [...reference.practices.values(), ...practices.published().map(({ practice }) => practice)];
  return all
    .filter(({ isGoodPractice }) => isGoodPractice)
    .map(({ partners, gcmObjectives, countries, region }) => ({
      source: 'practices' as const,
      pairs: pairsAmong(partners.flatMap(({ code }) => code ?? [])),
      objectives: gcmObjectives,
      countries,
      region: countries.length > 0 ? null : region,
    }));
}

/** Of what a request says, the part that a person may know: an organisation that was asked sees its own referral only. */
function visible(actor: Person, tie: Tie, { tags }: Findable): Tie | null {
  const has = (tag: string) => tags.includes(tag);
  if (READERS.some((role) => hasRole(actor, role)) && has(SUBMITTED_TAG)) return tie;
  if (!hasRole(actor, 'focal-point')) return null;
  if (has(seenByTag(actor.organisation))) return tie;
  if (!has(referredToTag(actor.organisation))) return null;
  if (tie.source === 'signatures') return tie;
  return { ...tie, pairs: tie.pairs.filter((pair) => pair.includes(actor.organisation)) };
}

interface Gathered {
  pair: Pair;
  objectives: Set<number>;
  countries: Set<string>;
  regions: Set<string>;
  counts: Record<PartnershipSource, number>;
}

/** Edges that pass the filters, and the values that occur at all. */
interface Collected {
  edges: Map<string, Gathered>;
  objectives: Set<number>;
  regions: Set<string>;
  organisations: Set<string>;
}

const NOTHING: Record<PartnershipSource, number> = { signatures: 0, referrals: 0, practices: 0 };

const regionsOf = ({ reference }: Deps, { countries, region }: Tie): string[] =>
  region !== null ? [region] : countries.flatMap((country) => reference.regionOf.get(country) ?? []);

function addPair(edges: Collected['edges'], pair: Pair, tie: Tie): void {
  const key = `${pair[0]} ${pair[1]}`;
  let edge = edges.get(key);
  if (!edge) {
    edge = { pair, objectives: new Set(), countries: new Set(), regions: new Set(), counts: { ...NOTHING } };
    edges.set(key, edge);
  }
  for (const objective of tie.objectives) edge.objectives.add(objective);
  for (const country of tie.countries) edge.countries.add(country);
  if (tie.region !== null) edge.regions.add(tie.region);
  edge.counts[tie.source] += 1;
}

/** In one pass: there may be a hundred thousand. */
function collect(deps: Deps, ties: Iterable<Tie>, filters: MapFilters): Collected {
  const { objective, region, organisation } = filters;
  const all: Collected = { edges: new Map(), objectives: new Set(), regions: new Set(), organisations: new Set() };
  for (const tie of ties) {
    if (tie.pairs.length === 0) continue;
    const regions = regionsOf(deps, tie);
    for (const each of tie.objectives) all.objectives.add(each);
    for (const each of regions) all.regions.add(each);
    const passes =
      (objective === null || tie.objectives.includes(objective)) && (region === null || regions.includes(region));
    for (const pair of tie.pairs) {
      for (const each of pair) all.organisations.add(each);
      if (passes && (organisation === null || pair.includes(organisation))) addPair(all.edges, pair, tie);
    }
  }
  return all;
}

const totalOf = (counts: Record<PartnershipSource, number>) =>
  PARTNERSHIP_SOURCES.reduce((sum, source) => sum + counts[source], 0);

function presentEdge({ pair, objectives, countries, regions, counts }: Gathered, lang: Language, label: Labels) {
  const agency = (code: string) => ({ code, label: label.agency(code) });
  const places = [
    ...[...countries].map((code) => ({ code, label: label.country(code) })),
    ...[...regions].map((code) => ({ code, label: label.region(code) })),
  ].sort((a, b) => a.label.localeCompare(b.label, lang));
  const edge: PartnershipEdge = {
    a: agency(pair[0]),
    b: agency(pair[1]),
    objectives: [...objectives].sort((a, b) => a - b).map((code) => ({ code, label: label.objective(code) })),
    places,
    counts,
    total: totalOf(counts),
  };
  return edge;
}

function nodesOf(edges: readonly PartnershipEdge[], label: Labels): PartnershipNode[] {
  const nodes = new Map<string, PartnershipNode>();
  for (const { a, b, total } of edges) {
    for (const { code } of [a, b]) {
      const node = nodes.get(code) ?? {
        code,
        label: label.agency(code),
        name: label.agencyName(code),
        partners: 0,
        total: 0,
      };
      nodes.set(code, { ...node, partners: node.partners + 1, total: node.total + total });
    }
  }
  return [...nodes.values()].sort(
    (a, b) => b.partners - a.partners || b.total - a.total || a.code.localeCompare(b.code, 'en'),
  );
}

function choicesOf(all: Collected, lang: Language, label: Labels): PartnershipMapView['choices'] {
  const labelled = (codes: Iterable<string>, words: (code: string) => string) =>
    [...codes].map((code) => ({ code, label: words(code) })).sort((a, b) => a.label.localeCompare(b.label, lang));
  return {
    objectives: [...all.objectives].sort((a, b) => a - b).map((code) => ({ code, label: label.objective(code) })),
    regions: labelled(all.regions, label.region),
    organisations: labelled(all.organisations, label.agency),
  };
}

/** All that a person may know of. */
function* tiesFor(deps: Deps, actor: Person): Iterable<Tie> {
  yield* practiceTies(deps);
  for (const { tie, request } of deps.known.ties()) {
    const seen = visible(actor, tie, request);
    if (seen) yield seen;
  }
}

/**
 * Who works with whom, on which objective, where. Everybody on the register has a map, each made from what they may see:
 * readers (coordinators, secretariat, committee, observers) from all requests that were handed in; focal points from
 * those of their own organisation, because a line between two agencies on one objective in one country would tell of a
 * request that they must not know of, however it is summed up; all of them from the practices, which are public.
 */
export const viewPartnershipMap =
  (deps: Deps) =>
  (actor: Person, filters: MapFilters, lang: Language): PartnershipMapView => {
    const label = labels(deps.reference, lang);
    const all = collect(deps, tiesFor(deps, actor), filters);
    const edges = [...all.edges.values()]
      .map((each) => presentEdge(each, lang, label))
      .sort(
        (a, b) =>
          b.total - a.total || a.a.label.localeCompare(b.a.label, lang) || a.b.label.localeCompare(b.b.label, lang),
      );
    return {
      nodes: nodesOf(edges, label),
      edges,
      extent: READERS.some((role) => hasRole(actor, role)) ? 'all' : 'own',
      choices: choicesOf(all, lang, label),
    };
  };
