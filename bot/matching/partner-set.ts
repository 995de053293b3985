import type { PartnerHit, PartnerSet, ReasonKind } from './contract.ts';
import type { PreparedQuery } from './query.ts';

/** Something asked for that a partner can cover: a theme, a kind of support, or a country. */
interface Need {
  kind: ReasonKind;
  value: string;
  weight: number;
}

export interface SetOptions {
  /** Partners at most. */
  size: number;
  /** Least strength of a theme that was not chosen by people. */
  theme: number;
}

export interface Offer {
  themes: readonly string[];
  supportTypes: readonly string[];
}

function needsOf(query: PreparedQuery, themes: ReadonlyMap<string, number>, least: number): Need[] {
  const chosen = query.themes.given.size > 0 ? query.themes.given : themes;
  return [
    ...[...chosen].flatMap(([value, weight]) => (weight >= least ? [{ kind: 'theme' as const, value, weight }] : [])),
    ...[...query.supportTypes.given].map(([value, weight]) => ({ kind: 'support' as const, value, weight })),
    ...[...query.countries].map((value) => ({ kind: 'country' as const, value, weight: 1 / query.countries.size })),
  ];
}

function byKind(needs: readonly Need[]): { kind: ReasonKind; values: readonly string[] }[] {
  const kinds = [...new Set(needs.map((need) => need.kind))];
  return kinds.map((kind) => ({ kind, values: needs.filter((need) => need.kind === kind).map((need) => need.value) }));
}

/**
 * Partners that together cover what was asked: weighted greedy coverage, which is never worse than 63 % of the best
 * set (Nemhauser, Wolsey, Fisher 1978). What a partner adds counts by the square of its score, so that the head of the
 * ranking leads; each next one is there for what the others leave open, so look-alikes do not fill the set.
 * @param themes What the need is about, where people chose no theme: code to strength, 0 to 1.
 */
export function coverNeeds(
  query: PreparedQuery,
  ranked: readonly PartnerHit[],
  themes: ReadonlyMap<string, number>,
  offers: (code: string) => Offer,
  options: SetOptions,
): PartnerSet {
  const needs = needsOf(query, themes, options.theme);
  const covers = new Map(
    ranked.map((hit) => {
      const offer = offers(hit.id);
      const present = hit.reasons.find((reason) => reason.kind === 'country')?.values ?? [];
      const values = { theme: offer.themes, support: offer.supportTypes, country: present };
      return [hit.id, needs.filter(({ kind, value }) => values[kind as keyof typeof values].includes(value))] as const;
    }),
  );
  const open = new Set(needs);
  const members: PartnerSet['members'][number][] = [];
  const left = new Set(ranked.filter((hit) => hit.capacity.reach !== 'elsewhere'));
  while (members.length < options.size && open.size > 0 && left.size > 0) {
    let best: { hit: PartnerHit; adds: Need[]; gain: number } | null = null;
    for (const hit of left) {
      const adds = (covers.get(hit.id) ?? []).filter((need) => open.has(need));
      const gain = hit.score ** 2 * adds.reduce((sum, need) => sum + need.weight, 0);
      if (gain > (best?.gain ?? 0)) best = { hit, adds, gain };
    }
    if (!best) break;
    left.delete(best.hit);
    for (const need of best.adds) open.delete(need);
    members.push({ id: best.hit.id, adds: byKind(best.adds) });
  }
  const total = needs.reduce((sum, need) => sum + need.weight, 0);
  const lacking = [...open].reduce((sum, need) => sum + need.weight, 0);
  return { members, uncovered: byKind([...open]), covered: total === 0 ? 0 : 1 - lacking / total };
}
