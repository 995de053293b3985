import { DeskError } from '../../domain/errors.ts';
import { implementers } from '../../domain/implementing.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import type { PracticeContent, PracticeRecord } from '../../domain/practice.ts';
import { revisePractice as revise, proposePractice as start } from '../../domain/practice-steps.ts';
import { type JointRequest, leadAgency } from '../../domain/request.ts';
import type { PracticePrefill } from '../../domain/views/knowledge.ts';
import { StoreError } from '../../store/store.ts';
import { loadVisible } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { practiceDraft } from '../documents/practice.ts';
import { formNumber, nextOfYear } from '../form-number.ts';
import { changePractice, loadPractice } from './change-practice.ts';
import { checkPracticeCodes } from './check-practice-codes.ts';

/** A completed request of which the actor's agency has the lead. @throws DeskError `not-visible`, `not-allowed`, `not-completed` */
async function completedRequest(deps: Deps, actor: Person, ref: string): Promise<JointRequest> {
  const { request } = await loadVisible(deps, actor, ref);
  if (!hasRole(actor, 'focal-point') || leadAgency(request) !== actor.organisation) throw new DeskError('not-allowed');
  if (request.state !== 'completed') throw new DeskError('not-completed', { ref });
  return request;
}

/** Month in which the work began, as the history has it: what was planned may lie elsewhere. */
const begunIn = ({ history }: JointRequest): string | null =>
  history.find(({ to }) => to === 'implementing')?.at.slice(0, 7) ?? null;

/**
 * The form, filled from a completed request: its need stands where the lead agency writes what was done.
 * @throws DeskError `not-visible`, `not-allowed` (only the lead's focal points), `not-completed`
 */
export const prefillPractice =
  (deps: Deps) =>
  async (actor: Person, ref: string): Promise<PracticePrefill> => {
    const request = await completedRequest(deps, actor, ref);
    const { content } = request;
    const { completion } = request.implementation;
    return {
      fromRequest: ref,
      content: {
        kind: 'programme',
        title: content.title,
        summary: content.need,
        implementers: implementers(request),
        otherImplementers: '',
        countries: content.countries,
        region: content.region,
        objectives: [content.objective, ...content.secondaryObjectives],
        themes: content.themes,
        supportTypes: content.supportTypes,
        principles: [],
        from: begunIn(request),
        to: (completion?.completedAt ?? request.stateSince).slice(0, 7),
        results: completion?.results ?? '',
        lessons: completion?.lessons ?? '',
        failures: completion?.failures ?? '',
        source: '',
        language: content.language,
      },
    };
  };

export interface Proposal {
  content: PracticeContent;
  /** The completed request that it was learnt from. */
  fromRequest: string | null;
}

/**
 * Proposes a practice; the secretariat is told.
 * @param formId says which form this is; the same form makes one practice, however often it is sent
 * @throws DeskError those of `checkPracticeCodes`, `proposePractice` and, from a request, of `prefillPractice`
 */
export const proposePractice =
  (deps: Deps) =>
  async (actor: Person, formId: string, { content, fromRequest }: Proposal): Promise<PracticeRecord> => {
    const at = deps.clock();
    checkPracticeCodes(deps.reference, content);
    // The domain's own rules are asked before a number is given, so that a refused form uses up none.
    start('P', content, fromRequest, { actor, at });
    if (fromRequest !== null) await completedRequest(deps, actor, fromRequest);
    const id = await formNumber(deps, `practice:${actor.id}:${formId}`, () => nextOfYear(deps, 'P', 'practice', at));
    const record = start(id, content, fromRequest, { actor, at });
    try {
      await deps.store.create(practiceDraft(record));
    } catch (error) {
      if (error instanceof StoreError && error.code === 'exists') return (await loadPractice(deps, actor, id)).record;
      throw error;
    }
    deps.practices.learn(record);
    deps.onOutbox();
    return record;
  };

/** A new version by those who proposed it. @throws DeskError those of `checkPracticeCodes` and the domain's `revisePractice` */
export const revisePractice =
  (deps: Deps) =>
  (actor: Person, id: string, seen: number, content: PracticeContent): Promise<PracticeRecord> => {
    checkPracticeCodes(deps.reference, content);
    return changePractice(deps, actor, id, seen, (record, act) => revise(record, content, act));
  };
