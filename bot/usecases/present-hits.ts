import type { Language } from '../domain/language.ts';
import type { HitView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import type { KnowledgeHit } from '../matching/contract.ts';
import type { KnowledgeItem } from '../matching/knowledge.ts';
import type { Deps } from './deps.ts';
import { knowledgeItem } from './knowledge/items.ts';
import { presentItem } from './knowledge/present-item.ts';
import { type Asked, presentReasons } from './present-reasons.ts';

function partsOf(deps: Deps, item: KnowledgeItem, lang: Language): Omit<HitView, 'score' | 'reasons' | 'missing'> {
  const { id, title, summary, place, period, year, who, evidence, sourceText } = presentItem(deps, item, lang);
  const what = item.source === 'practice' ? place : t(lang, 'context.published');
  const when = period ?? (year === null ? '' : String(year));
  return { id, title, summary, context: [what, when, who].filter(Boolean).join(' · '), evidence, source: sourceText };
}

export function presentKnowledge(deps: Deps, hits: readonly KnowledgeHit[], asked: Asked, lang: Language): HitView[] {
  return hits.flatMap((hit) => {
    const item = knowledgeItem(deps, hit.id);
    return item ? [{ ...partsOf(deps, item, lang), ...presentReasons(deps, lang, 'knowledge', hit, asked) }] : [];
  });
}
