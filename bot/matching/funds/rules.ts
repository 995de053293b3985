import { LEVELS, MARKERS, type Marker } from '../../domain/content.ts';
import { governmentEndorsement, meetsParticipation, PARTICIPATION_ASKS } from '../../domain/demand.ts';
import type { Reference } from '../../reference/load.ts';
import { type ShareValue, shareValue } from '../../reference/rule-values.ts';
import type { FundingRule } from '../../reference/schemas.ts';
import type { FundFacts, MatchQuery, RuleAnswer } from '../contract.ts';

/** What a rule is asked about. */
export interface RuleCase {
  query: MatchQuery;
  facts: FundFacts;
  reference: Reference;
}

/** Answers one type of rule. A value of another shape than the type's, or a fact that is not stated, leaves it to be confirmed. */
type RuleCheck = (value: unknown, request: RuleCase) => RuleAnswer;

const said = (holds: boolean): RuleAnswer => (holds ? 'met' : 'not-met');
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** Participating organisations of a joint programme are United Nations organisations. */
const minAgencies: RuleCheck = (value, { query, reference }) => {
  if (typeof value !== 'number') return 'to-be-confirmed';
  const agencies = [...new Set(query.agencies)].filter((code) => {
    const type = reference.organisations.get(code)?.type;
    return type === undefined || type === 'un-entity';
  });
  return said(agencies.length >= value);
};

/** An endorsement that was asked for may still come; none at all is none. */
const endorsement: RuleCheck = (_value, { facts }) =>
  (({ obtained: 'met', requested: 'to-be-confirmed', none: 'not-met' }) as const)[governmentEndorsement(facts)];

const marker: RuleCheck = (value, { facts }) => {
  const name = MARKERS.find((known): known is Marker => known === value);
  return name ? said(facts.markers[name].trim() !== '') : 'to-be-confirmed';
};

const thematicAreas: RuleCheck = (value, { query, reference }) => {
  if (!Array.isArray(value) || query.objectives.length === 0) return 'to-be-confirmed';
  return said(query.objectives.some((number) => value.includes(reference.objectives.get(number)?.thematicArea)));
};

/** Complementing other money is shown by stating some; without it nobody knows yet. */
const complementarity: RuleCheck = (value, { facts }) =>
  value === true && (facts.coFinancing ?? 0) > 0 ? 'met' : 'to-be-confirmed';

/** Scopes are levels, or places by region or country code; a place is asked of the request's places. */
const scope: RuleCheck = (value, { query, reference }) => {
  const scopes = texts(value);
  if (scopes.length === 0) return 'to-be-confirmed';
  if (scopes.some((item) => item === query.level)) return 'met';
  const named = scopes.filter((item) => !(LEVELS as readonly string[]).includes(item));
  if (named.length === 0) return 'not-met';
  const places = [
    ...query.countries,
    ...query.countries.flatMap((country) => reference.regionOf.get(country) ?? []),
    ...(query.region ? [query.region] : []),
  ];
  return places.length === 0 ? 'to-be-confirmed' : said(named.some((item) => places.includes(item)));
};

const themeFocus: RuleCheck = (value, { query }) =>
  query.themes.length === 0 ? 'to-be-confirmed' : said(texts(value).some((theme) => query.themes.includes(theme)));

/** Whole US dollars; a ceiling in another currency, or for another level, is left to people. */
const maxAmount: RuleCheck = (value, { query, facts }) => {
  const ceiling = value as { amount?: unknown; currency?: unknown; scope?: unknown } | null;
  if (typeof ceiling?.amount !== 'number' || ceiling.currency !== 'USD') return 'to-be-confirmed';
  if (ceiling.scope !== undefined && ceiling.scope !== query.level) return 'met';
  const total = facts.budget.reduce((sum, line) => sum + line.amount, 0);
  return total === 0 ? 'to-be-confirmed' : said(total <= ceiling.amount);
};

/** Who asked says who takes part; nobody named leaves it to be confirmed, and so does what is not among the known asks. */
const participation: RuleCheck = (value, { facts }) => {
  const asks = texts(value);
  const known = PARTICIPATION_ASKS.filter((ask) => asks.includes(ask));
  if (facts.requesters.length === 0 || known.length === 0 || known.length < asks.length) return 'to-be-confirmed';
  return known.every((ask) => meetsParticipation(ask, facts.requesters)) ? 'met' : 'to-be-confirmed';
};

const maxAgencies: RuleCheck = (value, { query }) =>
  typeof value === 'number' ? said(new Set(query.agencies).size <= value) : 'to-be-confirmed';

/** The part of a programme's money that a share rule speaks of, 0 to 1; null where nothing is budgeted yet. */
function shareOf({ numerator, of }: ShareValue, { budget, coFinancing }: FundFacts): number | null {
  const amounts = budget.map((line) => line.amount).filter((amount) => amount > 0);
  const programme = amounts.reduce((sum, amount) => sum + amount, 0);
  const total = of === 'programme-total' ? programme : programme + (coFinancing ?? 0);
  if (programme === 0) return null;
  const part = { 'largest-agency': Math.max, 'smallest-agency': Math.min, 'co-financing': null }[numerator];
  return (part ? part(...amounts) : (coFinancing ?? 0)) / total;
}

/** A share that is not of a programme's own money is left to people. */
const share =
  (holds: (share: number, limit: number) => boolean): RuleCheck =>
  (value, { facts }) => {
    const rule = shareValue(value);
    const found = rule && shareOf(rule, facts);
    return rule === null || found === null ? 'to-be-confirmed' : said(holds(found, rule.share));
  };

/** Types that the facts of a request can answer. The others (purpose, guiding principles, participation ...) are for people. */
const CHECKS: Readonly<Record<string, RuleCheck>> = {
  'min-agencies': minAgencies,
  'requires-endorsement': endorsement,
  'requires-marker': marker,
  'thematic-areas': thematicAreas,
  complementarity,
  'eligible-scope': scope,
  'theme-focus': themeFocus,
  participation,
  'max-amount': maxAmount,
  'max-agencies': maxAgencies,
  'max-share': share((found, limit) => found <= limit),
  'min-share': share((found, limit) => found >= limit),
};

/** Subjects of a rule that a request speaks for. Rules on the fund, the window or its contributors say nothing of it. */
const REQUEST_SIDE = new Set(['request', 'project', 'application', 'country']);

export const concernsRequest = (rule: FundingRule): boolean => REQUEST_SIDE.has(rule.appliesTo);

/**
 * @param subjects on which a check is made; of the others people answer. A request is no project yet; a concept note is.
 */
export function answerRule(
  rule: FundingRule,
  request: RuleCase,
  subjects: readonly string[] = ['request'],
): RuleAnswer {
  const check = subjects.includes(rule.appliesTo) ? CHECKS[rule.type] : undefined;
  return check ? check(rule.value, request) : 'to-be-confirmed';
}
