import type { Hit, Reason, ReasonKind } from './contract.ts';
import type { ItemVersions, TextTools } from './documents.ts';
import type { WeightedTerm } from './index/text-index.ts';
import type { TextLanguage } from './text/languages.ts';

/** What a hit lacks of what was asked, by kind. */
export type Missing = Partial<Record<ReasonKind, readonly string[]>>;

/** Makes a hit of what speaks for it. Its score is the sum of the shares; kinds without a share are left out. */
export function toHit(id: string, reasons: readonly Reason[], missing: Missing): Hit {
  const counted = reasons.filter((reason) => reason.share > 0).sort((a, b) => b.share - a.share);
  return {
    id,
    score: counted.reduce((sum, reason) => sum + reason.share, 0),
    reasons: counted,
    missing: Object.entries(missing)
      .filter(([, values]) => values.length > 0)
      .map(([kind, values]) => ({ kind: kind as ReasonKind, values })),
  };
}

/** The query's terms that an item has, most telling first, as numbers of the vocabulary. */
export function metTerms(terms: readonly WeightedTerm[], parts: ReadonlyMap<number, number>, most: number): number[] {
  return terms
    .map(({ id, weight }) => ({ id, part: weight * (parts.get(id) ?? 0) }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, most)
    .map(({ id }) => id);
}

/**
 * Words as they stand in the item's text in the language of the query; English where the item has none in it. The
 * other version of the text is read only when the first shows next to nothing.
 */
export function surfacesOf(
  wanted: readonly number[],
  item: ItemVersions,
  language: TextLanguage,
  most: number,
  { analyser, lexicon }: TextTools,
): string[] {
  const surfaces = new Map<number, string>();
  const open = new Set(wanted);
  const meet = (term: number, surface: () => string) => {
    if (open.delete(term)) surfaces.set(term, surface());
  };
  const inOrder = [...item].sort((a, b) => Number(b.language === language) - Number(a.language === language));
  for (const { language: own, texts, context } of inOrder) {
    for (const text of [texts.title, texts.body, texts.result, ...context]) {
      if (text === '' || open.size === 0) continue;
      const terms = analyser.stream(text, own);
      for (let i = 0; i < terms.count; i++) {
        meet(terms.ids[i] as number, () => text.slice(terms.from[i], terms.to[i]));
      }
      lexicon.each(terms, ({ term, stems }, from) => {
        meet(term, () => text.slice(terms.from[from], terms.to[from + stems.length - 1]));
      });
    }
    if (surfaces.size >= Math.min(most, wanted.length) / 2) break;
  }
  const shown = new Map<string, string>();
  for (const term of wanted) {
    const surface = surfaces.get(term);
    if (surface !== undefined && !shown.has(surface.toLowerCase())) shown.set(surface.toLowerCase(), surface);
  }
  return [...shown.values()].slice(0, most);
}
