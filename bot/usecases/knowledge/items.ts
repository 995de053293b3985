/** One look-up for everything that the platform knows: reference practices and resources, and what was published here. */
import type { KnowledgeItem } from '../../matching/knowledge.ts';
import type { Deps } from '../deps.ts';

type Knows = Pick<Deps, 'reference' | 'practices'>;

/** Also what was retired since: a title is still a title. */
export function knowledgeItem({ reference, practices }: Knows, id: string): KnowledgeItem | null {
  const practice = reference.practices.get(id) ?? practices.get(id)?.practice;
  if (practice) return { source: 'practice', id, value: practice };
  const resource = reference.resources.get(id);
  return resource ? { source: 'resource', id, value: resource } : null;
}

/** May it be chosen now? */
export function isOffered({ reference, practices }: Knows, id: string): boolean {
  return reference.practices.has(id) || reference.resources.has(id) || practices.get(id)?.isPublic === true;
}

/** Everything that is public now. */
export function allKnowledge({ reference, practices }: Knows): KnowledgeItem[] {
  return [
    ...practices.published().map(({ practice }) => ({ source: 'practice' as const, id: practice.id, value: practice })),
    ...[...reference.practices.values()].map((value) => ({ source: 'practice' as const, id: value.id, value })),
    ...[...reference.resources.values()].map((value) => ({ source: 'resource' as const, id: value.id, value })),
  ];
}

/** Title of an item in the reader's language, as far as it has one; the id of what is not known. */
export function titleOf(deps: Knows, id: string, written: 'en' | 'fr'): string {
  return knowledgeItem(deps, id)?.value.title[written] ?? id;
}
