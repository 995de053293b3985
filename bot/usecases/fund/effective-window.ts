import type { RuleEdit, WindowAccount } from '../../domain/window-account.ts';
import type { Reference } from '../../reference/load.ts';
import type { FundingRule, FundingWindow, Localised } from '../../reference/schemas.ts';

type Edits = Pick<WindowAccount, 'edits' | 'openings'>;

const inAll = (words: string): Localised => ({ en: words, fr: words, es: words });

/** The last edit of each rule, in the order in which rules were first edited. */
export function lastEdits({ edits }: Pick<WindowAccount, 'edits'>): RuleEdit[] {
  return [...new Map(edits.map((edit) => [edit.rule, edit])).values()];
}

/** Rules on the programme are asked of a request and its concept note; the order of tranches is the fund's own. */
const subjectOf = (type: string) => (type === 'tranche-order' ? 'fund' : 'request');

function asRule(edit: RuleEdit, present: FundingRule | undefined, label: Localised): FundingRule {
  return {
    ...(present ?? { code: edit.rule, type: edit.type, label, appliesTo: subjectOf(edit.type) }),
    value: edit.value,
    severity: edit.severity,
    basis: edit.confirmedBy === '' ? 'unconfirmed' : 'sourced',
    source: { reference: `${edit.source} (${edit.on})` },
    ...(edit.note === '' ? {} : { note: inAll(edit.note) }),
  };
}

/**
 * A window with its rules as they count now: those of the reference data with the secretariat's edits in their place.
 * An edit that nobody confirmed counts, and says that it is to be confirmed.
 */
export function effectiveWindow(
  window: FundingWindow,
  { edits, openings }: Edits,
  reference: Reference,
): FundingWindow {
  const last = new Map(lastEdits({ edits }).map((edit) => [edit.rule, edit]));
  const own = window.rules.flatMap((rule) => {
    const edit = last.get(rule.code);
    if (!edit) return [rule];
    return edit.retired ? [] : [asRule(edit, rule, rule.label)];
  });
  const added = [...last.values()]
    .filter((edit) => !edit.retired && !window.rules.some((rule) => rule.code === edit.rule))
    .map((edit) => {
      const type = reference.fundingRuleTypes.find(({ code }) => code === edit.type);
      return asRule(edit, undefined, type?.label ?? inAll(edit.type));
    });
  const isOpen = openings.at(-1)?.isOpen ?? window.usableForMatching;
  return { ...window, usableForMatching: isOpen, rules: [...own, ...added] };
}
