import { z } from 'zod';

/** Two-space JSON: a change of one record is a change of a few lines. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON Lines: one value per line, the last line ended as well; nothing at all for no rows. */
export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** JSON Schema (draft 2020-12) of a published file, made from the zod schema that checks it. */
export function schemaFile(name: string, schema: z.ZodType): string {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' });
  const { $schema, title, ...rest } = made;
  return jsonFile({ $schema, title: title ?? `Crossread ${name}`, ...rest });
}
