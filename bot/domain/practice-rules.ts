import { DeskError, type ErrorCode } from './errors.ts';
import { hasRole, isActive, type Person, type Role } from './people.ts';
import {
  type PracticeHistoryAction,
  type PracticeRecord,
  type PracticeStatus,
  practiceParties,
  presentReviews,
} from './practice.ts';

/** How a person stands to a practice: of the organisation that proposed it, on a reviewer's seat, or the secretariat. */
export const PRACTICE_STANDINGS = ['proposer', 'reviewer', 'secretariat'] as const;
export type PracticeStanding = (typeof PRACTICE_STANDINGS)[number];

interface PracticeRule {
  statuses: readonly PracticeStatus[];
  who: readonly PracticeStanding[];
}

/** What can be done to a practice, when and by whom. Deny by default. */
export const PRACTICE_RULES = {
  revise: { statuses: ['proposed', 'returned', 'published'], who: ['proposer'] },
  assign: { statuses: ['proposed', 'in-review'], who: ['secretariat'] },
  declare: { statuses: ['in-review'], who: ['reviewer'] },
  review: { statuses: ['in-review'], who: ['reviewer'] },
  return: { statuses: ['proposed', 'in-review'], who: ['secretariat'] },
  decline: { statuses: ['proposed', 'in-review'], who: ['secretariat'] },
  publish: { statuses: ['in-review'], who: ['secretariat'] },
  // Also while a new version is on its way: what is public may turn out to do harm.
  retire: { statuses: ['published', 'proposed', 'in-review', 'returned'], who: ['secretariat'] },
} as const satisfies Record<string, PracticeRule>;

export type PracticeAction = keyof typeof PRACTICE_RULES;
export const PRACTICE_ACTIONS = Object.keys(PRACTICE_RULES) as readonly PracticeAction[];

const ruleOf = (action: PracticeAction): PracticeRule => PRACTICE_RULES[action];

/** Who may propose a practice, and revise one of their organisation. */
export const PROPOSING_ROLES: readonly Role[] = ['focal-point', 'coordinator', 'secretariat'];

export const mayPropose = (person: Person): boolean => PROPOSING_ROLES.some((role) => hasRole(person, role));

function stands(person: Person, standing: PracticeStanding, record: PracticeRecord): boolean {
  switch (standing) {
    case 'proposer':
      return mayPropose(person) && person.organisation === record.proposer.organisation;
    case 'reviewer':
      return isActive(person) && presentReviews(record).some((review) => review.personId === person.id);
    case 'secretariat':
      return hasRole(person, 'secretariat');
  }
}

/** Everybody on the register knows of what is or was public; of the rest, those who work on it. */
export function canSeePractice(person: Person, record: PracticeRecord): boolean {
  if (!isActive(person)) return false;
  if (record.publicVersion !== null || record.status === 'retired') return true;
  return (['proposer', 'reviewer', 'secretariat'] as const).some((standing) => stands(person, standing, record));
}

/** Reads the version that is worked on, also before it is public; reviewers once they have said that nothing stands against it. */
export function canReadPresent(person: Person, record: PracticeRecord): boolean {
  if (record.status === 'published') return isActive(person);
  if (stands(person, 'proposer', record) || stands(person, 'secretariat', record)) return true;
  return presentReviews(record).some((review) => review.personId === person.id && review.declaration === 'none');
}

/** Reads who reviewed and what they said, as the secretariat does. */
export const seesReviews = (person: Person, record: PracticeRecord): boolean => stands(person, 'secretariat', record);
export const isProposer = (person: Person, record: PracticeRecord): boolean => stands(person, 'proposer', record);

/** Steps that tell who reviews. */
const STEPS_OF_REVIEWERS: readonly PracticeHistoryAction[] = [
  'practice-no-conflict',
  'practice-conflict-declared',
  'practice-reviewed',
];

/** May a person know of a step, and who took it? Who reviews is the secretariat's affair; a conflict of interest tells who. */
export const seesStep = (person: Person, record: PracticeRecord, action: PracticeHistoryAction): boolean =>
  seesReviews(person, record) || (isProposer(person, record) && !STEPS_OF_REVIEWERS.includes(action));

function refusalOf(action: PracticeAction, person: Person, record: PracticeRecord): ErrorCode | null {
  if (!canSeePractice(person, record)) return 'practice-not-visible';
  if (!ruleOf(action).who.some((standing) => stands(person, standing, record))) return 'not-allowed';
  // By the organisation of today: somebody may have moved since they were asked.
  const isImpartial = action === 'declare' || action === 'review';
  if (isImpartial && practiceParties(record).includes(person.organisation)) return 'practice-conflict';
  if (!ruleOf(action).statuses.includes(record.status)) return 'wrong-state';
  return action === 'retire' && record.publicVersion === null ? 'wrong-state' : null;
}

/** @throws DeskError `practice-not-visible`, `not-allowed`, `practice-conflict`, `wrong-state`, in this order */
export function demandPractice(action: PracticeAction, person: Person, record: PracticeRecord): void {
  const code = refusalOf(action, person, record);
  if (code) {
    throw new DeskError(code, {
      action,
      ref: record.id,
      state: `practice-${record.status}`,
      organisation: person.organisation,
    });
  }
}

/** The actions that `demandPractice` would let through and that make sense now: what a screen offers. */
export function allowedPracticeActions(person: Person, record: PracticeRecord): PracticeAction[] {
  const mine = presentReviews(record).find((review) => review.personId === person.id);
  return PRACTICE_ACTIONS.filter((action) => {
    if (action === 'declare' && mine?.declaration !== 'open') return false;
    if (action === 'review' && mine?.declaration !== 'none') return false;
    return refusalOf(action, person, record) === null;
  });
}
