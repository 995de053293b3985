/** What an item of the platform is found by. */
import type { KnowledgeItem } from '../../matching/knowledge.ts';
import type { Reference } from '../../reference/load.ts';

/** Needs, proposals and offers show nothing to repeat: they are not displayed as practices (reference README). */
export const isShown = (item: KnowledgeItem) => item.source === 'resource' || item.value.isGoodPractice;

export const yearOf = (item: KnowledgeItem) => (item.source === 'practice' ? item.value.asOf : item.value.year);
export const countriesOf = (item: KnowledgeItem) => (item.source === 'practice' ? item.value.countries : []);

export function regionsOf(item: KnowledgeItem, reference: Reference): string[] {
  if (item.source === 'resource') return [];
  return [
    ...new Set([item.value.region, ...item.value.countries.flatMap((code) => reference.regionOf.get(code) ?? [])]),
  ];
}
