import { DeskError } from '../../domain/errors.ts';
import type { FundCase } from '../../domain/fund-case.ts';
import type { CheckRules, RuleAnswered } from '../../domain/fund-cases.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { JointRequest } from '../../domain/request.ts';
import { localised } from '../../locales/labels.ts';
import { answerRule, concernsRequest } from '../../matching/funds/rules.ts';
import type { FundingWindow } from '../../reference/schemas.ts';
import type { Deps } from '../deps.ts';
import { requestQuery } from '../match-query.ts';

/** A concept note speaks for the project, too; what concerns the State is for people. */
const SUBJECTS = ['request', 'project', 'application'] as const;

/**
 * Answers the rules of a window on a case: the request with what its concept note says of money, endorsement and
 * markers. Only agencies with a budget line take part in the programme.
 */
export const checkRules =
  ({ reference }: Pick<Deps, 'reference'>, window: FundingWindow, request: JointRequest): CheckRules =>
  ({ note }: Pick<FundCase, 'note'>): RuleAnswered[] => {
    const { budget, coFinancing, endorsement, markers } = note;
    const agencies = budget.filter(({ amount }) => amount > 0).map((line) => line.agency);
    const asked = {
      query: { ...requestQuery(request), agencies },
      facts: { ...request.content, budget, coFinancing, endorsement, markers },
      reference,
    };
    return window.rules
      .filter(concernsRequest)
      .map((rule) => ({ code: rule.code, severity: rule.severity, answer: answerRule(rule, asked, SUBJECTS) }));
  };

/** Does a tranche wait for the report on the one before? */
export const paysAfterReport = ({ rules }: Pick<FundingWindow, 'rules'>): boolean =>
  rules.some((rule) => rule.type === 'tranche-order' && rule.severity === 'required' && rule.value === true);

/** A refusal for rules that are not met, with what they are called as they count now, in every language. */
export function withRuleNames(error: unknown, window: FundingWindow): unknown {
  if (!(error instanceof DeskError) || error.code !== 'fund-rules-not-met') return error;
  const codes = error.params.rules;
  const rules = window.rules.filter(({ code }) => Array.isArray(codes) && codes.includes(code));
  const names = LANGUAGES.map((lang) => [`rules:${lang}`, rules.map(({ label }) => localised(lang, label))] as const);
  return new DeskError(error.code, { ...error.params, ...Object.fromEntries(names) });
}
