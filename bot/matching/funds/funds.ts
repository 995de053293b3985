import type { Reference } from '../../reference/load.ts';
import type { FundBalance, FundFacts, FundHit, MatchQuery, Portfolio, RuleAnswer } from '../contract.ts';
import { answerRule, concernsRequest } from './rules.ts';

const ORDER: readonly RuleAnswer[] = ['met', 'to-be-confirmed', 'not-met'];

type Programmes = NonNullable<ReturnType<Portfolio['get']>>;

const WORTH: Readonly<Record<RuleAnswer, number>> = { met: 1, 'to-be-confirmed': 0.5, 'not-met': 0 };
const SEVERITY = { required: 1, advisory: 0.5 } as const;

/** Part of what a window asks that is met; a window without rules asks nothing. */
function fitOf(rules: FundHit['rules']): number {
  const total = rules.reduce((sum, rule) => sum + SEVERITY[rule.severity], 0);
  return total === 0 ? 1 : rules.reduce((sum, rule) => sum + SEVERITY[rule.severity] * WORTH[rule.answer], 0) / total;
}

function balanceOf(programmes: Programmes, query: MatchQuery, reference: Reference): FundBalance {
  const regionsOf = (countries: readonly string[]) =>
    countries.flatMap((country) => reference.regionOf.get(country) ?? []);
  const areasOf = (numbers: readonly number[]) =>
    numbers.flatMap((n) => reference.objectives.get(n)?.thematicArea ?? []);
  const countries = new Set(query.countries);
  const regions = new Set([...regionsOf(query.countries), ...(query.region ? [query.region] : [])]);
  const areas = new Set(areasOf(query.objectives));
  const part = (isNear: (programme: (typeof programmes)[number]) => boolean) =>
    programmes.length === 0 ? 0 : programmes.filter(isNear).length / programmes.length;
  return {
    programmes: programmes.length,
    country: part((programme) => programme.countries.some((country) => countries.has(country))),
    region: part((programme) => regionsOf(programme.countries).some((region) => regions.has(region))),
    thematicArea: part((programme) => areasOf(programme.objectives).some((area) => areas.has(area))),
  };
}

/**
 * Every window that the reference data lets take part in matching, eligible ones first, with an answer to each rule
 * on the request, then by fit. Advisory rules are answered too but never close a window. A rule's basis stays in the reference data.
 */
export function matchFunds(
  query: MatchQuery,
  facts: FundFacts,
  reference: Reference,
  portfolio: Portfolio = new Map(),
): FundHit[] {
  const hits = [...reference.fundingWindows.values()]
    .filter((window) => window.usableForMatching)
    .map((window): FundHit => {
      const rules = window.rules.filter(concernsRequest).map((rule) => ({
        code: rule.code,
        answer: answerRule(rule, { query, facts, reference }),
        severity: rule.severity,
      }));
      const required = rules.filter((rule) => rule.severity === 'required').map((rule) => rule.answer);
      const answer = required.includes('not-met')
        ? 'not-met'
        : required.includes('to-be-confirmed')
          ? 'to-be-confirmed'
          : 'met';
      const balance = balanceOf(portfolio.get(window.code) ?? [], query, reference);
      return { id: window.code, answer, rules, fit: fitOf(rules), balance };
    });
  return hits.sort(
    (a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer) || b.fit - a.fit || (a.id < b.id ? -1 : 1),
  );
}
