import type { RequestContent } from '../domain/content.ts';
import { conflictedOrganisations } from '../domain/permissions.ts';
import { hasConsented, type JointRequest } from '../domain/request.ts';
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
    otherText: [
      content.beneficiaries,
      content.requestedBy,
      ...content.requesters.map((r) => r.name),
      ...content.results.map((r) => r.statement),
    ].join('\n'),
  };
}

/**
 * Who has not agreed to request is not counted among those who do, and is no partner for it while it is asked.
 * Of the organisations with a conflict of interest, those that were on the request and left it are no partners either.
 * Chosen and referred partners are: their conflict is that they may not review what they take part in.
 */
export function requestQuery(request: JointRequest): MatchQuery {
  const agencies = request.agencies.filter(hasConsented).map((a) => a.agency);
  const parties = conflictedOrganisations({ agencies: request.agencies, matches: null, referrals: [] });
  return {
    ...contentQuery(request.ref, request.content, agencies),
    conflicted: parties.filter((organisation) => !agencies.includes(organisation)),
  };
}
