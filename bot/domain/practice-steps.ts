import { maybeSaid, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import type { Audience } from './event.ts';
import type { Person } from './people.ts';
import {
  checkPractice,
  type PracticeContent,
  type PracticeEventType,
  type PracticeHistoryAction,
  type PracticeRecord,
  type PracticeReview,
  type PracticeStatus,
  practiceParties,
  presentReviews,
  presentVersion,
  SIDES,
  type Side,
  type Verdict,
} from './practice.ts';
import { demandPractice, mayPropose } from './practice-rules.ts';
import { type Act, toPeople } from './record.ts';

/** How many reviewers have to be for it, from inside and from outside the United Nations. */
export type Quota = Readonly<Record<Side, number>>;

/** Seats on one version at most. */
export const MAX_PRACTICE_REVIEWERS = 8;

interface Step {
  action: PracticeHistoryAction;
  to?: PracticeStatus;
  note?: string | null;
  events?: readonly { type: PracticeEventType; audience: Audience; note?: string | null }[];
}

const toSecretariat: Audience = { kind: 'role', role: 'secretariat' };

/** The one way in which a practice moves: status, history and outbox change together; event ids are deterministic. */
function record(practice: PracticeRecord, { actor, at }: Act, step: Step): PracticeRecord {
  const to = step.to ?? practice.status;
  const serial = practice.history.length;
  const who = { personId: actor.id, personName: actor.name, organisation: actor.organisation };
  return {
    ...practice,
    status: to,
    updatedAt: at,
    history: [
      ...practice.history,
      {
        at,
        action: step.action,
        ...who,
        from: step.action === 'practice-proposed' ? null : practice.status,
        to,
        version: presentVersion(practice).number,
        note: step.note ?? null,
      },
    ],
    outbox: [
      ...practice.outbox,
      ...(step.events ?? []).map(({ type, audience, note }, index) => ({
        id: `${practice.id}:${serial}:${index}`,
        type,
        at,
        ...who,
        audience,
        note: note ?? null,
      })),
    ],
  };
}

/** Whoever wrote one of its versions. */
const toProposers = (practice: PracticeRecord) =>
  toPeople([...new Set([practice.proposer.personId, ...practice.versions.map((version) => version.personId)])]);

/** Those on a seat of the latest version who have not stepped aside. */
const activeSeats = (practice: PracticeRecord) =>
  presentReviews(practice).filter((review) => review.declaration !== 'conflict');

function withSeat(practice: PracticeRecord, person: Person, change: Partial<PracticeReview>): PracticeRecord {
  const { number } = presentVersion(practice);
  const isMine = (review: PracticeReview) => review.version === number && review.personId === person.id;
  return {
    ...practice,
    reviews: practice.reviews.map((review) => (isMine(review) ? { ...review, ...change } : review)),
  };
}

function versionOf(content: PracticeContent, number: number, { actor, at }: Act) {
  const who = { personId: actor.id, personName: actor.name, organisation: actor.organisation };
  return { number, content, at, ...who, publishedAt: null };
}

/**
 * A new proposal, for the secretariat.
 * @throws DeskError `not-allowed`, those of `checkPractice`
 */
export function proposePractice(
  id: string,
  content: PracticeContent,
  fromRequest: string | null,
  act: Act,
): PracticeRecord {
  const { actor, at } = act;
  if (!mayPropose(actor)) throw new DeskError('not-allowed');
  checkPractice(content);
  const practice: PracticeRecord = {
    id,
    status: 'proposed',
    publicVersion: null,
    proposer: { personId: actor.id, personName: actor.name, organisation: actor.organisation },
    fromRequest,
    versions: [versionOf(content, 1, act)],
    reviews: [],
    createdAt: at,
    updatedAt: at,
    history: [],
    outbox: [],
  };
  return record(practice, act, {
    action: 'practice-proposed',
    events: [{ type: 'practice-proposed', audience: toSecretariat }],
  });
}

/**
 * A new version. Reviewers of a returned one are asked again, but for those whose organisation has come in as an
 * implementer; a published practice starts anew, and what is public stays so meanwhile. The same content changes nothing.
 * @throws DeskError those of `demandPractice` and `checkPractice`
 */
export function revisePractice(practice: PracticeRecord, content: PracticeContent, act: Act): PracticeRecord {
  demandPractice('revise', act.actor, practice);
  checkPractice(content);
  const before = presentVersion(practice);
  if (JSON.stringify(before.content) === JSON.stringify(content) && practice.status !== 'returned') return practice;
  const number = practice.versions.length + 1;
  const next = { ...practice, versions: [...practice.versions, versionOf(content, number, act)] };
  const parties = practiceParties(next);
  const kept = practice.status === 'published' ? [] : activeSeats(practice);
  const seats = kept
    .filter((review) => !parties.includes(review.organisation))
    .map((review) => ({
      ...review,
      version: number,
      assignedAt: act.at,
      verdict: null,
      comments: '',
      reviewedAt: null,
    }));
  return record({ ...next, reviews: [...practice.reviews, ...seats] }, act, {
    action: 'practice-revised',
    to: seats.length > 0 ? 'in-review' : 'proposed',
    events: [
      { type: 'practice-revised', audience: toSecretariat },
      ...(seats.length > 0
        ? [{ type: 'practice-review-asked' as const, audience: toPeople(seats.map((seat) => seat.personId)) }]
        : []),
    ],
  });
}

export interface Candidate {
  person: Person;
  side: Side;
}

/**
 * Says who reviews the latest version, in place of whoever did. Who has given a verdict or stepped aside stays on the
 * record. Those who are new are told.
 * @param candidates people whom the use case found fit to review, each with their side
 * @throws DeskError those of `demandPractice`, `practice-conflict`, `reviewer-missing` for nobody, `invalid-input`
 */
export function assignPracticeReviewers(
  practice: PracticeRecord,
  candidates: readonly Candidate[],
  act: Act,
): PracticeRecord {
  demandPractice('assign', act.actor, practice);
  const parties = practiceParties(practice);
  const present = presentReviews(practice);
  for (const { person } of candidates) {
    const hasSteppedAside = present.some((seat) => seat.personId === person.id && seat.declaration === 'conflict');
    if (parties.includes(person.organisation) || hasSteppedAside) {
      throw new DeskError('practice-conflict', { organisation: person.organisation });
    }
  }
  const { number } = presentVersion(practice);
  const stays = present.filter(
    (seat) =>
      seat.verdict !== null || seat.declaration === 'conflict' || candidates.some((c) => c.person.id === seat.personId),
  );
  const added = [...new Map(candidates.map((candidate) => [candidate.person.id, candidate])).values()]
    .filter(({ person }) => !stays.some((seat) => seat.personId === person.id))
    .map(
      ({ person, side }): PracticeReview => ({
        version: number,
        personId: person.id,
        personName: person.name,
        organisation: person.organisation,
        side,
        assignedAt: act.at,
        declaration: 'open',
        conflictNote: null,
        verdict: null,
        comments: '',
        reviewedAt: null,
      }),
    );
  const seats = [...stays, ...added];
  if (seats.every((seat) => seat.declaration === 'conflict')) throw new DeskError('reviewer-missing');
  if (seats.length > MAX_PRACTICE_REVIEWERS) throw new DeskError('invalid-input', { field: 'reviewers' });
  if (added.length === 0 && stays.length === present.length) return practice;
  const others = practice.reviews.filter((review) => review.version !== number);
  return record({ ...practice, reviews: [...others, ...seats] }, act, {
    action: 'practice-reviewers-assigned',
    to: 'in-review',
    events:
      added.length > 0
        ? [{ type: 'practice-review-asked', audience: toPeople(added.map((seat) => seat.personId)) }]
        : [],
  });
}

/**
 * A reviewer says, before reading, whether a conflict of interest stands against their review. Who has one leaves the
 * seat, with a word why.
 * @throws DeskError those of `demandPractice`, `reason-missing`, `text-too-long`
 */
export function declareConflict(
  practice: PracticeRecord,
  hasConflict: boolean,
  note: string,
  act: Act,
): PracticeRecord {
  demandPractice('declare', act.actor, practice);
  const mine = presentReviews(practice).find((review) => review.personId === act.actor.id);
  if (mine?.declaration === 'conflict' || mine?.verdict !== null) return practice;
  if (!hasConflict) {
    if (mine.declaration === 'none') return practice;
    const clear = withSeat(practice, act.actor, { declaration: 'none' });
    return record(clear, act, { action: 'practice-no-conflict' });
  }
  const reason = said(note, 'reason', 'reason-missing');
  const aside = withSeat(practice, act.actor, { declaration: 'conflict', conflictNote: reason });
  return record(aside, act, {
    action: 'practice-conflict-declared',
    events: [{ type: 'practice-conflict-declared', audience: toSecretariat, note: reason }],
  });
}

/** How many reviewers are still missing who are for it, by side. */
export function missingReviews(practice: PracticeRecord, quota: Quota): Record<Side, number> {
  const inFavour = activeSeats(practice).filter((seat) => seat.verdict === 'publish');
  const missing = (side: Side) => Math.max(0, quota[side] - inFavour.filter((seat) => seat.side === side).length);
  return { inside: missing('inside'), outside: missing('outside') };
}

/**
 * A reviewer's verdict; it may be changed until the secretariat decides. Whoever is not for it says why.
 * @throws DeskError those of `demandPractice`, `declaration-missing`, `reason-missing`, `text-too-long`
 */
export function reviewPractice(
  practice: PracticeRecord,
  given: { verdict: Verdict; comments: string },
  act: Act,
): PracticeRecord {
  demandPractice('review', act.actor, practice);
  const mine = presentReviews(practice).find((review) => review.personId === act.actor.id);
  if (mine?.declaration !== 'none') throw new DeskError('declaration-missing');
  const comments =
    given.verdict === 'publish' ? maybeSaid(given.comments, 'note') : said(given.comments, 'reason', 'reason-missing');
  const reviewed = withSeat(practice, act.actor, { verdict: given.verdict, comments, reviewedAt: act.at });
  const isAllIn = activeSeats(reviewed).every((seat) => seat.verdict !== null);
  return record(reviewed, act, {
    action: 'practice-reviewed',
    events: isAllIn ? [{ type: 'practice-reviews-in', audience: toSecretariat }] : [],
  });
}

/** Back to those who proposed it, with questions. @throws DeskError those of `demandPractice`, `questions-missing`, `text-too-long` */
export function returnPractice(practice: PracticeRecord, questions: string, act: Act): PracticeRecord {
  demandPractice('return', act.actor, practice);
  const note = said(questions, 'questions', 'questions-missing');
  return record(practice, act, {
    action: 'practice-returned',
    to: 'returned',
    note,
    events: [{ type: 'practice-returned', audience: toProposers(practice), note }],
  });
}

/**
 * The latest version is not published; a version that was public before stays so.
 * @throws DeskError those of `demandPractice`, `reason-missing`, `text-too-long`
 */
export function declinePractice(practice: PracticeRecord, reason: string, act: Act): PracticeRecord {
  demandPractice('decline', act.actor, practice);
  const note = said(reason, 'reason', 'reason-missing');
  return record(practice, act, {
    action: 'practice-declined',
    to: practice.publicVersion === null ? 'declined' : 'published',
    note,
    events: [{ type: 'practice-declined', audience: toProposers(practice), note }],
  });
}

/**
 * Makes the latest version public. Against a reviewer's verdict only with a stated reason.
 * @throws DeskError those of `demandPractice`, `reviews-missing` with how many from which side, `reason-missing`
 */
export function publishPractice(practice: PracticeRecord, quota: Quota, note: string, act: Act): PracticeRecord {
  demandPractice('publish', act.actor, practice);
  const missing = missingReviews(practice, quota);
  if (SIDES.some((side) => missing[side] > 0)) throw new DeskError('reviews-missing', missing);
  const isContested = activeSeats(practice).some((seat) => seat.verdict !== null && seat.verdict !== 'publish');
  const reason = isContested ? said(note, 'reason', 'reason-missing') : maybeSaid(note, 'note');
  const { number } = presentVersion(practice);
  const versions = practice.versions.map((version) =>
    version.number === number ? { ...version, publishedAt: act.at } : version,
  );
  const reviewers = activeSeats(practice).map((seat) => seat.personId);
  return record({ ...practice, versions, publicVersion: number }, act, {
    action: 'practice-published',
    to: 'published',
    note: reason || null,
    events: [
      { type: 'practice-published', audience: toProposers(practice) },
      { type: 'practice-published', audience: toPeople(reviewers) },
    ],
  });
}

/** Takes a practice out of the platform; what it said and why it went stays on record. @throws DeskError those of `demandPractice`, `reason-missing` */
export function retirePractice(practice: PracticeRecord, reason: string, act: Act): PracticeRecord {
  demandPractice('retire', act.actor, practice);
  const note = said(reason, 'reason', 'reason-missing');
  return record({ ...practice, publicVersion: null }, act, {
    action: 'practice-retired',
    to: 'retired',
    note,
    events: [{ type: 'practice-retired', audience: toProposers(practice), note }],
  });
}
