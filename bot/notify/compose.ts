import type { AdaptiveCard } from '../cards/elements.ts';
import { linkCard, notificationCard } from '../cards/notification-card.ts';
import { requestCard } from '../cards/request-card.ts';
import { shorten } from '../cards/shorten.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import { lateSigners } from '../domain/crisis-terms.ts';
import type { EventType, OutboxEvent } from '../domain/event.ts';
import { prepares } from '../domain/hub-sight.ts';
import { needsOneMore, readsAssessments } from '../domain/panel.ts';
import { isActive, type Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import { type JointRequest, leadAgency } from '../domain/request.ts';
import { unsignedAgencies } from '../domain/signatures.ts';
import { isOpenQuestion } from '../domain/thread.ts';
import { seesNotes, seesThread } from '../domain/triage.ts';
import { list, type MessageKey, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Delivery } from '../usecases/deliveries.ts';
import type { Deps } from '../usecases/deps.ts';
import { requestSchema } from '../usecases/documents.ts';
import { findPerson } from '../usecases/people.ts';
import { presentRequest, presentSummary } from '../usecases/present-request.ts';
import { composeHub } from './compose-hub.ts';
import { composePractice } from './compose-practice.ts';
import { eventPage } from './event-page.ts';

/** `later` while what the message tells does not stand yet; `never` when there is nothing to tell any more. */
export type Composed = { card: AdaptiveCard } | { text: string } | 'later' | 'never';

export type TabLink = (person: Person, ref: string | null) => string;

/** Of what was said with a step; the rest is in the request. */
const NOTE_CHARACTERS = 500;

function eventWords(deps: Deps, person: Person, request: JointRequest, event: OutboxEvent): string {
  const lang = person.language;
  const label = labels(deps.reference, lang);
  const forCoordinator = event.type === 'submitted' && event.audience.kind === 'role';
  const key: MessageKey = forCoordinator ? 'event.submittedForCoordinator' : `event.${event.type}`;
  return t(lang, key, {
    ref: request.ref,
    person: event.personName,
    organisation: label.agency(event.organisation),
    agency: label.agency(person.organisation),
    lead: label.agency(leadAgency(request)),
    note: shorten(event.note ?? '', NOTE_CHARACTERS),
    about: list(lang, event.about.map(label.agency)),
    said: event.note ? 'yes' : 'no',
    // What to do next depends on where the request stands when the message goes out.
    stage: request.state,
    partners: request.matches?.partners.length ?? 0,
    funds: request.matches?.funds.length ?? 0,
    knowledge: request.matches?.knowledge.length ?? 0,
  });
}

const ASKS_TO_SIGN: readonly EventType[] = ['invited', 'signatures-void', 'reminder', 'reminded', 'crisis-reminder'];
/** The request's card has a box for the answer. */
const ASKS_TO_ANSWER: readonly EventType[] = ['question-asked', 'returned'];
const ON_THREAD: readonly EventType[] = [...ASKS_TO_ANSWER, 'answered', 'question-answered', 'question-taken-back'];

/** Of the assessment: not for a coordinator whose organisation requests or was referred to. */
const ON_ASSESSMENT: readonly EventType[] = ['conflict-declared', 'assessments-in', 'one-more-needed'];

/** What is for some of those who see the request only: the thread for both its sides, notes and assessment for the desk alone. */
function isKept(event: OutboxEvent, person: Person, request: JointRequest): boolean {
  if (event.type === 'note-written') return !seesNotes(person, request);
  if (ON_ASSESSMENT.includes(event.type)) return !readsAssessments(person, request);
  // Until it is closed, who asked what on a request for interest is for those who prepare it.
  if (event.type === 'call-asked') return !prepares(person, request);
  return ON_THREAD.includes(event.type) && !seesThread(person, request);
}

/** Nobody is reminded of what has been done since, and nothing is reported stalled that moves again. */
function isSettled(event: OutboxEvent, person: Person, request: JointRequest): boolean {
  if (event.type === 'stalled') return request.escalatedAt === null;
  if (event.type === 'one-more-needed') return !needsOneMore(request);
  if (event.type === 'question-asked') return !request.questions.some(isOpenQuestion);
  if (event.type === 'crisis-late') return lateSigners(request).length === 0;
  if (event.type === 'crisis-ended') return request.crisis === null;
  if (event.type === 'crisis-reminder') return !lateSigners(request).includes(person.organisation);
  if (event.type !== 'reminder' && event.type !== 'reminded') return false;
  return request.state !== 'cosigning' || !unsignedAgencies(request).includes(person.organisation);
}

/** Whoever is asked to sign gets the whole content, whoever is asked a question a box for the answer; the others a short message that leads to it. */
async function composeEvent(
  deps: Deps,
  person: Person,
  ref: string,
  event: OutboxEvent,
  tabLink: TabLink,
): Promise<Composed> {
  const stored = await deps.store.get('request', ref);
  const request = stored && requestSchema.parse(stored.body);
  if (!request) return 'never';
  if (event.type === 'agency-removed') {
    // They see the request no more, so they get the words alone; whoever was asked again meanwhile has its invitation.
    if (canSee(person, request)) return 'never';
    return { card: linkCard(person.language, eventWords(deps, person, request, event), tabLink(person, null)) };
  }
  const hub = await composeHub(deps, person, request, event, () => eventWords(deps, person, request, event), tabLink);
  if (hub) return hub;
  if (!canSee(person, request) || isKept(event, person, request)) return 'never';
  if (isSettled(event, person, request)) return 'never';
  const isReviewer = request.reviewers.some((reviewer) => reviewer.personId === person.id);
  if (event.type === 'assigned' && !isReviewer) return 'never';
  if (event.type === 'unassigned' && isReviewer) return 'never';
  const words = eventWords(deps, person, request, event);
  const lang = person.language;
  const short = notificationCard(
    lang,
    words,
    presentSummary(deps, person, request, lang),
    tabLink(person, eventPage(ref, event.type)),
  );
  const asksToAnswer = ASKS_TO_ANSWER.includes(event.type);
  if (!ASKS_TO_SIGN.includes(event.type) && !asksToAnswer) return { card: short };
  const whole = requestCard(presentRequest(deps, person, request, lang), {
    lang,
    agency: labels(deps.reference, lang).agency(person.organisation),
    notice: { style: 'accent', words },
    tabUrl: tabLink(person, ref),
    extent: asksToAnswer ? 'status' : 'whole',
    warning: null,
  });
  return { card: whole };
}

function composeRegistration(deps: Deps, person: Person): Composed {
  const { language: lang } = person;
  if (person.status === 'pending') return 'later';
  if (!isActive(person)) return { text: t(lang, 'introduce.refused') };
  const organisation = labels(deps.reference, lang).agency(person.organisation);
  const roles = list(
    lang,
    person.roles.map((role) => t(lang, `role.${role}`)),
  );
  const words = t(lang, 'introduce.admitted', { organisation, roles });
  const card = welcomeCard(lang, person);
  return {
    card: { ...card, fallbackText: words, body: [{ type: 'TextBlock', text: words, wrap: true }, ...card.body] },
  };
}

async function composePending(deps: Deps, person: Person, pendingId: string, tabLink: TabLink): Promise<Composed> {
  const pending = await findPerson(deps)(pendingId);
  if (!pending) return 'later';
  if (pending.status !== 'pending') return 'never';
  const lang = person.language;
  const organisation = labels(deps.reference, lang).agency(pending.organisation);
  const words = t(lang, 'introduce.pendingForSecretariat', { name: pending.name, organisation });
  return { card: linkCard(lang, words, tabLink(person, null)) };
}

/** The words of a message, made when it is sent, from how things stand then and in the reader's language. */
export async function compose(deps: Deps, delivery: Delivery, tabLink: TabLink): Promise<Composed> {
  const person = await findPerson(deps)(delivery.recipient);
  if (!person) return 'never';
  const { notice } = delivery;
  switch (notice.kind) {
    case 'request':
      return isActive(person) ? composeEvent(deps, person, notice.ref, notice.event, tabLink) : 'never';
    case 'practice':
      return isActive(person) ? composePractice(deps, person, notice.id, notice.event, tabLink) : 'never';
    case 'registration':
      return composeRegistration(deps, person);
    case 'pending-person':
      return composePending(deps, person, notice.personId, tabLink);
  }
}
