/** Requests that are referred to partners, and offers of the catalogue. */
import { handInScores, takeReview } from '../../../bot/domain/assessing.ts';
import { openInterestCall } from '../../../bot/domain/interest.ts';
import type { OfferContent } from '../../../bot/domain/offer.ts';
import { isAssessed } from '../../../bot/domain/panel.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { Referral } from '../../../bot/domain/referral.ts';
import { proposeReferral, sendReferral } from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { recordMatches } from '../../../bot/domain/review.ts';
import { act, anAssessedRequest, aPerson, coordinator } from '../builders.ts';

export const ANSWER_BY = '2027-01-19';
export const CLOSES_ON = '2026-12-11';

/** Focal points of two partners: one of the Network, one outside of it. */
export const whoPartner = aPerson({ organisation: 'who' });
export const undpPartner = aPerson({ organisation: 'undp', name: 'Focal point of UNDP', id: 'undp-focal-point' });
/** A coordinator whose organisation is a partner. */
export const whoCoordinator = aPerson({ organisation: 'who', roles: ['coordinator'], id: 'who-coordinator' });

/** A referral as it is stored, whatever led to it: `r1` to ILO, sent. */
export const aReferral = (change: Partial<Referral> = {}): Referral => ({
  id: 'r1',
  organisation: 'ilo',
  status: 'sent',
  ask: 'Trainers',
  supportTypes: [],
  offers: [],
  proposedBy: '',
  proposedAt: '',
  sentAt: '2026-11-20T09:00:00.000Z',
  answerBy: '2027-01-20',
  answeredAt: null,
  answeredBy: null,
  declineReason: null,
  messages: [],
  closedAt: null,
  ...change,
});

export const asking = (organisation: string) => ({
  organisation,
  ask: 'Two trainers for six weeks in Agadez.',
  supportTypes: ['training'],
  offers: [],
});

const TERMS = {
  rubric: {
    criteria: [{ code: 'need', weight: 1 }],
    scale: { min: 1, max: 5 },
    disagreement: { criterion: 3, overall: 3, opposed: true },
  },
  wanted: 1,
  cap: 100,
  full: new Set<string>(),
};

/** The coordinator's assessment is in, unless one is already: matches can be recorded. */
export function reviewed(request: JointRequest, by: Act = act(coordinator)): JointRequest {
  if (isAssessed(request)) return request;
  const scores = { scores: { need: 4 }, comments: {}, recommendation: 'support' as const, summary: 'Good' };
  const taken = request.reviewers.length > 0 ? request : takeReview(request, TERMS, by);
  return handInScores(taken, scores, request.contentHash, TERMS, by);
}

/** Matched to WHO and UNDP. */
export function aMatchedRequest(partners = ['who', 'undp']): JointRequest {
  return recordMatches(
    reviewed(anAssessedRequest()),
    { partners, funds: [], knowledge: [], note: 'See' },
    act(coordinator),
  );
}

/** Referrals to these, sent; `r1`, `r2` … */
export function aReferredRequest(...organisations: string[]): JointRequest {
  const to = organisations.length > 0 ? organisations : ['who'];
  return to.reduce((request, organisation) => {
    const proposed = proposeReferral(request, asking(organisation), act(coordinator));
    return sendReferral(proposed, proposed.referrals.at(-1)?.id ?? '', ANSWER_BY, act(coordinator));
  }, aMatchedRequest());
}

/** Assessed, with an open call `c1` to these. */
export function aCalledRequest(eligible = ['who', 'undp']): JointRequest {
  const calling = { text: 'Who can train border police?', closesOn: CLOSES_ON, eligible, added: [] };
  return openInterestCall(anAssessedRequest(), calling, act(coordinator));
}

export const anOfferContent = (change: Partial<OfferContent> = {}): OfferContent => ({
  kind: 'training',
  title: 'Trainers on the protection of children at borders',
  text: 'Four trainers, French and Hausa, three weeks a year.',
  countries: ['NE'],
  regions: [],
  languages: ['fr'],
  themes: ['child-protection'],
  supportTypes: [],
  availableFrom: null,
  availableTo: null,
  contactId: whoPartner.id,
  ...change,
});
