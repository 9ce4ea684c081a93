import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { article } from '../../story/article.ts';
import type { Corpus } from '../../story/corpus.ts';
import { linkSchemas } from '../../story/links.ts';
import { recordSchemas } from '../../story/records.ts';
import { type Cell, type Column, columnsOf, listField } from './columns.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * CSV (RFC 4180 quoting, `\n` ends, UTF-8 with a byte order mark so that spreadsheets read it as such). Text cells that a
 * spreadsheet would take for a formula get a leading apostrophe (OWASP, CSV injection).
 */
function csv(columns: readonly Column[], rows: readonly Row[]): string {
  const cells: Cell[][] = rows.map((row) => columns.map((column) => column.cell(row)));
  const header = columns.map((column) => column.name);
  return stringify([header, ...cells], { bom: true, escape_formulas: true, record_delimiter: '\n' });
}

/**
 * One row per record; a relation gives one row per member, with the relation's own columns repeated. What else it lists stands in the row
 * of its first member only: repeated with each of many members it would make the table grow with their square.
 */
function relationTable(schema: z.ZodObject, rows: readonly Row[]): string {
  const list = listField(schema);
  if (list === null) return csv(columnsOf(schema), rows);
  const members = rows.flatMap((row) => {
    const items = row[list.name];
    const once = Object.fromEntries(Object.entries(row).filter(([, value]) => !Array.isArray(value)));
    return Array.isArray(items)
      ? items.map((item: unknown, at): Row => ({ ...(at === 0 ? row : once), [list.name]: item }))
      : [];
  });
  return csv(columnsOf(schema.extend({ [list.name]: list.element })), members);
}

/** Every CSV twin by file name without ending. Articles come without their text. */
export function csvTables(corpus: Corpus): Map<string, string> {
  const tables = new Map([['articles', csv(columnsOf(article.omit({ text: true, blocks: true })), corpus.articles)]]);
  for (const [kind, schema] of Object.entries(recordSchemas))
    tables.set(kind, csv(columnsOf(schema), rowsOf(corpus.records, kind)));
  for (const [relation, schema] of Object.entries(linkSchemas))
    tables.set(relation, relationTable(schema, rowsOf(corpus.links, relation)));
  return tables;
}

function rowsOf(table: Readonly<Record<string, readonly Row[]>>, name: string): readonly Row[] {
  const rows = table[name];
  if (rows === undefined) throw new RangeError(`No rows for "${name}".`);
  return rows;
}
