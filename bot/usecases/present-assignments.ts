import { hasConflict, hasDeclared } from '../domain/conflicts.ts';
import type { Language } from '../domain/language.ts';
import { needsOneMore } from '../domain/panel.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { type JointRequest, revision } from '../domain/request.ts';
import type { AssignmentRow, AssignmentsView, ReviewerChoice } from '../domain/views.ts';
import { list, t } from '../locales/index.ts';
import { type Labels, labels } from '../locales/labels.ts';
import type {
  AssessedRequest,
  Assignment,
  AvailableReviewer,
  Binding,
  FitReason,
} from '../matching/assignment/contract.ts';
import { fitOf } from '../matching/assignment/fit.ts';
import type { Deps } from './deps.ts';
import { presentSummary } from './present-request.ts';

/** What a proposal was made of; `input` goes with `requests` and `reviewing` with `people`, one to one. */
export interface Proposal {
  requests: readonly JointRequest[];
  input: readonly AssessedRequest[];
  people: readonly Person[];
  reviewing: readonly AvailableReviewer[];
  assignment: Assignment;
}

/** Names that a sentence lists; of more people, how many. */
const NAMES = 5;

function reasonText(reason: FitReason, lang: Language, label: Labels): string {
  const name: Record<FitReason['kind'], (code: string) => string> = {
    theme: label.theme,
    objective: (number) => t(lang, 'value.objective', { number, label: label.objective(Number(number)) }),
    country: label.country,
    region: label.region,
    language: label.language,
  };
  return t(lang, `fit.${reason.kind}`, { values: list(lang, reason.values.map(name[reason.kind])) });
}

function bindingText(binding: Binding, cap: number, nameOf: (id: string) => string, lang: Language): string {
  if (binding.code === 'too-few') return t(lang, 'binding.too-few');
  const names = binding.people.slice(0, NAMES).map(nameOf);
  const more = binding.people.length - names.length;
  const people = list(lang, more > 0 ? [...names, `+${more}`] : names);
  return t(lang, `binding.${binding.code}`, { people, cap });
}

function choicesOf(
  request: AssessedRequest,
  reviewing: readonly AvailableReviewer[],
  lang: Language,
  label: Labels,
): ReviewerChoice[] {
  return reviewing
    .filter(({ id, organisation }) => !request.conflicted.includes(organisation) && !request.recused.includes(id))
    .map((reviewer) => {
      const fit = fitOf(request, reviewer);
      const reasons = fit.reasons.map((reason) => reasonText(reason, lang, label));
      return { id: reviewer.id, score: fit.score, reasons: reasons.length > 0 ? reasons : [t(lang, 'fit.none')] };
    })
    .sort((a, b) => b.score - a.score);
}

function conflictOf(actor: Person, request: JointRequest, lang: Language, label: Labels): string | null {
  if (hasRole(actor, 'secretariat')) return null;
  if (hasConflict(actor, request))
    return t(lang, 'error.conflict-of-interest', { organisation: label.agency(actor.organisation) });
  return hasDeclared(actor, request) ? t(lang, 'error.conflict-declared') : null;
}

/** A proposal in the reader's language. */
export function presentAssignments(
  deps: Deps,
  actor: Person,
  proposal: Proposal,
  lang: Language,
): Omit<AssignmentsView, 'left'> {
  const { requests, input, people, reviewing, assignment } = proposal;
  const { cap, perRequest } = deps.reviewing;
  const label = labels(deps.reference, lang);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const rows = requests.map((request, index): AssignmentRow => {
    const asked = input[index] as AssessedRequest;
    const proposed = assignment.proposals[index];
    const conflict = conflictOf(actor, request, lang, label);
    return {
      request: presentSummary(deps, actor, request, lang),
      revision: revision(request),
      // Nobody learns who assesses a request of their own organisation.
      assigned: conflict === null ? [...asked.reviewers] : [],
      proposed: conflict === null ? (proposed?.seats.map((seat) => seat.reviewer) ?? []) : [],
      choices: choicesOf(asked, reviewing, lang, label),
      missing: proposed?.missing ?? 0,
      bindings: (proposed?.bindings ?? []).map((binding) => ({
        code: binding.code,
        label: bindingText(binding, cap, nameOf, lang),
      })),
      oneMore: needsOneMore(request) ? t(lang, 'assessment.oneMore') : null,
      conflict,
    };
  });
  return {
    wanted: perRequest,
    people: people.map((person, index) => ({
      id: person.id,
      name: person.name,
      organisation: { code: person.organisation, label: label.agency(person.organisation) },
      load: reviewing[index]?.load ?? 0,
      loadAfter: assignment.loads.get(person.id) ?? 0,
      cap,
    })),
    rows,
  };
}
