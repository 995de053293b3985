import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { personalDataIn } from '../../domain/personal-data.ts';
import {
  type PracticeContent,
  type PracticeRecord,
  type PracticeReview,
  practiceParties,
  practiceRevision,
  presentReviews,
  presentVersion,
} from '../../domain/practice.ts';
import {
  allowedPracticeActions,
  canReadPresent,
  isProposer,
  seesReviews,
  seesStep,
} from '../../domain/practice-rules.ts';
import { missingReviews } from '../../domain/practice-steps.ts';
import type { PracticeReviewView, PracticeRow, PracticeView } from '../../domain/views/knowledge.ts';
import { t } from '../../locales/index.ts';
import { labels } from '../../locales/labels.ts';
import type { Deps } from '../deps.ts';
import { contentLines } from '../knowledge/present-item.ts';
import { wordingCheck } from '../present-hints.ts';
import { quotaOf } from './review.ts';

/** Seats without an answer yet. */
const openSeats = (record: PracticeRecord) =>
  presentReviews(record).filter((seat) => seat.verdict === null && seat.declaration !== 'conflict').length;

function nextWords(deps: Deps, record: PracticeRecord, lang: Language): string {
  const organisation = labels(deps.reference, lang).agency(record.proposer.organisation);
  if (record.status === 'in-review') return t(lang, 'practice.next.in-review', { count: openSeats(record) });
  if (record.status === 'proposed') return t(lang, 'practice.next.proposed');
  if (record.status === 'returned') return t(lang, 'practice.next.returned', { organisation });
  return t(lang, 'practice.next.none');
}

export function presentPracticeRow(deps: Deps, record: PracticeRecord, lang: Language): PracticeRow {
  const { organisation } = record.proposer;
  return {
    id: record.id,
    title: presentVersion(record).content.title,
    status: { code: record.status, label: t(lang, `state.practice-${record.status}`) },
    organisation: { code: organisation, label: labels(deps.reference, lang).agency(organisation) },
    next: nextWords(deps, record, lang),
    isPublic: record.publicVersion !== null,
    updatedAt: record.updatedAt,
  };
}

/** Before it is open to the whole world: what may be personal data, and words that can stigmatise. */
function hintsOn(deps: Deps, content: PracticeContent, lang: Language): string[] {
  const { title, summary, otherImplementers, results, lessons, failures, source } = content;
  const text = [title, summary, otherImplementers, results, lessons, failures, source].join('\n');
  return [
    ...personalDataIn(text).map(({ found }) => t(lang, 'practice.hint.personal', { found })),
    ...wordingCheck(deps.reference)(text).map(({ found, suggestion }) =>
      t(lang, 'hint.wording', { found, suggestion }),
    ),
  ];
}

/**
 * The secretariat sees who reviewed; those who proposed it see what was said, without names, once it was decided on;
 * reviewers do not see one another.
 */
function reviewsFor(deps: Deps, actor: Person, record: PracticeRecord, lang: Language): PracticeReviewView[] {
  const label = labels(deps.reference, lang);
  const isTold = isProposer(actor, record) && record.status !== 'in-review';
  const withNames = seesReviews(actor, record);
  if (!withNames && !isTold) return [];
  const shown = withNames ? presentReviews(record) : presentReviews(record).filter((seat) => seat.verdict !== null);
  return shown.map((seat: PracticeReview) => ({
    person: withNames
      ? {
          id: seat.personId,
          name: seat.personName,
          organisation: { code: seat.organisation, label: label.agency(seat.organisation) },
        }
      : null,
    side: { code: seat.side, label: t(lang, `practice.side.${seat.side}`) },
    declaration: { code: seat.declaration, label: t(lang, `practice.declaration.${seat.declaration}`) },
    conflictNote: withNames ? seat.conflictNote : null,
    verdict: seat.verdict && { code: seat.verdict, label: t(lang, `practice.verdict.${seat.verdict}`) },
    comments: seat.comments,
    reviewedAt: seat.reviewedAt,
  }));
}

function ruleWords(deps: Deps, lang: Language): string {
  const { review } = deps.reference.knowledgePlatform;
  const rule = t(lang, 'practice.rule', { inside: review.inside, outside: review.outside });
  return review.confirmedBy === null ? `${rule} ${t(lang, 'rule.unconfirmed')}` : rule;
}

function missingWords(deps: Deps, record: PracticeRecord, lang: Language): string | null {
  if (record.status !== 'proposed' && record.status !== 'in-review') return null;
  const missing = missingReviews(record, quotaOf(deps.reference));
  return missing.inside + missing.outside === 0 ? null : t(lang, 'practice.missing', { ...missing });
}

/** What this person may see of a practice that they may know of. */
export function presentPractice(deps: Deps, actor: Person, record: PracticeRecord, lang: Language): PracticeView {
  const label = labels(deps.reference, lang);
  const version = presentVersion(record);
  const mayRead = canReadPresent(actor, record);
  const isInside = isProposer(actor, record) || seesReviews(actor, record);
  const mine = presentReviews(record).find((seat) => seat.personId === actor.id);
  // To all others it has the title under which it was published.
  const known = isInside || mine ? version : (record.versions.findLast((each) => each.publishedAt !== null) ?? version);
  return {
    ...presentPracticeRow(deps, record, lang),
    title: known.content.title,
    revision: practiceRevision(record),
    actions: allowedPracticeActions(actor, record),
    version: version.number,
    versions: record.versions
      .filter(({ publishedAt }) => isInside || publishedAt !== null)
      .map(({ number, at, organisation, publishedAt }) => ({
        number,
        on: at,
        organisation: label.agency(organisation),
        publishedOn: publishedAt,
      })),
    parties: practiceParties(record).map((code) => ({ code, label: label.agency(code) })),
    fromRequest: isInside ? record.fromRequest : null,
    content: mayRead ? version.content : null,
    lines: mayRead ? contentLines(deps, record, version.content, lang) : [],
    hints: isInside && record.status !== 'retired' ? hintsOn(deps, version.content, lang) : [],
    declaration: mine?.declaration ?? null,
    ownReview: mine ? { verdict: mine.verdict, comments: mine.comments } : null,
    reviews: reviewsFor(deps, actor, record, lang),
    missing: isInside ? missingWords(deps, record, lang) : null,
    rule: ruleWords(deps, lang),
    history: isInside
      ? record.history
          .filter(({ action }) => seesStep(actor, record, action))
          .map(({ at, action, organisation, version: number, note }) => ({
            at,
            text: t(lang, `history.${action}`, { organisation: label.agency(organisation) }),
            organisation: label.agency(organisation),
            version: number,
            note,
          }))
      : [],
  };
}
