import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/pipeline/read.ts';
import { readSource } from '../../../src/pipeline/read/source-file.ts';
import { readArticle } from '../../../src/pipeline/pipeline.ts';
import { settle } from '../../../src/pipeline/settle.ts';
import { link } from '../../../src/pipeline/link/index.ts';
import { type Pairing, reuse, reuseOf } from '../../../src/pipeline/link/reuse.ts';
import { likely, type Statement } from '../../../src/pipeline/link/statements.ts';
import { syntheticCorpus } from '../../../scripts/lib/synthetic.ts';
import { claim, article, input, story } from './invented.ts';

const bodies = readCorpus('tests/fixtures/third-corpus').stories.flatMap(({ files }) => files.map(({ body }) => body));

/** Synthetic articles of several stories, read as one story. */
const parts = syntheticCorpus(bodies, 18, false).map(([file, text]) => {
  const { source } = readSource(new TextEncoder().encode(text), { id: file.slice(0, -4), story: story.slug, file });
  if (source === null) throw new RangeError(`${file} could not be read`);
  return readArticle(source, story, () => undefined);
});
const articles = parts.map((part) => part.article);

const allPairs: Pairing = (rows) =>
  rows.flatMap((_, i) => rows.slice(i + 1).map((_other, k) => [i, i + 1 + k] as const));

describe('many synthetic articles', () => {
  it('share by index the passages that all pairs share, inside a story and hardly across', () => {
    const found = reuse(input(articles));
    expect(found).toEqual(reuseOf(input(articles), allPairs));
    const storyOf = (id: string): string => id.slice(0, 10);
    const inside = found.filter(({ a, b }) => storyOf(a.article) === storyOf(b.article));
    expect(inside.length).toBeGreaterThan(20);
    expect(found.length - inside.length).toBeLessThan(inside.length / 20);
  });

  it('settle and link the same in whatever order the files come', () => {
    const made = (list: typeof parts) => {
      const settled = settle(story, list);
      return {
        sources: settled.sources,
        links: link(
          story,
          list.map((part) => part.article),
          settled,
        ),
      };
    };
    const expected = made(parts);
    // Synthetic articles print nothing twice.
    const { repeats: _repeats, ...others } = expected.links;
    expect(Object.entries(others).filter(([, list]) => list.length === 0)).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(made(shuffled)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });
});

const home = article('a', ['Nothing here.']);
const statement = (stems: readonly string[]): Statement => ({
  claim: claim(home, 'Nothing here'),
  stems: new Set(stems),
  plain: new Set(stems),
  figures: '',
  negations: [],
  last: new Map(),
});
const statements = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 8 }), {
  minLength: 2,
  maxLength: 9,
});

describe('pairs of statements that are looked at', () => {
  it('are all that share what is wanted', () => {
    const wanted = fc.record({
      share: fc.double({ min: 0.2, max: 1, noNaN: true }),
      words: fc.integer({ min: 1, max: 5 }),
      size: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(statements, wanted, (sets, want) => {
        const list = sets.map(statement);
        const looked = [...likely(list, want)];
        for (const [at, a] of list.entries())
          for (const b of list.slice(at + 1)) {
            const [short, long] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
            const shared = [...short.stems].filter((one) => long.stems.has(one)).length;
            if (shared < want.share * short.stems.size || shared < want.words) continue;
            if (short.stems.size < want.size * long.stems.size) continue;
            expect(looked.some(([x, y]) => (x === a && y === b) || (x === b && y === a))).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('are not all pairs', () => {
    const list = ['abcd', 'aefg', 'ahij'].map((one) => statement([...one]));
    expect([...likely(list, { share: 0.75, words: 3, size: 0 })]).toEqual([]);
  });
});
