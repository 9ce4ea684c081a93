import type { Range } from '../../model.ts';
import type { Token } from '../tokens.ts';

/** A capitalised run that names something. `start`/`end` leave out title and honorific. */
export interface Name extends Range {
  readonly words: readonly string[];
  /** Last word, lower case. */
  readonly head: string;
  readonly honorific: string | null;
  /** Role or title printed before the name, as printed. */
  readonly title: Range | null;
  /** Where the printed form with title begins. */
  readonly from: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Name of a father, brother …: “son of X”, “his uncle X”. */
  readonly kin: 'of' | 'is' | null;
  /** The kin word of “his daughter, X” or “son of X”, lower case. */
  readonly kinWord: string | null;
  readonly definite: boolean;
  /** Stands in a dateline: where a report was written, or who carries it. */
  readonly dateline?: 'place' | 'agency';
  /** Opens its sentence, or names the relative who does: somebody the text is about. */
  readonly leads: boolean;
}
