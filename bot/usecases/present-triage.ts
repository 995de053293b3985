import { missingParts } from '../domain/completeness.ts';
import { isCrisisOver, lateSigners } from '../domain/crisis-terms.ts';
import type { Language } from '../domain/language.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { allowedActions } from '../domain/permissions.ts';
import { type JointRequest, leadAgency, presentAgencies } from '../domain/request.ts';
import { isFullySigned } from '../domain/signatures.ts';
import type { State } from '../domain/state.ts';
import { isForAgency, isOpenQuestion } from '../domain/thread.ts';
import { seesThread } from '../domain/triage.ts';
import type { CrisisView, MissingPartView, QuestionView } from '../domain/views/triage.ts';
import { day, list, t } from '../locales/index.ts';
import { type Labels, labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';

/** The thread in the order in which it was asked; nothing for those whom it does not concern. */
export function presentQuestions(actor: Person, request: JointRequest, lang: Language, label: Labels): QuestionView[] {
  if (!seesThread(actor, request)) return [];
  const actions = allowedActions(actor, request);
  const isLead = actor.organisation === leadAgency(request);
  return request.questions.map((question) => {
    const isOpen = isOpenQuestion(question);
    const { closing } = question;
    return {
      id: question.id,
      text: question.text,
      askedBy: question.askedBy,
      organisation: question.organisation === '' ? '' : label.agency(question.organisation),
      askedAt: question.askedAt,
      returned: question.returned,
      isOpen,
      answer: question.answer,
      answeredBy: question.answeredBy,
      answeredOrganisation: question.answeredOrganisation && label.agency(question.answeredOrganisation),
      answeredAt: question.answeredAt,
      closing: closing === null || closing === 'answered' ? null : t(lang, `question.closing.${closing}`),
      canAnswer: isOpen && actions.includes('answer-question') && isForAgency(question, isLead),
      canTakeBack: isOpen && actions.includes('take-back-question'),
    };
  });
}

const WITH_AGENCIES: readonly State[] = ['draft', 'cosigning', 'returned'];
const IN_TRIAGE: readonly State[] = ['submitted', 'returned', 'assessing'];

/** Named to the agencies while they can still say it, to the desk while it checks; never in anybody's way. */
function namesMissing(actor: Person, request: JointRequest): boolean {
  const isAgency = presentAgencies(request).some(({ agency }) => agency === actor.organisation);
  if (hasRole(actor, 'focal-point') && isAgency) return WITH_AGENCIES.includes(request.state);
  return (hasRole(actor, 'coordinator') || hasRole(actor, 'secretariat')) && IN_TRIAGE.includes(request.state);
}

export function presentMissing(actor: Person, request: JointRequest, lang: Language): MissingPartView[] {
  if (!namesMissing(actor, request)) return [];
  return missingParts(request.content).map(({ part, neededFor }) => ({
    code: part,
    label: t(lang, `open.part.${part}`),
    why: t(lang, `open.why.${part}`),
    neededFor,
  }));
}

/** What the desk would ask of its lead, in the language of the request; empty where nothing is missing. */
export function questionForMissing(request: JointRequest): string {
  const lang = request.content.language;
  const parts = (neededFor: 'triage' | 'funds') =>
    missingParts(request.content)
      .filter((missing) => missing.neededFor === neededFor)
      .map(({ part }) => t(lang, `open.part.${part}`));
  const [triage, funds] = [parts('triage'), parts('funds')];
  return [
    ...(triage.length > 0 ? [t(lang, 'open.ask', { parts: list(lang, triage) })] : []),
    ...(funds.length > 0 ? [t(lang, 'open.askFunds', { parts: list(lang, funds) })] : []),
  ].join('\n');
}

/** The terms of a crisis request, and what is due, in words; null for an ordinary one. */
export function presentCrisis(deps: Deps, request: JointRequest, lang: Language): CrisisView | null {
  const { crisis } = request;
  if (crisis === null) return null;
  const today = deps.clock().slice(0, 10);
  const late = lateSigners(request);
  const agencies = list(lang, late.map(labels(deps.reference, lang).agency));
  const date = day(lang, crisis.othersSignBy);
  const isOver = isCrisisOver(request, today);
  const isLate = late.length > 0 && today > crisis.othersSignBy;
  const signatures =
    late.length > 0
      ? t(lang, isLate ? 'crisis.late' : 'crisis.toFollow', { date, agencies })
      : isFullySigned(request)
        ? t(lang, 'crisis.allSigned')
        : t(lang, 'crisis.enough', { date });
  const { paces, crisisRules } = deps.reference.clockTerms;
  return {
    reason: crisis.reason,
    endsOn: crisis.endsOn,
    othersSignBy: crisis.othersSignBy,
    label: t(lang, 'crisis.label'),
    lines: [
      t(lang, 'crisis.until', { date: day(lang, crisis.endsOn), reason: crisis.reason }),
      signatures,
      ...(isOver ? [t(lang, 'crisis.over', { date: day(lang, crisis.endsOn) })] : []),
    ],
    isOverdue: isOver || isLate,
    unconfirmed:
      paces.crisis.confirmedBy === null || crisisRules.confirmedBy === null ? t(lang, 'crisis.unconfirmed') : null,
  };
}
