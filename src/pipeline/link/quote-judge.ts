import type { Confidence, Quote } from '../../story/records.ts';
import { isContent, sharedCount } from './tokens.ts';
import { longestRun, wordPairs } from './word-pairs.ts';

/** A quote with marks, as it is compared. */
export interface Utterance {
  readonly quote: Quote;
  /** Keys of its words, in order. */
  readonly keys: readonly string[];
  /** Content stems of the rest of its sentence, without the names of its speaker. */
  readonly context: ReadonlySet<string>;
  /** Stands in a headline, standfirst or subheading. */
  readonly heading: boolean;
  /** Its speaker is a body that carries words (agency, outlet, account, document). */
  readonly channel: boolean;
}

/** Why two quotes are witnesses of one utterance. `score` from 0 to 1 orders pairs; it is not published. */
export interface Judgement {
  readonly score: number;
  readonly rule: string;
  readonly confidence: Confidence;
}

type Speakers = 'same' | 'different' | 'open';

/** `open`: one is unknown, or is a channel that somebody's words came through. */
function speakersOf(a: Utterance, b: Utterance): Speakers {
  if (a.quote.speaker !== null && a.quote.speaker === b.quote.speaker) return 'same';
  if (a.quote.speaker === null || b.quote.speaker === null || a.channel !== b.channel) return 'open';
  return 'different';
}

const containsRun = (long: readonly string[], short: readonly string[]): boolean => ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);

interface Overlap {
  /** Share of the shorter wording that stands in the longer, in order and in one place. */
  readonly share: number;
  /** Longest run of words that stands in both. */
  readonly run: number;
}

/** Compares a wording with the place of a longer one that its longest shared run points to. */
function overlap(short: readonly string[], long: readonly string[]): Overlap {
  const { i, j, length } = longestRun(short, long);
  const room = (words: number): number => Math.ceil(words * 1.5) + 2;
  const near = long.slice(Math.max(0, j - room(i)), j + length + room(short.length - i - length));
  return { share: wordPairs(short, near).length / short.length, run: length };
}

/** Do the sentences around two equal fragments speak of one thing? */
function contextAgrees(a: ReadonlySet<string>, b: ReadonlySet<string>, threshold: (name: string) => number): boolean {
  const shared = sharedCount(a, b);
  const smaller = Math.min(a.size, b.size);
  return shared >= Math.min(threshold('sameQuote.context'), Math.max(2, smaller)) && shared / smaller >= threshold('sameQuote.contextShare');
}

function judgeFragment(short: Utterance, long: Utterance, speakers: Speakers, threshold: (name: string) => number): Judgement | null {
  if (!containsRun(long.keys, short.keys) || !short.keys.some(isContent)) return null;
  const sameArticle = short.quote.article === long.quote.article;
  const lifted = sameArticle && short.heading !== long.heading;
  if (lifted && short.heading && short.keys.length >= 3) return { score: 0.8, rule: 'same-quote/lifted-to-heading', confidence: 'likely' };
  if (short.keys.length !== long.keys.length && short.keys.length < 3) return null;
  if (speakers !== 'same' && !lifted) return null;
  if (!contextAgrees(short.context, long.context, threshold)) return null;
  return { score: 0.7, rule: 'same-quote/fragment-in-like-sentence', confidence: sameArticle ? 'unsure' : 'likely' };
}

function judgeWording(short: Utterance, long: Utterance, speakers: Speakers, threshold: (name: string) => number): Judgement | null {
  const { share, run } = overlap(short.keys, long.keys);
  if (run < 4) return null;
  // An article's body does not print one utterance twice in different words; two like sentences there are two utterances.
  const least = short.quote.article === long.quote.article && short.heading === long.heading ? 0.95 : threshold('sameQuote.containment');
  if (speakers === 'same' && share >= least) {
    return { score: share, rule: 'same-quote/same-speaker-wording', confidence: share >= 0.85 && short.keys.length >= 8 ? 'certain' : 'likely' };
  }
  if (speakers === 'open' && share >= threshold('sameQuote.identical')) return { score: share * 0.9, rule: 'same-quote/identical-wording', confidence: 'likely' };
  return null;
}

/**
 * Are two quotes witnesses of one utterance? Null when not, or when it cannot be told. Two different known speakers never are; with an
 * unknown speaker only (nearly) identical wording counts; fragments need the sentences around them to agree.
 */
export function judge(a: Utterance, b: Utterance, threshold: (name: string) => number): Judgement | null {
  const speakers = speakersOf(a, b);
  if (speakers === 'different') return null;
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (short.keys.length < threshold('sameQuote.words')) return judgeFragment(short, long, speakers, threshold);
  return judgeWording(short, long, speakers, threshold);
}
