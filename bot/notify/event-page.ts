import type { EventType } from '../domain/event.ts';

/** Parts of a request's page in the tab where what a message tells can be read and done; all others open its content. */
const EVENTS_OF = {
  fund: [
    'fund-opened',
    'note-submitted',
    'note-forwarded',
    'note-sent-back',
    'fund-declined',
    'fund-approved',
    'tranches-planned',
    'tranche-disbursed',
    'tranche-reported',
    'fund-cut',
    'fund-returned',
    'fund-closed',
  ],
  referrals: [
    'referral-sent',
    'referral-accepted',
    'referral-declined',
    'referral-asked',
    'call-opened',
    'call-asked',
    'call-closed',
  ],
  work: ['milestone-planned', 'milestone-closed', 'constraint-raised', 'constraint-resolved'],
  assessment: ['assigned', 'assessments-in', 'conflict-declared', 'one-more-needed'],
} as const satisfies Record<string, readonly EventType[]>;

const pages = new Map<EventType, string>(
  Object.entries(EVENTS_OF).flatMap(([part, events]) => events.map((event) => [event, part] as const)),
);

/** Page of the tab that a message about a request leads to, as links into the tab name it. */
export function eventPage(ref: string, event: EventType): string {
  const part = pages.get(event);
  return part === undefined ? ref : `requests/${ref}/${part}`;
}
