import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, type Range, rangeOf } from '../../../src/views/edtf-range.ts';
import { sentenceAround } from '../../../src/views/sentence-around.ts';
import { axisFor, breakStart } from '../../../src/views/timeline-axis.ts';
import { onlyOneDay, timelineChart } from '../../../src/views/timeline-chart.ts';
import { lanes } from '../../../src/views/timeline-item.ts';
import { pieces } from '../../../src/views/timeline-pieces.ts';
import { printedOf } from '../../../src/views/timeline-reports.ts';
import { atPlace, days, timelineItems } from '../../../src/views/timeline.ts';
import { undated } from '../../../src/views/timeline-undated.ts';
import { aClaim, aDate, anArticle, aQuote, aSite, link, spanIn } from './explorer-fixture.ts';
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
      ['d-2020-03-11', 'about 11 March 2020', 1],
    ]);
    expect(groups.flatMap((day) => day.items)).toEqual(items);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });

  it('say “about” in a heading when every entry below is about then, and not over one that is exact', () => {
    const [one] = items;
    if (one === undefined) throw new RangeError('no items');
    const headings = (...values: readonly string[]) =>
      days(values.map((value) => ({ ...one, id: value, value, range: rangeOf(value) ?? one.range }))).map(
        ({ id, heading }) => `${id} ${heading}`,
      );
    expect(headings('1995~/1999~')).toEqual(['d-1995-1999 about 1995 – about 1999']);
    expect(headings('1995/1999~')).toEqual(['d-1995-1999 1995–about 1999']);
    expect(headings('1995~/1999~', '1995~/1999~')).toEqual(['d-1995-1999 about 1995 – about 1999']);
    expect(headings('1995~/1999~', '1995/1999')).toEqual(['d-1995-1999 1995 – 1999']);
    expect(headings('1995?')).toEqual(['d-1995 perhaps 1995']);
    expect(headings('2021-08-22', '2021-08-22~')).toEqual(['d-2021-08-22 Sunday 22 August 2021']);
    expect(headings('2021-08-22T08:00Z')).toEqual(['d-2021-08-22 Sunday 22 August 2021']);
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
  it('names no two ticks alike, be the steps hours, days, weeks, months or years', () => {
    const labels = (...values: readonly string[]): readonly string[] =>
      axisFor(ranges(...values), 100, 900).ticks.map((tick) => tick.label);
    expect(labels('2024-01-01', '2024-02-10', '2024-03-20')).toContain('14 Jan');
    expect(labels('2024-01-01', '2024-04-10', '2024-07-20')).toContain('Mar 2024');
    expect(labels('2001', '2011', '2021')).toContain('2010');
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20_000 }), (first, days) => {
        const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
        const named = labels(first, last);
        expect(new Set(named).size).toBe(named.length);
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
    expect(chart?.marks.reduce((sum, mark) => sum + mark.ids.length, 0)).toBe(items.length);
    for (const mark of chart?.marks ?? []) expect(anchors.has(mark.href)).toBe(true);
    expect(chart?.rows.filter((row) => row.first).map((row) => row.lane)).toEqual(lanes);
    expect(chart?.marks.filter((mark) => mark.x2 > mark.x).length).toBe(
      items.filter((item) => !isDay(item.range)).length,
    );
  });
  it('says of open ends that they are open, and counts hours where all stands on one day', () => {
    const [one, two] = items;
    if (one === undefined || two === undefined) throw new RangeError('no items');
    const at = (value: string) => ({ ...one, id: value, value, range: rangeOf(value) ?? one.range });
    const open = timelineChart([at('1996/..'), two], [], words);
    expect(open?.marks.map((mark) => mark.open)).toContainEqual([false, true]);
    const hours = timelineChart([at('2021-08-22'), at('2021-08-22T10:00Z'), at('2021-08-22T18:30Z')], [], words);
    expect(hours?.axis.dayIsSpan).toBe(true);
    expect(hours?.axis.ticks.map((tick) => tick.label)).toContain('12:00');
    expect(hours?.marks.filter((mark) => mark.x2 > mark.x)).toHaveLength(1);
    const oneDay = [at('2021-08-22'), at('2021-08-22~')];
    expect([onlyOneDay(oneDay), timelineChart(oneDay, [], words)]).toEqual([true, null]);
    expect(onlyOneDay([at('2021-08-22'), at('2021-08-23')])).toBe(false);
    expect(onlyOneDay([at('2021-08-22T10:00Z'), at('2021-08-22T11:00Z')])).toBe(false);
  });
  it('never draws a time of day before a day that the list puts first', () => {
    const [one] = items;
    if (one === undefined) throw new RangeError('no items');
    const drawn = (...values: readonly string[]) =>
      timelineChart(
        values.map((value) => ({ ...one, id: value, value, range: rangeOf(value) ?? one.range })),
        [],
        words,
      );
    const places = (chart: ReturnType<typeof drawn>) =>
      chart?.marks.flatMap(({ ids, x, x2 }) => ids.map((id) => [id, x2 > x]));
    const values = ['2021-08-20', '2021-08-22', '2021-08-22T08:00Z', '2021-08-24'];
    expect(places(drawn(...values))?.sort()).toEqual([
      ['2021-08-20', true],
      ['2021-08-22', true],
      ['2021-08-22T08:00Z', false],
      ['2021-08-24', true],
    ]);
    const x = new Map(drawn(...values)?.marks.flatMap((mark) => mark.ids.map((id) => [id, mark.x])));
    expect(values.map((value) => x.get(value) ?? -1)).toEqual([...x.values()].sort((a, b) => a - b));
    expect(places(drawn('2021-08-20', '2021-08-22'))).toEqual([
      ['2021-08-20', false],
      ['2021-08-22', false],
    ]);
    const years = drawn('2021-01-05', '2021-05-01', '2021-07-10', '2021-08-10', '2021-08-22T08:00Z');
    expect([years?.axis.dayIsSpan, years?.marks.every(({ x, x2 }) => x === x2)]).toEqual([false, true]);
  });
  it('holds what a mark of several falls into where the drawing is largest, and only where it does', () => {
    const [one] = items;
    if (one === undefined) throw new RangeError('no items');
    const near = ['03-20', '03-21', '03-21', '04-10', '04-10'];
    const list = ['03-01', ...near, '04-22', '04-28', '05-01'].map((day, i) => {
      const value = `2021-${day}`;
      return { ...one, id: `i${i}`, value, range: rangeOf(value) ?? one.range };
    });
    const chart = timelineChart(list, [], words);
    const told = chart?.marks.map(({ ids, finer }) => `${finer ? 'finer ' : ''}${ids.join(' ')}`);
    expect(told).toEqual(['i0', 'i1 i2 i3', 'finer i1', 'finer i2 i3', 'i4 i5', 'i6', 'i7', 'i8']);
    const places = chart?.marks.filter(({ finer }) => finer).map(({ x }) => x) ?? [];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(chart?.marks.find(({ ids }) => ids.length === 3)?.x).toBe(places[0]);
  });
  it('is not drawn for one item', () => expect(timelineChart(items.slice(0, 1), [], words)).toBeNull());
});

describe('the words printed of an entry', () => {
  const long =
    'Ann Lowe, daughter of the harbour master who opened the gates in the 1960s and was drowned in 1971, said that her family would sell the boats before the winter of this year came to the town.';
  const article = anArticle('one', 'One', '2020-03-10', [long]);
  const claim = aClaim('c', article, 'was drowned in 1971');
  const date = aDate('d', article, '1971', '1971', { basis: 'stated', type: 'interval' });
  it('are the clause with the nearest of its sentence, and the words that date it', () => {
    const shown = pieces(article.text, printedOf(article, claim, date));
    expect(shown.map((piece) => piece.text).join('')).toBe(
      '… master who opened the gates in the 1960s and was drowned in 1971, said that her family would sell the boats before …',
    );
    expect(shown.filter((piece) => piece.clause).map((piece) => piece.text)).toEqual(['was drowned in ', '1971']);
    expect(shown.filter((piece) => piece.date).map((piece) => piece.text)).toEqual(['1971']);
  });
  it('go no further than the rights of the article let them', () => {
    const shown = printedOf({ ...article, rights: 'none' }, claim, date);
    expect(article.text.slice(shown.start, shown.end).endsWith('was drowned in 1971')).toBe(true);
  });
  it('are a whole short sentence without a sign of cutting', () => {
    const short = anArticle('two', 'Two', '2020-03-10', ['She was drowned in 1971, a clerk said.']);
    const shown = pieces(short.text, printedOf(short, aClaim('c', short, 'She was drowned in 1971'), null));
    expect(shown.map((piece) => piece.text).join('')).toBe('She was drowned in 1971, a clerk said.');
  });
});

describe('one event of several articles', () => {
  const exact = anArticle('exact', 'Exact', '2020-03-12', ['The mole fell on 9 March 2020.']);
  const rough = anArticle('a-rough', 'Rough', '2020-03-11', ['The mole fell in 2020.']);
  const other = anArticle('other', 'Other', '2020-03-12', ['The mole fell on 8 March 2020.']);
  const dated = (words: string, value: string, article: typeof exact, id: string) =>
    aDate(id, article, words, value, { basis: 'stated' });
  const dates = [
    dated('9 March 2020', '2020-03-09', exact, 'd1'),
    dated('2020', '2020', rough, 'd2'),
    dated('8 March 2020', '2020-03-08', other, 'd3'),
  ];
  const claims = [
    aClaim('c1', exact, 'The mole fell on 9 March 2020', { dates: ['d1'] }),
    aClaim('c2', rough, 'The mole fell in 2020', { dates: ['d2'] }),
    aClaim('c3', other, 'The mole fell on 8 March 2020', { dates: ['d3'] }),
  ];
  const itemsOf = (ids: readonly string[], when = '2020-03-09') => {
    const reported = ids.map((record) => ({ record, said: null, published: null }));
    const site = aSite([exact, rough, other], { claims, dates }, { events: [{ ...link, id: 'e1', when, reported }] });
    return timelineItems(site, site.scope()).filter((item) => item.lane === 'event');
  };
  it('prints the article that gives the date, with the words of the others beside their place', () => {
    const [item] = itemsOf(['c2', 'c1']);
    expect(item?.spots.map((spot) => [spot.article, spot.date?.text])).toEqual([
      ['exact', '9 March 2020'],
      ['a-rough', '2020'],
    ]);
    expect([item?.printed?.article, item?.apart]).toEqual(['exact', false]);
  });
  it('is drawn as approximate when its date is, though the date is printed', () => {
    expect(itemsOf(['c1'])[0]?.inferred).toBe(false);
    expect(itemsOf(['c1'], '2020-03-09~')[0]?.inferred).toBe(true);
    expect(itemsOf(['c1'], '2020~/2021')[0]?.inferred).toBe(true);
  });
  it('is apart only where two times exclude each other', () => {
    // The claim of the other day holds no date that can mean the day of the event: its own words still exclude it.
    expect(itemsOf(['c1', 'c3']).map((item) => item.apart)).toEqual([true]);
    expect(itemsOf(['c1']).map((item) => item.apart)).toEqual([false]);
  });
  it('is apart too when what was said is dated differently by two printings', () => {
    const quotes = [
      aQuote('q1', exact, 'The mole fell', { said: '2020-03-09' }),
      aQuote('q2', other, 'The mole fell', { said: '2020-03-08' }),
    ];
    const sameQuote = [
      {
        ...link,
        id: 'g1',
        speaker: null,
        base: 'q1',
        members: [
          { quote: 'q1', changes: [] },
          { quote: 'q2', changes: [] },
        ],
      },
    ];
    const site = aSite([exact, other], { quotes, dates }, { sameQuote });
    expect(
      timelineItems(site, site.scope())
        .filter((item) => item.lane === 'statement')
        .map((item) => item.apart),
    ).toEqual([true]);
  });
});

describe('atPlace', () => {
  const day = (value: string, zone: string | null): string => {
    const range = rangeOf(value);
    return range === null ? '' : new Date(atPlace(range, value, zone).from).toISOString().slice(0, 16);
  };
  it.each([
    ['2021-08-22T02:00+05:45', 'Asia/Kathmandu', '2021-08-22T02:00'],
    ['2021-08-21T20:15Z', 'Asia/Kathmandu', '2021-08-22T02:00'],
    ['2021-08-22T02:00+04:30', null, '2021-08-22T02:00'],
    ['2021-08-22T02:00', 'Asia/Kathmandu', '2021-08-22T02:00'],
    ['2021-08-22', 'Asia/Kathmandu', '2021-08-22T00:00'],
  ])('%s in %s', (value, zone, shown) => expect(day(value, zone)).toBe(shown));
});
