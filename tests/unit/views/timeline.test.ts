import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, type Range, rangeOf } from '../../../src/views/edtf-range.ts';
import { sentenceAround } from '../../../src/views/sentence-around.ts';
import { axisFor, breakStart } from '../../../src/views/timeline-axis.ts';
import { timelineChart } from '../../../src/views/timeline-chart.ts';
import { days, lanes, timelineItems } from '../../../src/views/timeline.ts';
import { undated } from '../../../src/views/timeline-undated.ts';
import { anArticle, spanIn } from './explorer-fixture.ts';
import { strike } from './strike.ts';

const items = timelineItems(strike, strike.scope());
const ranges = (...values: readonly string[]): readonly Range[] => values.flatMap((value) => rangeOf(value) ?? []);

describe('timelineItems', () => {
  it('keep the three clocks apart and in order', () => {
    expect(items.map((item) => [item.lane, item.value, item.spots.map((spot) => spot.article).join(' ')])).toEqual([
      ['event', '2019', 'daily'],
      ['event', '2020-03-09', 'daily ledger'],
      ['statement', '2020-03-09', 'daily ledger'],
      ['publication', '2020-03-10', 'daily'],
      ['publication', '2020-03-11~', 'ledger'],
    ]);
    expect(items[1]?.clocks).toEqual({ happened: '2020-03-09', said: null, published: '2020-03-10' });
    expect(items[2]?.clocks).toEqual({ happened: null, said: '2020-03-09', published: '2020-03-10' });
  });

  it('show the sentence as printed with the words that date it, and say what is worked out', () => {
    const { printed, inferred, date } = items[1] ?? {};
    const text = strike.article('daily').text;
    expect(printed && text.slice(printed.start, printed.end)).toBe(
      'The crane drivers of Port Ellery stopped work on Monday, a union said.',
    );
    expect(printed?.mark && text.slice(printed.mark.start, printed.mark.end)).toBe('Monday');
    expect([inferred, date?.anchor?.against]).toEqual([true, '2020-03-10']);
    expect(items[0]?.inferred).toBe(false);
  });

  it('stand under one heading per day or span, none lost, none twice', () => {
    const groups = days(items);
    expect(groups.map((day) => [day.id, day.heading, day.items.length])).toEqual([
      ['d-2019', '2019', 1],
      ['d-2020-03-09', 'Monday 9 March 2020', 2],
      ['d-2020-03-10', 'Tuesday 10 March 2020', 1],
      ['d-2020-03-11', 'Wednesday 11 March 2020', 1],
    ]);
    expect(groups.flatMap((day) => day.items)).toEqual(items);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });

  it('leave what has no day to the undated', () => {
    const rest = undated(strike.scope());
    expect([
      rest.dates.map((date) => date.id),
      rest.quotes.map((quote) => quote.id),
      rest.articles.map((article) => article.id),
    ]).toEqual([['dgoes'], ['qstopped', 'qlone'], ['bare']]);
  });
});

describe('sentenceAround', () => {
  const article = anArticle('one', 'One', null, [
    'Mr. Bruun left on Friday. He came back. “No,” said Gen. Ada Moe on Sunday.',
    'Second line.',
  ]);
  it.each([
    ['Friday', 'Mr. Bruun left on Friday.'],
    ['came', 'He came back.'],
    ['Sunday', '“No,” said Gen. Ada Moe on Sunday.'],
    ['Second', 'Second line.'],
    ['Friday. He came', 'Mr. Bruun left on Friday. He came back.'],
  ])('%s', (wordsOf, sentence) => {
    const { start, end } = sentenceAround(article, spanIn(article, wordsOf));
    expect(article.text.slice(start, end)).toBe(sentence);
  });
});

describe('breakStart', () => {
  it.each([
    [['1979', '198X', '2001-09-11', '2021-08-15/2021-08-21', '2021-08-20', '2021-08-23'], '2021-08-15'],
    [['2021-08-15', '2021-08-20', '2021-08-23'], null],
    [['2020', '2021', '2022'], null],
    [['2021-08-23'], null],
    [['1996/..', '2021-08-22', '2021-08-23'], '2021-08-22'],
  ])('%j → %s', (values, day) => {
    const start = breakStart(ranges(...values));
    expect(start === null ? null : new Date(start).toISOString().slice(0, 10)).toBe(day);
  });
});

describe('axisFor', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  it('never puts a later moment left of an earlier one, and none outside', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (list) => {
        const all = ranges(...list);
        const axis = axisFor(all, 100, 900);
        const times = all.map((range) => range.from).sort((a, b) => a - b);
        const places = times.map(axis.x);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        for (const x of places) expect(x >= 100 && x <= 900).toBe(true);
      }),
    );
  });
  it('refuses to be drawn over nothing', () => expect(() => axisFor([], 0, 1)).toThrow(RangeError));
});

describe('timelineChart', () => {
  const words = {
    row: (item: (typeof items)[number]) => item.spots[0].article,
    others: 'others',
    title: (list: readonly unknown[]) => `${list.length}`,
  };
  it('draws every item once and links it to the list', () => {
    const groups = days(items);
    const chart = timelineChart(items, groups, words);
    const anchors = new Set([...items.map((item) => `#${item.id}`), ...groups.map((one) => `#${one.id}`)]);
    expect(chart?.marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(items.length);
    for (const mark of chart?.marks ?? []) expect(anchors.has(mark.href)).toBe(true);
    expect(chart?.rows.filter((row) => row.first).map((row) => row.lane)).toEqual(lanes);
    expect(chart?.marks.filter((mark) => mark.x2 > mark.x).length).toBe(
      items.filter((item) => !isDay(item.range)).length,
    );
  });
  it('is not drawn for one item', () => expect(timelineChart(items.slice(0, 1), [], words)).toBeNull());
});
