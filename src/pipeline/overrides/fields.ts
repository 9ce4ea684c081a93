import type { z } from 'zod';
import { correctable } from '../../story/overrides.ts';
import type { AnyRecord, RecordKind } from '../../story/records.ts';
import { edtfDate } from '../read/fields.ts';
import { byCodeUnits } from '../sorted.ts';
import { complain, type Desk, type Edit } from './model.ts';
import { nearestIds } from './nearest.ts';

/** What references of an edit are looked up in: the sources there are, and where those went that were joined. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly joined: ReadonlyMap<string, string>;
}

/** Fields that name sources, and fields that hold EDTF. */
const references: ReadonlySet<string> = new Set(['speaker', 'alternatives', 'via', 'by']);
const days: ReadonlySet<string> = new Set(['quotes said', 'dates value']);
const duration = /^P(?!$)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(strings) : typeof value === 'string' ? [value] : [];

/** Why a value does not do for a field, in words that complete "found: …"; null when it does. */
function misfit(kind: RecordKind, record: AnyRecord, field: string, value: unknown, known: Known): string | null {
  const shape: Readonly<Record<string, z.ZodType>> = correctable[kind].shape;
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
  if (!schema) {
    const fields = Object.keys(shape).sort(byCodeUnits).join(', ');
    return `${field}, which a hand cannot give to a ${record.kind} (${fields})`;
  }
  const error = schema.safeParse(value).error;
  if (error) return `${field}: ${shown(value)} (${error.issues[0]?.message ?? 'Invalid input'})`;
  if (
    days.has(`${kind} ${field}`) &&
    value !== null &&
    !edtfDate.safeParse(value).success &&
    !duration.test(String(value))
  )
    return `${field}: ${shown(value)} (not EDTF level 1, such as 2021-08-22, nor a duration, such as PT4H)`;
  const gone = references.has(field) ? strings(value).find((id) => !known.sources.has(id)) : undefined;
  if (gone !== undefined) return `${field}: "${gone}", no source of this story${nearestIds(gone, known.sources)}`;
  if (record.kind === 'source' && field === 'name' && !record.mentions.some((m) => m.text === value))
    return `${field}: ${shown(value)} (not a form that an article prints)`;
  return null;
}

function renamed(value: unknown, joined: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, joined));
  return typeof value === 'string' ? (joined.get(value) ?? value) : value;
}

/** The fields of an edit that hold, checked one by one; each that does not is told at its place. */
export function soundFields(
  desk: Desk,
  kind: RecordKind,
  record: AnyRecord,
  edit: Edit,
  known: Known,
): Readonly<Record<string, unknown>> {
  const sound: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(edit.fields)) {
    const why = misfit(kind, record, field, value, known);
    if (why === null) sound[field] = references.has(field) ? renamed(value, known.joined) : value;
    else complain(desk, 'override-field', edit.place(field), why);
  }
  return sound;
}
