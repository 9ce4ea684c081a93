import type { MarkPair, Range } from '../model.ts';
import { firstFrom } from '../sorted.ts';
import { type WordForm, wordForm } from './word-form.ts';

/** One token of a sentence. A quotation, marks included, is a single token of kind `quote`. */
export interface Token extends Range, Omit<WordForm, 'kind'> {
  readonly kind: WordForm['kind'] | 'quote';
  /** Index into the article's mark pairs for a `quote`, else -1. */
  readonly quote: number;
}

/** Every kind of token. It looks at most 6 code units past the end of what it matches, and at none before. */
export const PIECE =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Prof|Rev|Hon|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s)|\p{Lu}\.(?=\s\p{Lu})|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.&-](?!s(?![\p{L}\p{N}]))|,(?=\d{3}))[\p{L}\p{M}\p{N}]+)*|\S/gu;
const SIGHT = 8;
const longestAbbreviation = 4;

/** What a code unit of ASCII is to the tokeniser. `JOINS` may go on inside a word, so the pattern must look. */
const [BLANK, LETTER, ALONE, JOINS] = [1, 2, 3, 4];
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (/\s/.test(c)) return BLANK;
  if (/[A-Za-z\d]/.test(c)) return LETTER;
  return /['.&,-]/.test(c) ? JOINS : ALONE;
});
const classOf = (code: number): number => (code < 128 ? (ascii[code] ?? JOINS) : JOINS);
const classAt = (text: string, at: number): number => classOf(text.charCodeAt(at));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Marks that may stand inside a word and begin none. */
const isLone = (code: number): boolean => code === 38 || (code >= 44 && code <= 46);

/** End of the plain token at `at`, of letters and digits or of one mark, or -1 where the pattern must look. Most words of English are plain. */
function plainEnd(text: string, at: number, end: number): number {
  const first = classAt(text, at);
  if (first !== LETTER) return first === ALONE || isLone(text.charCodeAt(at)) ? at + 1 : -1;
  let to = at + 1;
  while (to < end && classAt(text, to) === LETTER) to++;
  if (to >= end) return end;
  const next = classAt(text, to);
  if (next !== JOINS) return to;
  if (text[to] === ',') return isDigit(text.charCodeAt(to + 1)) ? -1 : to;
  return text[to] === '.' && to - at > longestAbbreviation && classAt(text, to + 1) === BLANK ? to : -1;
}

function pieces(text: string, from: number, end: number, out: Token[]): void {
  let slice = '';
  let sliced = -1;
  for (let at = from; at < end; ) {
    if (classAt(text, at) === BLANK) {
      at++;
      continue;
    }
    let to = plainEnd(text, at, end);
    if (to < 0) {
      if (sliced < 0) [slice, sliced] = [text.slice(at, end), at];
      PIECE.lastIndex = at - sliced;
      const found = PIECE.exec(slice);
      if (found === null) return;
      at = sliced + found.index;
      to = sliced + PIECE.lastIndex;
    }
    const form = wordForm(text, at, to);
    out.push({
      start: at,
      end: to,
      id: form.id,
      text: form.text,
      lower: form.lower,
      kind: form.kind,
      cap: form.cap,
      quote: -1,
    });
    at = to;
  }
}

/** A closing mark is two characters long where the opening one is: '' … ''. */
const closeLength = (pair: MarkPair): number =>
  pair.start - pair.open === 2 || (pair.start === pair.open && pair.marks.length === 2) ? 2 : 1;
const outer = (pair: MarkPair): Range => ({
  start: pair.open,
  end: pair.close === null ? pair.end : pair.close + closeLength(pair),
});

type Cut = (part: Range, out: Token[]) => void;

function masked(text: string, range: Range, marks: readonly MarkPair[], cut: Cut): Token[] {
  const out: Token[] = [];
  let at = range.start;
  for (let quote = firstFrom(marks, range.start); quote < marks.length; quote++) {
    const pair = marks[quote];
    if (pair === undefined || pair.start > range.end) break;
    const { start, end } = outer(pair);
    if (start < at || end > range.end) continue;
    cut({ start: at, end: start }, out);
    out.push({ start, end, id: -1, text: text.slice(start, end), lower: '', kind: 'quote', cap: false, quote });
    at = end;
  }
  cut({ start: at, end: range.end }, out);
  return out;
}

/**
 * Tokens of `range` in order. With `marks`, each quotation inside is one token; without, its words are tokens too.
 * Offsets are those of `text`; possessive ’s is a token of its own.
 */
export const tokenise = (text: string, range: Range, marks: readonly MarkPair[] = []): Token[] =>
  masked(text, range, marks, (part, out) => pieces(text, part.start, part.end, out));

/** A stretch of text and its tokens, quotations not masked. */
export interface Cutting extends Range {
  readonly tokens: readonly Token[];
}

/** As `tokenise` for a part of what was cut already, without cutting again what the part's ends cannot change. */
export const tokensWithin = (text: string, whole: Cutting, part: Range, marks: readonly MarkPair[] = []): Token[] =>
  masked(text, part, marks, (piece, out) => copy(text, whole, piece, out));

function copy(text: string, { tokens, end }: Cutting, part: Range, out: Token[]): void {
  const first = firstFrom(tokens, part.start);
  const sight = part.end === end ? 0 : SIGHT;
  let done = part.start;
  if ((tokens[first - 1]?.end ?? 0) <= done)
    for (let i = first; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.end + sight > part.end) break;
      out.push(token);
      done = token.end;
    }
  pieces(text, done, part.end, out);
}
