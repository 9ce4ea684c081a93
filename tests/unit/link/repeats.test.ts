import { describe, expect, it } from 'vitest';
import { repeats } from '../../../src/pipeline/link/repeats.ts';
import { reuse } from '../../../src/pipeline/link/reuse.ts';
import type { Article } from '../../../src/story/article.ts';
import { article, input } from './invented.ts';

const copy = 'Volunteers took back three sheds in the northern yard of Millport, beside the harbour, last week.';
const told = (list: readonly Article[]): string[] =>
  repeats(input(list)).map((one) => `${one.first.article} ${one.first.start} ${one.again.start} ${one.words}`);

describe('repeats', () => {
  it('finds what stands in the standfirst and again in the body, at its places', () => {
    const home = article('a', [
      { kind: 'standfirst', text: copy },
      'Rain fell hard.',
      `Nobody was hurt. ${copy.replace('last week', 'on Monday')}`,
    ]);
    const [found, ...rest] = repeats(input([home]));
    expect(rest).toEqual([]);
    expect(found?.first.text).toMatch(/^Volunteers took back .* harbour/);
    expect(found?.again.text).toMatch(/^Volunteers took back .* harbour/);
    for (const span of [found?.first, found?.again]) expect(home.text.slice(span?.start, span?.end)).toBe(span?.text);
  });

  it('gives each of three printings with the others, and is no passage shared by two articles', () => {
    const home = article('a', [copy, { kind: 'caption', text: copy }, { kind: 'caption', text: copy }]);
    expect(told([home])).toHaveLength(3);
    expect(reuse(input([home]))).toEqual([]);
  });

  it.each<[string, Article[]]>([
    ['two articles that print the same words once each', [article('a', [copy]), article('b', [copy])]],
    [
      'page furniture printed twice',
      [
        article('a', [
          { kind: 'promo', text: copy },
          { kind: 'promo', text: copy },
        ]),
      ],
    ],
    [
      'stock phrases',
      [
        article('a', [
          'He said on Sunday that it was one of the most important days of his life.',
          'She added that this had been one of the most beautiful evenings of all on Sunday.',
        ]),
      ],
    ],
  ])('says nothing of %s', (_, list) => expect(told(list)).toEqual([]));
});
