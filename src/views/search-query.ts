import { words } from './search-words.ts';

/** Fields a reader may name before a colon, as in `speaker:moe`. */
export const fieldNames = ['speaker', 'role', 'outlet', 'via'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What must be so in a field or, with `not`, must not stand anywhere. */
export interface Limit {
  /** As typed; taking it out of the box takes the limit away. */
  readonly typed: string;
  readonly not: boolean;
  /** Null: anywhere in words and names. */
  readonly field: FieldName | null;
  readonly run: readonly string[];
}

/** What a reader typed: words in any order, runs in quotation marks whose order counts, and limits. All folded. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly limits: readonly Limit[];
  /** Field names with nothing after them. */
  readonly unread: readonly string[];
  /** The last word may be unfinished: the reader is still typing it. */
  readonly open: boolean;
}

/** More loose words than this are a pasted text whose longest common runs are looked for. */
const MOST_TYPED = 8;

const token = /(-?)(?:(speaker|role|outlet|via):)?(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/giu;

/** Reads the search box; never throws. A quotation mark without a partner runs to the end of the line. */
export function parseQuery(text: string): Query {
  const loose: string[] = [];
  const phrases: string[][] = [];
  const limits: Limit[] = [];
  const unread: string[] = [];
  let open = false;
  for (const [typed, minus, name, phrase, bare = ''] of text.matchAll(token)) {
    const run = words(phrase ?? bare).map((word) => word.folded);
    const field = fieldNames.find((one) => one === name?.toLowerCase()) ?? null;
    open = false;
    if (/^(?:speaker|role|outlet|via):$/i.test(bare)) unread.push(bare);
    else if (run.length === 0) continue;
    else if (minus !== '' || field !== null) limits.push({ typed, not: minus !== '', field, run });
    else if (phrase !== undefined) phrases.push(run);
    else {
      loose.push(...run);
      open = /[\p{L}\p{M}\p{N}]$/u.test(text);
    }
  }
  return { words: loose, phrases, limits, unread, open };
}

export function isEmpty({ words: loose, phrases, limits }: Query): boolean {
  return loose.length + phrases.length + limits.length === 0;
}

/** A pasted text rather than typed words. */
export function isPassage(query: Query): boolean {
  return query.words.length > MOST_TYPED;
}
