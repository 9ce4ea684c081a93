import type { MarkPair, Range } from '../model.ts';

/** One token of a sentence. A quotation, marks included, is a single token of kind `quote`. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punct' | 'quote';
  /** Begins with a capital, or with a lower-case prefix before one: al-Hadath. */
  readonly cap: boolean;
  /** Index into the article's mark pairs for a `quote`, else -1. */
  readonly quote: number;
}

const PIECE =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Prof|Rev|Hon|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s)|\p{Lu}\.(?=\s\p{Lu})|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.&-](?!s(?![\p{L}\p{N}]))|,(?=\d{3}))[\p{L}\p{M}\p{N}]+)*|\S/gu;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|ur|bin|ad|as|an|ar)-\p{Lu}|\d+(?:st|nd|rd|th)? \p{Lu})/u;

function pieceKind(text: string): Token['kind'] {
  if (/^['’]s$/.test(text)) return 'possessive';
  if (/^\p{N}/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'punct';
}

function pieces(text: string, range: Range, out: Token[]): void {
  PIECE.lastIndex = 0;
  const slice = text.slice(range.start, range.end);
  for (const m of slice.matchAll(PIECE)) {
    const start = range.start + m.index;
    const kind = pieceKind(m[0]);
    out.push({
      start,
      end: start + m[0].length,
      text: m[0],
      lower: m[0].toLowerCase(),
      kind,
      cap: kind === 'word' && CAPITAL.test(m[0]),
      quote: -1,
    });
  }
}

/** A closing mark is two characters long where the opening one is: '' … ''. */
const closeLength = (pair: MarkPair): number =>
  pair.start - pair.open === 2 || (pair.start === pair.open && pair.marks.length === 2) ? 2 : 1;
const outer = (pair: MarkPair): Range => ({
  start: pair.open,
  end: pair.close === null ? pair.end : pair.close + closeLength(pair),
});

/**
 * Tokens of `range` in order. With `marks`, each quotation inside is one token; without, its words are tokens too.
 * Offsets are those of `text`; possessive ’s is a token of its own.
 */
export function tokenise(text: string, range: Range, marks: readonly MarkPair[] = []): Token[] {
  const out: Token[] = [];
  let at = range.start;
  marks.forEach((pair, quote) => {
    const { start, end } = outer(pair);
    if (start < at || end > range.end) return;
    pieces(text, { start: at, end: start }, out);
    out.push({ start, end, text: text.slice(start, end), lower: '', kind: 'quote', cap: false, quote });
    at = end;
  });
  pieces(text, { start: at, end: range.end }, out);
  return out;
}
