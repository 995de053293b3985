import type { AdaptiveCard } from '../cards/elements.ts';
import { practiceNotice } from '../cards/practice-notice.ts';
import { shorten } from '../cards/shorten.ts';
import type { Person } from '../domain/people.ts';
import {
  type PracticeEvent,
  type PracticeEventType,
  type PracticeRecord,
  presentReviews,
  presentVersion,
} from '../domain/practice.ts';
import { canSeePractice } from '../domain/practice-rules.ts';
import { t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Deps } from '../usecases/deps.ts';
import { practiceRecordSchema } from '../usecases/documents/practice.ts';
import { presentPracticeRow } from '../usecases/practices/present-practice.ts';

/** Of what was said with a step; the rest is on the practice's page. */
const NOTE_CHARACTERS = 500;

/** Nobody is asked for what has been done since. */
function isSettled(type: PracticeEventType, person: Person, record: PracticeRecord): boolean {
  switch (type) {
    case 'practice-proposed':
      return record.status !== 'proposed';
    case 'practice-review-asked': {
      const mine = presentReviews(record).find((seat) => seat.personId === person.id);
      return record.status !== 'in-review' || mine === undefined || mine.verdict !== null;
    }
    case 'practice-reviews-in':
      return record.status !== 'in-review';
    default:
      return false;
  }
}

/** What a person is told of a practice, from how it stands now; `never` when there is nothing to tell any more. */
export async function composePractice(
  deps: Deps,
  person: Person,
  id: string,
  event: PracticeEvent,
  tabLink: (person: Person, ref: string | null) => string,
): Promise<{ card: AdaptiveCard } | 'never'> {
  const stored = await deps.store.get('practice', id);
  const record = stored && practiceRecordSchema.parse(stored.body);
  if (!record || !canSeePractice(person, record) || isSettled(event.type, person, record)) return 'never';
  const { language: lang } = person;
  const label = labels(deps.reference, lang);
  const words = t(lang, `event.${event.type}`, {
    ref: id,
    title: shorten(presentVersion(record).content.title, NOTE_CHARACTERS),
    person: event.personName,
    organisation: label.agency(event.organisation),
    proposer: label.agency(record.proposer.organisation),
    note: shorten(event.note ?? '', NOTE_CHARACTERS),
  });
  const row = presentPracticeRow(deps, record, lang);
  return { card: practiceNotice(lang, words, row, tabLink(person, `practices/${id}`)) };
}
