import type { AssessedRequest, Assignment, AvailableReviewer } from '../../../bot/matching/assignment/contract.ts';

export function aRequest(change: Partial<AssessedRequest> = {}): AssessedRequest {
  return {
    ref: 'UNM-2026-0001',
    conflicted: ['unicef', 'iom'],
    recused: [],
    themes: ['child-protection', 'border-management'],
    objectives: [7, 11],
    countries: ['NE'],
    regions: ['africa'],
    language: 'fr',
    reviewers: [],
    wanted: 1,
    ...change,
  };
}

export function aReviewer(change: Partial<AvailableReviewer> = {}): AvailableReviewer {
  return {
    id: 'clara',
    organisation: 'dco',
    country: null,
    languages: ['en'],
    themes: [],
    objectives: [],
    regions: [],
    load: 0,
    cap: 5,
    ...change,
  };
}

/** New reviewers of each request, in the order of their ids. */
export const chosen = (assignment: Assignment) =>
  assignment.proposals.map((proposal) => proposal.seats.map((seat) => seat.reviewer).sort());
