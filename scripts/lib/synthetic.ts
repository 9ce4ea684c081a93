import { functionWords, negations, reportingWords } from '../../src/pipeline/link/function-words.ts';
import { readSource, type SourceFile } from '../../src/pipeline/read/source-file.ts';

/** A repeatable stream of numbers from 0 up to 1 (mulberry32, public domain, by Tommy Ettinger). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const keyed = list.map((item) => [next(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

const linesOf = (bodies: readonly string[]): string[] =>
  bodies.flatMap((body) => body.split('\n')).filter((line) => line.trim() !== '');

/** One article's text: some of the lines in another order, with every number changed. */
function textOf(lines: readonly string[], count: number, next: () => number): string {
  return shuffled(lines, next)
    .slice(0, count)
    .map((line) => line.replace(/\d+/g, (n) => String(Math.max(1, Math.round(Number(n) * (0.5 + next()))))))
    .join('\n\n');
}

/**
 * `count` invented articles: each mixes the lines of real ones in another order, drops some and changes every number. The same
 * seed gives the same articles.
 */
export function syntheticArticles(bodies: readonly string[], story: string, count: number, seed = 1): SourceFile[] {
  const next = chance(seed);
  const lines = linesOf(bodies);
  const perArticle = Math.round(lines.length / bodies.length);
  return Array.from({ length: count }, (_, i) => {
    const body = textOf(lines, perArticle, next);
    const file = `synthetic-${String(i).padStart(4, '0')}.txt`;
    const { source } = readSource(new TextEncoder().encode(body), { id: file.slice(0, -4), story, file });
    if (source === null) throw new RangeError(`${file} could not be read`);
    return source;
  });
}

/** Words that make a sentence of news what it is, whatever it tells of; they stay. */
const frame = (word: string): boolean => {
  const key = word.toLowerCase();
  return functionWords.has(key) || reportingWords.has(key) || negations.has(key) || calendar.test(key);
};
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const syllables = [
  'ba',
  'den',
  'fo',
  'gar',
  'hul',
  'jin',
  'kem',
  'lo',
  'mir',
  'nas',
  'ovi',
  'pel',
  'ras',
  'sul',
  'tor',
];
const word = /\p{L}+/gu;

/** A name nobody bears, told by its number. */
function invented(number: number): string {
  const parts = [number, Math.floor(number / 15), Math.floor(number / 225)].map((one) => syllables[one % 15] ?? '');
  const name = parts.join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Small words of one kind: any of them may stand for another, so that two stories do not share the frames of their sentences. */
const small: readonly (readonly string[])[] = [
  ['of', 'in', 'on', 'at', 'for', 'with', 'from', 'by', 'under', 'against', 'between', 'through', 'during', 'over'],
  ['the', 'this', 'each', 'some', 'any', 'no', 'such'],
  ['he', 'she', 'they', 'we', 'you'],
  ['his', 'her', 'their', 'our', 'its'],
];
const kindOf = new Map(small.flatMap((kind) => kind.map((one) => [one, kind] as const)));

/** The ending a word is put in place of others by. */
const ending = (one: string): string => /(?:ed|ing|ly|s|tion)$/u.exec(one)?.[0] ?? '';

/** Word of content → another of the same ending. */
function exchanged(lines: readonly string[], next: () => number): Map<string, string> {
  const kinds = new Map<string, Set<string>>();
  for (const [one] of lines.flatMap((line) => [...line.matchAll(word)]))
    if (/^\p{Ll}{3,}$/u.test(one) && !frame(one)) {
      const kind = kinds.get(ending(one)) ?? new Set();
      kinds.set(ending(one), kind.add(one));
    }
  return new Map(
    [...kinds.values()].flatMap((kind) => {
      const to = shuffled([...kind], next);
      return [...kind].map((from, at): [string, string] => [from, to[at] ?? from]);
    }),
  );
}

/** The lines of one story: its names are invented ones, and each word of content is another. */
function retold(lines: readonly string[], next: () => number): string[] {
  const known = exchanged(lines, next);
  const told = (one: string): string => {
    const kind = kindOf.get(one);
    if (kind !== undefined) return kind[Math.floor(next() * kind.length)] ?? one;
    if (frame(one)) return one;
    const made = known.get(one) ?? (/^\p{Lu}\p{Ll}{2,}/u.test(one) ? invented(Math.floor(next() * 15 ** 3)) : one);
    known.set(one, made);
    return made;
  };
  return lines.map((line) => line.replace(word, told));
}

/** Articles of a story, from a pair of outlets to a dozen; seven on average. */
const sizes: readonly number[] = [2, 12, 5, 8, 3, 10, 7, 9];

/**
 * `count` invented articles of many stories as `[file below a corpus folder, text]`. A story has its own names and words; within
 * it two articles share some passages. `folders`: one folder per story; else all lie in one folder, as if they were one story.
 */
export function syntheticCorpus(
  bodies: readonly string[],
  count: number,
  folders: boolean,
): [file: string, text: string][] {
  const next = chance(2);
  const lines = linesOf(bodies);
  const perArticle = Math.round(lines.length / bodies.length);
  const made: [string, string][] = [];
  for (let story = 0; made.length < count; story += 1) {
    const own = retold(lines, next);
    const size = Math.min(sizes[story % sizes.length] ?? 1, count - made.length);
    const name = `story-${String(story).padStart(4, '0')}`;
    for (let at = 0; at < size; at += 1)
      made.push([
        `${name}${folders ? '/' : '-'}${name}-${String(at).padStart(2, '0')}.txt`,
        textOf(own, perArticle, next),
      ]);
  }
  return made;
}
