import type { Block } from '../story/article.ts';
import { anywhere, beforeNames, beforeNumbers, openers } from './language/abbreviations.ts';
import { cueOf } from './language/cue-forms.ts';
import { type Dateline, datelineOf } from './language/dateline.ts';
import type { MarkPair, Range } from './model.ts';

/** End mark, marks that close after it, blanks, and the first character of what may be the next sentence. */
const candidate = /(?<![.!?…])([.!?…]+)(["'”’»)\]]*)\s+(?=["'“‘„«([]*[\p{Lu}\p{Lo}\p{N}])/gu;
const SPOKEN = ['say', 'tell', 'ask'] as const;
const nameAndVerb =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|al|bin|de|van|von)){0,3}(?:, (?:\d+|(?:an?|the|his|her|its|who)\s[^,.;:“”"]{3,60}),|,)? (?:also |later |then |once )?(\p{Ll}+)\b(.?)/u;

/** “Why?” Smith asked: the name and cue after a question belong to its sentence; after a full stop only where nothing follows them. */
function tellsWhoSpoke(after: string, ends: string): boolean {
  const [, verb = '', next = ''] = nameAndVerb.exec(after) ?? [];
  const cue = cueOf(verb);
  const told = cue && (cue.form === 'past' || cue.form === 'present') && SPOKEN.some((c) => cue.classes.has(c));
  return told === true && (/[!?…]$/.test(ends) || ends.length > 1 || /^[.,]?$/.test(next));
}

/** A credit in brackets after the last full stop of a block belongs to the sentence before it. */
const closingCredit = /^[([][^()[\]]*[^.!?()[\]][)\]]\.?$/;
const lastWord = /[\p{L}\p{N}.'’&-]*$/u;

/** First word after a candidate, without marks before it. */
function wordAfter(text: string, at: number): string {
  return /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(text.slice(at, at + 40))?.[0] ?? '';
}

/** Does the full stop after `word` belong to an abbreviation, given the word after it? */
function isAbbreviation(word: string, after: string): boolean {
  const lower = word.toLowerCase().replace(/^['’.-]+/, '');
  if (beforeNames.has(lower)) return true;
  const number = /^\p{N}/u.test(after);
  if (beforeNumbers.has(lower) && number) return true;
  const initial = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word.replace(/^['’.-]+/, ''));
  return (
    (initial || (anywhere.has(lower) && isAbbreviated(word, lower))) && !number && !openers.has(after.toLowerCase())
  );
}

/** Words that are also plain words (sat, mar, co) are abbreviations only when capitalised. */
const isAbbreviated = (word: string, lower: string): boolean =>
  lower.includes('.') || word !== lower || /^(?:etc|vs?|al|viz|est)$/.test(lower);

/** “Lowe said: “It leans.” Pell agreed.”: words that a colon or a comma leads to have their speaker; the name after them begins a sentence. */
const isLedTo = (before: string, closing: string): boolean =>
  /["”»]/.test(closing)
    ? /[:,][\s\u00a0]["“„«][^"“”„»]*$/u.test(before)
    : /[:,][\s\u00a0][‘'][^"“”„»‘]*$/u.test(before);

function endsSentence(text: string, start: number, found: RegExpExecArray): boolean {
  const [whole, ends = '', closing = ''] = found;
  const next = found.index + whole.length;
  if (closing && !isLedTo(text.slice(start, found.index), closing) && tellsWhoSpoke(text.slice(next, next + 140), ends))
    return false;
  if (/[([]/.test(text[next] ?? '') && closingCredit.test(text.slice(next))) return false;
  if (ends !== '.' || closing) return true;
  if (
    opensQuotation(text, next) &&
    !beforeNames.has(
      (lastWord.exec(text.slice(Math.max(start, found.index - 24), found.index))?.[0] ?? '').toLowerCase(),
    )
  )
    return true;
  const word = lastWord.exec(text.slice(Math.max(start, found.index - 24), found.index))?.[0] ?? '';
  return !isAbbreviation(word, wordAfter(text, next));
}

/** “… in Fort Hill, S.C. “It seems …”: after an abbreviation, a quotation that begins like a sentence begins one. */
const opensQuotation = (text: string, at: number): boolean =>
  /^[“"«]\p{Lu}\p{L}*[ ’']\p{L}+/u.test(text.slice(at, at + 40));

/** Is the offset inside a quotation? Asked in ascending order, so one walk over the pairs is enough. */
function quotationGuard(text: string, blocks: readonly Block[], pairs: readonly MarkPair[]): (at: number) => boolean {
  const ascending = [...pairs].sort((a, b) => a.open - b.open);
  let next = 0;
  let until = -1;
  return (at) => {
    for (let pair = ascending[next]; pair && pair.open < at; pair = ascending[++next]) {
      until = Math.max(until, pair.close ?? blocks[pair.block]?.end ?? text.length);
    }
    return at <= until;
  };
}

const RUNNING: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'standfirst']);
/** Place, day and agency before a report are no part of what its first sentence says. */
export const datelineOfBlock = (block: Block, words: string): Dateline | null =>
  RUNNING.has(block.kind) ? datelineOf(words) : null;

/**
 * Sentences of every block, in text order, without blanks at their edges. None crosses a block or is cut inside a quotation; in a
 * block, every character that is no blank stands in exactly one. Ends are those of Unicode's sentence rules (UAX 29) for English, less
 * those after abbreviations and before a lower-case letter. A dateline is one of its own.
 */
export function splitSentences(text: string, blocks: readonly Block[], pairs: readonly MarkPair[]): Range[] {
  const sentences: Range[] = [];
  const isQuoted = quotationGuard(text, blocks, pairs);
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const dateline = datelineOfBlock(block, words);
    if (dateline) sentences.push({ start: block.start, end: block.start + dateline.end });
    let start = block.start + (dateline?.next ?? 0);
    for (const found of words.matchAll(candidate)) {
      const end = block.start + found.index + (found[1]?.length ?? 0) + (found[2]?.length ?? 0);
      if (end <= start || isQuoted(end) || !endsSentence(words, start - block.start, found)) continue;
      sentences.push({ start, end });
      start = block.start + found.index + found[0].length;
    }
    if (start < block.end) sentences.push({ start, end: block.end });
  }
  return sentences;
}
