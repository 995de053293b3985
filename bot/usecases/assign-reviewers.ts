import { conflictedOrganisations, declaredOrganisations } from '../domain/conflicts.ts';
import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { pendingReviewers, seatsWanted, sittingReviewers } from '../domain/panel.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import type { JointRequest } from '../domain/request.ts';
import * as reviewers from '../domain/reviewers.ts';
import type { State } from '../domain/state.ts';
import type { AssignmentsView } from '../domain/views.ts';
import type { AssessedRequest, AvailableReviewer } from '../matching/assignment/contract.ts';
import { assignReviewers as findReviewers } from '../matching/assignment.ts';
import type { Reference } from '../reference/load.ts';
import { allRows } from '../store/all-rows.ts';
import { assessmentTerms, WITH_REVIEWERS } from './assessment-terms.ts';
import { changeRequest } from './change-request.ts';
import { type Deps, demandRole } from './deps.ts';
import { requestSchema, SUBMITTED_TAG } from './documents.ts';
import { activePeopleWith, findPerson } from './people.ts';
import { presentAssignments } from './present-assignments.ts';

const TO_ASSESS: readonly State[] = ['submitted', 'assessing'];
/** Requests of one proposal, the longest waiting first: with 30 coordinators and two seats each it takes 0.3 s. */
const PROPOSED = 100;
/** Requests with enough reviewers that are shown beside them. */
const ASSIGNED_SHOWN = 100;

async function openRequests(deps: Deps): Promise<JointRequest[]> {
  const filter = { kind: 'request' as const, status: WITH_REVIEWERS, allTags: [SUBMITTED_TAG] };
  const requests: JointRequest[] = [];
  for await (const row of allRows(deps.store, filter)) requests.push(requestSchema.parse(row.body));
  return requests.sort((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1));
}

function assessed({ reference, reviewing }: Deps, request: JointRequest, onIt: readonly string[]): AssessedRequest {
  const { content } = request;
  return {
    ref: request.ref,
    conflicted: [...conflictedOrganisations(request), ...declaredOrganisations(request)],
    recused: request.declaredConflicts.map(({ personId }) => personId),
    themes: content.themes,
    objectives: [content.objective, ...content.secondaryObjectives],
    countries: content.countries,
    regions: [
      ...new Set(content.countries.flatMap((country) => reference.regionOf.get(country) ?? [])),
      ...(content.region === null ? [] : [content.region]),
    ],
    language: content.language,
    reviewers: onIt,
    wanted: seatsWanted(request, reviewing.perRequest),
  };
}

function available(reference: Reference, person: Person, load: number, cap: number): AvailableReviewer {
  const organisation = reference.organisations.get(person.organisation);
  const practices = (organisation?.practiceIds ?? []).flatMap((id) => reference.practices.get(id) ?? []);
  return {
    id: person.id,
    organisation: person.organisation,
    country: person.country,
    languages: [person.language],
    themes: organisation?.themes ?? [],
    objectives: [...new Set(practices.flatMap((practice) => practice.gcmObjectives))],
    regions: [...new Set(practices.map((practice) => practice.region))],
    load,
    cap,
  };
}

/** Those on a request who still may be: a coordinator may have left the register, an organisation joined the request. */
function stillOnIt(request: JointRequest, coordinators: ReadonlyMap<string, Person>): string[] {
  return sittingReviewers(request)
    .map((reviewer) => reviewer.personId)
    .filter((id) => coordinators.has(id));
}

/**
 * Who should assess what, for every request with the coordinators that has too few reviewers, with reasons; and who
 * assesses the others. Nothing is written: people assign.
 * @throws DeskError `not-allowed`
 */
export const proposeReviewers =
  (deps: Deps) =>
  async (actor: Person, lang: Language): Promise<AssignmentsView> => {
    demandRole(actor, 'coordinator', 'secretariat');
    const { perRequest, cap } = deps.reviewing;
    const [open, active] = await Promise.all([openRequests(deps), activePeopleWith(deps)('coordinator')]);
    const people = active.filter((person) => hasRole(person, 'coordinator'));
    const coordinators = new Map(people.map((person) => [person.id, person]));
    const onIt = new Map(open.map((request) => [request.ref, stillOnIt(request, coordinators)]));
    const loads = new Map<string, number>();
    // Whoever has handed in has nothing left to do there.
    for (const { personId } of open.flatMap(pendingReviewers)) loads.set(personId, (loads.get(personId) ?? 0) + 1);

    const toAssess = open.filter((request) => TO_ASSESS.includes(request.state) && canSee(actor, request));
    const isShort = (request: JointRequest) => (onIt.get(request.ref)?.length ?? 0) < seatsWanted(request, perRequest);
    const short = toAssess.filter(isShort);
    const requests = [
      ...short.slice(0, PROPOSED),
      ...toAssess.filter((request) => !isShort(request)).slice(0, ASSIGNED_SHOWN),
    ];
    const input = requests.map((request) => assessed(deps, request, onIt.get(request.ref) ?? []));
    const reviewing = people.map((person) => available(deps.reference, person, loads.get(person.id) ?? 0, cap));
    const assignment = findReviewers(input, reviewing);
    return {
      ...presentAssignments(deps, actor, { requests, input, people, reviewing, assignment }, lang),
      left: Math.max(0, short.length - PROPOSED),
    };
  };

/**
 * Says who assesses a request: as proposed, or a person's own choice.
 * @param seen revision that the person acted on
 * @throws DeskError those of the domain's `assignReviewers`, `revision-changed`, `invalid-input` for unknown people
 */
export const assignReviewers =
  (deps: Deps) =>
  async (actor: Person, ref: string, seen: number, ids: readonly string[]): Promise<JointRequest> => {
    // Asked before anything is read, so that nobody else learns who is on the register.
    demandRole(actor, 'coordinator', 'secretariat');
    if (ids.length > reviewers.MAX_REVIEWERS) throw new DeskError('invalid-input', { field: 'reviewers' });
    const found = await Promise.all(ids.map(findPerson(deps)));
    const people = found.filter((person) => person !== null);
    if (people.length < found.length) throw new DeskError('invalid-input', { field: 'reviewers' });
    const terms = await assessmentTerms(deps, ids);
    return changeRequest(deps, actor, ref, seen, (request, act) =>
      reviewers.assignReviewers(request, people, terms, act),
    );
  };
