/** The work on a request: what those who carry it plan, measure and report. The domain says who may, and in which state. */
import { completeRequest, resumeRequest, suspendRequest } from '../../domain/completing.ts';
import * as constraints from '../../domain/constraints.ts';
import { DeskError } from '../../domain/errors.ts';
import type { IndicatorValue, Milestone } from '../../domain/implementation.ts';
import * as indicators from '../../domain/indicators.ts';
import * as milestones from '../../domain/milestones.ts';
import type { Person } from '../../domain/people.ts';
import { type RoundInput, recordSatisfaction as recordRound } from '../../domain/satisfaction.ts';
import { localised } from '../../locales/labels.ts';
import { changeRequest } from '../change-request.ts';
import type { Deps } from '../deps.ts';

/** All of these take the revision that the person saw, and throw what the domain's transition throws. */
type Seen = number;

export const planMilestone =
  (deps: Deps) => (actor: Person, ref: string, seen: Seen, input: Pick<Milestone, 'title' | 'owner' | 'dueOn'>) =>
    changeRequest(deps, actor, ref, seen, (request, act) => milestones.planMilestone(request, input, act));

export const closeMilestone =
  (deps: Deps) =>
  (actor: Person, ref: string, seen: Seen, id: string, input: { status: 'done' | 'dropped'; remark: string }) =>
    changeRequest(deps, actor, ref, seen, (request, act) =>
      milestones.closeMilestone(request, id, input.status, input.remark, act),
    );

export interface IndicatorChoice {
  /** Code of the library; null: the words below. */
  code: string | null;
  statement: string;
  unit: string;
  disaggregated: boolean;
  baseline: number | null;
  target: number;
  targetOn: string;
}

/**
 * An indicator of the library keeps its own wording, unit and groups; the request's language is the one it is kept in.
 * @throws DeskError `invalid-input` for a code that is not in the library
 */
export const chooseIndicator = (deps: Deps) => (actor: Person, ref: string, seen: Seen, choice: IndicatorChoice) =>
  changeRequest(deps, actor, ref, seen, (request, act) => {
    const known = choice.code === null ? null : deps.reference.indicators.get(choice.code);
    if (known === undefined) throw new DeskError('invalid-input', { field: 'code' });
    const lang = request.content.language;
    const input = known
      ? {
          ...choice,
          statement: localised(lang, known.statement),
          unit: localised(lang, known.unit),
          disaggregated: known.disaggregated,
        }
      : choice;
    return indicators.chooseIndicator(request, input, act);
  });

export const recordValue =
  (deps: Deps) => (actor: Person, ref: string, seen: Seen, id: string, input: IndicatorValue) =>
    changeRequest(deps, actor, ref, seen, (request, act) => indicators.recordValue(request, id, input, act));

export const raiseConstraint =
  (deps: Deps) => (actor: Person, ref: string, seen: Seen, input: { kind: string; text: string }) =>
    changeRequest(deps, actor, ref, seen, (request, act) => constraints.raiseConstraint(request, input, act));

export const resolveConstraint =
  (deps: Deps) => (actor: Person, ref: string, seen: Seen, id: string, resolution: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) =>
      constraints.resolveConstraint(request, id, resolution, act),
    );

export const recordSatisfaction = (deps: Deps) => (actor: Person, ref: string, seen: Seen, input: RoundInput) =>
  changeRequest(deps, actor, ref, seen, (request, act) => {
    const questions = deps.reference.satisfaction.questions.map(({ code }) => code);
    return recordRound(request, input, questions, act);
  });

export const suspend = (deps: Deps) => (actor: Person, ref: string, seen: Seen, reason: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => suspendRequest(request, reason, act));

export const resume = (deps: Deps) => (actor: Person, ref: string, seen: Seen) =>
  changeRequest(deps, actor, ref, seen, resumeRequest);

export const complete =
  (deps: Deps) =>
  (actor: Person, ref: string, seen: Seen, input: { results: string; lessons: string; failures: string }) =>
    changeRequest(deps, actor, ref, seen, (request, act) => completeRequest(request, input, act));
