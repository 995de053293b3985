import { hasConflict, hasDeclared } from '../domain/conflicts.ts';
import { budgetTotal, MARKERS, type RequestContent } from '../domain/content.ts';
import { isSupplyDriven, type Requester } from '../domain/demand.ts';
import { DESK } from '../domain/desk.ts';
import type { HistoryAction, HistoryEntry } from '../domain/history.ts';
import { DESK_ACTIONS } from '../domain/history.ts';
import { isVeiledHubStep } from '../domain/hub-sight.ts';
import { overdueMilestones } from '../domain/implementing.ts';
import type { Language } from '../domain/language.ts';
import { pendingReviewers, readsAssessments } from '../domain/panel.ts';
import { participationOf } from '../domain/participation.ts';
import type { Person } from '../domain/people.ts';
import { hasRole } from '../domain/people.ts';
import { allowedActions } from '../domain/permissions.ts';
import { isOn, type JointRequest, leadAgency, type Participation, revision } from '../domain/request.ts';
import { hasSigned } from '../domain/signatures.ts';
import { signedBefore } from '../domain/signed-content.ts';
import { isOpenQuestion } from '../domain/thread.ts';
import { seesThread } from '../domain/triage.ts';
import type {
  AgencyView,
  ChangesView,
  ContentRow,
  HistoryLine,
  RecordedView,
  RequestSummary,
  RequestView,
} from '../domain/views.ts';
import { list, t } from '../locales/index.ts';
import { type Labels, labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';
import { titleOf } from './knowledge/items.ts';
import { resultText } from './present-assessment.ts';
import { presentClock } from './present-clock.ts';
import { presentHints } from './present-hints.ts';
import { presentCrisis, presentMissing, presentQuestions } from './present-triage.ts';

/** An agency that was named or asked is not shown as one that requests. */
function statusWord({ status, signature }: Participation, request: JointRequest) {
  if (status === 'invited') return request.state === 'draft' ? 'named' : 'invited';
  if (status !== 'on-board') return status;
  return signature?.hash === request.contentHash ? 'signed' : 'unsigned';
}

function presentAgency(participation: Participation, request: JointRequest, lang: Language, label: Labels): AgencyView {
  const { agency, role, status, signature, declineReason, mandate, contribution, focalPoint } = participation;
  const signed = hasSigned(participation, request.contentHash);
  return {
    code: agency,
    label: label.agency(agency),
    name: label.agencyName(agency),
    role,
    status,
    statusLabel: t(lang, `participation.status.${statusWord(participation, request)}`),
    signed,
    signedBy: signed ? (signature?.personName ?? null) : null,
    signedAt: signed ? (signature?.at ?? null) : null,
    declineReason,
    mandate,
    contribution,
    focalPoint: focalPoint?.personName ?? null,
  };
}

const readsAll = (actor: Person) =>
  hasRole(actor, 'coordinator') || hasRole(actor, 'secretariat') || hasRole(actor, 'observer');

/** Who reviews is the desk's own affair: nobody of an agency or partner sees it, but for the secretariat, which chooses. */
const seesReviewers = (actor: Person, request: JointRequest) =>
  hasRole(actor, 'secretariat') || (readsAll(actor) && !hasConflict(actor, request));

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
    supplyDriven: readsAll(actor) && isSupplyDriven(content) ? t(lang, 'demand.supplyDriven') : null,
    crisis: presentCrisis(deps, request, lang),
    openQuestions: seesThread(actor, request) ? request.questions.filter(isOpenQuestion).length : 0,
    clock: presentClock(deps, request, lang),
    reviewers: (seesReviewers(actor, request) ? request.reviewers : []).map(
      ({ personId, personName, organisation }) => ({
        id: personId,
        name: personName,
        organisation: { code: organisation, label: label.agency(organisation) },
      }),
    ),
    milestonesOverdue: overdueMilestones(request, deps.clock().slice(0, 10)),
    toAssess: request.state === 'assessing' && pendingReviewers(request).some(({ personId }) => personId === actor.id),
    createdAt: request.createdAt,
    submittedAt: request.submittedAt,
    escalatedAt: request.escalatedAt,
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

export function requesterLine({ kind, name, endorsement, evidence }: Requester, lang: Language): string {
  const said = { name, kind: t(lang, `requester.${kind}`), endorsement: t(lang, `endorsement.${endorsement}`) };
  return evidence === '' ? t(lang, 'value.requester', said) : t(lang, 'value.requesterEvidence', { ...said, evidence });
}

/** The content for reading: stated fields only, in the order of the form. */
function contentRows(content: RequestContent, lang: Language, label: Labels): ContentRow[] {
  const orNotStated = (text: string) => text || t(lang, 'value.notStated');
  const objective = (number: number) => t(lang, 'value.objective', { number, label: label.objective(number) });
  const values: Partial<Record<keyof RequestContent, string[]>> = {
    need: [content.need],
    requestedBy: [content.requestedBy],
    requesters: content.requesters.map((requester) => requesterLine(requester, lang)),
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
      [r.indicator, r.baseline, r.target].every((part) => part === '')
        ? r.statement
        : t(lang, 'value.result', {
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

/** Field by field, what stands otherwise than what was signed. */
function presentChanges(actor: Person, request: JointRequest, lang: Language, label: Labels): ChangesView | null {
  const own = hasRole(actor, 'focal-point') ? participationOf(request, actor.organisation) : undefined;
  const mine = own && isOn(own) ? own.agency : null;
  const signed = signedBefore(request, mine);
  if (!signed) return null;
  const rowsOf = (content: RequestContent) => {
    const title: ContentRow = { field: 'title', label: t(lang, 'field.title'), values: [content.title] };
    return new Map([title, ...contentRows(content, lang, label)].map((row) => [row.field, row]));
  };
  const before = rowsOf(signed);
  const after = rowsOf(request.content);
  const fields = [...new Set([...after.keys(), ...before.keys()])].filter(
    (field) => JSON.stringify(before.get(field)?.values) !== JSON.stringify(after.get(field)?.values),
  );
  const title = mine ? t(lang, 'changes.title', { agency: label.agency(mine) }) : t(lang, 'changes.titleOther');
  const rows = fields.map((field) => ({
    field,
    label: (after.get(field) ?? before.get(field))?.label ?? field,
    before: before.get(field)?.values ?? [],
    after: after.get(field)?.values ?? [],
  }));
  return rows.length > 0 ? { title, rows } : null;
}

/** A step that is not for everybody: that there was one, not whose and what was said. */
const veiled = ({ at, to }: HistoryEntry, what: 'desk-step' | 'hub-step', lang: Language): HistoryLine => ({
  at,
  to,
  text: t(lang, `history.${what}`),
  person: t(lang, 'assessment.desk'),
  organisation: DESK.name,
  note: null,
});

/** Steps whose words stand in the thread of questions. */
const THREAD_ACTIONS: readonly HistoryAction[] = ['returned', 'answered', 'question-asked', 'question-answered'];

function presentHistory(actor: Person, request: JointRequest, lang: Language, label: Labels): HistoryLine[] {
  const veilOf = (entry: HistoryEntry) => {
    if (DESK_ACTIONS.includes(entry.action) && !readsAssessments(actor, request)) return 'desk-step';
    return isVeiledHubStep(actor, request, entry) ? 'hub-step' : null;
  };
  const readsThread = seesThread(actor, request);
  const line = (entry: HistoryEntry): HistoryLine => ({
    at: entry.at,
    to: entry.to,
    text: t(lang, `history.${entry.action}`, {
      organisation: label.agency(entry.organisation),
      about: list(lang, entry.about.map(label.agency)),
    }),
    person: entry.personName,
    organisation: label.agency(entry.organisation),
    // What was asked and answered is for those who read the thread.
    note: THREAD_ACTIONS.includes(entry.action) && !readsThread ? null : entry.note,
  });
  return request.history.map((entry) => {
    const veil = veilOf(entry);
    return veil ? veiled(entry, veil, lang) : line(entry);
  });
}

/** Title of a practice or resource; French readers get the French one. */
export function knowledgeTitle(deps: Deps, id: string, lang: Language): string {
  return titleOf(deps, id, lang === 'fr' ? 'fr' : 'en');
}

function presentRecorded(
  deps: Deps,
  request: JointRequest,
  lang: Language,
  label: Labels,
  reads: boolean,
): RecordedView | null {
  const { matches } = request;
  if (!matches) return null;
  return {
    partners: matches.partners.map((code) => ({ code, label: label.agency(code) })),
    funds: matches.funds.map((code) => ({ code, label: label.fund(code) })),
    knowledge: matches.knowledge.map((code) => ({ code, label: knowledgeTitle(deps, code, lang) })),
    note: matches.note,
    assessment: reads && matches.assessment ? resultText(deps, matches.assessment, lang) : null,
    recordedBy: matches.recordedBy,
    recordedAt: matches.recordedAt,
  };
}

/** What became of a request, in one text: what it was matched to with the note, or why it was declined. */
export function presentOutcome(deps: Deps, request: JointRequest, lang: Language): string {
  if (request.decision) return request.decision.reason;
  const recorded = presentRecorded(deps, request, lang, labels(deps.reference, lang), false);
  if (!recorded) return '';
  const part = (key: 'partners' | 'funds' | 'knowledge') =>
    `${t(lang, `recorded.${key}`)}: ${recorded[key].map((item) => item.label).join(', ') || t(lang, 'recorded.noMatch')}`;
  return [part('partners'), part('funds'), part('knowledge'), recorded.note].filter(Boolean).join('. ');
}

/** What this person may see of a request that they may see at all. */
export function presentRequest(deps: Deps, actor: Person, request: JointRequest, lang: Language): RequestView {
  const label = labels(deps.reference, lang);
  const conflict = (): string | null => {
    if (!hasRole(actor, 'coordinator')) return null;
    if (hasConflict(actor, request)) {
      return t(lang, 'error.conflict-of-interest', { organisation: label.agency(actor.organisation) });
    }
    return hasDeclared(actor, request) ? t(lang, 'error.conflict-declared') : null;
  };
  const { decision } = request;
  return {
    ...presentSummary(deps, actor, request, lang),
    content: request.content,
    rows: contentRows(request.content, lang, label),
    contentHash: request.contentHash,
    followsUp: request.followsUp,
    changes: presentChanges(actor, request, lang, label),
    revision: revision(request),
    actions: allowedActions(actor, request),
    conflict: conflict(),
    hints: presentHints(deps, request, lang),
    questions: presentQuestions(actor, request, lang, label),
    missing: presentMissing(actor, request, lang),
    recorded: presentRecorded(deps, request, lang, label, readsAssessments(actor, request)),
    decision: decision && {
      label: t(lang, `decision.${decision.outcome}`),
      reason: decision.reason,
      assessment:
        decision.assessment && readsAssessments(actor, request) ? resultText(deps, decision.assessment, lang) : null,
      person: decision.personName,
      at: decision.at,
    },
    history: presentHistory(actor, request, lang, label),
  };
}
