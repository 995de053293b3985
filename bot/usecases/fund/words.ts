import type { DeskError } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { list, type MessageParams, t } from '../../locales/index.ts';
import { labels, localised } from '../../locales/labels.ts';
import type { Reference } from '../../reference/load.ts';

/** Label of a rule; one that the secretariat added is called by its type, which its code names. */
export function ruleLabel(reference: Reference, lang: Language, code: string): string {
  const rules = [...reference.fundingWindows.values()].flatMap((window) => window.rules);
  const found =
    rules.find((rule) => rule.code === code) ??
    reference.fundingRuleTypes.find((type) => code.includes(`-${type.code}-`));
  return found ? localised(lang, found.label) : code;
}

function sectionLabel(reference: Reference, lang: Language, code: string): string {
  const found = reference.conceptNote.sections.find((section) => section.code === code);
  return found ? localised(lang, found.label) : code;
}

/** Parameters of a refusal that only this part knows how to say; nothing for any other. */
export function fundParams({ params }: DeskError, reference: Reference, lang: Language): MessageParams {
  const { sections, fund, step, shape } = params;
  const rules = params[`rules:${lang}`];
  return {
    ...(Array.isArray(rules) ? { rules: list(lang, rules) } : {}),
    ...(Array.isArray(sections)
      ? {
          sections: list(
            lang,
            sections.map((code) => sectionLabel(reference, lang, String(code))),
          ),
        }
      : {}),
    ...(typeof fund === 'string' ? { fund: labels(reference, lang).fund(fund) } : {}),
    ...(typeof step === 'string' ? { step: t(lang, `fund.step.${step}` as 'fund.step.approved') } : {}),
    ...(typeof shape === 'string' ? { shape: t(lang, `fund.shape.${shape}` as 'fund.shape.none') } : {}),
  };
}
