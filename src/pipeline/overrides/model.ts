import type { Article, Story } from '../../story/article.ts';
import type { Problem } from '../../story/corpus.ts';
import type { HandChange } from '../../story/overrides.ts';
import type { AnyRecord, RecordKind, Records } from '../../story/records.ts';
import { type Place, type ProblemId, problem } from '../problems.ts';

/** What the passes over one story's corrections share: the texts, and where they say what they did and what they could not. */
export interface Desk {
  readonly story: Story;
  readonly articles: ReadonlyMap<string, Article>;
  readonly problems: Problem[];
  readonly changes: HandChange[];
}

/** Fields a hand gives to one record, each at its place in the file. */
export interface Edit {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly because: string;
  readonly place: (field?: string) => Place;
}

/** Every record of a story by id, with its kind. */
export type Index = ReadonlyMap<string, { readonly kind: RecordKind; readonly record: AnyRecord }>;

export const kinds = ['quotes', 'claims', 'sources', 'dates', 'figures'] as const satisfies readonly RecordKind[];

export function indexOf(records: Readonly<Records>): Index {
  return new Map(kinds.flatMap((kind) => records[kind].map((record) => [record.id, { kind, record }] as const)));
}

export function complain(desk: Desk, id: ProblemId, place: Place, found: string): void {
  desk.problems.push(problem(id, place, found));
}

export function note(
  desk: Desk,
  place: Place,
  change: Pick<HandChange, 'change' | 'record' | 'fields' | 'because'>,
): void {
  desk.changes.push({ story: desk.story.slug, file: place.file, line: place.line, ...change });
}
