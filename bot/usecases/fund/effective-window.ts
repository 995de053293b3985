import type { Language } from '../../domain/language.ts';
import type { RuleEdit, WindowAccount } from '../../domain/window-account.ts';
import { t } from '../../locales/index.ts';
import { localised } from '../../locales/labels.ts';
import type { Reference } from '../../reference/load.ts';
import type { FundingRule, FundingWindow, Localised } from '../../reference/schemas.ts';
import { valueWords } from './rule-words.ts';

type Edits = Pick<WindowAccount, 'edits' | 'openings'>;

const inAll = (words: string): Localised => ({ en: words, fr: words, es: words });

/** The last edit of each rule, in the order in which rules were first edited. */
export function lastEdits({ edits }: Pick<WindowAccount, 'edits'>): RuleEdit[] {
  return [...new Map(edits.map((edit) => [edit.rule, edit])).values()];
}

/** Rules on the programme are asked of a request and its concept note; the order of tranches is the fund's own. */
const subjectOf = (type: string) => (type === 'tranche-order' ? 'fund' : 'request');

/** A rule's type with the value that was set, such as "Minimum number of participating UN organisations: 3". */
function labelOf({ type, value }: RuleEdit, reference: Reference): Localised {
  const named = reference.fundingRuleTypes.find(({ code }) => code === type);
  const label = (lang: Language) => {
    const words = valueWords(reference, lang, type, value);
    const name = named ? localised(lang, named.label) : type;
    return words === '' ? name : t(lang, 'fund.rule', { name, words });
  };
  return { en: label('en'), fr: label('fr'), es: label('es') };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function asRule(edit: RuleEdit, present: FundingRule | undefined, reference: Reference): FundingRule {
  return {
    ...(present ?? { code: edit.rule, type: edit.type, appliesTo: subjectOf(edit.type) }),
    label: present && isSame(present.value, edit.value) ? present.label : labelOf(edit, reference),
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
    return edit.retired ? [] : [asRule(edit, rule, reference)];
  });
  const added = [...last.values()]
    .filter((edit) => !edit.retired && !window.rules.some((rule) => rule.code === edit.rule))
    .map((edit) => asRule(edit, undefined, reference));
  const isOpen = openings.at(-1)?.isOpen ?? window.usableForMatching;
  return { ...window, usableForMatching: isOpen, rules: [...own, ...added] };
}
