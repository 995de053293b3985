import { COLLECTION, type CollectionConstants } from './collection-constants.ts';
import { feedback } from './index/feedback.ts';
import { createProximity } from './index/proximity.ts';
import { createTextIndex, type Touched, type WeightedTerm } from './index/text-index.ts';
import { createTop } from './index/top.ts';
import { createWeigher, type Weighed } from './index/weigh.ts';
import { yardstick } from './index/word-strength.ts';
import { byOwner, type OwnedScore } from './owners.ts';
import { type Analyser, createAnalyser } from './text/analyse.ts';
import { likeliest } from './text/language.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text/languages.ts';

export interface TextDocument {
  id: string;
  /** ISO 639-1; told from the text where it is not given. */
  lang?: string | undefined;
  title?: string | undefined;
  text: string;
  /** Who wrote it or answers for it. */
  owner?: string | undefined;
}

export type TextQuery = Omit<TextDocument, 'owner'>;

/** `score` is 0 to 1 and compares across queries: 0.5 is a good document. */
export interface TextHit {
  id: string;
  score: number;
}

/** The engine's text relevance alone, over any collection. */
export interface TextCollection {
  readonly size: number;
  search(query: TextQuery, limit: number): TextHit[];
  /** Owners by the evidence of all their documents. */
  searchOwners(query: TextQuery, limit: number): TextHit[];
}

const isRead = (lang: string | undefined): lang is TextLanguage =>
  (TEXT_LANGUAGES as readonly (string | undefined)[]).includes(lang);

/** The language that most of the texts are in: where a text shows none, it is in this one. */
function mainLanguage(documents: readonly TextDocument[], analyser: Analyser): TextLanguage {
  const totals = new Float64Array(TEXT_LANGUAGES.length);
  const step = Math.max(1, Math.floor(documents.length / 500));
  for (let i = 0; i < documents.length; i += step) {
    const { lang, text = '' } = documents[i] ?? {};
    const language = isRead(lang) ? lang : analyser.detect(text, 'en');
    const at = TEXT_LANGUAGES.indexOf(language);
    totals[at] = (totals[at] as number) + 1;
  }
  return likeliest(totals, 'en');
}

export function createCollection(
  documents: readonly TextDocument[],
  constants: CollectionConstants = COLLECTION,
): TextCollection {
  const analyser = createAnalyser(new Set());
  const { vocabulary } = analyser;
  const index = createTextIndex(constants);
  const weigher = createWeigher();
  const main = mainLanguage(documents, analyser);

  const languageOf = ({ lang, text, title = '' }: TextQuery): TextLanguage => {
    if (isRead(lang)) return lang;
    const signs = analyser.signs(text || title);
    const language = likeliest(signs, main);
    const lead = (signs[TEXT_LANGUAGES.indexOf(language)] ?? 0) - (signs[TEXT_LANGUAGES.indexOf(main)] ?? 0);
    return lead >= constants.otherLanguage ? language : main;
  };
  const languages = documents.map(languageOf);

  const weigh = (document: TextDocument, language: TextLanguage): Weighed => {
    weigher.begin();
    const fields = [
      [document.title ?? '', constants.titleWeight],
      [document.text, 1],
    ] as const;
    for (const [text, weight] of fields) {
      const { count, ids } = analyser.stream(text, language);
      for (let i = 0; i < count; i++) weigher.add(ids[i] as number, weight, weight);
    }
    weigher.endVersion();
    return weigher.end();
  };
  documents.forEach((document, i) => {
    index.add(weigh(document, languages[i] ?? main));
  });
  const partsOf = (document: number) =>
    index.parts(weigh(documents[document] as TextDocument, languages[document] ?? main));

  /** The query's words in order, and each once with its weight. */
  const read = (query: TextQuery): { words: number[]; terms: WeightedTerm[] } => {
    const language = languageOf(query);
    const words: number[] = [];
    const weights = new Map<number, number>();
    const fields = [
      [query.title ?? '', constants.queryTitleWeight],
      [query.text, 1],
    ] as const;
    for (const [text, weight] of fields) {
      const { count, ids } = analyser.stream(text, language);
      for (let i = 0; i < count; i++) {
        const id = ids[i] as number;
        words.push(id);
        weights.set(id, (weights.get(id) ?? 0) + weight);
      }
    }
    const { repetition } = constants;
    const terms = [...weights].map(([id, weight]) => ({
      id,
      term: vocabulary.term(id),
      weight: (weight * (repetition + 1)) / (weight + repetition),
    }));
    return { words, terms };
  };

  const bestOf = (touched: Touched, count: number) => {
    const top = createTop(count);
    for (let i = 0; i < touched.count; i++) {
      const document = touched.documents[i] as number;
      top.offer(document, touched.scores[document] as number);
    }
    return top.list();
  };

  /** Adds what words near each other tell to the scores of the best documents. */
  const addProximity = (words: readonly number[], terms: readonly WeightedTerm[], touched: Touched): void => {
    const weights = new Map(terms.map(({ id, weight }) => [id, weight]));
    const proximity = createProximity(
      words.map((id) => ({ id })),
      (id) => (weights.get(id) ?? 0) * index.idf(id),
      constants.proximity,
    );
    if (!proximity.some) return;
    for (const { document } of bestOf(touched, constants.proximity.documents)) {
      const { title, text } = documents[document] as TextDocument;
      const stream = analyser.stream(title ? `${title}\n${text}` : text, languages[document] ?? main);
      touched.scores[document] = (touched.scores[document] as number) + proximity.of(stream, index.normOf(document));
    }
  };

  /** Raw scores of all documents, and what a good one gets. */
  const score = (query: TextQuery): { touched: Touched; good: number } => {
    const { words, terms } = read(query);
    const first = index.search(terms);
    addProximity(words, terms, first);
    const best = bestOf(first, constants.feedback.documents).map(({ document, score: own }) => ({
      score: own,
      parts: partsOf(document),
    }));
    const widened = feedback(terms, best, index, vocabulary.term, constants.feedback);
    const touched = index.search(widened);
    addProximity(words, terms, touched);
    const before = best[0]?.score ?? 0;
    const after = bestOf(touched, 1)[0]?.score ?? 0;
    // Feedback also lifts what only meets chance words: scores compare better across queries with half of it undone.
    const lift = before > 0 ? Math.sqrt(after / before) : 1;
    return { touched, good: constants.wordScale * yardstick(terms, index).good * lift };
  };
  const strength = (raw: number, good: number) => (raw <= 0 ? 0 : raw / (raw + good));

  return {
    get size() {
      return index.size;
    },
    search(query, limit) {
      const { touched, good } = score(query);
      return bestOf(touched, Math.min(limit, Math.max(1, touched.count))).map(({ document, score: raw }) => ({
        id: documents[document]?.id ?? '',
        score: strength(raw, good),
      }));
    },
    searchOwners(query, limit) {
      const { touched, good } = score(query);
      const owned: OwnedScore[] = [];
      for (let i = 0; i < touched.count; i++) {
        const document = touched.documents[i] as number;
        const owner = documents[document]?.owner;
        if (owner !== undefined) owned.push({ owner, score: strength(touched.scores[document] as number, good) });
      }
      return byOwner(owned, constants.owner).slice(0, limit);
    },
  };
}
