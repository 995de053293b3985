/**
 * Matches the requests of a file: `npm run --silent match -- --requests FILE.jsonl [--top 20]`.
 * Prints one JSON line a request, in the order of the file; the others in the file are candidates for duplicates. Each
 * reason also says itself in the language of the request, where the desk speaks it, else in English.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { list, t } from '../../locales/index.ts';
import { labels } from '../../locales/labels.ts';
import { loadReference, type Reference } from '../../reference/load.ts';
import { CONSTANTS } from '../constants.ts';
import type { FundFacts, Hit, MatchQuery, Reason } from '../contract.ts';
import { createMatcher } from '../matcher.ts';
import { readCount, readLines, run, writeLine } from './lines.ts';

const words = z.array(z.string()).default([]);
const request = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.string().optional(),
  title: z.string().default(''),
  need: z.string(),
  countries: words,
  region: z.string().nullable().default(null),
  agencies: words,
  conflicted: words,
  gcmObjectives: z.array(z.number().int()).default([]),
  themes: words,
  supportTypes: words,
  supportWanted: words,
  beneficiaries: words,
});
type Row = z.output<typeof request>;

function toQuery(row: Row): MatchQuery {
  return {
    id: row.id,
    title: row.title,
    need: row.need,
    countries: row.countries.map((country) => country.toUpperCase()),
    region: row.region,
    level: row.countries.length > 1 ? 'regional' : 'national',
    objectives: row.gcmObjectives,
    themes: row.themes,
    supportTypes: row.supportTypes,
    agencies: row.agencies,
    conflicted: row.conflicted,
    otherText: [...row.supportWanted, ...row.beneficiaries].join('. '),
  };
}

/** Nothing is known of endorsement, markers or money: rules on them are answered as for an empty form. */
const NO_FACTS: FundFacts = {
  endorsement: 'requested',
  markers: { gender: '', 'human-rights': '', 'child-sensitivity': '' },
  budget: [],
  coFinancing: null,
  requestedBy: '',
  requesters: [],
};

/** Says reasons in words. */
function speaker(reference: Reference) {
  return (lang: Language) => {
    const label = labels(reference, lang);
    const practice = (id: string) => reference.practices.get(id)?.title[lang === 'fr' ? 'fr' : 'en'] ?? id;
    const name = (kind: Reason['kind'], value: string): string => {
      if (kind === 'theme') return label.theme(value);
      if (kind === 'support') return label.support(value);
      if (kind === 'country') return label.country(value);
      if (kind === 'region') return label.region(value);
      return kind === 'track-record' ? `“${practice(value)}”` : value;
    };
    const say = ({ kind, values, share }: Reason) => ({
      kind,
      values,
      share,
      text: t(lang, `reason.${kind}`, {
        values: list(
          lang,
          values.map((value) => name(kind, value)),
        ),
      }),
    });
    return (hit: Hit) => ({ id: hit.id, score: hit.score, reasons: hit.reasons.map(say), missing: hit.missing });
  };
}

run(() => {
  const { values } = parseArgs({ options: { requests: { type: 'string' }, top: { type: 'string' } } });
  if (!values.requests) throw new Error('Say which file: --requests FILE.jsonl [--top 20]');
  const top = readCount(values.top, '--top', CONSTANTS.knowledge.limit);
  const rows = readLines(
    values.requests,
    request,
    'a request has at least "id" and "need"; see "title", "countries", "agencies", "gcmObjectives", "supportWanted", "beneficiaries"',
  );
  const reference = loadReference();
  const { knowledge, partners } = CONSTANTS;
  const matcher = createMatcher(reference, {
    constants: { ...CONSTANTS, knowledge: { ...knowledge, limit: top }, partners: { ...partners, limit: top } },
  });
  const queries = rows.map(toQuery);
  for (const value of queries) matcher.update({ kind: 'request', value });
  const speak = speaker(reference);
  queries.forEach((query, i) => {
    const result = matcher.match(query, NO_FACTS);
    const say = speak(LANGUAGES.find((language) => language === rows[i]?.lang) ?? 'en');
    const similar = matcher.similar(query);
    writeLine({
      id: query.id,
      knowledge: result.knowledge.map((hit) => ({ ...say(hit), source: hit.source })),
      partners: result.partners.map((hit) => ({ ...say(hit), capacity: hit.capacity })),
      funds: result.funds.map((fund) => ({
        id: fund.id,
        score: fund.fit,
        answer: fund.answer,
        reasons: fund.rules,
        balance: fund.balance,
      })),
      duplicates: similar.filter((hit) => hit.kind === 'duplicate').map(({ id, score }) => ({ id, score })),
      peers: similar.filter((hit) => hit.kind === 'peer').map(({ id, score }) => ({ id, score })),
      set: result.set,
      excluded: result.excluded,
    });
  });
});
