import type { Range } from '../model.ts';
import type { Attribution, SentenceTokens } from './attribution/model.ts';
import { isAdverb, lowerAt, textAt, verbLike } from './phrases/look.ts';
import type { Token } from './tokens.ts';
import { verbIn } from './finite.ts';
import { AUXILIARIES, MONTHS, PREPOSITIONS, WEEKDAYS } from './words/closed-class.ts';

type Tokens = readonly Token[];
const isTime = (lower: string): boolean =>
  WEEKDAYS.has(lower) ||
  MONTHS.has(lower) ||
  /^(?:today|yesterday|week|month|year|morning|evening|night|afternoon|earlier|later|last|this|early|late)$/.test(
    lower,
  );

/** Past “on Sunday,”, “in a statement”, “that” and the like, which stand between the cue and the reported words. */
function contentStart(tokens: Tokens, from: number): number {
  const that = tokens.findIndex((t, i) => i >= from && i < from + 12 && t.lower === 'that');
  const adjunct =
    PREPOSITIONS.has(lowerAt(tokens, from)) || isTime(lowerAt(tokens, from)) || textAt(tokens, from) === ',';
  if (
    that === from ||
    (adjunct &&
      that > from &&
      tokens.slice(from, that).every((t) => t.kind !== 'quote' && t.text !== ';' && !AUXILIARIES.has(t.lower)))
  )
    return that + 1;
  let i = from;
  for (;;) {
    const lower = lowerAt(tokens, i);
    if (/^(?:on|in|at|during|by|via|through|earlier|late)$/.test(lower) && adjunctEnd(tokens, i) > i)
      i = adjunctEnd(tokens, i);
    else if (isTime(lower) || (tokens[i]?.kind === 'punct' && /^[,:]$/.test(textAt(tokens, i)))) i++;
    else break;
  }
  return /^(?:that|whether|if)$/.test(lowerAt(tokens, i)) ? i + 1 : i;
}

/** End of “on Sunday”, “in an interview with X”, “in a statement”; the index given when it is no such adjunct. */
function adjunctEnd(tokens: Tokens, i: number): number {
  if (isTime(lowerAt(tokens, i + 1))) {
    let j = i + 1;
    while (isTime(lowerAt(tokens, j)) || tokens[j]?.kind === 'number') j++;
    return j;
  }
  const noun = tokens.findIndex(
    (t, k) =>
      k > i &&
      k < i + 6 &&
      /^(?:interview|statement|email|tweet|letter|post|speech|report|memo|telephone|phone|remarks|conference)$/.test(
        t.lower,
      ),
  );
  if (noun < 0 || tokens.slice(i + 1, noun).some((t) => t.kind === 'punct')) return i;
  const next = tokens.findIndex((t, k) => k > noun && (t.kind === 'punct' || t.lower === 'that'));
  return next < 0 ? tokens.length : next;
}

/** Index of the first colon that leads to words in marks, closed or not: they are quoted and not reported. Else the number of tokens. */
function colonBeforeMarks(tokens: Tokens, from: number): number {
  const opens = (t: Token | undefined): boolean => t?.kind === 'quote' || /^["“„«]$/.test(t?.text ?? '');
  const led = tokens.findIndex((t, i) => i >= from && t.text === ':' && opens(tokens[i + 1]));
  return led < 0 ? tokens.length : led;
}

/** Where the reported words end: before the next attribution's clause, or at the sentence's closing mark. */
function contentEnd(tokens: Tokens, from: number, next: Attribution | undefined): number {
  const led = colonBeforeMarks(tokens, from);
  let end = Math.min(next ? Math.min(next.from, next.at) : tokens.length, led);
  while (
    end > from &&
    (tokens[end - 1]?.kind === 'punct' ||
      /^(?:and|but|while|as|although|though|which)$/.test(lowerAt(tokens, end - 1))) &&
    !/^[)%’”"]$/.test(textAt(tokens, end - 1))
  )
    end--;
  return end;
}

const asRange = (tokens: Tokens, from: number, to: number): Range | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
};

/** Reported words before an attribution that closes its sentence: “…, X said.” */
function contentBefore(tokens: Tokens, a: Attribution, previous: Attribution | undefined): Range | null {
  const end = Math.min(a.from, a.at);
  let from = previous ? previous.after : 0;
  while (
    from < end &&
    (tokens[from]?.kind === 'punct' ||
      /^(?:and|but|meanwhile|however)$/.test(lowerAt(tokens, from)) ||
      (from === 0 && isAdverb(lowerAt(tokens, from))))
  )
    from++;
  let to = end;
  while (to > from && tokens[to - 1]?.kind === 'punct' && textAt(tokens, to - 1) !== ')') to--;
  return tokens
    .slice(from, to)
    .some((t, i) => t.kind === 'quote' || verbLike(tokens, from + i) || AUXILIARIES.has(t.lower)) &&
    !participial(tokens, from, to)
    ? asRange(tokens, from, to)
    : null;
}
/** “Opening the case,”, “Asked whether he would go,”: when, not what. */
const participial = (tokens: Tokens, from: number, to: number): boolean =>
  /(?:ing|ed)$/.test(lowerAt(tokens, from)) && tokens.slice(from, to).every((t) => t.text !== ',');

const closes = (tokens: Tokens, a: Attribution): boolean =>
  Math.min(a.from, a.at) > 2 &&
  /^(?:,|–|—|-|--)$/.test(textAt(tokens, Math.min(a.from, a.at) - 1)) &&
  lowerAt(tokens, a.after) !== 'that';

/**
 * The words of a sentence that an attribution reports without (or around) quotation marks, or null. `all` are the attributions of the
 * sentence in order. A content that is nothing but quotations is left to the direct quotations.
 */
export function reportedWords(sentence: SentenceTokens, a: Attribution, all: readonly Attribution[]): Range | null {
  const { tokens } = sentence;
  const next = all.find((b) => b.at > a.at && Math.min(b.from, b.at) > a.after && opensClause(tokens, b));
  const previous = all.findLast((b) => b.at < a.at);
  const from = contentStart(tokens, a.after);
  const led = colonBeforeMarks(tokens, from);
  if (all.some((b) => b.at > a.at && Math.max(b.after, b.at + 1) === led)) return null;
  const to = contentEnd(tokens, from, next);
  const after = a.shape === 'inverted' ? null : asRange(tokens, from, to);
  const words = tokens.slice(from, to).filter((t) => t.kind === 'word').length;
  if (quoteBefore(tokens, a)) return bareBefore(tokens, a, previous);
  if (inserted(tokens, a)) return longer(bare(tokens, contentBefore(tokens, a, previous)), bare(tokens, after));
  if (closes(tokens, a) && (words < 4 || a.shape === 'according' || a.shape === 'inverted'))
    return bare(tokens, contentBefore(tokens, a, previous));
  if (a.shape === 'according') return bare(tokens, after);
  if (
    AUXILIARIES.has(lowerAt(tokens, from)) ||
    (PREPOSITIONS.has(lowerAt(tokens, from)) && !tokens.slice(from, to).some((t) => t.kind === 'quote')) ||
    onlyAdjunct(tokens, a, from)
  )
    return null;
  const states = verbIn(tokens, from, to) >= 0 || lowerAt(tokens, from) === 'to' || a.after > a.at + 1;
  return tokens.slice(from, to).some((t) => t.kind === 'quote') || (words >= 2 && states) ? bare(tokens, after) : null;
}

/** “asked for more”, “wrote to the league”: what follows says to whom or for what, not what was said. */
function onlyAdjunct(tokens: Tokens, a: Attribution, from: number): boolean {
  const first = lowerAt(tokens, from);
  if (/^(?:write|post|tweet|retweet)$/.test(a.verb?.lemma ?? ''))
    return lowerAt(tokens, from - 1) !== 'that' && textAt(tokens, from - 1) !== ':';
  return (
    a.verb?.lemma === 'ask' && /^(?:for|about|to)$/.test(first) && lowerAt(tokens, from + 1) !== '' && first !== 'to'
  );
}

/** “The plan, he said, was sound”: the clause stands inside what it reports. */
const inserted = (tokens: Tokens, a: Attribution): boolean => closes(tokens, a) && textAt(tokens, a.after) === ',';
/** A record has one stretch: of the two sides of an inserted clause, the longer one. */
function longer(a: Range | null, b: Range | null): Range | null {
  if (!a || !b) return a ?? b;
  return a.end - a.start >= b.end - b.start ? a : b;
}

/** “…,” X said: what follows the cue is where and when, not what. */
function quoteBefore(tokens: Tokens, a: Attribution): boolean {
  let i = Math.min(a.from, a.at) - 1;
  while (/^(?:,|–|—|-|--)$/.test(textAt(tokens, i))) i--;
  return tokens[i]?.kind === 'quote' && a.shape !== 'participle';
}
/** Words before the quotation that share its clause: Fighters “are near,” X said. */
function bareBefore(tokens: Tokens, a: Attribution, previous: Attribution | undefined): Range | null {
  const range = contentBefore(tokens, a, previous);
  if (!range) return null;
  const inside = tokens.filter((t) => t.start >= range.start && t.end <= range.end);
  return inside[0]?.kind === 'word' &&
    inside.at(-1)?.kind === 'quote' &&
    inside.filter((t) => t.kind === 'quote').length === 1
    ? range
    : null;
}

/** Does an attribution begin a clause of its own, rather than stand inside what another reports? */
function opensClause(tokens: Tokens, b: Attribution): boolean {
  if (b.shape === 'participle' || b.shape === 'shared' || b.shape === 'according') return true;
  const begin = Math.min(b.from, b.at);
  return (
    /^(?:,|;|–|—|--|and|but|while|as)$/.test(textAt(tokens, begin - 1).toLowerCase()) &&
    b.verb?.classes.has('think') !== true
  );
}

/** A sentence of its own in marks, or a mark left open. */
const isSpoken = (t: Token | undefined): boolean =>
  t !== undefined && (t.kind === 'quote' ? /^\W*\p{Lu}.*[,.?!…]\W*$/su.test(t.text) : /^["“„«]$/.test(t.text));

/** Null unless some words stand outside quotation marks, and where direct words come first or a mark is left open. */
function bare(tokens: Tokens, range: Range | null): Range | null {
  if (!range) return null;
  const inside = tokens.filter((t) => t.start >= range.start && t.end <= range.end);
  if (isSpoken(inside[0]) || inside.some((t) => t.kind === 'punct' && isSpoken(t))) return null;
  return inside.filter((t) => t.kind === 'word').length >= 2 ? range : null;
}
