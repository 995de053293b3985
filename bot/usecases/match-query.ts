import type { RequestContent } from '../domain/content.ts';
import { type JointRequest, presentAgencies } from '../domain/request.ts';
import type { MatchQuery } from '../matching/contract.ts';

/** What of a request's content counts for matching. */
export function contentQuery(id: string, content: RequestContent, agencies: readonly string[]): MatchQuery {
  return {
    id,
    title: content.title,
    need: content.need,
    countries: content.countries,
    region: content.region,
    level: content.level,
    objectives: [content.objective, ...content.secondaryObjectives],
    themes: content.themes,
    supportTypes: content.supportTypes,
    agencies,
    otherText: [content.beneficiaries, content.requestedBy, ...content.results.map((r) => r.statement)].join('\n'),
  };
}

export function requestQuery(request: JointRequest): MatchQuery {
  return contentQuery(
    request.ref,
    request.content,
    presentAgencies(request).map((a) => a.agency),
  );
}
