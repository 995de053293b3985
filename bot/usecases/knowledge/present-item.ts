import type { Language } from '../../domain/language.ts';
import { type PracticeContent, type PracticeRecord, presentReviews } from '../../domain/practice.ts';
import type { KnowledgeItemView, KnowledgeLine, KnowledgeRow } from '../../domain/views/knowledge.ts';
import type { MessageKey } from '../../locales/index.ts';
import { t } from '../../locales/index.ts';
import { type Labels, labels, localised } from '../../locales/labels.ts';
import type { KnowledgeItem } from '../../matching/knowledge.ts';
import type { Practice, Resource } from '../../reference/schemas.ts';
import type { Deps } from '../deps.ts';
import { titleOf } from './items.ts';

/** Reference practices and resources are written in English and French; other readers get the English. */
const written = (lang: Language) => (lang === 'fr' ? 'fr' : 'en');

/** Names in a list; the page of an item has them all. */
const NAMES_SHOWN = 3;

function kindOf(deps: Deps, item: KnowledgeItem, lang: Language) {
  const { kind } = item.value;
  if (item.source === 'resource') return { code: kind, label: t(lang, `resourceKind.${kind}` as MessageKey) };
  const found = deps.reference.practiceKinds.find(({ code }) => code === kind);
  return { code: kind, label: found ? localised(lang, found.label) : kind };
}

export const placeOf = (practice: Pick<Practice, 'countries' | 'region'>, label: Labels): string =>
  practice.countries.length > 0 ? practice.countries.map(label.country).join(', ') : label.region(practice.region);

export function evidenceOf(practice: Practice, lang: Language): string {
  if (practice.result) return t(lang, 'evidence.result-reported', { result: practice.result[written(lang)] });
  return t(lang, practice.evidence === 'named-only' ? 'evidence.named-only' : 'evidence.described');
}

const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text);

export function sourceOf(item: KnowledgeItem, lang: Language): string | null {
  if (item.source === 'resource') return item.value.url;
  const { source, asOf } = item.value;
  return isAddress(source.document)
    ? source.document
    : t(lang, 'source.read', { document: `${source.document} (${asOf})` });
}

export function presentItem(deps: Deps, item: KnowledgeItem, lang: Language): KnowledgeRow {
  const w = written(lang);
  const label = labels(deps.reference, lang);
  const common = { id: item.id, kind: kindOf(deps, item, lang), title: item.value.title[w] };
  if (item.source === 'resource') {
    const { value } = item;
    return {
      ...common,
      source: 'resource',
      summary: value.series ?? '',
      year: value.year,
      period: null,
      place: '',
      who: value.publishers
        .map((publisher) => publisher[w])
        .slice(0, NAMES_SHOWN)
        .join(', '),
      evidence: null,
      hasResult: false,
      sourceText: value.url ?? documentOf(value),
    };
  }
  const { value } = item;
  return {
    ...common,
    source: 'practice',
    summary: value.summary[w],
    year: value.asOf,
    period: value.period,
    place: placeOf(value, label),
    who: value.partners
      .map((partner) => partner[w])
      .slice(0, NAMES_SHOWN)
      .join(', '),
    evidence: evidenceOf(value, lang),
    hasResult: value.result !== null,
    sourceText: sourceOf(item, lang),
  };
}

const documentOf = ({ source }: Resource): string | null =>
  typeof source.document === 'string' ? source.document : null;

/** Codes of the reference data in words, by field; a field without a value has no line. */
function codedLines(
  deps: Deps,
  lang: Language,
  codes: { objectives: readonly number[]; themes: readonly string[]; supportTypes: readonly string[] },
): Record<'objectives' | 'themes' | 'supportTypes', string[]> {
  const label = labels(deps.reference, lang);
  return {
    objectives: codes.objectives.map((number) =>
      t(lang, 'value.objective', { number, label: label.objective(number) }),
    ),
    themes: codes.themes.map(label.theme),
    supportTypes: codes.supportTypes.map(label.support),
  };
}

const LINES = [
  'kind',
  'summary',
  'implementers',
  'places',
  'period',
  'results',
  'lessons',
  'failures',
  'objectives',
  'themes',
  'supportTypes',
  'principles',
  'statusAsReported',
  'reportedBy',
  'languages',
  'source',
] as const;
type LineName = (typeof LINES)[number];

const linesOf = (lang: Language, values: Partial<Record<LineName, readonly (string | null)[]>>): KnowledgeLine[] =>
  LINES.flatMap((field) => {
    const stated = (values[field] ?? []).filter((value): value is string => value !== null && value.trim() !== '');
    return stated.length === 0 ? [] : [{ field, label: t(lang, `field.practice.${field}`), values: stated }];
  });

/** A version of a practice as somebody wrote it here, all of it, for reading. */
export function contentLines(
  deps: Deps,
  record: PracticeRecord,
  content: PracticeContent,
  lang: Language,
): KnowledgeLine[] {
  const label = labels(deps.reference, lang);
  const kind = deps.reference.practiceKinds.find(({ code }) => code === content.kind);
  const principles = deps.reference.principles.filter(({ code }) => content.principles.includes(code));
  const period = [content.from, content.to].filter((month) => month !== null).join(' – ');
  const elsewhere =
    record.fromRequest === null
      ? t(lang, 'practice.source.platform', { id: record.id })
      : t(lang, 'practice.source.request', { ref: record.fromRequest });
  return linesOf(lang, {
    kind: [kind ? localised(lang, kind.label) : content.kind],
    summary: [content.summary],
    implementers: [...content.implementers.map(label.agencyName), content.otherImplementers],
    places:
      content.countries.length > 0
        ? content.countries.map(label.country)
        : [content.region === null ? null : label.region(content.region)],
    period: [period],
    results: [content.results.trim() === '' ? t(lang, 'evidence.described') : content.results],
    lessons: [content.lessons],
    failures: [content.failures],
    ...codedLines(deps, lang, content),
    principles: principles.map((principle) => localised(lang, principle.label)),
    reportedBy: [label.agencyName(record.proposer.organisation)],
    languages: [label.language(content.language)],
    source: [content.source || elsewhere],
  });
}

function practiceLines(deps: Deps, practice: Practice, lang: Language): KnowledgeLine[] {
  const w = written(lang);
  const label = labels(deps.reference, lang);
  const { source, statusAsReported } = practice;
  return linesOf(lang, {
    summary: [practice.summary[w]],
    implementers: practice.partners.map((partner) => (partner.code ? label.agencyName(partner.code) : partner[w])),
    places: [placeOf(practice, label)],
    period: [practice.period],
    results: [practice.result?.[w] ?? evidenceOf(practice, lang)],
    ...codedLines(deps, lang, { ...practice, objectives: practice.gcmObjectives }),
    statusAsReported: [statusAsReported && t(lang, `practice.reported.${statusAsReported}` as MessageKey)],
    reportedBy: [label.agencyName(practice.reportedBy)],
    source: [`${source.document} (${practice.asOf})`],
  });
}

function resourceLines(deps: Deps, resource: Resource, lang: Language): KnowledgeLine[] {
  const w = written(lang);
  const label = labels(deps.reference, lang);
  return linesOf(lang, {
    summary: [resource.series],
    implementers: resource.publishers.map((publisher) =>
      publisher.code ? label.agencyName(publisher.code) : publisher[w],
    ),
    ...codedLines(deps, lang, { ...resource, objectives: resource.gcmObjectives }),
    languages: (resource.languages ?? []).map(label.language),
    source: [documentOf(resource)],
  });
}

/** "Reviewed by 1 reviewer from inside and 2 from outside the United Nations". */
function reviewedWords(record: PracticeRecord, lang: Language): string {
  const count = (side: 'inside' | 'outside') =>
    presentReviews({ ...record, status: 'published' }).filter((seat) => seat.side === side && seat.verdict !== null)
      .length;
  return t(lang, 'practice.reviewed', { inside: count('inside'), outside: count('outside') });
}

const seedOf = (item: KnowledgeItem) => item.value.source.seed;

/** Is its source one that must not be given to the public yet? */
export const isWithheld = (deps: Pick<Deps, 'reference'>, item: KnowledgeItem): boolean =>
  deps.reference.knowledgePlatform.openData.withheld.some(({ seed }) => seed === seedOf(item));

/** All there is to an item. @param hasDesk whether the reader may open the page where it is worked on */
export function presentWhole(deps: Deps, item: KnowledgeItem, hasDesk: boolean, lang: Language): KnowledgeItemView {
  const known = item.source === 'practice' ? deps.practices.get(item.id) : null;
  const record = known?.record ?? null;
  const version = known && record?.versions.find(({ number }) => number === record.publicVersion);
  const retired = known?.isPublic === false ? record?.history.findLast(({ to }) => to === 'retired') : undefined;
  const relatedIds = item.source === 'practice' ? item.value.related : item.value.practiceIds;
  const row = presentItem(deps, item, lang);
  const own = record && version ? contentLines(deps, record, version.content, lang) : null;
  const lines =
    own ?? (item.source === 'practice' ? practiceLines(deps, item.value, lang) : resourceLines(deps, item.value, lang));
  const link = item.source === 'resource' ? item.value.url : item.value.source.document;
  return {
    ...row,
    lines: retired ? [] : lines,
    url: link !== null && isAddress(link) ? link : null,
    related: relatedIds.map((id) => ({ code: id, label: titleOf(deps, id, written(lang)) })),
    notes: [
      ...(item.source === 'practice' && !item.value.isGoodPractice ? [t(lang, 'practice.note.notGood')] : []),
      ...(record === null ? [t(lang, 'practice.note.historical', { year: row.year ?? 'none' })] : []),
      ...(isWithheld(deps, item) ? [t(lang, 'practice.note.withheld')] : []),
    ],
    published:
      record && version?.publishedAt
        ? { version: version.number, on: version.publishedAt, reviewed: reviewedWords(record, lang) }
        : null,
    retired: retired ? { reason: retired.note ?? '', on: retired.at } : null,
    hasDesk,
  };
}
