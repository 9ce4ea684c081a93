import type { Article, Story } from '../story/article.ts';
import type { Links, Relation } from '../story/links.ts';
import type { RecordKind, Records } from '../story/records.ts';
import type { ProblemId } from './problems.ts';
import type { Ruler } from './ruler.ts';

/** Offsets into one article's plain text: UTF-16 code units, 0-based, end-exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A quoted stretch. `start`/`end` are inside the marks; `open` is the offset of the opening mark. */
export interface MarkPair extends Range {
  readonly open: number;
  /** Offset of the closing mark, or null when the quotation runs on into the next paragraph without one. */
  readonly close: number | null;
  /** Opening and closing mark as printed, e.g. `“”`; one character when there is no closing mark. */
  readonly marks: string;
  /** Index into `article.blocks`. */
  readonly block: number;
}

/** Says a problem at a place of the article being worked on. `found` completes "found: …" in plain words. */
export type Report = (id: ProblemId, at: Range, found: string) => void;

/** One parsed article: the plain text and everything later steps measure in it. */
export interface ArticleText {
  readonly article: Article;
  readonly ruler: Ruler;
  readonly marks: readonly MarkPair[];
  /** Sentences in text order; none crosses a block edge or is cut inside a quotation. */
  readonly sentences: readonly Range[];
}

/** As much of it as follows from the article alone, so that a linker can have it made again. */
export type Readable = Pick<ArticleText, 'article' | 'marks' | 'sentences'>;

/** What an extractor is given: one article, its story, and the records of earlier passes. */
export interface ExtractInput extends ArticleText {
  readonly story: Story;
  readonly earlier: Readonly<Records>;
  readonly report: Report;
}

/**
 * Article in, records of one kind out. Within one article, ids of sources are local to it (`quotes[].speaker` and the like
 * hold these local ids); `settle.ts` turns them into the ids of the story.
 */
export type Extractor<K extends RecordKind> = (input: ExtractInput) => Records[K];

/** What a linker is given: one story whole, all arrays sorted, source ids settled. */
export interface LinkInput {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly records: Readonly<Records>;
  /** Relations made earlier in this run, in the order of the linker table. */
  readonly earlier: Readonly<Links>;
  readonly threshold: (name: string) => number;
}
export type Linker<R extends Relation> = (input: LinkInput) => Links[R];
