import { handInScores, takeReview } from '../../bot/domain/assessing.ts';
import type { RequestContent } from '../../bot/domain/content.ts';
import { sendForSignature, signRequest } from '../../bot/domain/cosigning.ts';
import { createRequest } from '../../bot/domain/drafting.ts';
import type { Person, Role } from '../../bot/domain/people.ts';
import type { JointRequest } from '../../bot/domain/request.ts';
import { acceptRequest } from '../../bot/domain/review.ts';
import { aSheet, TERMS } from './builders/assessment.ts';

export const AT = '2026-11-20T09:00:00.000Z';

export function aPerson(change: Partial<Person> = {}): Person {
  const organisation = change.organisation ?? 'unicef';
  const roles: readonly Role[] = change.roles ?? ['focal-point'];
  return {
    id: `${organisation}-${roles.join('-')}`,
    name: `${roles.join('-')} of ${organisation}`,
    organisation,
    country: 'NE',
    roles,
    status: 'active',
    language: 'en',
    ...change,
  };
}

export const unicef = aPerson({ organisation: 'unicef' });
export const iom = aPerson({ organisation: 'iom' });
export const ilo = aPerson({ organisation: 'ilo' });
export const coordinator = aPerson({ organisation: 'dco', roles: ['coordinator'], country: null });
export const secretariat = aPerson({ organisation: 'undesa', roles: ['secretariat'], country: null });
export const observer = aPerson({ organisation: 'undp', roles: ['observer'], country: null });

export function aContent(change: Partial<RequestContent> = {}): RequestContent {
  return {
    title: 'Child protection – Niger',
    need: 'Border police in Agadez need training on the protection of children on the move.',
    requestedBy: 'Ministry of the Interior of Niger',
    requesters: [],
    endorsement: 'obtained',
    beneficiaries: 'Border police; children on the move',
    countries: ['NE'],
    region: null,
    level: 'national',
    objective: 7,
    secondaryObjectives: [],
    themes: ['child-protection'],
    supportTypes: ['training'],
    results: [],
    start: null,
    durationMonths: null,
    budget: [],
    coFinancing: null,
    markers: { gender: '', 'human-rights': '', 'child-sensitivity': '' },
    language: 'en',
    ...change,
  };
}

export const act = (actor: Person, at = AT) => ({ actor, at });

/** A draft of UNICEF with IOM, unless told otherwise. */
export function aDraft(change: Partial<RequestContent> = {}, agencies = ['iom']): JointRequest {
  return createRequest('UNM-2026-0001', aContent(change), agencies, act(unicef));
}

export function aCosigningRequest(change: Partial<RequestContent> = {}, agencies = ['iom']): JointRequest {
  const draft = aDraft(change, agencies);
  return sendForSignature(draft, draft.contentHash, act(unicef));
}

export function aSubmittedRequest(change: Partial<RequestContent> = {}): JointRequest {
  const cosigning = aCosigningRequest(change);
  return signRequest(cosigning, cosigning.contentHash, act(iom));
}

/** In assessment, and nobody has taken the review. */
export function anAcceptedRequest(change: Partial<RequestContent> = {}): JointRequest {
  return acceptRequest(aSubmittedRequest(change), act(coordinator));
}

/** In assessment, and everything is in: the coordinator took the review and is for it. */
export function anAssessedRequest(change: Partial<RequestContent> = {}): JointRequest {
  const taken = takeReview(anAcceptedRequest(change), TERMS, act(coordinator));
  return handInScores(taken, aSheet(), taken.contentHash, TERMS, act(coordinator));
}
