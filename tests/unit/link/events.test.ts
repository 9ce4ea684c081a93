import { describe, expect, it } from 'vitest';
import { boundsOf, common } from '../../../src/pipeline/link/days.ts';
import { happeningsIn } from '../../../src/pipeline/link/happenings.ts';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, at, date, noRecords, quote, source, story } from './invented.ts';

const eventsOf = (articles: readonly Article[], records: Partial<Records>): [string, number][] =>
  link(story, articles, { ...noRecords, ...records }).events.map(({ when, reported }) => [when, reported.length]);

describe('days of a date', () => {
  it.each([
    ['1970-01-02', [1, 1]],
    ['1970-01-02~', [1, 1]],
    ['1970-02', [31, 58]],
    ['197X', [0, 3651]],
    ['1970-01-01/1970-01-03', [0, 2]],
    ['P3D', null],
    ['1970/..', null],
  ])('%s', (value, days) => expect(boundsOf(value)).toEqual(days));
  it('are shared or not', () => {
    expect(common([0, 9], [4, 20])).toEqual([4, 9]);
    expect(common([0, 3], [4, 20])).toBeNull();
  });
});

describe('what happened to whom', () => {
  it.each([
    ['The rebels took control of the port of Millport', 'capture', ['millport']],
    ['Millport was seized by rebels', 'capture', ['millport']],
    ['since the fall of Millport on Sunday', 'capture', ['millport']],
    ['Mayor Reed was shot dead in Millport', 'death', ['mayor', 'reed']],
    ['The union said Reed had stepped down', 'leaving office', []],
  ])('%s', (text, kind, names) => expect(happeningsIn(text)).toEqual([{ kind, names }]));
  it.each(['Prices fell in the autumn', 'They took the ferry to Millport', 'They mended what the storm had taken'])(
    'nothing in: %s',
    (text) => expect(happeningsIn(text)).toEqual([]),
  );
});

describe('one happening dated in two ways', () => {
  const dated = (first: string, day: string, second: string, other: string, values: readonly [string, string]) => {
    const [a, b] = [article('a', [first]), article('b', [second])];
    return eventsOf([a, b], { dates: [date(a, day, values[0]), date(b, other, values[1])] });
  };
  const week = '2031-04-27/2031-05-03';

  it('is one event, on the more exact day', () =>
    expect(
      dated('Rebels seized Millport on Friday.', 'Friday', 'Millport was taken over last week.', 'last week', [
        '2031-05-02',
        week,
      ]),
    ).toEqual([['2031-05-02', 2]]));
  it.each([
    ['another place', 'Rebels seized Kingsby last week.', week],
    ['another week', 'Rebels seized Millport last week.', '2031-04-20/2031-04-26'],
    ['another happening', 'Reed sailed to Millport last week.', week],
  ])('but not %s', (_name, words, value) =>
    expect(
      dated('Rebels seized Millport on Friday.', 'Friday', words, 'last week', ['2031-05-02', value]),
    ).toHaveLength(2),
  );
  it('years back, one kind of happening in one year is enough', () =>
    expect(
      dated(
        'Her father was killed in 2001.',
        '2001',
        'Hale was killed on September 9, 2001, by a mine.',
        'September 9, 2001',
        ['2001', '2001-09-09'],
      ),
    ).toEqual([['2001-09-09', 2]]));
  it('never takes two days for one by way of a week that holds both', () => {
    const [a, b, c] = [
      article('a', ['Rebels seized Millport on Friday.']),
      article('b', ['Millport was taken over last week.']),
      article('c', ['Rebels captured Millport on Thursday.']),
    ];
    const dates = [date(a, 'Friday', '2031-05-02'), date(b, 'last week', week), date(c, 'Thursday', '2031-05-01')];
    expect(
      eventsOf([a, b, c], { dates })
        .map(([, count]) => count)
        .sort(),
    ).toEqual([1, 2]);
  });
});

describe('one saying in two reports', () => {
  const told = (id: string, words: string, via: readonly string[] = []) => {
    const home = article(id, [`The union said on Sunday that ${words}.`]);
    const said = quote(home, words, 'union', {
      form: 'indirect',
      cue: at(home, 'said'),
      said: '2031-05-04',
      via: [...via],
    });
    return { home, said, day: date(home, 'Sunday', '2031-05-04') };
  };
  const events = (...tellings: readonly ReturnType<typeof told>[]) =>
    eventsOf(
      tellings.map((one) => one.home),
      {
        quotes: tellings.map((one) => one.said),
        dates: tellings.map((one) => one.day),
        sources: tellings.slice(0, 1).map((one) => source('union', one.home, 'The union', { type: 'organisation' })),
      },
    );
  const first = told('a', 'riggers were marching to the harbour', ['wire']);

  it('is one event when speaker, day and matter are one', () =>
    expect(events(first, told('b', 'a hundred men had marched past the harbour office'))).toHaveLength(1));
  it.each([
    ['on another matter', told('b', 'bread would be cheaper')],
    ['through another carrier', told('b', 'a hundred men had marched past the harbour office', ['lantern'])],
  ])('is two %s', (_name, other) => expect(events(first, other)).toHaveLength(2));
});

describe('years that are no moment', () => {
  const told = (words: string, year: string): [string, number][] => {
    const a = article('a', [words]);
    return eventsOf([a], { dates: [date(a, year, year)] });
  };
  it.each([
    ['what tells which thing is meant', 'They spoke of the 1998 flood at Millport.', '1998'],
    ['the beginning of a stretch', 'Reed was mayor from 1998 to 2004.', '1998'],
    ['the end of a stretch', 'Reed was mayor from 1998 until 2004.', '2004'],
  ])('%s', (_name, words, year) => expect(told(words, year)).toEqual([]));
  it('but a year in which something happened is', () =>
    expect(told('The quay at Millport fell in 1998.', '1998')).toEqual([['1998', 1]]));
});
