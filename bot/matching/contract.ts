/** What matching takes and gives. Reasons are codes and values; their words are in `bot/locales/`. */
import type { ReasonKind, RuleAnswer } from '../domain/matching-terms.ts';
import type { JointRequest } from '../domain/request.ts';
import type { FundingWindow, Organisation, Practice, Resource } from '../reference/schemas.ts';
import type { PartnerSignals } from './capacity.ts';

export type { ReasonKind, RuleAnswer } from '../domain/matching-terms.ts';
export type { PartnerSignals } from './capacity.ts';

/** What of a request counts for matching. Codes are those of the reference data. */
export interface MatchQuery {
  id: string;
  title: string;
  need: string;
  countries: readonly string[];
  region: string | null;
  level: JointRequest['content']['level'];
  objectives: readonly number[];
  themes: readonly string[];
  supportTypes: readonly string[];
  /** Requesting agencies, lead first; never proposed as partners. */
  agencies: readonly string[];
  /** Organisations with a conflict of interest; never proposed as partners. */
  conflicted?: readonly string[];
  /** Beneficiaries and anything else that was said in words. */
  otherText: string;
}

/** One thing that speaks for a hit. Shares are parts of the score: they add up to it. */
export interface Reason {
  kind: ReasonKind;
  /** Words as they stand in the item, or codes. */
  values: readonly string[];
  share: number;
}

/** `score` is between 0 and 1 and compares across requests. `missing` names what was asked for and this hit does not offer. */
export interface Hit {
  id: string;
  score: number;
  reasons: readonly Reason[];
  missing: readonly { kind: ReasonKind; values: readonly string[] }[];
}

/** `source` says whether the id is one of the practices or of the resources. */
export interface KnowledgeHit extends Hit {
  source: 'practice' | 'resource';
}

/** A partner with its operational capacity, as far as it is known. */
export interface PartnerHit extends Hit {
  capacity: {
    /**
     * Present: it took part in a practice in a country of the request, or says that it works there. Named: its
     * membership takes the place in. Elsewhere: its membership is in other places.
     */
    reach: 'present' | 'named' | 'everywhere' | 'elsewhere';
    openReferrals: number;
    referrals: { accepted: number; declined: number; completed: number };
  };
}

/** An organisation that is left out, and why. */
export interface Exclusion {
  id: string;
  reason: 'requesting' | 'conflicted';
}

/** Partners that together cover what was asked, each with what it adds; and what nobody of them covers. */
export interface PartnerSet {
  members: readonly { id: string; adds: readonly { kind: ReasonKind; values: readonly string[] }[] }[];
  uncovered: readonly { kind: ReasonKind; values: readonly string[] }[];
  /** Weighted share of what was asked, 0 to 1. */
  covered: number;
}

/** How a window's earlier programmes lie to a request. Shown beside the fit; it never changes it. */
export interface FundBalance {
  programmes: number;
  /** Part of them in a country of the request, in its regions, and in its thematic areas; 0 to 1. */
  country: number;
  region: number;
  thematicArea: number;
}

/** What a funding window has already paid for. */
export type Portfolio = ReadonlyMap<string, readonly { countries: readonly string[]; objectives: readonly number[] }[]>;

export interface FundHit {
  id: string;
  /** Not met: a required rule is not met. To be confirmed: none is unmet, some are open. */
  answer: RuleAnswer;
  rules: readonly { code: string; answer: RuleAnswer; severity: 'required' | 'advisory' }[];
  /** How much of what the window asks is met, 0 to 1: a rule to be confirmed counts half, an advisory one half as much as a required one. */
  fit: number;
  balance: FundBalance;
}

/** An empty list is an answer: "no match". Hits come best first. */
export interface MatchResult {
  knowledge: readonly KnowledgeHit[];
  partners: readonly PartnerHit[];
  set: PartnerSet;
  excluded: readonly Exclusion[];
  /** Every window that takes part in matching, eligible ones first, then by fit. */
  funds: readonly FundHit[];
}

/** A request that is like another; `duplicate` when it is the same need in the same place. */
export interface SimilarRequest {
  id: string;
  score: number;
  kind: 'duplicate' | 'peer';
}

export type Among = readonly MatchQuery[] | ((id: string) => boolean);

/** What fund rules need beyond the query. */
export type FundFacts = Pick<
  JointRequest['content'],
  'endorsement' | 'markers' | 'budget' | 'coFinancing' | 'requestedBy' | 'requesters'
>;

/** Something that matching knows and that changes. */
export type Indexed =
  | { kind: 'practice'; value: Practice }
  | { kind: 'resource'; value: Resource }
  | { kind: 'organisation'; value: Organisation }
  | { kind: 'request'; value: MatchQuery }
  /** A funding window with its rules as they count now. */
  | { kind: 'window'; value: FundingWindow };

export interface Matcher {
  /** @param portfolio What each funding window has already paid for; without it the balance is of no programmes. */
  match(query: MatchQuery, facts: FundFacts, portfolio?: Portfolio): MatchResult;
  /** Knowledge items for a question in words; the same engine as `match`. */
  searchKnowledge(query: MatchQuery): readonly KnowledgeHit[];
  searchPartners(query: MatchQuery): readonly PartnerHit[];
  /**
   * @param among Requests to compare with; or which ids, of those that `update` has been told of, take part. Without it
   *   all of these do. One that takes no part does not keep another out of the answer.
   */
  similar(query: MatchQuery, among?: Among): readonly SimilarRequest[];
}

/** Keeps a matcher in step with what changes. */
export interface MatcherFeed {
  /** Adds an item, or puts it in the place of the one with its id. Costs what the item costs, whatever the collection. */
  update(item: Indexed): void;
  /** Takes an item out; an id that is not known changes nothing. */
  remove(kind: Indexed['kind'], id: string): void;
  /**
   * What is known of an organisation's capacity now: presence, offers, load, past referrals. What is not named stays as
   * it was, so that each source may speak of its own part.
   */
  signal(organisation: string, signals: PartnerSignals): void;
}

export type LiveMatcher = Matcher & MatcherFeed;
