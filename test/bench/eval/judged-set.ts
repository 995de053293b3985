import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchQuery } from '../../../bot/matching/contract.ts';
import type { Grades } from './measures.ts';

/** A folder with `requests.jsonl`, `qrels.txt`, `partner-qrels.txt` and `duplicates.json`. */
export interface JudgedSet {
  requests: readonly JudgedRequest[];
  knowledge: Readonly<Record<string, Grades>>;
  partners: Readonly<Record<string, Grades>>;
  duplicates: readonly { a: string; b: string; label: 'duplicate' | 'not_duplicate' }[];
}

export interface JudgedRequest {
  lang: string;
  query: MatchQuery;
  /** For scoring only: nothing in the collection is relevant. */
  noRelevant: boolean;
}

interface Row {
  id: string;
  lang: string;
  title: string;
  need: string;
  countries: string[];
  agencies: string[];
  gcmObjectives: number[];
  supportWanted: string[];
  beneficiaries: string[];
  noRelevant?: boolean;
}

function toRequest({ noRelevant, ...row }: Row): JudgedRequest {
  return {
    lang: row.lang,
    noRelevant: noRelevant === true,
    query: {
      id: row.id,
      title: row.title,
      need: row.need,
      countries: row.countries,
      region: null,
      level: row.countries.length > 1 ? 'regional' : 'national',
      objectives: row.gcmObjectives,
      themes: [],
      supportTypes: [],
      agencies: row.agencies,
      otherText: [...row.supportWanted, ...row.beneficiaries].join('. '),
    },
  };
}

export function readJudgedSet(folder: string): JudgedSet {
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n');
  const judgments = (name: string) => {
    const all: Record<string, Record<string, number>> = {};
    for (const line of lines(name)) {
      const [request = '', , id = '', grade] = line.split(/\s+/);
      all[request] ??= {};
      (all[request] as Record<string, number>)[id] = Number(grade);
    }
    return all;
  };
  return {
    requests: lines('requests.jsonl').map((line) => toRequest(JSON.parse(line) as Row)),
    knowledge: judgments('qrels.txt'),
    partners: judgments('partner-qrels.txt'),
    duplicates: JSON.parse(readFileSync(join(folder, 'duplicates.json'), 'utf8')),
  };
}
