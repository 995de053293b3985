import type { AdaptiveCard } from '../cards/elements.ts';
import { interestCard } from '../cards/interest-card.ts';
import { linkCard } from '../cards/notification-card.ts';
import { referralCard } from '../cards/referral-card.ts';
import type { OutboxEvent } from '../domain/event.ts';
import type { Person } from '../domain/people.ts';
import { canSee, isInvited } from '../domain/permissions.ts';
import type { JointRequest } from '../domain/request.ts';
import { labels } from '../locales/labels.ts';
import type { Deps } from '../usecases/deps.ts';
import { callFor, ownReferral, presentInterest } from '../usecases/hub/asked-of-us.ts';
import { presentReferral } from '../usecases/hub/present-hub.ts';
import { presentRequest } from '../usecases/present-request.ts';

/** What a message of the hub becomes; null where an ordinary one does, which needs the sight of the request. */
type HubMessage = { card: AdaptiveCard } | 'never' | null;

/**
 * Messages to those who are asked: they answer in the card itself. Some of them see no more of the request than the
 * card tells, or see it no longer.
 * @param words makes the sentence of the event
 */
export async function composeHub(
  deps: Deps,
  person: Person,
  request: JointRequest,
  event: OutboxEvent,
  words: () => string,
  tabLink: (person: Person, ref: string | null) => string,
): Promise<HubMessage> {
  const lang = person.language;
  const context = () => ({
    lang,
    agency: labels(deps.reference, lang).agency(person.organisation),
    notice: { style: 'accent' as const, words: words() },
  });
  const isOwn = event.about.includes(person.organisation);
  switch (event.type) {
    case 'referred':
    case 'referral-replied': {
      const referral = canSee(person, request) ? ownReferral(person, request) : undefined;
      // Answered, or called back, before the message went out.
      if (!referral || (event.type === 'referred' && referral.status !== 'sent')) return 'never';
      const asked = await presentReferral(deps, person, request, referral, lang);
      const view = presentRequest(deps, person, request, lang);
      return { card: referralCard(view, asked, { ...context(), tabUrl: tabLink(person, request.ref) }) };
    }
    case 'interest-asked':
    case 'call-replied': {
      const call = isInvited(person, request) ? callFor(deps, person, request) : undefined;
      if (!call) return 'never';
      const asked = presentInterest(deps, person, request, call, lang);
      return { card: interestCard(asked, { ...context(), tabUrl: tabLink(person, null) }) };
    }
    case 'referral-called-back':
      return isOwn && !canSee(person, request) ? { card: linkCard(lang, words(), tabLink(person, null)) } : null;
    default:
      return null;
  }
}
