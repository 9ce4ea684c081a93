import type { Range } from '../../model.ts';
import type { Cue } from '../cue-forms.ts';
import type { Token } from '../tokens.ts';

/**
 * How the attribution stands: subject before the verb; inverted after a quotation; participle (“…, adding”); a verb sharing its subject; according
 * to; passive or “quoted as saying”; a colon; a verb whose subject is who or which; “citing X”, whose object speaks; a noun that somebody owns, “X’s claim that”.
 */
export type Shape =
  | 'before'
  | 'inverted'
  | 'participle'
  | 'shared'
  | 'according'
  | 'passive'
  | 'colon'
  | 'relative'
  | 'cited'
  | 'noun';

/** One attribution of a sentence: who (source), with which words (cue), and where in the sentence the reported words stand. */
export interface Attribution {
  readonly sentence: number;
  /** Token index of the cue verb or of “according”. */
  readonly at: number;
  readonly cue: Range;
  readonly verb: Cue | null;
  readonly shape: Shape;
  /** Somebody said, told, asked or showed it; false for naming, judging and thinking. */
  readonly speech: boolean;
  readonly negated: boolean;
  /** Words that name the source, without appositions; null when the text names none. */
  readonly source: Range | null;
  /** The source with its appositions; equal to `source` where it has none. */
  readonly full: Range | null;
  /** Token index after the cue and its object: where content can begin. */
  readonly after: number;
  /** Who was told: the object of “told”. */
  readonly addressee: Range | null;
  /** Token index where the attribution clause begins (subject or cue). */
  readonly from: number;
}

export interface SentenceTokens {
  readonly range: Range;
  readonly tokens: readonly Token[];
}

export const rangeOf = (tokens: Tokens, [a, b]: readonly [number, number]): Range => ({
  start: tokens[a]?.start ?? 0,
  end: tokens[b - 1]?.end ?? 0,
});

export type Tokens = readonly Token[];
