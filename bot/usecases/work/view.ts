import { CONSTRAINT_KINDS, type Indicator, type Milestone } from '../../domain/implementation.ts';
import { implementers, isOverdue, mayClose } from '../../domain/implementing.ts';
import { DEMAND_OF, doubtsAbout } from '../../domain/indicator-doubts.ts';
import { GROUPS, progressOf } from '../../domain/indicators.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { type Action, allowedActions } from '../../domain/permissions.ts';
import { type JointRequest, presentAgencies } from '../../domain/request.ts';
import { meanMark } from '../../domain/satisfaction.ts';
import type {
  DoubtView,
  IndicatorView,
  MilestoneView,
  SatisfactionView,
  WorkChoices,
  WorkView,
} from '../../domain/views/implementation.ts';
import { t } from '../../locales/index.ts';
import { type Labels, labels, localised } from '../../locales/labels.ts';
import type { LibraryIndicator } from '../../reference/schemas.ts';
import { loadVisible } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { followUpsOf } from './follow-up.ts';

interface Reader {
  deps: Deps;
  actor: Person;
  request: JointRequest;
  lang: Language;
  label: Labels;
  actions: readonly Action[];
}

/** Where an indicator is from, in a phrase. */
function originOf({ deps, lang }: Reader, known: LibraryIndicator | undefined): string {
  if (!known) return t(lang, 'indicator.library.own');
  if (known.sdg !== null) return t(lang, 'indicator.library.sdg', { number: known.sdg });
  const dimension = deps.reference.governanceDimensions.get(known.dimension ?? '');
  return t(lang, 'indicator.library.dimension', { dimension: dimension ? localised(lang, dimension.label) : '' });
}

function presentMilestone({ deps, actor, request, lang, label, actions }: Reader, each: Milestone): MilestoneView {
  const { owner, status } = each;
  return {
    id: each.id,
    title: each.title,
    owner: { code: owner, label: label.agency(owner) },
    dueOn: each.dueOn,
    status: { code: status, label: t(lang, `milestone.${status}`) },
    overdue: isOverdue(each, deps.clock().slice(0, 10)),
    closedAt: each.closedAt,
    remark: each.remark,
    canClose: actions.includes('close-milestone') && status === 'planned' && mayClose(request, each, actor),
  };
}

function presentIndicator(reader: Reader, each: Indicator): IndicatorView {
  const { deps, lang } = reader;
  const known = each.code === null ? undefined : deps.reference.indicators.get(each.code);
  const doubts = doubtsAbout(each, known?.measures === 'country').map(
    (code): DoubtView => ({
      code,
      demand: t(lang, `indicator.demand.${DEMAND_OF[code]}`),
      text: t(lang, `doubt.${code}`),
    }),
  );
  const isOpen = known !== undefined && known.basis === 'unconfirmed' && known.confirmedBy === null;
  return {
    id: each.id,
    statement: known ? localised(lang, known.statement) : each.statement,
    unit: known ? localised(lang, known.unit) : each.unit,
    origin: originOf(reader, known),
    unconfirmed: isOpen ? t(lang, 'indicator.unconfirmed', { source: known.source }) : null,
    baseline: each.baseline,
    target: each.target,
    targetOn: each.targetOn,
    disaggregated: each.disaggregated,
    values: each.values.map(({ on, value, groups, source }) => ({
      on,
      value,
      groups: GROUPS.flatMap((code) => {
        const part = groups[code];
        return part === undefined ? [] : [{ code, label: t(lang, `group.${code}`), value: part }];
      }),
      source,
    })),
    progress: progressOf(each),
    doubts,
  };
}

function presentSatisfaction({ deps, request, lang }: Reader): SatisfactionView {
  const { satisfaction: asked } = deps.reference;
  const rounds = request.implementation.satisfaction;
  const isOpen = asked.basis === 'unconfirmed' && asked.confirmedBy === null;
  const answersTo = (code: string) =>
    rounds.reduce((sum, { marks }) => sum + (marks[code] ?? []).reduce((some, count) => some + count, 0), 0);
  return {
    questions: asked.questions.map(({ code, label }) => ({
      code,
      label: localised(lang, label),
      mean: meanMark(rounds, code),
      answers: answersTo(code),
    })),
    lowest: localised(lang, asked.scale.lowest),
    highest: localised(lang, asked.scale.highest),
    rounds: rounds.map(({ on, participants }) => ({ on, participants })),
    unconfirmed: isOpen ? t(lang, 'satisfaction.unconfirmed', { source: asked.source }) : null,
  };
}

/** Lists are long: each is sent only to somebody who can choose from it. */
function choicesFor(reader: Reader): WorkChoices {
  const { deps, request, lang, label, actions } = reader;
  const { reference } = deps;
  const onlyIf = <T>(action: Action, make: () => T[]): T[] => (actions.includes(action) ? make() : []);
  const { content } = request;
  const objectives = [content.objective, ...content.secondaryObjectives];
  const library = () =>
    [...reference.indicators.values()]
      .map((each) => ({
        code: each.code,
        label: `${localised(lang, each.statement)} (${originOf(reader, each)})`,
        fits: each.gcmObjectives.some((objective) => objectives.includes(objective)),
      }))
      .sort((a, b) => Number(b.fits) - Number(a.fits));
  const agencies = () =>
    [...reference.organisations.values()]
      .filter(({ code, role }) => role !== 'partner' && code !== reader.actor.organisation)
      .map(({ code }) => ({ code, label: `${label.agency(code)} – ${label.agencyName(code)}` }))
      .sort((a, b) => a.label.localeCompare(b.label, lang));
  return {
    owners: onlyIf('plan-milestone', () => implementers(request).map((code) => ({ code, label: label.agency(code) }))),
    library: onlyIf('choose-indicator', library),
    constraintKinds: onlyIf('raise-constraint', () =>
      CONSTRAINT_KINDS.map((code) => ({ code, label: t(lang, `constraint.${code}`) })),
    ),
    groups: onlyIf('record-value', () => GROUPS.map((code) => ({ code, label: t(lang, `group.${code}`) }))),
    agencies: onlyIf('follow-up', agencies),
    before: onlyIf('follow-up', () =>
      presentAgencies(request).flatMap(({ agency }) => (agency === reader.actor.organisation ? [] : [agency])),
    ),
  };
}

/** The work on a request, for whoever sees the request. @throws DeskError `not-visible` */
export const viewWork =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<WorkView> => {
    const { request } = await loadVisible(deps, actor, ref);
    const actions = allowedActions(actor, request);
    const reader: Reader = { deps, actor, request, lang, label: labels(deps.reference, lang), actions };
    const { milestones, indicators, constraints, completion } = request.implementation;
    return {
      // What is planned comes first, the earliest at the top; what is closed follows, the latest at the top.
      milestones: [
        ...milestones.filter(({ status }) => status === 'planned').sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
        ...milestones
          .filter(({ status }) => status !== 'planned')
          .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? '')),
      ].map((each) => presentMilestone(reader, each)),
      indicators: indicators.map((each) => presentIndicator(reader, each)),
      constraints: constraints.map((each) => ({
        ...each,
        kind: { code: each.kind, label: t(lang, `constraint.${each.kind}`) },
      })),
      noConstraints: constraints.length === 0 ? t(lang, 'work.constraints.none') : null,
      satisfaction: presentSatisfaction(reader),
      completion,
      followUps: (await followUpsOf(deps)(actor, ref)).map((each) => ({ ref: each.ref, title: each.content.title })),
      choices: choicesFor(reader),
    };
  };
