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
  /** Keys of the words of its sentence before and after it. */
  readonly beside: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Its speaker, with bodies printed under one name taken as one; null when unknown. */
  readonly speaker: string | null;
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
  if (a.speaker !== null && a.speaker === b.speaker) return 'same';
  if (a.speaker === null || b.speaker === null || a.channel !== b.channel) return 'open';
  return 'different';
}

const containsRun = (long: readonly string[], short: readonly string[]): boolean =>
  ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);

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

/** Words next to the two fragments that agree, going away from them on both sides; at least one carries content. */
function touching(a: Utterance['beside'], b: Utterance['beside']): number {
  const same = (x: readonly string[], y: readonly string[]): string[] => {
    const end = x.findIndex((key, at) => key !== y[at]);
    return x.slice(0, end === -1 ? x.length : end);
  };
  const shared = [...same([...a.before].reverse(), [...b.before].reverse()), ...same(a.after, b.after)];
  return shared.some(isContent) ? shared.length : 0;
}

/** Do the sentences around two equal fragments speak of one thing? A heading says it shorter, so it needs one shared word less. */
function contextAgrees(a: Utterance, b: Utterance, lifted: boolean, threshold: (name: string) => number): boolean {
  const shared = sharedCount(a.context, b.context);
  const smaller = Math.max(1, Math.min(a.context.size, b.context.size));
  const least = threshold('sameQuote.context') - (lifted ? 1 : 0);
  return (
    touching(a.beside, b.beside) >= threshold('sameQuote.touching') ||
    (shared >= least && shared / smaller >= threshold('sameQuote.contextShare'))
  );
}

function judgeFragment(
  short: Utterance,
  long: Utterance,
  speakers: Speakers,
  threshold: (name: string) => number,
): Judgement | null {
  if (!containsRun(long.keys, short.keys) || !short.keys.some(isContent)) return null;
  const sameArticle = short.quote.article === long.quote.article;
  const lifted = sameArticle && short.heading !== long.heading;
  if (lifted && short.heading && short.keys.length >= 3)
    return { score: 0.8, rule: 'same-quote/lifted-to-heading', confidence: 'likely' };
  if (
    [short, long].some((one) => one.quote.form === 'scare') ||
    (short.keys.length !== long.keys.length && short.keys.length < 3)
  )
    return null;
  if (speakers !== 'same' && !lifted) return null;
  if (!contextAgrees(short, long, lifted, threshold)) return null;
  return { score: 0.7, rule: 'same-quote/fragment-in-like-sentence', confidence: sameArticle ? 'unsure' : 'likely' };
}

function judgeWording(
  short: Utterance,
  long: Utterance,
  speakers: Speakers,
  threshold: (name: string) => number,
): Judgement | null {
  const { share, run } = overlap(short.keys, long.keys);
  if (run < threshold('sameQuote.run')) return null;
  // An article's body does not print one utterance twice in different words; two like sentences there are two utterances.
  const least =
    short.quote.article === long.quote.article && short.heading === long.heading
      ? threshold('sameQuote.sameArticle')
      : threshold('sameQuote.containment');
  if (speakers === 'same' && share >= least) {
    return {
      score: share,
      rule: 'same-quote/same-speaker-wording',
      confidence: share >= 0.85 && short.keys.length >= 8 ? 'certain' : 'likely',
    };
  }
  if (speakers === 'open' && share >= threshold('sameQuote.identical'))
    return { score: share * 0.9, rule: 'same-quote/identical-wording', confidence: 'likely' };
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
