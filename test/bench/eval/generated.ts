import type { MatchQuery } from '../../../bot/matching/contract.ts';
import type { Reference } from '../../../bot/reference/load.ts';
import type { Organisation, Practice } from '../../../bot/reference/schemas.ts';
import type { Grades } from './measures.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A tail of made-up words gives a collection of any size the rare words that real ones have (Heaps' law). */
const SYLLABLES = 'ka lo mi ter san gu bel dor fi nem pro ra stu ve zon qui ha bri col den'.split(' ');

/** As from a file: strings that are joined in place are only put together when somebody reads them. */
const asRead = <T>(rows: readonly T[]): T[] => rows.map((row) => JSON.parse(JSON.stringify(row)) as T);

/** Two practices of the reference data that a generated text is made of. */
export type Sources = readonly [string, string];

const sourcesOf = (id: string): string[] => id.split('~').slice(1);

/** Practices, organisations and requests in any number, recombined from the reference data; stated as such. */
export function generate(reference: Reference, seed: number) {
  const random = randomFrom(seed);
  const practices = [...reference.practices.values()].filter((practice) => practice.isGoodPractice);
  const organisations = [...reference.organisations.values()];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const rare = (count: number): string =>
    pick(SYLLABLES) +
    pick(SYLLABLES) +
    Math.floor((random() * count) / 400)
      .toString(26)
      .replace(/\d/g, 'a');
  const half = (text: string, first: boolean): string => {
    const sentences = text.split(/(?<=[.;])\s+/);
    const middle = Math.ceil(sentences.length / 2);
    return (first ? sentences.slice(0, middle) : sentences.slice(middle)).join(' ') || text;
  };

  return {
    practices(count: number, prefix: string): Practice[] {
      const made = Array.from({ length: count }, (_, i) => {
        const [a, b, codes] = [pick(practices), pick(practices), pick(practices)];
        const extra = `${rare(count)} ${rare(count)}`;
        return {
          ...codes,
          id: `${prefix}-${i}~${a.id}~${b.id}`,
          title: { en: a.title.en, fr: a.title.fr },
          summary: {
            en: `${a.summary.en} ${half(b.summary.en, true)} ${extra}`,
            fr: `${a.summary.fr} ${half(b.summary.fr, true)} ${extra}`,
          },
          themes: a.themes,
          gcmObjectives: a.gcmObjectives,
          related: [],
        };
      });
      return asRead(made);
    },
    organisations(count: number): Organisation[] {
      return Array.from({ length: count }, (_, i) => {
        const [a, b] = [pick(organisations), pick(organisations)];
        return { ...a, code: `org-${i}`, mandate: { en: `${a.mandate.en} ${b.mandate.en}`, fr: b.mandate.fr } };
      });
    },
    requests(count: number, prefix: string): { query: MatchQuery; sources: Sources }[] {
      return Array.from({ length: count }, (_, i) => {
        const [a, b] = [pick(practices), pick(practices)];
        const l = random() < 0.5 ? 'en' : 'fr';
        return {
          sources: [a.id, b.id] as const,
          query: {
            id: `${prefix}-${i}`,
            title: half(a.title[l], true),
            need: `${half(a.summary[l], false)} ${half(b.summary[l], true)}`,
            countries: a.countries.slice(0, 2),
            region: a.region,
            level: 'national',
            objectives: a.gcmObjectives.slice(0, 2),
            themes: a.themes.slice(0, 2),
            supportTypes: a.supportTypes.slice(0, 2),
            agencies: [pick(organisations).code, pick(organisations).code],
            otherText: '',
          } satisfies MatchQuery,
        };
      });
    },
    /** 3 for a document made of both sources, 2 for the first as its main one, 1 for either. */
    judge(documents: readonly Practice[], [first, second]: Sources): Grades {
      const grades: Record<string, number> = {};
      for (const { id } of documents) {
        const [main = '', other = ''] = sourcesOf(id);
        const has = (source: string) => main === source || other === source;
        const grade = has(first) && has(second) ? 3 : main === first ? 2 : has(first) || has(second) ? 1 : 0;
        if (grade > 0) grades[id] = grade;
      }
      return grades;
    },
  };
}
