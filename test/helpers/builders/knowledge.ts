import type { PracticeContent, PracticeRecord } from '../../../bot/domain/practice.ts';
import * as steps from '../../../bot/domain/practice-steps.ts';
import { act, aPerson, iom, secretariat } from '../builders.ts';

/** Neither proposed it nor put it into effect. */
export const insider = aPerson({ organisation: 'unodc', id: 'insider' });
/** From outside the United Nations, with a focal point and an observer. */
export const outsider = aPerson({ organisation: 'icmc', id: 'outsider' });
export const secondOutsider = aPerson({
  organisation: 'migration-policy-institute',
  id: 'second-outsider',
  roles: ['observer'],
});
export const REVIEWERS = [insider, outsider, secondOutsider] as const;

export const QUOTA: steps.Quota = { inside: 1, outside: 2 };

export function aPractice(change: Partial<PracticeContent> = {}): PracticeContent {
  return {
    kind: 'practice',
    title: 'Joint border teams in Agadez',
    summary: 'Police and social workers receive unaccompanied children together at the border post.',
    implementers: ['iom', 'unicef'],
    otherImplementers: 'Ministry of the Interior of Niger',
    countries: ['NE'],
    region: null,
    objectives: [7],
    themes: ['child-protection'],
    supportTypes: ['training'],
    principles: ['child-sensitive'],
    from: '2026-01',
    to: '2026-10',
    results: '120 officers trained; 40 children referred to social services.',
    lessons: 'Begin with the social workers.',
    failures: 'The night shift was never reached.',
    source: '',
    language: 'en',
    ...change,
  };
}

export const aProposal = (change: Partial<PracticeContent> = {}): PracticeRecord =>
  steps.proposePractice('P-2026-0001', aPractice(change), null, act(iom));

export const candidates = [
  { person: insider, side: 'inside' as const },
  { person: outsider, side: 'outside' as const },
  { person: secondOutsider, side: 'outside' as const },
];

export const anAssignedPractice = (): PracticeRecord =>
  steps.assignPracticeReviewers(aProposal(), candidates, act(secretariat));

/** All three are for it. */
export function aReviewedPractice(start = anAssignedPractice()): PracticeRecord {
  return REVIEWERS.reduce((record, person) => {
    const clear = steps.declareConflict(record, false, '', act(person));
    return steps.reviewPractice(clear, { verdict: 'publish', comments: 'Convincing.' }, act(person));
  }, start);
}

export const aPublishedPractice = (): PracticeRecord =>
  steps.publishPractice(aReviewedPractice(), QUOTA, '', act(secretariat));
