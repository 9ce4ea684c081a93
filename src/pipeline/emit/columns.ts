import { z } from 'zod';
import { span } from '../../story/span.ts';

export type Cell = string | number | boolean | null;

/** One CSV column: its heading, and how its cell is taken from a row. */
export interface Column {
  readonly name: string;
  readonly cell: (row: unknown) => Cell;
}

/** The schema without what makes it optional: nullable, default and the like. */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema;
}

const field = (row: unknown, key: string): unknown =>
  typeof row === 'object' && row !== null ? Object.entries(row).find(([k]) => k === key)?.[1] : undefined;

const isSpan = (value: object): boolean => Object.keys(span.shape).every((key) => key in value);

/** Any value in one readable cell: lists joined by ` | `, parts of one thing by ` · `, a span by its words. */
function inOneCell(value: unknown, joint = ' | '): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => inOneCell(item, '; ')).join(joint);
  if (typeof value !== 'object') return String(value);
  if (isSpan(value)) return inOneCell(field(value, 'text'));
  return Object.values(value)
    .map((part) => inOneCell(part, '; '))
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/**
 * The columns of a schema, in its order, whatever the data holds: a field of an object becomes `outer_inner`; a span becomes its
 * words under its own name, then `_article`, `_start` and `_end`; a list becomes one cell.
 */
export function columnsOf(schema: z.ZodObject): Column[] {
  return columnsBelow(schema, '', (row) => row);
}

function columnsBelow(schema: z.ZodObject, prefix: string, reach: (row: unknown) => unknown): Column[] {
  return Object.entries(schema.shape).flatMap(([key, inner]): Column[] => {
    const here = (row: unknown): unknown => field(reach(row), key);
    const kind = bare(inner);
    const name = `${prefix}${key}`;
    if (!(kind instanceof z.ZodObject)) return [{ name, cell: (row) => inOneCell(here(row)) }];
    if (kind !== span) return columnsBelow(kind, `${name}_`, here);
    const parts = (['article', 'start', 'end'] as const).map((part) => ({
      name: `${name}_${part}`,
      cell: (row: unknown) => inOneCell(field(here(row), part)),
    }));
    return [{ name, cell: (row) => inOneCell(field(here(row), 'text')) }, ...parts];
  });
}

/** The first field of a schema that holds a list, with the schema of its elements; null when none does. */
export function listField(schema: z.ZodObject): { name: string; element: z.ZodType } | null {
  for (const [name, inner] of Object.entries(schema.shape)) {
    const kind = bare(inner);
    if (kind instanceof z.ZodArray && kind.element instanceof z.ZodType) return { name, element: kind.element };
  }
  return null;
}
