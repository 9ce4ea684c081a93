import { describe, expect, it } from 'vitest';
import { amountOf, compatible } from '../../../src/pipeline/link/conflict/amounts.ts';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Figure, Records } from '../../../src/story/records.ts';
import { article, date, figure, noRecords, story } from './invented.ts';

const found = (articles: readonly Article[], records: Partial<Records> = {}): string[] =>
  link(story, articles, { ...noRecords, ...records })
    .conflicts.map(
      ({ type, rule, sides }) => `${type} ${rule.split('/')[1]} ${new Set(sides.map((one) => one.reading)).size}`,
    )
    .sort();
const two = (one: string, other: string): Article[] => [article('a', [one]), article('b', [other])];

describe('conflicts: done or not', () => {
  const done = 'Divers recovered the voyage recorder of the ferry on Tuesday afternoon.';
  it.each([
    [
      'not done',
      'The voyage recorder of the ferry had still not been found on Tuesday evening.',
      ['status done-and-not-done 2'],
    ],
    [
      'perhaps done',
      'On board of the ferry, divers have reportedly found its voyage recorder.',
      ['certainty done-and-perhaps-done 2'],
    ],
    [
      'denied',
      'The navy denied that its divers had recovered the voyage recorder of the ferry.',
      ['status done-and-denied 2'],
    ],
    [
      'still to come',
      'Divers will recover the voyage recorder of the ferry on Tuesday afternoon.',
      ['status done-and-to-come 2'],
    ],
    ['of another thing', 'The purse of the captain had still not been found on Tuesday evening.', []],
    ['another deed', 'The voyage recorder of the ferry had not been opened on Tuesday evening.', []],
    ['only if', 'If divers recovered the voyage recorder of the ferry, the judge would not have to wait.', []],
    ['what nobody wanted', 'The divers of the ferry had not wanted the voyage recorder on Tuesday.', []],
  ])('%s', (_name, words, expected) => expect(found(two(done, words))).toEqual(expected));
  it('what was to come when an earlier paper went to print may be done in a later one', () => {
    const [a, b] = two(done, 'Divers will recover the voyage recorder of the ferry on Tuesday afternoon.');
    if (a === undefined || b === undefined) throw new RangeError('no article');
    const earlier = { ...b, published: { ...b.published, value: '2031-05-05' } };
    expect(found([a, earlier])).toEqual([]);
  });
});

describe('conflicts: opposite ends of a place', () => {
  it.each([
    ['east and west', 'on the western tip of Corra.', ['direction opposite-ends 2']],
    ['east and north-east', 'on the north-eastern tip of Corra.', []],
    ['of another place', 'on the western tip of Tolmin.', []],
    ['another part', 'on the western coast of Corra.', []],
  ])('%s', (_name, words, expected) =>
    expect(found(two('They met on the eastern tip of Corra.', `They met ${words}`))).toEqual(expected),
  );
  it('so far one way and as far the other', () => {
    expect(found(two('It lies six miles north of the city.', 'It lies six miles south of the city.'))).toEqual([
      'direction bearing 2',
    ]);
    expect(found(two('It lies six miles north of the city.', 'It lies two miles south of the city.'))).toEqual([]);
  });
});

describe('conflicts: one thing of two dates', () => {
  const told = (
    one: string,
    other: string,
    words: readonly [string, string],
    values: readonly [string, string],
  ): string[] => {
    const homes = two(one, other);
    return found(homes, { dates: homes.map((home, at) => date(home, words[at] ?? '', values[at] ?? '')) });
  };
  const sunk = (when: string): string => `The ferry Santa Ilda went down off the rocks of Corra ${when}.`;
  it('another day', () =>
    expect(told(sunk('on Monday'), sunk('on Sunday'), ['Monday', 'Sunday'], ['2031-05-05', '2031-05-04'])).toContain(
      'date one-thing-of-two-dates 2',
    ));
  it('another hour of the day', () =>
    expect(
      told(
        sunk('at 7:40 p.m.'),
        'At 8:40 p.m., off Corra, the Santa Ilda hit the rocks and the ferry went down.',
        ['7:40 p.m.', '8:40 p.m.'],
        ['2031-05-05T19:40:00', '2031-05-05T20:40:00'],
      ),
    ).toContain('date one-thing-of-two-dates 2'));
  it.each([
    [
      'a few minutes',
      'at 7:40 p.m.',
      'at 7:45 p.m.',
      ['7:40 p.m.', '7:45 p.m.'],
      ['2031-05-05T19:40:00', '2031-05-05T19:45:00'],
    ],
    ['a day and its month', 'on Monday', 'in May', ['Monday', 'May'], ['2031-05-05', '2031-05']],
    ['about a day', 'on Monday', 'on Sunday', ['Monday', 'Sunday'], ['2031-05-05', '2031-05-04~']],
    ['the end of a time', 'on Monday', 'until Friday', ['Monday', 'Friday'], ['2031-05-05', '2031-05-09']],
  ] as const)('but not %s', (_name, one, other, words, values) =>
    expect(told(sunk(one), sunk(other), words, values).filter((line) => line.startsWith('date one'))).toEqual([]),
  );
});

describe('amounts', () => {
  const amount = (words: string, value: number, more: Partial<Figure> = {}) => {
    const home = article('a', [`It was ${words} in all.`]);
    return amountOf(figure(home, words.split(' a ')[0] ?? words, value, null, more), home);
  };
  const bothRight = (a: ReturnType<typeof amount>, b: ReturnType<typeof amount>): boolean =>
    a !== null && b !== null && compatible(a, b);
  it.each([
    ['rounded to a million', amount('£38 million', 38e6), amount('£38.4 million', 38.4e6)],
    ['about so many', amount('6,000', 6000, { qualifier: 'roughly' }), amount('6,140', 6140)],
    ['so many a day and another number a year', amount('3 a day', 3), amount('1,000 a year', 1000)],
  ])('%s fit together', (_name, a, b) => expect(bothRight(a, b)).toBe(true));
  it.each([
    ['whole numbers', amount('1,000', 1000), amount('1,200', 1200)],
    ['one number of two spans of time', amount('9 a day', 9), amount('9 a week', 9)],
    ['beyond the rounding', amount('£38 million', 38e6), amount('£39.4 million', 39.4e6)],
  ])('%s do not', (_name, a, b) => expect(bothRight(a, b)).toBe(false));
});
