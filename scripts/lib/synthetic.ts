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

/**
 * `count` invented articles: each mixes the lines of real ones in another order, drops some and changes every number. The same
 * seed gives the same articles.
 */
export function syntheticArticles(bodies: readonly string[], story: string, count: number, seed = 1): SourceFile[] {
  const next = chance(seed);
  const lines = bodies.flatMap((body) => body.split('\n')).filter((line) => line.trim() !== '');
  const perArticle = Math.round(lines.length / bodies.length);
  return Array.from({ length: count }, (_, i) => {
    const picked = shuffled(lines, next).slice(0, perArticle);
    const body = picked
      .map((line) => line.replace(/\d+/g, (n) => String(Math.max(1, Math.round(Number(n) * (0.5 + next()))))))
      .join('\n\n');
    const file = `synthetic-${String(i).padStart(4, '0')}.txt`;
    const { source } = readSource(new TextEncoder().encode(body), { id: file.slice(0, -4), story, file });
    if (source === null) throw new RangeError(`${file} could not be read`);
    return source;
  });
}
