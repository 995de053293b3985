import { type CrisisInput, convertCrisis as convert, markCrisis as mark } from '../domain/crisis-acts.ts';
import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { allowedActions } from '../domain/permissions.ts';
import * as questions from '../domain/questions.ts';
import * as triage from '../domain/triage.ts';
import type { AskView, CrisisProposalView, NotesView } from '../domain/views/triage.ts';
import { addWorkingDays } from '../domain/work-calendar.ts';
import { labels } from '../locales/labels.ts';
import { changeRequest, loadVisible } from './change-request.ts';
import type { Deps } from './deps.ts';
import { questionForMissing } from './present-triage.ts';

/** Triage and clarification. Questions, answers and notes are added to what is there, so others' acts do not get in the way. */

export const acknowledgeRequest = (deps: Deps) => (actor: Person, ref: string, seen: number) =>
  changeRequest(deps, actor, ref, seen, triage.acknowledgeRequest);

export const askQuestion = (deps: Deps) => (actor: Person, ref: string, text: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => questions.askQuestion(request, text, act));

/** Who answers a question that was closed in between is told so, and keeps what was typed. */
export const answerQuestion = (deps: Deps) => (actor: Person, ref: string, id: string, answer: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => questions.answerQuestion(request, id, answer, act));

export const takeBackQuestion = (deps: Deps) => (actor: Person, ref: string, id: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => questions.takeBackQuestion(request, id, act));

export const writeNote = (deps: Deps) => (actor: Person, ref: string, text: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => triage.writeNote(request, text, act));

/** @throws DeskError `not-visible`, `not-allowed` for everybody but the desk's own people */
export const viewNotes =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<NotesView> => {
    const { request } = await loadVisible(deps, actor, ref);
    if (!triage.seesNotes(actor, request)) throw new DeskError('not-allowed');
    const label = labels(deps.reference, lang);
    return {
      notes: request.notes.map(({ text, personName, organisation, at }) => ({
        text,
        person: personName,
        organisation: label.agency(organisation),
        at,
      })),
    };
  };

/** What to ask for, ready to be sent. @throws DeskError `not-visible`, `not-allowed` for those who cannot ask now */
export const viewAsk =
  (deps: Deps) =>
  async (actor: Person, ref: string): Promise<AskView> => {
    const { request } = await loadVisible(deps, actor, ref);
    if (!allowedActions(actor, request).includes('ask-question')) throw new DeskError('not-allowed');
    return { text: questionForMissing(request) };
  };

export const markCrisis = (deps: Deps) => (actor: Person, ref: string, seen: number, input: CrisisInput) =>
  changeRequest(deps, actor, ref, seen, (request, act) =>
    mark(request, input, deps.reference.clockTerms.crisisRules, act),
  );

export const convertCrisis = (deps: Deps) => (actor: Person, ref: string, seen: number) =>
  changeRequest(deps, actor, ref, seen, convert);

const DAY_MS = 86_400_000;
/** Proposals of the desk for a form that is still empty; the lead decides. */
const PROPOSED_DAYS = 90;
const PROPOSED_SIGN_BY = 10;

/** Days that a form for a crisis request begins with: an end in three months, the others' signatures in two weeks. */
export function proposeCrisis(deps: Deps): CrisisProposalView {
  const now = deps.clock();
  const after = (days: number) => new Date(Date.parse(now) + days * DAY_MS).toISOString().slice(0, 10);
  const { longestDays } = deps.reference.clockTerms.crisisRules;
  return {
    endsOn: after(Math.min(PROPOSED_DAYS, longestDays)),
    othersSignBy: addWorkingDays(now, PROPOSED_SIGN_BY, deps.calendar),
    latestEnd: after(longestDays),
  };
}
