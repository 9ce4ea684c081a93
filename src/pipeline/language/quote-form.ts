import type { ArticleText, MarkPair } from '../model.ts';
import { cueOf } from './cue-forms.ts';
import type { QuoteLink } from './quote-links/model.ts';
import { AUXILIARIES, COMMON_VERBS } from './words/closed-class.ts';

/** Blocks whose marked words are speech only when the body quotes somebody saying them. */
const HEADING = new Set<string>(['subheading', 'headline', 'caption']);

export type QuoteForm = 'direct' | 'partial' | 'scare';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
/** Has something that can be a finite verb. */
const clause = (words: readonly string[]): boolean =>
  words.some(
    (w, i) =>
      AUXILIARIES.has(w.toLowerCase()) ||
      COMMON_VERBS.has(w.toLowerCase()) ||
      /['’](?:s|re|m|ve|ll|d|t)$/i.test(w) ||
      (i > 0 && /^\p{Ll}+(?:ed|s)$/u.test(w)) ||
      (/^(?:i|we|you|they)$/i.test(w) && words.length > i + 1),
  );

/** Words that say a mark names or distances instead of quoting. */
const NAMING =
  /(?:so-called|known as|called|titled|entitled|named|nicknamed|dubbed|the (?:song|book|film|movie|show|series|album|novel|word|term|phrase|program|programme|podcast))\s*$/i;
/** After these the marks name a work or a thing even where somebody is reported in the sentence. */
const ALWAYS_NAMING =
  /(?:titled|entitled|nicknamed|known as|so-called|the (?:song|book|film|movie|show|series|album|novel|program|programme|podcast))\s*$/i;
const capitalised = (words: readonly string[]): boolean =>
  words.filter((w) => w.length > 3 || /^\p{Lu}/u.test(w)).every((w) => /^[\p{Lu}\p{N}]/u.test(w));

const titleCase = (words: readonly string[]): boolean => words.length > 1 && capitalised(words);

/** “on CBS’s “This Week,” …”: capitals in the middle of a sentence, after a word that neither reports nor pauses, are a name. */
function isTitle(article: ArticleText['article'], pair: MarkPair, words: readonly string[]): boolean {
  const before = article.text.slice(Math.max(article.blocks[pair.block]?.start ?? 0, pair.open - 40), pair.open);
  const last = /(\p{L}+(?:['’]s)?|["”’']s?)[\s\u00a0]+$/u.exec(before)?.[1] ?? '';
  if (
    last === '' ||
    words.length === 0 ||
    words.length > 7 ||
    !/^[\p{Lu}\p{N}]/u.test(words[0] ?? '') ||
    !capitalised(words) ||
    /^I\b/.test(words[0] ?? '')
  )
    return false;
  const reports =
    cueOf(last.toLowerCase()) !== undefined ||
    /^(?:that|as|was|is|were|are|be|been|him|her|them|it|saying|yelled|read|reads)$/i.test(last);
  return !reports;
}

/** A sentence of its own: begins like one, and ends with a stop or stands alone. */
function sentenceLike(inside: string, words: readonly string[]): boolean {
  return (
    /^[[(…. ]*[\p{Lu}\p{N}“‘']/u.test(inside) && words.length >= 3 && (clause(words) || /[.!?,…]$/.test(inside.trim()))
  );
}

/**
 * What kind of marked words these are. direct: a clause or more of speech; partial: some words of somebody who is reported;
 * scare: marks without anybody reported (titles, names, distance).
 */
export function quoteForm({ article }: Pick<ArticleText, 'article'>, pair: MarkPair, link: QuoteLink): QuoteForm {
  const inside = article.text.slice(pair.start, pair.end);
  const words = wordsOf(inside);
  const before = article.text.slice(Math.max(0, pair.open - 40), pair.open);
  const kind = article.blocks[pair.block]?.kind;
  const alone =
    article.text.slice(article.blocks[pair.block]?.start ?? 0, pair.open).trim() === '' &&
    /^[\s.,]*$/.test(article.text.slice((pair.close ?? pair.end) + 1, article.blocks[pair.block]?.end ?? 0));
  if (ALWAYS_NAMING.test(before) || isTitle(article, pair, words)) return 'scare';
  if (link.attribution === null && (NAMING.test(before) || titleCase(words))) return 'scare';
  if (link.attribution === null && alone && kind !== undefined && HEADING.has(kind)) return 'scare';
  const continues =
    link.basis === 'stated' &&
    link.rule !== 'quote/in-reported-clause' &&
    link.rule !== 'quote/cue-at-end' &&
    clause(words) &&
    words.length >= 4;
  if (
    sentenceLike(inside, words) ||
    (alone && clause(words)) ||
    (continues && /^[^\p{Lu}]*[.,!?]$/u.test(inside.slice(-1)) && words.length >= 6)
  )
    return 'direct';
  return link.attribution === null && words.length <= 3 && kind !== 'subheading' && kind !== 'standfirst'
    ? 'scare'
    : 'partial';
}
