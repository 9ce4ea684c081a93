import { createHash } from 'node:crypto';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../story/corpus.ts';
import {
  type Addition,
  addition,
  type Correction,
  correction,
  type Join,
  join,
  type Part,
  part,
} from '../../story/overrides.ts';
import { type Place, problem } from '../problems.ts';

type Step = PropertyKey;
type At = (...path: readonly Step[]) => Place;

/** Something read from the file, and where it or a part of it stands. */
export interface Located<T> {
  readonly value: T;
  readonly at: At;
}

/** An entry under a record id. A suppression holds even when nothing else of its entry does; its reason is then null. */
export type Entry = Pick<Correction, 'correct' | 'words' | 'article'> & {
  readonly id: string;
  readonly suppress: boolean;
  readonly because: string | null;
};

/** What one overrides.yaml holds, checked as far as that can be done without the records. */
export interface Overrides {
  readonly file: string;
  readonly sha256: string;
  readonly entries: readonly Located<Entry>[];
  readonly additions: readonly Located<Addition>[];
  readonly joins: readonly Located<Join>[];
  readonly parts: readonly Located<Part>[];
}
interface Reading {
  readonly at: At;
  readonly problems: Problem[];
}

/** Finds the place of a path: of the key in a mapping, of the item in a list; as far down as the path goes. */
function placer(file: string, doc: Document.Parsed, counter: LineCounter): At {
  return (...path) => {
    let node: unknown = doc.contents;
    let offset = doc.contents?.range[0] ?? 0;
    for (const step of path) {
      const key = isMap(node) ? node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step)) : null;
      const next = key ? key.key : isSeq(node) ? node.items[Number(step)] : null;
      if (!isNode(next)) break;
      offset = next.range?.[0] ?? offset;
      node = key ? key.value : next;
    }
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
}

const below =
  (at: At, ...path: readonly Step[]): At =>
  (...more) =>
    at(...path, ...more);

function complain({ at, problems }: Reading, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys)
      problems.push(problem('override-field', at(...issue.path, key), `an unknown field, ${key}`));
  else {
    const field = issue.path.map(String).join('.') || 'an entry';
    const wanted = /^Invalid/.test(issue.message) ? issue.message : `not ${issue.message}`;
    problems.push(problem('override-field', at(...issue.path), `${field} (${wanted})`));
  }
}

/** The value when it fits; else null, and each misfit is a problem at its own place. */
function fitting<S extends z.ZodType>(schema: S, value: unknown, reading: Reading): z.output<S> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) complain(reading, issue);
  return null;
}

const list = z.array(z.unknown(), 'a list');
const mapping = z.record(z.string(), z.unknown(), 'fields and their values');
const namesShape = z.strictObject({ join: list.nullish(), part: list.nullish() }, 'join and part, each a list');

function listed<S extends z.ZodType>(
  schema: S,
  values: unknown,
  reading: Reading,
  ...path: Step[]
): Located<z.output<S>>[] {
  const items = fitting(list, values ?? [], { ...reading, at: below(reading.at, ...path) }) ?? [];
  return items.flatMap((item, i) => {
    const at = below(reading.at, ...path, i);
    const value = fitting(schema, item, { ...reading, at });
    return value === null ? [] : [{ value, at }];
  });
}

function entryOf(id: string, raw: unknown, reading: Reading): Located<Entry>[] {
  const at = below(reading.at, id);
  const entry = fitting(correction, raw, { ...reading, at });
  const suppress = mapping.safeParse(raw).data?.['suppress'] === true;
  if (entry === null) return suppress ? [{ value: { id, suppress, because: null }, at }] : [];
  return [{ value: { ...entry, id, suppress }, at }];
}

/** Fields of the document; problems instead when its YAML breaks or it is no mapping. */
function topLevel(doc: Document.Parsed, counter: LineCounter, { at, problems }: Reading): Record<string, unknown> {
  for (const { pos, message } of doc.errors) {
    const { line, col } = counter.linePos(pos[0]);
    problems.push(problem('override-broken', { ...at(), line: Math.max(1, line), column: Math.max(1, col) }, message));
  }
  if (doc.errors.length > 0 || doc.contents === null) return {};
  try {
    const fields = mapping.safeParse(doc.toJS());
    if (fields.success) return fields.data;
    problems.push(problem('override-broken', at(), 'YAML that is not a list of fields'));
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    problems.push(problem('override-broken', at(), cause.message));
  }
  return {};
}

/** Reads an overrides.yaml. Broken YAML costs the whole file, a bad entry only itself. `source` has no byte order mark. */
export function readOverridesFile(file: string, source: string): { overrides: Overrides; problems: Problem[] } {
  const counter = new LineCounter();
  const doc = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const reading: Reading = { at: placer(file, doc, counter), problems: [] };
  const { add, names, ...ofRecords } = topLevel(doc, counter, reading);
  const named = fitting(namesShape, names ?? {}, { ...reading, at: below(reading.at, 'names') }) ?? {};
  const overrides: Overrides = {
    file,
    sha256: createHash('sha256').update(source).digest('hex'),
    entries: Object.entries(ofRecords).flatMap(([id, raw]) => entryOf(id, raw, reading)),
    additions: listed(addition, add, reading, 'add'),
    joins: listed(join, named.join, reading, 'names', 'join'),
    parts: listed(part, named.part, reading, 'names', 'part'),
  };
  return { overrides, problems: reading.problems };
}
