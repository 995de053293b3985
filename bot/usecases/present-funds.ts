import type { RuleAnswered } from '../domain/fund-cases.ts';
import type { Language } from '../domain/language.ts';
import type { FundView, RuleView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { localised } from '../locales/labels.ts';
import type { FundBalance, FundHit } from '../matching/contract.ts';
import type { FundingWindow } from '../reference/schemas.ts';
import type { Deps } from './deps.ts';

/** A window's rules with their answers, in words. */
export function presentRules(
  window: Pick<FundingWindow, 'rules'>,
  answers: readonly RuleAnswered[],
  lang: Language,
): RuleView[] {
  return answers.flatMap((answered) => {
    const rule = window.rules.find((r) => r.code === answered.code);
    if (!rule) return [];
    return [
      {
        code: rule.code,
        label: localised(lang, rule.label),
        answer: { code: answered.answer, label: t(lang, `rule.${answered.answer}`) },
        required: answered.severity === 'required',
        unconfirmed: rule.basis === 'unconfirmed' ? t(lang, 'rule.unconfirmed') : null,
        source: String(rule.source.reference ?? rule.source.seed ?? ''),
        note: rule.note ? localised(lang, rule.note) : null,
      },
    ];
  });
}

/** Counts, not parts: "1 of 2" and "50 of 100" are not the same news. */
function presentBalance({ programmes: total, ...parts }: FundBalance, lang: Language): string[] {
  if (total === 0) return [t(lang, 'balance.none')];
  const near = (part: number) => Math.round(part * total);
  return [
    t(lang, 'balance.country', { near: near(parts.country), total }),
    t(lang, 'balance.region', { near: near(parts.region) }),
    t(lang, 'balance.thematicArea', { near: near(parts.thematicArea) }),
  ];
}

export function presentFunds(deps: Deps, hits: readonly FundHit[], lang: Language): FundView[] {
  return hits.flatMap((hit) => {
    const window = deps.windows.get(hit.id);
    if (!window) return [];
    return [
      {
        id: window.code,
        title: localised(lang, window.label),
        summary: localised(lang, window.description),
        answer: { code: hit.answer, label: t(lang, `rule.${hit.answer}`) },
        rules: presentRules(window, hit.rules, lang),
        fit: hit.fit,
        balance: presentBalance(hit.balance, lang),
      },
    ];
  });
}
