import type { Language } from '../../domain/language.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { type PracticeRecord, presentReviews } from '../../domain/practice.ts';
import { mayPropose } from '../../domain/practice-rules.ts';
import type { PracticeCandidate, PracticeChoices, PracticeLists, PracticeView } from '../../domain/views/knowledge.ts';
import { t } from '../../locales/index.ts';
import { labels, localised } from '../../locales/labels.ts';
import { allRows } from '../../store/all-rows.ts';
import type { Filter } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { practiceRecordSchema, proposedByTag, reviewedByTag } from '../documents/practice.ts';
import { loadPractice } from './change-practice.ts';
import { presentPractice, presentPracticeRow } from './present-practice.ts';
import { findCandidates } from './review.ts';

async function recordsOf(deps: Deps, filter: Omit<Filter, 'kind' | 'after'>): Promise<PracticeRecord[]> {
  const records: PracticeRecord[] = [];
  for await (const row of allRows(deps.store, {
    kind: 'practice',
    orderBy: 'updatedAt',
    direction: 'desc',
    ...filter,
  })) {
    records.push(practiceRecordSchema.parse(row.body));
  }
  return records;
}

/** What a person has to do with practices on their way: their organisation's, those to review, the secretariat's desk. */
export const listPractices =
  (deps: Deps) =>
  async (actor: Person, lang: Language): Promise<PracticeLists> => {
    const isSecretariat = hasRole(actor, 'secretariat');
    const [mine, seats, desk] = await Promise.all([
      mayPropose(actor) ? recordsOf(deps, { allTags: [proposedByTag(actor.organisation)] }) : null,
      recordsOf(deps, { status: ['in-review'], allTags: [reviewedByTag(actor.id)] }),
      isSecretariat ? recordsOf(deps, { status: ['proposed', 'in-review', 'returned', 'published'] }) : null,
    ]);
    const isOpen = (record: PracticeRecord) =>
      presentReviews(record).some((seat) => seat.personId === actor.id && seat.declaration !== 'conflict');
    const rows = (records: readonly PracticeRecord[]) =>
      records.map((record) => presentPracticeRow(deps, record, lang));
    return {
      mine: mine && rows(mine),
      toReview: rows(seats.filter(isOpen)),
      desk: desk && rows(desk),
      mayPropose: mayPropose(actor),
    };
  };

/** @throws DeskError `practice-not-visible` */
export const viewPractice =
  (deps: Deps) =>
  async (actor: Person, id: string, lang: Language): Promise<PracticeView> =>
    presentPractice(deps, actor, (await loadPractice(deps, actor, id)).record, lang);

/** @throws DeskError those of `findCandidates` */
export const listCandidates =
  (deps: Deps) =>
  async (actor: Person, id: string, lang: Language): Promise<PracticeCandidate[]> => {
    const label = labels(deps.reference, lang);
    return (await findCandidates(deps)(actor, id)).map(({ person, side, isAssigned, load }) => ({
      id: person.id,
      name: person.name,
      organisation: { code: person.organisation, label: label.agency(person.organisation) },
      side: { code: side, label: t(lang, `practice.side.${side}`) },
      isAssigned,
      load,
    }));
  };

/** What the form offers, in the reader's alphabet. */
export const practiceChoices =
  (deps: Deps) =>
  (lang: Language): PracticeChoices => {
    const { reference } = deps;
    const label = labels(reference, lang);
    const options = (codes: Iterable<string>, name: (code: string) => string) =>
      [...codes].map((code) => ({ code, label: name(code) })).sort((a, b) => a.label.localeCompare(b.label, lang));
    return {
      kinds: reference.practiceKinds
        .filter((kind) => kind.isGoodPractice)
        .map((kind) => ({ code: kind.code, label: localised(lang, kind.label) })),
      organisations: options(
        reference.organisations.keys(),
        (code) => `${label.agency(code)} – ${label.agencyName(code)}`,
      ),
      countries: options(reference.regionOf.keys(), label.country),
      regions: options(reference.regions.keys(), label.region),
      objectives: [...reference.objectives.keys()].map((number) => ({
        code: String(number),
        label: t(lang, 'value.objective', { number, label: label.objective(number) }),
      })),
      themes: options(reference.themes.keys(), label.theme),
      supportTypes: options(reference.supportTypes.keys(), label.support),
      principles: reference.principles.map((principle) => ({
        code: principle.code,
        label: localised(lang, principle.label),
      })),
    };
  };
