import type { ArticleText } from '../model.ts';
import { type Marked, finiteVerb, markedWords, titleCase } from './quote-form/marked.ts';
import { REASONS } from './quote-form/reasons.ts';
import type { QuoteLink } from './quote-links/model.ts';
import { AUXILIARIES, COMMON_VERBS } from './words/closed-class.ts';
import { ALWAYS_NAMING, FILED, NAMED_BY_MARKS, NAMING, WORD_NOUNS, WORD_VERBS } from './words/naming.ts';

/** Blocks whose marked words are speech only when the body quotes somebody saying them. */
const HEADING = new Set<string>(['subheading', 'headline', 'caption']);

export type QuoteForm = 'direct' | 'partial' | 'scare';

/** A name by the very words around it: so-called “…”, titled “…”, Joe “…” Pell; “called”, “the term” name where nobody is reported. */
function named(m: Marked): boolean {
  const [last = '', ...rest] = m.last === '' ? [] : m.back.filter((w, i) => i > 0 || !/^(?:an?|the)$/.test(w));
  const word = last === 'as' ? (rest[0] ?? '') : last;
  const adjacent = word === m.last || titleCase(m.words);
  const name = titleCase(m.words[0] === 'the' ? m.words.slice(1) : m.words);
  const filed =
    last === 'as' &&
    rest.slice(0, 5).some((w) => FILED.has(w) && (w !== 'known' || m.link.attribution === null || name));
  return (
    ALWAYS_NAMING.has(word) ||
    filed ||
    isWordAsWord(m, word) ||
    isCommonName(m) ||
    isItsName(m) ||
    (NAMING.has(word) && adjacent && (m.link.attribution === null || titleCase(m.words))) ||
    isNickname(m) ||
    isAttribute(m)
  );
}

/** “The word “sorry” had appeared”, ““clarty”, a word from the north”, “avoid “reach out””, “a “stay put” notice”. */
function isWordAsWord(m: Marked, before: string): boolean {
  const told = /^,?\s*(?:[—–-]+\s*)?(?:an?|the)\s(\p{L}+)(?:\s(\p{L}+))?/u.exec(m.after)?.slice(1) ?? [];
  const open = !/[.,!?]$/.test(m.inside);
  const subject =
    before === 'word' && m.words.length === 1 && open && (AUXILIARIES.has(m.next) || COMMON_VERBS.has(m.next));
  const kind = NAMED_BY_MARKS.has(m.next) && open && /^(?:an?|the|its|their|\p{L}+['’]s)$/u.test(m.last);
  const explained = m.words.length < 3 && told.some((word) => WORD_NOUNS.has(word ?? ''));
  return m.words.length <= 4 && (subject || kind || explained || WORD_VERBS.has(m.last));
}

/** “Its subtitle is “…””, “whose motto was “…””. */
const isItsName = ({ back: [be = '', noun = ''], last }: Marked): boolean =>
  be === last && /^(?:is|was)$/.test(be) && /^(?:sub)?title$|^(?:motto|slogan|nickname|acronym|hashtag)$/.test(noun);

/** “in what locals still call “…””, “what the office classes as “…””: what everybody calls it, where nobody is reported to. */
const isCommonName = (m: Marked): boolean =>
  m.link.attribution === null &&
  /\b(?:what|which|that)\s[^.,;:“”"]{0,40}\b(?:calls?|classe[sd]\s+as|terms?|refers?\s+to\s+as)\s+(?:the\s|an?\s|its\s|their\s)?$/u.test(
    m.before,
  );

const isNickname = ({ before, next, words }: Marked): boolean =>
  /\p{Lu}\p{Ll}+[\s\u00a0]+$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(next) && words.length <= 3 && titleCase(words);

/** `href="…"`: a value in a tag that was left in the text. */
const isAttribute = ({ before }: Marked): boolean => /[\p{L}-]=$/u.test(before);

/** A sentence of its own: begins like one, and ends with a stop or stands alone. */
function sentenceLike({ inside, words }: Marked): boolean {
  return (
    /^[[(…. ]*[\p{Lu}\p{N}“‘']/u.test(inside) &&
    words.length >= 3 &&
    (finiteVerb(words) || /[.!?,…]$/.test(inside.trim()))
  );
}

/** A clause or more, as against some words inside somebody else's sentence. */
function wholeClause(m: Marked): boolean {
  const { inside, words, link, alone } = m;
  const whole = /^(?:$|.*[.!?…]["”’']?\s+$)/su.test(m.before) && /^quote\/(?:cue-after|inverted)$/.test(link.rule);
  if (whole && /^\p{Lu}.*[.,!?…]$/su.test(inside)) return true;
  if (link.rule === 'quote/cue-before' && /:\s$/.test(m.before) && /^\p{Lu}.*[.!?…]$/su.test(inside)) return true;
  const continues =
    link.basis === 'stated' &&
    link.rule !== 'quote/in-reported-clause' &&
    link.rule !== 'quote/cue-at-end' &&
    finiteVerb(words) &&
    words.length >= 6;
  return sentenceLike(m) || (alone && finiteVerb(words)) || (continues && /[.,!?]$/.test(inside));
}

/** Reasons for and against speech that hold of the marked words, each by its id. */
const weigh = (m: Marked): number => REASONS.filter((r) => r.holds(m)).reduce((sum, r) => sum + r.weight, 0);

/**
 * What kind of marked words pair `n` holds. direct: a clause or more of speech; partial: some words of somebody who is reported;
 * scare: marks without anybody reported (titles, names, words as words, distance). `links` are those of all pairs.
 */
export function quoteForm(input: ArticleText, links: readonly QuoteLink[], n: number): QuoteForm {
  const m = markedWords(input, links, n);
  if (named(m) || weigh(m) <= 0) return 'scare';
  if (m.link.attribution === null && m.alone && HEADING.has(m.kind)) return 'scare';
  return wholeClause(m) ? 'direct' : 'partial';
}
