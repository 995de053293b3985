import { ENDORSEMENTS, type Endorsement } from './endorsement.ts';

/** Who can ask outside the agencies; seats for these are named in source document 002 (l.204-211, 3911-3936). */
export const REQUESTER_KINDS = [
  'ministry',
  'national-institution',
  'local-government',
  'regional-body',
  'civil-society',
  'migrants',
  'private-sector',
] as const;
export type RequesterKind = (typeof REQUESTER_KINDS)[number];

/** One entity that asked for the support, with its endorsement and where the evidence of it is. */
export interface Requester {
  kind: RequesterKind;
  name: string;
  endorsement: Endorsement;
  /** Such as "letter of 3 May 2026, in the file of the country office"; never the document itself. */
  evidence: string;
}

/** Entities that a request names at most; more is a conference, and the card is small. */
export const MAX_REQUESTERS = 8;

/** What of a request's content says who asked. */
interface Demand {
  requestedBy: string;
  requesters: readonly Requester[];
  endorsement: Endorsement;
}

/** Nobody outside the agencies asked: "demand-driven beats supply-driven" (002 l.3361-3368). */
export function isSupplyDriven(content: Omit<Demand, 'endorsement'>): boolean {
  return content.requestedBy.trim() === '' && content.requesters.length === 0;
}

/** The furthest of the request's own endorsement and those of ministries and national institutions. */
export function governmentEndorsement({ endorsement, requesters }: Omit<Demand, 'requestedBy'>): Endorsement {
  const steps = requesters
    .filter(({ kind }) => kind === 'ministry' || kind === 'national-institution')
    .map((requester) => ENDORSEMENTS.indexOf(requester.endorsement));
  return ENDORSEMENTS[Math.max(ENDORSEMENTS.indexOf(endorsement), ...steps)] ?? 'none';
}

/** What a fund asks of who takes part; codes of the rule type `participation`. */
export const PARTICIPATION_ASKS = [
  'more-than-one-line-ministry-or-local-government',
  'civil-society',
  'migrants-or-affected-communities',
] as const;
export type ParticipationAsk = (typeof PARTICIPATION_ASKS)[number];

/**
 * Is what a fund asks of participation shown by who asked? "More than one government line entity and/or local
 * government, plus civil society, migrants or affected communities" (Migration MPTF, public pages).
 */
export function meetsParticipation(ask: ParticipationAsk, requesters: readonly Requester[]): boolean {
  const count = (...kinds: RequesterKind[]) => requesters.filter(({ kind }) => kinds.includes(kind)).length;
  switch (ask) {
    case 'more-than-one-line-ministry-or-local-government':
      return count('ministry', 'national-institution') > 1 || count('local-government') > 0;
    case 'civil-society':
      return count('civil-society') > 0;
    case 'migrants-or-affected-communities':
      return count('migrants') > 0;
  }
}
