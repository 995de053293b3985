import type { Language } from '../../domain/language.ts';
import type { KnowledgeItem } from '../../matching/knowledge.ts';
import type { Deps } from '../deps.ts';
import { allKnowledge } from './items.ts';
import { isWithheld } from './present-item.ts';

type Texts = Partial<Record<Language, string>>;

interface OpenItem {
  id: string;
  kind: string;
  title: Texts;
  objectives: number[];
  themes: string[];
  supportTypes: string[];
  /** Address where it can be read, as the source prints it; not checked since. */
  url: string | null;
}

/** Nobody is named: organisations only. Codes are those of the reference data; countries ISO 3166-1 alpha-2. */
export interface OpenPractice extends OpenItem {
  /** `reference`: read in a source document. `platform`: proposed, peer-reviewed and published here. */
  origin: 'reference' | 'platform';
  summary: Texts;
  countries: string[];
  region: string;
  implementers: { code: string | null; name: string }[];
  period: string | null;
  /** Of the source, or of publication. */
  year: number;
  /** Null: no result reported. */
  result: Texts | null;
  evidence: string;
  lessons: string | null;
  failures: string | null;
  principles: string[];
  isGoodPractice: boolean;
  reportedBy: string;
  source: string;
  /** Of practices published here. */
  version: number | null;
  publishedOn: string | null;
}

export interface OpenResource extends OpenItem {
  series: string | null;
  publishers: { code: string | null; name: string }[];
  /** Null where the source names none. */
  year: number | null;
  languages: string[];
  source: string | null;
}

export interface OpenData<T> {
  licence: Record<Language, string>;
  /** False while the terms of reuse await confirmation. */
  licenceConfirmed: boolean;
  /** Items that are left out, and why. */
  withheld: { count: number; reason: string }[];
  items: T[];
}

const names = (partners: readonly { code: string | null; en: string }[]) =>
  partners.map(({ code, en }) => ({ code, name: en }));
const address = (text: string | null) => (text !== null && /^https?:\/\/\S+$/.test(text) ? text : null);
const orNull = (text: string) => (text.trim() === '' ? null : text);

const common = ({ id, value }: KnowledgeItem) => ({
  id,
  kind: value.kind,
  objectives: value.gcmObjectives,
  themes: value.themes,
  supportTypes: value.supportTypes,
});

function openPractice(deps: Deps, item: KnowledgeItem & { source: 'practice' }): OpenPractice {
  const { value } = item;
  const record = deps.practices.get(item.id)?.record;
  const version = record?.versions.find(({ number }) => number === record.publicVersion);
  const content = version?.content;
  /** What was written here is in one language; the reference data has two. */
  const inLanguages = (both: { en: string; fr: string }, own: string | undefined): Texts =>
    content && own !== undefined ? { [content.language]: own } : { en: both.en, fr: both.fr };
  return {
    ...common(item),
    origin: record ? 'platform' : 'reference',
    title: inLanguages(value.title, content?.title),
    summary: inLanguages(value.summary, content?.summary),
    url: address(value.source.document),
    countries: value.countries,
    region: value.region,
    implementers: names(value.partners),
    period: value.period,
    year: value.asOf,
    result: value.result && inLanguages(value.result, content?.results),
    evidence: value.evidence,
    lessons: orNull(content?.lessons ?? ''),
    failures: orNull(content?.failures ?? ''),
    principles: content?.principles ?? [],
    isGoodPractice: value.isGoodPractice,
    reportedBy: value.reportedBy,
    source: value.source.document,
    version: version?.number ?? null,
    publishedOn: version?.publishedAt?.slice(0, 10) ?? null,
  };
}

function openResource(item: KnowledgeItem & { source: 'resource' }): OpenResource {
  const { value } = item;
  return {
    ...common(item),
    title: { en: value.title.en, fr: value.title.fr },
    url: value.url,
    series: value.series,
    publishers: names(value.publishers),
    year: value.year,
    languages: value.languages ?? [],
    source: typeof value.source.document === 'string' ? value.source.document : null,
  };
}

function openData<I extends KnowledgeItem, T>(deps: Deps, items: readonly I[], toOpen: (item: I) => T): OpenData<T> {
  const { openData: terms } = deps.reference.knowledgePlatform;
  const withheld = terms.withheld.map(({ seed, reason }) => ({
    count: items.filter((item) => item.value.source.seed === seed).length,
    reason,
  }));
  return {
    licence: terms.licence,
    licenceConfirmed: terms.confirmedBy !== null,
    withheld: withheld.filter(({ count }) => count > 0),
    items: items.filter((item) => !isWithheld(deps, item)).map(toOpen),
  };
}

/** What the whole world may read of practices: reference items and what was published here, without anybody's name. */
export const openPractices = (deps: Deps): OpenData<OpenPractice> =>
  openData(
    deps,
    allKnowledge(deps).filter((item) => item.source === 'practice'),
    (item) => openPractice(deps, item),
  );

export const openResources = (deps: Deps): OpenData<OpenResource> =>
  openData(
    deps,
    allKnowledge(deps).filter((item) => item.source === 'resource'),
    openResource,
  );
