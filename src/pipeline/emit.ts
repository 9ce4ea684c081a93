import { type Corpus, corpus as corpusSchema, fileSchemas } from '../story/corpus.ts';
import { type Measured, measured as measuredSchema } from '../story/measured.ts';
import { inOrder } from './emit/order.ts';
import { jsonFile, jsonLines, schemaFile } from './emit/json.ts';
import { csvTables } from './emit/tables.ts';

/**
 * All published files of one run: file name → content. Pure. JSON and JSON Schema by name of `fileSchemas`, one CSV and one
 * JSON Lines twin per kind of record and relation. Keys stand in the schema's order, arrays as `inOrder` says, lines end in `\n`.
 * `measured` is published when anything was measured. Throws ZodError when the corpus does not fit its own schema.
 */
export function emit(corpus: Corpus, measured: Measured | null = null): Map<string, string> {
  const sorted = inOrder(corpusSchema.parse(corpus));
  const { records, links, ...whole } = sorted;
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries({ ...fileSchemas, measured: measuredSchema }))
    files.set(`${name}.schema.json`, schemaFile(name, schema));
  for (const [name, value] of Object.entries({ ...whole, records, links })) files.set(`${name}.json`, jsonFile(value));
  if (measured !== null) files.set('measured.json', jsonFile(measuredSchema.parse(measured)));
  for (const [name, rows] of Object.entries({ articles: sorted.articles, ...records, ...links }))
    files.set(`${name}.jsonl`, jsonLines(rows));
  for (const [name, table] of csvTables(sorted)) files.set(`${name}.csv`, table);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
