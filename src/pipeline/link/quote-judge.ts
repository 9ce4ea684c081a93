import { diffArrays } from 'diff';
import type { Confidence, Quote } from '../../story/records.ts';
import { isContent, sharedCount } from './tokens.ts';

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
  /** Share of the shorter wording that stands in the longer, in order. */
  readonly share: number;
  /** Longest run of words that stands in both. */
  readonly run: number;
  /** The shorter wording stands in one place of the longer, not scattered over it. */
  readonly compact: boolean;
}

/** Compares two wordings (jsdiff, Myers 1986). */
function overlap(short: readonly string[], long: readonly string[]): Overlap {
  let [matched, run, first, last, place] = [0, 0, -1, 0, 0];
  for (const part of diffArrays([...short], [...long])) {
    const size = part.value.length;
    if (part.removed) continue;
    if (!part.added) {
      [matched, run, first, last] = [matched + size, Math.max(run, size), first === -1 ? place : first, place + size];
    }
    place += size;
  }
  return { share: matched / short.length, run, compact: last - first <= 1.5 * short.length + 3 };
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
  const { share, run, compact } = overlap(short.keys, long.keys);
  if (!compact || run < 4) return null;
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
