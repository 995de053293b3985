import type { PracticeContent, PracticeRecord, PracticeVersion } from '../../domain/practice.ts';
import type { Reference } from '../../reference/load.ts';
import type { Practice } from '../../reference/schemas.ts';

/** Where it was, as one region of the reference data. */
function regionOf(content: PracticeContent, reference: Reference): string {
  const regions = new Set(content.countries.flatMap((country) => reference.regionOf.get(country) ?? []));
  const [only] = regions;
  if (only === undefined) return content.region ?? 'global';
  return regions.size === 1 ? only : 'multi-region';
}

/** "2024–2026", or the one year that is stated. */
function yearsOf({ from, to }: PracticeContent): string | null {
  const years = [...new Set([from, to].flatMap((month) => (month === null ? [] : [month.slice(0, 4)])))];
  return years.length === 0 ? null : years.join('–');
}

const twice = (text: string) => ({ en: text, fr: text });

/** Without a code, a name each: people separate them by commas or semicolons. */
const otherNames = (names: string) =>
  names
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * A version of a practice in the shape of the reference practices, so that matching, cards and lists know one kind.
 * What it says stands in both places of the data: the index reads in which language a text is.
 */
export function asReferencePractice(record: PracticeRecord, version: PracticeVersion, reference: Reference): Practice {
  const { content } = version;
  return {
    id: record.id,
    kind: content.kind,
    title: twice(content.title),
    summary: twice(content.summary),
    countries: content.countries,
    region: regionOf(content, reference),
    themes: content.themes,
    supportTypes: content.supportTypes,
    gcmObjectives: content.objectives,
    strategyPoints: [],
    partners: [
      ...content.implementers.map((code) => {
        const acronym = reference.organisations.get(code)?.acronym;
        return { code, en: acronym?.en ?? code, fr: acronym?.fr ?? code };
      }),
      ...otherNames(content.otherImplementers).map((name) => ({ code: null, ...twice(name) })),
    ],
    result: content.results.trim() === '' ? null : twice(content.results),
    evidence: content.results.trim() === '' ? 'described' : 'result-reported',
    statusAsReported: null,
    reportedBy: record.proposer.organisation,
    asOf: Number((version.publishedAt ?? version.at).slice(0, 4)),
    period: yearsOf(content),
    isGoodPractice: true,
    related: [],
    source: { seed: 'desk', document: content.source || record.fromRequest || record.id, lines: '' },
  };
}
