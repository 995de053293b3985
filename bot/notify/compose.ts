import type { AdaptiveCard } from '../cards/elements.ts';
import { linkCard, notificationCard } from '../cards/notification-card.ts';
import { requestCard } from '../cards/request-card.ts';
import { shorten } from '../cards/shorten.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import { isActive, type Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import { type JointRequest, leadAgency, type OutboxEvent } from '../domain/request.ts';
import { list, type MessageKey, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Delivery } from '../usecases/deliveries.ts';
import type { Deps } from '../usecases/deps.ts';
import { requestSchema } from '../usecases/documents.ts';
import { findPerson } from '../usecases/people.ts';
import { presentRequest, presentSummary } from '../usecases/present-request.ts';

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
    partners: request.matches?.partners.length ?? 0,
    funds: request.matches?.funds.length ?? 0,
    knowledge: request.matches?.knowledge.length ?? 0,
  });
}

/** Whoever is asked to sign gets the whole content; the others a short message that leads to it. */
async function composeEvent(
  deps: Deps,
  person: Person,
  ref: string,
  event: OutboxEvent,
  tabLink: TabLink,
): Promise<Composed> {
  const stored = await deps.store.get('request', ref);
  const request = stored && requestSchema.parse(stored.body);
  if (!request || !canSee(person, request)) return 'never';
  const isReviewer = request.reviewers.some((reviewer) => reviewer.personId === person.id);
  if (event.type === 'assigned' && !isReviewer) return 'never';
  const words = eventWords(deps, person, request, event);
  const lang = person.language;
  const short = notificationCard(lang, words, presentSummary(deps, person, request, lang), tabLink(person, ref));
  if (event.type !== 'invited' && event.type !== 'signatures-void') return { card: short };
  const whole = requestCard(presentRequest(deps, person, request, lang), {
    lang,
    agency: labels(deps.reference, lang).agency(person.organisation),
    notice: { style: 'accent', words },
    tabUrl: tabLink(person, ref),
    extent: 'whole',
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
  const card = welcomeCard(lang);
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
    case 'registration':
      return composeRegistration(deps, person);
    case 'pending-person':
      return composePending(deps, person, notice.personId, tabLink);
  }
}
