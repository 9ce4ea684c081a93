import { lastAtOrBefore } from './sorted.ts';

/** A run of plain text that stands in the source unchanged: from `text` on, every code unit is that of `source` on. */
export interface Segment {
  /** Offset of the run in the plain text. */
  readonly text: number;
  /** Offset of the run in the source file. */
  readonly source: number;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const end of source.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/**
 * Maps offsets of an article's plain text back to its source file, for messages and links only. All offsets are UTF-16 code
 * units; the source is the decoded file without its byte order mark. Both directions of work are O(log n).
 */
export class Ruler {
  readonly #source: string;
  readonly #length: number;
  readonly #texts: readonly number[];
  readonly #sources: readonly number[];
  #lines: readonly number[] | null = null;

  /**
   * @param source the whole file, front matter included
   * @param length code units of the plain text
   * @param segments ascending; the first begins at text 0. A character reference is a segment of its own.
   */
  constructor(source: string, length: number, segments: readonly Segment[]) {
    this.#source = source;
    this.#length = length;
    this.#texts = segments.map((segment) => segment.text);
    this.#sources = segments.map((segment) => segment.source);
  }

  /** Source offset of a plain-text offset (the end of the text included). Throws RangeError outside the text. */
  sourceOffset(offset: number): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.#length) {
      throw new RangeError(`Offset ${offset} is outside the text, 0 to ${this.#length}`);
    }
    const at = lastAtOrBefore(this.#texts, offset);
    const source = (this.#sources[at] ?? 0) + offset - (this.#texts[at] ?? 0);
    return Math.min(source, this.#source.length);
  }

  /** Line and column of a plain-text offset in the source file, from 1. Throws RangeError outside the text. */
  place(offset: number): { line: number; column: number } {
    return this.placeOfSource(this.sourceOffset(offset));
  }

  /** Line and column of a source offset, from 1. */
  placeOfSource(source: number): { line: number; column: number } {
    this.#lines ??= lineStarts(this.#source);
    const at = lastAtOrBefore(this.#lines, source);
    return { line: at + 1, column: source - (this.#lines[at] ?? 0) + 1 };
  }
}
