/**
 * Text relevance alone over any collection:
 * `npm run --silent rank -- --documents D.jsonl --queries Q.jsonl [--top K] [--by owner]`.
 * Prints one JSON line a query, `{"id","hits":[{"id","score"}]}`, in the order of the file.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createCollection } from '../collection.ts';
import { readCount, readLines, run, writeLine } from './lines.ts';

const DEFAULT_TOP = 20;

const id = z.union([z.string(), z.number()]).transform(String);
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const query = z.object({ id, lang: optional, title: optional, text: z.string() });
const document = query.extend({ owner: id.nullish().transform((value) => value ?? undefined) });

run(() => {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string' },
      queries: { type: 'string' },
      top: { type: 'string' },
      by: { type: 'string' },
    },
  });
  if (!values.documents || !values.queries) {
    throw new Error('Say which files: --documents D.jsonl --queries Q.jsonl [--top K] [--by owner]');
  }
  if (values.by !== undefined && values.by !== 'owner') throw new Error(`--by ${values.by}: only "owner" is known.`);
  const top = readCount(values.top, '--top', DEFAULT_TOP);
  const documents = readLines(
    values.documents,
    document,
    'a document is {"id","lang"?,"title"?,"text","owner"?}, each text a string',
  );
  const queries = readLines(values.queries, query, 'a query is {"id","lang"?,"title"?,"text"}, each text a string');
  const collection = createCollection(documents);
  const search = values.by === 'owner' ? collection.searchOwners : collection.search;
  for (const asked of queries) writeLine({ id: asked.id, hits: search(asked, top) });
});
