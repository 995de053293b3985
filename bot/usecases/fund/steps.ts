import * as note from '../../domain/concept-note.ts';
import { DeskError } from '../../domain/errors.ts';
import type { AgencyAmount } from '../../domain/fund-case.ts';
import { caseOf } from '../../domain/fund-cases.ts';
import * as decision from '../../domain/fund-decision.ts';
import type { Person } from '../../domain/people.ts';
import type { Act } from '../../domain/record.ts';
import type { JointRequest } from '../../domain/request.ts';
import * as tranches from '../../domain/tranches.ts';
import type { FundingWindow } from '../../reference/schemas.ts';
import { changeRequest, loadVisible } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { loadWindow } from './accounts.ts';
import { checkRules, paysAfterReport, withRuleNames } from './check-rules.ts';
import { draftNote } from './draft-note.ts';
import { finishHold, prepareHold } from './hold.ts';

/** The steps of a case with a funding window. `seen` is the revision of the request that the person acted on. */

type Change = (request: JointRequest, act: Act) => JointRequest;

/** The window of a case, with its rules as the store has them. @throws DeskError `not-visible`, `fund-case-unknown` */
async function windowOf(deps: Deps, actor: Person, ref: string, caseId: string) {
  const { request } = await loadVisible(deps, actor, ref);
  return (await loadWindow(deps, caseOf(request, caseId).window)).window;
}

/** A change of what the window's pool holds for the case: see `hold.ts`. */
async function changeMoney(deps: Deps, actor: Person, ref: string, seen: number, caseId: string, change: Change) {
  const { request } = await loadVisible(deps, actor, ref);
  const { window } = caseOf(request, caseId);
  const changed = await changeRequest(deps, actor, ref, seen, change, undefined, prepareHold(deps, window, caseId));
  await finishHold(deps, window, caseId, ref);
  return changed;
}

/** Where rules are not met, the refusal names them. */
const named = <T>(window: FundingWindow, change: Promise<T>): Promise<T> =>
  change.catch((error: unknown) => {
    throw withRuleNames(error, window);
  });

/** @throws DeskError `invalid-input` for a window that takes no cases now, and those of the domain's `openCase` */
export const openCase = (deps: Deps) => async (actor: Person, ref: string, seen: number, code: string) => {
  const { window } = await loadWindow(deps, code);
  return changeRequest(deps, actor, ref, seen, (request, act) => {
    const opened = note.openCase(request, code, draftNote(deps, request), act);
    if (!window.usableForMatching) throw new DeskError('fund-not-chosen', { fund: code });
    return opened;
  });
};

export const editNote =
  (deps: Deps) => (actor: Person, ref: string, seen: number, caseId: string, input: note.NoteInput) =>
    changeRequest(deps, actor, ref, seen, (request, act) => note.editNote(request, caseId, input, act));

export const submitNote = (deps: Deps) => async (actor: Person, ref: string, seen: number, caseId: string) => {
  const window = await windowOf(deps, actor, ref, caseId);
  const required = deps.reference.conceptNote.sections.filter((section) => section.required).map(({ code }) => code);
  return named(
    window,
    changeRequest(deps, actor, ref, seen, (request, act) =>
      note.submitNote(request, caseId, { required, check: checkRules(deps, window, request) }, act),
    ),
  );
};

const withWords =
  (step: (request: JointRequest, caseId: string, words: string, act: Act) => JointRequest) =>
  (deps: Deps) =>
  (actor: Person, ref: string, seen: number, caseId: string, words: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) => step(request, caseId, words, act));

export const forwardNote = withWords(note.forwardNote);
export const sendNoteBack = withWords(note.sendNoteBack);
export const declineNote = withWords(decision.declineNote);
export const declineCase = withWords(decision.declineCase);

export interface Approval {
  amounts: readonly AgencyAmount[];
  reason: string;
}

/** @throws DeskError `pool-exceeded`, and those of the domain's `approveCase` */
export const approveCase =
  (deps: Deps) => async (actor: Person, ref: string, seen: number, caseId: string, input: Approval) => {
    const window = await windowOf(deps, actor, ref, caseId);
    return named(
      window,
      changeMoney(deps, actor, ref, seen, caseId, (request, act) =>
        decision.approveCase(request, caseId, input, checkRules(deps, window, request), act),
      ),
    );
  };

export const planTranches =
  (deps: Deps) => (actor: Person, ref: string, seen: number, caseId: string, plan: readonly tranches.TranchePlan[]) =>
    changeRequest(deps, actor, ref, seen, (request, act) => tranches.planTranches(request, caseId, plan, act));

export const disburseTranche =
  (deps: Deps) => async (actor: Person, ref: string, seen: number, caseId: string, number: number) => {
    const afterReport = paysAfterReport(await windowOf(deps, actor, ref, caseId));
    return changeRequest(deps, actor, ref, seen, (request, act) =>
      tranches.disburseTranche(request, caseId, number, afterReport, act),
    );
  };

export const reportTranche =
  (deps: Deps) => (actor: Person, ref: string, seen: number, caseId: string, number: number, text: string) =>
    changeRequest(deps, actor, ref, seen, (request, act) => tranches.reportTranche(request, caseId, number, text, act));

/** What is cut is free in the window's pool. */
export const cutFunding = (deps: Deps) => (actor: Person, ref: string, seen: number, caseId: string, input: Approval) =>
  changeMoney(deps, actor, ref, seen, caseId, (request, act) => tranches.cutFunding(request, caseId, input, act));

/** What is paid back is free in the window's pool. */
export const returnFunding =
  (deps: Deps) =>
  (actor: Person, ref: string, seen: number, caseId: string, input: AgencyAmount & { reason: string }) =>
    changeMoney(deps, actor, ref, seen, caseId, (request, act) => tranches.returnFunding(request, caseId, input, act));

/** What was never paid out is free in the window's pool. */
export const closeCase = (deps: Deps) => (actor: Person, ref: string, seen: number, caseId: string, remark: string) =>
  changeMoney(deps, actor, ref, seen, caseId, (request, act) => tranches.closeCase(request, caseId, remark, act));
