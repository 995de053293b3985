import type { Organisation } from '../reference/schemas.ts';
import { availability, type PartnerSignals } from './capacity.ts';
import type { PartnerHit, Reason } from './contract.ts';
import { type Reach, reachTo } from './coverage.ts';
import { createItemWeigher, organisationVersions } from './documents.ts';
import { metTerms, surfacesOf, toHit } from './explain.ts';
import { createFacet } from './index/facet.ts';
import { grown } from './index/grow.ts';
import { createTextIndex } from './index/text-index.ts';
import { createTop } from './index/top.ts';
import { wordStrength, yardstick } from './index/word-strength.ts';
import type { PreparedQuery, QueryTools } from './query.ts';
import type { Leaders, TrackRecords } from './track-record.ts';

export interface PartnerSearch {
  update(organisation: Organisation): void;
  remove(code: string): void;
  /** What is known of an organisation's capacity now; what is not named stays as it was. */
  signal(code: string, signals: PartnerSignals): void;
  /**
   * Organisations for a query, best first.
   * @param leaders What the same query found among practices: their themes say what the need is about, and taking part
   *   in them is a track record.
   * @param without Codes that are never proposed: requesting and conflicted organisations.
   */
  find(query: PreparedQuery, leaders: Leaders, without: ReadonlySet<string>): PartnerHit[];
  /** The organisation's themes and kinds of support, with what it has offered since. */
  offers(code: string): { themes: readonly string[]; supportTypes: readonly string[] };
}

/** Countries before regions; a member country that no region of the data has stands for itself. */
function placeOf(query: PreparedQuery, countries: string[], regions: string[]): Pick<Reason, 'kind' | 'values'> {
  if (countries.length > 0) return { kind: 'country', values: countries };
  return regions.length > 0 ? { kind: 'region', values: regions } : { kind: 'country', values: [...query.countries] };
}

const union = (a: readonly string[], b: readonly string[] = []) => (b.length === 0 ? a : [...new Set([...a, ...b])]);

export function createPartnerSearch(tools: QueryTools, records: TrackRecords): PartnerSearch {
  const { reference, analyser, constants } = tools;
  const { shares, standing, floor, limit, fields, capacity, asked } = constants.partners;
  const index = createTextIndex(constants.partners);
  const weighVersions = createItemWeigher(tools, fields);
  const themes = createFacet();
  const supports = createFacet();
  const organisations: (Organisation | undefined)[] = [];
  const documentOf = new Map<string, number>();
  const signals = new Map<string, PartnerSignals>();
  /** What can be expected of this kind of body, and its availability: factors on the whole score. */
  let standings = new Float64Array(0);
  const top = createTop(limit);

  const weigh = (organisation: Organisation) => weighVersions(organisationVersions(organisation, reference, analyser));
  const standingOf = ({ code, role, type }: Organisation) =>
    (standing.role[role] ?? standing.otherRole) *
    (standing.type[type] ?? standing.otherType) *
    availability(signals.get(code), capacity).factor;
  const offers = (code: string) => {
    const organisation = organisations[documentOf.get(code) ?? -1];
    const said = signals.get(code);
    return {
      themes: union(organisation?.themes ?? [], said?.themes),
      supportTypes: union(organisation?.supportTypes ?? [], said?.supportTypes),
    };
  };
  const remove = (code: string): void => {
    const document = documentOf.get(code);
    const organisation = document === undefined ? undefined : organisations[document];
    if (document === undefined || !organisation) return;
    index.remove(document, weigh(organisation));
    themes.unset(document);
    supports.unset(document);
    organisations[document] = undefined;
    documentOf.delete(code);
  };
  /** What does not stand in its words: codes and standing. */
  const place = (document: number, organisation: Organisation): void => {
    const offered = offers(organisation.code);
    themes.set(document, offered.themes);
    supports.set(document, offered.supportTypes);
    standings = grown(standings, document + 1);
    standings[document] = standingOf(organisation);
  };
  const update = (organisation: Organisation): void => {
    remove(organisation.code);
    const document = index.add(weigh(organisation));
    organisations[document] = organisation;
    documentOf.set(organisation.code, document);
    place(document, organisation);
  };

  /** What each kind of reason gives an organisation; the parts add up to its score. */
  const compare = (query: PreparedQuery, leaders: Leaders) => {
    const touched = index.search(query.terms);
    const strength = wordStrength(yardstick(query.terms, index), constants.wordScale);
    const about = new Map(leaders.themes);
    for (const [code, strength] of query.themes.all) about.set(code, (about.get(code) ?? 0) + asked * strength);
    const theme = themes.compare(about);
    const support = supports.compare(query.supportTypes.all);
    const rest = shares.support + shares.place + shares.track + shares.experience;
    const reach = reachTo(query.countries, query.regions);
    const reachOf = (code: string): Reach => {
      const said = signals.get(code)?.countries;
      return said?.some((country) => query.countries.has(country)) ? 'named' : (reach.get(code) ?? 'everywhere');
    };
    const near = (code: string): number => {
      if (reachOf(code) === 'named') return 1;
      const presence = records.isNear(code, query);
      return presence === 'country' ? 1 : presence === 'region' ? constants.place.region : 0;
    };
    const factor = (d: number, code: string) =>
      (standings[d] ?? 1) * (reachOf(code) === 'elsewhere' ? standing.elsewhere : 1);
    return {
      terms: new Set(query.terms.map(({ id }) => id)),
      offered: { theme: theme.offered, support: support.offered },
      reachOf,
      /** At least as much as the parts add up to; 0 where neither words nor themes speak for it. */
      most(d: number): number {
        const own = shares.words * strength(touched.scores[d] as number) + shares.theme * theme.share(d);
        return own === 0 ? 0 : (standings[d] as number) * (own + rest);
      },
      parts(d: number, code: string) {
        const by = factor(d, code);
        const record = shares.track * (leaders.shares.get(code) ?? 0) + shares.experience * records.experience(code);
        return {
          words: by * shares.words * strength(touched.scores[d] as number),
          theme: by * shares.theme * theme.share(d),
          support: by * shares.support * support.share(d),
          place: by * shares.place * near(code),
          record: by * record,
        };
      },
    };
  };

  const toPartner = (query: PreparedQuery, leaders: Leaders, document: number, part: ReturnType<typeof compare>) => {
    const organisation = organisations[document] as Organisation;
    const { code } = organisation;
    const share = part.parts(document, code);
    const seen = records.presence(code, query);
    const said = signals.get(code);
    const countries = union(
      seen.countries,
      (said?.countries ?? []).filter((country) => query.countries.has(country)),
    );
    const isNamed = part.reachOf(code) === 'named';
    const place = placeOf(query, [...countries], isNamed ? [...query.regions] : seen.regions);
    const versions = organisationVersions(organisation, reference, analyser);
    const weighed = index.parts(weighVersions(versions), part.terms);
    const met = metTerms(query.terms, weighed, 2 * constants.shownWords);
    const offered = offers(code);
    const hit = toHit(
      code,
      [
        {
          kind: 'words',
          values: surfacesOf(met, versions, query.language, constants.shownWords, tools),
          share: share.words,
        },
        { kind: 'theme', values: part.offered.theme(document), share: share.theme },
        { kind: 'support', values: part.offered.support(document), share: share.support },
        { ...place, share: share.place },
        { kind: 'track-record', values: leaders.shown(code), share: share.record },
      ],
      {
        theme: [...query.themes.given.keys()].filter((theme) => !offered.themes.includes(theme)),
        support: [...query.supportTypes.given.keys()].filter((support) => !offered.supportTypes.includes(support)),
      },
    );
    const { factor: _, ...available } = availability(said, capacity);
    const reach = countries.length > 0 ? ('present' as const) : part.reachOf(code);
    return { ...hit, capacity: { reach, ...available } };
  };

  return {
    update,
    remove,
    signal(code, said) {
      const document = documentOf.get(code) ?? -1;
      const organisation = organisations[document];
      signals.set(code, { ...signals.get(code), ...said });
      if (!organisation) return;
      themes.unset(document);
      supports.unset(document);
      place(document, organisation);
    },
    offers,
    find(query, leaders, without) {
      const part = compare(query, leaders);
      top.clear();
      for (let document = 0; document < organisations.length; document++) {
        const organisation = organisations[document];
        if (!organisation || without.has(organisation.code)) continue;
        const bound = part.most(document);
        if (bound === 0 || bound < top.least()) continue;
        const share = part.parts(document, organisation.code);
        const score = share.words + share.theme + share.support + share.place + share.record;
        if (share.words + share.theme > 0 && score >= floor) top.offer(document, score);
      }
      return top.list().map(({ document }) => toPartner(query, leaders, document, part));
    },
  };
}
