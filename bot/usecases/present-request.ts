import { budgetTotal, MARKERS, type RequestContent } from '../domain/content.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { hasRole } from '../domain/people.ts';
import { allowedActions, hasConflict } from '../domain/permissions.ts';
import { type JointRequest, leadAgency, type Participation, revision } from '../domain/request.ts';
import { hasSigned } from '../domain/signatures.ts';
import type {
  AgencyView,
  ContentRow,
  HistoryLine,
  RecordedView,
  RequestSummary,
  RequestView,
} from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { type Labels, labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';
import { presentClock } from './present-clock.ts';
import { presentHints } from './present-hints.ts';

function presentAgency(participation: Participation, request: JointRequest, lang: Language, label: Labels): AgencyView {
  const { agency, role, status, signature, declineReason } = participation;
  const signed = hasSigned(participation, request.contentHash);
  const state = status === 'declined' || status === 'left' ? status : signed ? 'signed' : 'unsigned';
  return {
    code: agency,
    label: label.agency(agency),
    name: label.agencyName(agency),
    role,
    status,
    statusLabel: t(lang, `participation.status.${state}`),
    signed,
    signedBy: signed ? (signature?.personName ?? null) : null,
    signedAt: signed ? (signature?.at ?? null) : null,
    declineReason,
  };
}

/** Who reviews is the desk's own affair: agencies do not see it. */
const seesReviewers = (actor: Person) =>
  hasRole(actor, 'coordinator') || hasRole(actor, 'secretariat') || hasRole(actor, 'observer');

export function presentSummary(deps: Deps, actor: Person, request: JointRequest, lang: Language): RequestSummary {
  const label = labels(deps.reference, lang);
  const { content } = request;
  const lead = leadAgency(request);
  return {
    ref: request.ref,
    title: content.title,
    state: { code: request.state, label: t(lang, `state.${request.state}`) },
    lead: { code: lead, label: label.agency(lead) },
    agencies: request.agencies.map((a) => presentAgency(a, request, lang, label)),
    countries: content.countries.map((code) => ({ code, label: label.country(code) })),
    region: content.region === null ? null : { code: content.region, label: label.region(content.region) },
    objective: { code: content.objective, label: label.objective(content.objective) },
    clock: presentClock(deps, request, lang),
    reviewers: (seesReviewers(actor) ? request.reviewers : []).map(({ personId, personName, organisation }) => ({
      id: personId,
      name: personName,
      organisation: { code: organisation, label: label.agency(organisation) },
    })),
    createdAt: request.createdAt,
    submittedAt: request.submittedAt,
    updatedAt: request.updatedAt,
  };
}

function budgetLines(content: RequestContent, lang: Language, label: Labels): string[] {
  if (content.budget.length === 0) return [];
  const lines = content.budget.map(({ agency, amount }) =>
    t(lang, 'value.budgetLine', { agency: label.agency(agency), amount }),
  );
  return [...lines, t(lang, 'value.budgetTotal', { amount: budgetTotal(content) })];
}

/** The content for reading: stated fields only, in the order of the form. */
function contentRows(content: RequestContent, lang: Language, label: Labels): ContentRow[] {
  const orNotStated = (text: string) => text || t(lang, 'value.notStated');
  const objective = (number: number) => t(lang, 'value.objective', { number, label: label.objective(number) });
  const values: Partial<Record<keyof RequestContent, string[]>> = {
    need: [content.need],
    requestedBy: [content.requestedBy],
    endorsement: [t(lang, `endorsement.${content.endorsement}`)],
    beneficiaries: [content.beneficiaries],
    countries: content.countries.map(label.country),
    region: content.region === null ? [] : [label.region(content.region)],
    level: [t(lang, `level.${content.level}`)],
    objective: [objective(content.objective)],
    secondaryObjectives: content.secondaryObjectives.map(objective),
    themes: content.themes.map(label.theme),
    supportTypes: content.supportTypes.map(label.support),
    results: content.results.map((r) =>
      t(lang, 'value.result', {
        statement: r.statement,
        indicator: orNotStated(r.indicator),
        baseline: orNotStated(r.baseline),
        target: orNotStated(r.target),
      }),
    ),
    start: content.start === null ? [] : [content.start],
    durationMonths:
      content.durationMonths === null ? [] : [t(lang, 'value.duration', { months: content.durationMonths })],
    budget: budgetLines(content, lang, label),
    coFinancing: content.coFinancing === null ? [] : [t(lang, 'value.money', { amount: content.coFinancing })],
    markers: MARKERS.filter((marker) => content.markers[marker] !== '').map((marker) =>
      t(lang, 'value.marker', { marker: t(lang, `field.marker.${marker}`), text: content.markers[marker] }),
    ),
  };
  return (Object.keys(values) as (keyof RequestContent)[])
    .map((field) => ({
      field,
      label: t(lang, `field.${field}`),
      values: (values[field] ?? []).filter((v) => v !== ''),
    }))
    .filter((row) => row.values.length > 0);
}

function presentHistory(request: JointRequest, lang: Language, label: Labels): HistoryLine[] {
  return request.history.map((entry) => ({
    at: entry.at,
    to: entry.to,
    text: t(lang, `history.${entry.action}`, { organisation: label.agency(entry.organisation) }),
    person: entry.personName,
    organisation: label.agency(entry.organisation),
    note: entry.note,
  }));
}

/** Title of a practice or resource; French readers get the French one. */
export function knowledgeTitle(deps: Deps, id: string, lang: Language): string {
  const item = deps.reference.practices.get(id) ?? deps.reference.resources.get(id);
  return item ? item.title[lang === 'fr' ? 'fr' : 'en'] : id;
}

function presentRecorded(deps: Deps, request: JointRequest, lang: Language, label: Labels): RecordedView | null {
  const { matches } = request;
  if (!matches) return null;
  return {
    partners: matches.partners.map((code) => ({ code, label: label.agency(code) })),
    funds: matches.funds.map((code) => ({ code, label: label.fund(code) })),
    knowledge: matches.knowledge.map((code) => ({ code, label: knowledgeTitle(deps, code, lang) })),
    note: matches.note,
    recordedBy: matches.recordedBy,
    recordedAt: matches.recordedAt,
  };
}

/** What became of a request, in one text: what it was matched to with the note, or why it was declined. */
export function presentOutcome(deps: Deps, request: JointRequest, lang: Language): string {
  if (request.decision) return request.decision.reason;
  const recorded = presentRecorded(deps, request, lang, labels(deps.reference, lang));
  if (!recorded) return '';
  const part = (key: 'partners' | 'funds' | 'knowledge') =>
    `${t(lang, `recorded.${key}`)}: ${recorded[key].map((item) => item.label).join(', ') || t(lang, 'recorded.noMatch')}`;
  return [part('partners'), part('funds'), part('knowledge'), recorded.note].filter(Boolean).join('. ');
}

/** What this person may see of a request that they may see at all. */
export function presentRequest(deps: Deps, actor: Person, request: JointRequest, lang: Language): RequestView {
  const label = labels(deps.reference, lang);
  const conflicted = hasRole(actor, 'coordinator') && hasConflict(actor, request);
  const { decision } = request;
  return {
    ...presentSummary(deps, actor, request, lang),
    content: request.content,
    rows: contentRows(request.content, lang, label),
    contentHash: request.contentHash,
    revision: revision(request),
    actions: allowedActions(actor, request),
    conflict: conflicted
      ? t(lang, 'error.conflict-of-interest', { organisation: label.agency(actor.organisation) })
      : null,
    hints: presentHints(deps, request, lang),
    clarifications: request.clarifications,
    recorded: presentRecorded(deps, request, lang, label),
    decision: decision && {
      label: t(lang, `decision.${decision.outcome}`),
      reason: decision.reason,
      person: decision.personName,
      at: decision.at,
    },
    history: presentHistory(request, lang, label),
  };
}
