/**
 * How good the matching is on judged requests, next to plain BM25.
 * Usage: npm run eval -- --matching FOLDER   (files of the folder: see eval/judged-set.ts)
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { COLLECTION } from '../../bot/matching/collection-constants.ts';
import { CONSTANTS } from '../../bot/matching/constants.ts';
import type { MatchQuery } from '../../bot/matching/contract.ts';
import { createMatcher } from '../../bot/matching/matcher.ts';
import { loadReference } from '../../bot/reference/load.ts';
import { createBaseline } from './eval/baseline.ts';
import { type JudgedSet, readJudgedSet } from './eval/judged-set.ts';
import { auc, type Grades, meanScores, scoreList } from './eval/measures.ts';
import { BM25_ONLY, scoreText, textSets } from './eval/text-sets.ts';

type Ranking = (query: MatchQuery) => string[];

/** Means per language and ranking; requests without a relevant item are left out. */
function printTable(
  title: string,
  set: JudgedSet,
  judged: Readonly<Record<string, Grades>>,
  rankings: Readonly<Record<string, Ranking>>,
): void {
  const usable = set.requests.filter((request) => !request.noRelevant);
  const languages = ['all', ...new Set(usable.map((request) => request.lang))];
  const rows = languages.flatMap((language) => {
    const members = usable.filter((request) => language === 'all' || request.lang === language);
    return Object.entries(rankings).map(([ranking, rank]) => {
      const scores = meanScores(members.map(({ query }) => scoreList(rank(query), judged[query.id] ?? {})));
      const rounded = Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(3))]);
      return { language, requests: members.length, ranking, ...Object.fromEntries(rounded) };
    });
  });
  console.log(`\n${title}`);
  console.table(rows);
}

function printNoMatch(set: JudgedSet, find: Ranking): void {
  const silent = (without: boolean) => {
    const requests = set.requests.filter((request) => request.noRelevant === without);
    return `${requests.filter(({ query }) => find(query).length === 0).length} of ${requests.length}`;
  };
  console.log(
    `\nNo match: said for ${silent(true)} requests without relevant items, wrongly for ${silent(false)} others.`,
  );
}

function printDuplicates(set: JudgedSet, similar: ReturnType<typeof createMatcher>['similar']): void {
  const keyOf = (a: string, b: string) => [a, b].sort().join(' ');
  const labels = new Map(set.duplicates.map(({ a, b, label }) => [keyOf(a, b), label]));
  const pairs = set.requests.flatMap(({ query }, i) => {
    const others = set.requests.slice(i + 1).map((other) => other.query);
    const hits = new Map(similar(query, others).map((hit) => [hit.id, hit]));
    return others.map((other) => {
      const key = keyOf(query.id, other.id);
      const hit = hits.get(other.id);
      return { label: labels.get(key), score: hit?.score ?? 0, called: hit?.kind === 'duplicate' };
    });
  });
  const scores = (wanted: (label: string | undefined) => boolean) =>
    pairs.filter((pair) => wanted(pair.label)).map((pair) => pair.score);
  const duplicates = scores((label) => label === 'duplicate');
  const others = auc(
    duplicates,
    scores((label) => label !== 'duplicate'),
  );
  const alike = auc(
    duplicates,
    scores((label) => label === 'not_duplicate'),
  );
  const called = pairs.filter((pair) => pair.called);
  const right = called.filter((pair) => pair.label === 'duplicate').length;
  console.log(
    `\nDuplicates: AUC ${others.toFixed(3)} against all other pairs, ${alike.toFixed(3)} against look-alikes.`,
  );
  console.log(`Called duplicates: ${called.length}; right: ${right} of ${duplicates.length}.`);
}

/** The engine's text relevance alone, next to BM25 on the same stems. */
function printText(set: JudgedSet, reference: ReturnType<typeof loadReference>): void {
  const rows = textSets(reference, set).map((own) => {
    const [bm25, all] = [scoreText(own, BM25_ONLY), scoreText(own)];
    return {
      queries: own.queries.length,
      kind: own.name,
      BM25: round(bm25),
      'with feedback and proximity': round(all),
    };
  });
  console.log('\nText relevance alone, nDCG@10');
  console.table(rows);
}

const round = (value: number) => Number(value.toFixed(3));

/** Codes that people would choose: the commonest of the items judged useful. */
function chosen(query: MatchQuery, judged: Grades, reference: ReturnType<typeof loadReference>): MatchQuery {
  const most = (kind: 'themes' | 'supportTypes') => {
    const counts = new Map<string, number>();
    for (const [id, grade] of Object.entries(judged)) {
      if (grade < 2) continue;
      for (const code of reference.practices.get(id)?.[kind] ?? []) counts.set(code, (counts.get(code) ?? 0) + grade);
    }
    const best = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
    return best.map(([code]) => code);
  };
  return { ...query, themes: most('themes'), supportTypes: most('supportTypes') };
}

/** Prints the figures for a folder of judged requests. */
export function evaluateMatching(folder: string): void {
  console.log(`Matching, ${new Date().toISOString().slice(0, 10)}`);
  const set = readJudgedSet(folder);
  const reference = loadReference();
  const matcher = createMatcher(reference);
  const wordsOf = (query: MatchQuery) => `${query.title} ${query.need} ${query.otherText}`;
  const practices = createBaseline(
    [...reference.practices.values()].map((practice) => ({
      id: practice.id,
      text: [practice.title, practice.summary, practice.result].map((t) => `${t?.en ?? ''} ${t?.fr ?? ''}`).join(' '),
    })),
  );
  const organisations = createBaseline(
    [...reference.organisations.values()].map((o) => ({
      id: o.code,
      text: `${o.name.en} ${o.name.fr} ${o.mandate.en} ${o.mandate.fr}`,
    })),
  );
  const knowledge = (query: MatchQuery) => matcher.searchKnowledge(query);
  const practicesOf = (query: MatchQuery) =>
    knowledge(query)
      .filter((hit) => hit.source === 'practice')
      .map((hit) => hit.id);

  printTable('Knowledge', set, set.knowledge, {
    'matching, practices': practicesOf,
    'matching, with resources': (query) => knowledge(query).map((hit) => hit.id),
    'with themes and support chosen': (query) => practicesOf(chosen(query, set.knowledge[query.id] ?? {}, reference)),
    'with one objective only': (query) => practicesOf({ ...query, objectives: query.objectives.slice(0, 1) }),
    'without objectives': (query) => practicesOf({ ...query, objectives: [] }),
    'plain BM25, practices': (query) => practices(wordsOf(query)),
  });
  printTable('Partners', set, set.partners, {
    matching: (query) => matcher.searchPartners(query).map((hit) => hit.id),
    'plain BM25': (query) => organisations(wordsOf(query)).filter((code) => !query.agencies.includes(code)),
  });
  printNoMatch(set, (query) => knowledge(query).map((hit) => hit.id));
  printDuplicates(set, matcher.similar);
  printText(set, reference);
  console.log(`\nConstants: ${JSON.stringify(CONSTANTS)}\n${JSON.stringify(COLLECTION)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { matching: { type: 'string' } } });
  if (values.matching) evaluateMatching(values.matching);
  else {
    console.error('Name the folder of judged requests: npm run eval -- --matching FOLDER');
    process.exitCode = 2;
  }
}
