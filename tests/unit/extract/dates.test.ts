import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractDates } from '../../../src/pipeline/extract/dates.ts';
import { date } from '../../../src/story/records.ts';
import { inputOf } from './dates-figures-input.ts';

/** A Wednesday. */
const published = '2022-06-15';
const found = (sentence: string, on: string | null = published): [string, string | null][] =>
  extractDates(inputOf([sentence], on)).map((d) => [d.text, d.value]);

/** Sentence → every expression with its value, in text order. */
const cases: Record<string, [sentence: string, ...expected: [text: string, value: string | null][]][]> = {
  'whole dates': [
    ['The bridge opened on May 3, 1998, after a long delay.', ['May 3, 1998', '1998-05-03']],
    ['She was born on 3 May 1998 in Oslo.', ['3 May 1998', '1998-05-03']],
    ['The fair runs on Saturday, 2 July 2022, in the park.', ['Saturday, 2 July 2022', '2022-07-02']],
    ['The log is dated 2021-11-30 and unsigned.', ['2021-11-30', '2021-11-30']],
    ['Talks were held July 4-6, 2019, in Geneva.', ['July 4-6, 2019', '2019-07-04/2019-07-06']],
    ['He joined after 9/11 as a clerk.', ['9/11', '2001-09-11']],
    ['The form says February 30, 2020.'],
  ],
  'months, years, decades': [
    ['The law of March 2015 still stands.', ['March 2015', '2015-03']],
    ['It closed in late October 2008 for good.', ['late October 2008', '2008-10']],
    ['The mill burned down in 1987.', ['1987', '1987']],
    ['Prices doubled in the 1970s.', ['the 1970s', '197X']],
    ['The late 1990s were kinder.', ['The late 1990s', '1995~/1999~']],
    ['In the early 1980s the pit closed.', ['the early 1980s', '1980~/1984~']],
    ['The tower dates from the 14th century.', ['the 14th century', '13XX']],
    ['The drought in the summer of 2018 was worse.', ['the summer of 2018', '2018-22']],
    ['Sales fell in the second quarter of 2021.', ['the second quarter of 2021', '2021-04/2021-06']],
  ],
  'a day or month without its year': [
    ['The strike began on May 30.', ['May 30', '2022-05-30']],
    ['The strike began on December 30.', ['December 30', '2021-12-30']],
    ['The trial will open on July 9.', ['July 9', '2022-07-09']],
    ['The team must report by Sept. 1.', ['Sept. 1', '2022-09-01']],
    ['The dam was inspected in August.', ['August', '2021-08']],
    ['The dam has been empty since April.', ['April', '2022-04']],
    ['Voters will choose a mayor in October.', ['October', '2022-10']],
    ['It was repaired last November.', ['last November', '2021-11']],
  ],
  weekdays: [
    ['The minister said on Monday that the port was shut.', ['Monday', '2022-06-13']],
    ['The minister said Wednesday that the port was shut.', ['Wednesday', '2022-06-15']],
    ['On Friday, crews reached the village.', ['Friday', '2022-06-10']],
    ['The council will vote on Monday.', ['Monday', '2022-06-20']],
    [
      'The king declared three days of mourning, starting on Thursday.',
      ['three days', 'P3D'],
      ['Thursday', '2022-06-16'],
    ],
    ['He ordered a curfew from Friday through Sunday.', ['Friday', '2022-06-17'], ['Sunday', '2022-06-19']],
    ['He ordered an inquiry into the clashes on Friday.', ['Friday', '2022-06-10']],
    ['Clashes starting on Friday killed ten.', ['Friday', '2022-06-10']],
    ['The curfew was ordered on Friday.', ['Friday', '2022-06-10']],
    ['Next Monday the council votes.', ['Next Monday', '2022-06-20']],
    ['Rain spoiled the match last Wednesday.', ['last Wednesday', '2022-06-08']],
    ['The ferry is due to sail on Thursday.', ['Thursday', '2022-06-16']],
    ['On Thursday, when the ferry is due to sail, shops close.', ['Thursday', '2022-06-16']],
    ['Officials said the vote would be held on Sunday.', ['Sunday', '2022-06-19']],
    ['He left on Sunday a week ago.', ['Sunday a week ago', '2022-06-05']],
    ['A shot was heard on Tuesday night.', ['Tuesday night', '2022-06-14']],
    ['The market is open every Monday.', ['every Monday', 'P1W']],
  ],
  'leaning on the publication date': [
    ['She resigned yesterday and leaves tomorrow.', ['yesterday', '2022-06-14'], ['tomorrow', '2022-06-16']],
    ['The roof fell in last night.', ['last night', '2022-06-14']],
    ['The roof fell in last week.', ['last week', '2022-06-05/2022-06-11']],
    ['It will be rebuilt next month.', ['next month', '2022-07']],
    ['It was the worst storm this year.', ['this year', '2022']],
    ['He moved here two years ago.', ['two years ago', '2020']],
    ['He moved here three days ago.', ['three days ago', '2022-06-12']],
    ['The well ran dry a week ago.', ['a week ago', '2022-06-08~']],
    ['She last called about six months ago.', ['about six months ago', '2021-12']],
    ['The pass was open until just days ago.', ['just days ago', null]],
    ['Profit rose in the first quarter.', ['the first quarter', '2022-01/2022-03']],
  ],
  'leaning on each other': [
    [
      'The raid was on March 3, 2020. He fled the same day.',
      ['March 3, 2020', '2020-03-03'],
      ['the same day', '2020-03-03'],
    ],
    [
      'The raid was on March 3, 2020. He fled the next day.',
      ['March 3, 2020', '2020-03-03'],
      ['the next day', '2020-03-04'],
    ],
    [
      'The raid was on March 3, 2020. Two weeks later, he fled.',
      ['March 3, 2020', '2020-03-03'],
      ['Two weeks later', '2020-03-17~'],
    ],
    [
      'She died two days before the March 3, 2020 ceremony in Bern.',
      ['two days before the March 3, 2020 ceremony', '2020-03-01'],
      ['March 3, 2020', '2020-03-03'],
    ],
    ['They met in 2012. Four days later they married.', ['2012', '2012'], ['Four days later', null]],
    ['On Monday the doors opened at 9:30 a.m. sharp.', ['Monday', '2022-06-13'], ['9:30 a.m.', '2022-06-13T09:30:00']],
    ['Doors open at noon Saturday.', ['noon Saturday', '2022-06-18T12:00:00']],
    ['Doors open at 9 a.m. and close at dusk.', ['9 a.m.', null]],
  ],
  'durations, sets, vague words': [
    ['They were given four hours to leave.', ['four hours', 'PT4H']],
    ['The war lasted more than four decades.', ['more than four decades', 'P40Y']],
    ['A three-day festival ended.', ['three-day', 'P3D']],
    ['It rained for two and a half hours.', ['two and a half hours', 'PT2.5H']],
    ['The bulletin appears daily and the review annually.', ['daily', 'P1D'], ['annually', 'P1Y']],
    ['They have talked for weeks.', ['weeks', null]],
    ['In recent days the river rose.', ['recent days', null]],
    ['She is currently abroad.', ['currently', null]],
    [
      'The photograph was taken in May, days after the flood of the valley.',
      ['May', '2022-05'],
      ['days after the flood of the valley', null],
    ],
  ],
  'what only looks like a date': [
    ['You may march in second place.'],
    ['The Sunday Times and the Daily Mail agreed on it.'],
    ['Shops were packed on Black Friday.'],
    ['He spoke on “Meet Us Sunday” about the fall of the city.'],
    ['About 2000 people and 1,998 sheep crossed.'],
    ['Flight 1984 flew some 1998 miles.'],
    ['The 36-year-old teacher, 8 years old then, wept.'],
    ['More than a quarter of them, or three-quarters of us, agreed.'],
    ['The spring broke, and the sun set on the March on the capital.'],
    ['It costs $2016 or 2,016 euros.'],
    ['She earns $5 a week.'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});

test('a weekday tied to an event is a week earlier only where the article says so', () => {
  const sentence = 'It was the first clash since the fall of Arden on Sunday, an aide said.';
  const alone = extractDates(inputOf([sentence], '2022-06-19'))[0];
  expect([alone?.value, alone?.confidence]).toEqual(['2022-06-19', 'unsure']);
  const backed = extractDates(inputOf(['Rebels took Arden a week ago.', sentence], '2022-06-19')).at(-1);
  expect([backed?.value, backed?.confidence]).toEqual(['2022-06-12', 'likely']);
  expect(backed?.anchor?.rule).toContain('Arden a week ago');
});

test('says what a date was resolved against', () => {
  const [resolved] = extractDates(inputOf(['The roof fell in last week.'], published));
  expect(resolved).toMatchObject({ basis: 'resolved', confidence: 'certain', anchor: { against: published } });
  expect(resolved?.anchor?.rule).toContain('Sunday to Saturday');
  const [plain] = extractDates(inputOf(['It fell on May 3, 1998.'], published));
  expect(plain).toMatchObject({ basis: 'stated', anchor: null });
});

test('an approximate publication date lowers confidence and says so', () => {
  const [weekday] = extractDates(inputOf(['The minister said on Monday that the port was shut.'], '2022-06-15~'));
  expect(weekday).toMatchObject({ value: '2022-06-13', confidence: 'likely', anchor: { against: '2022-06-15~' } });
  expect(weekday?.anchor?.rule).toContain('approximate');
});

test('without a publication date stated dates keep values and relative ones have none', () => {
  expect(found('It fell on May 3, 1998, and again last week, on Monday.', null)).toEqual([
    ['May 3, 1998', '1998-05-03'],
    ['last week', null],
    ['Monday', null],
  ]);
  const [relative] = extractDates(inputOf(['It fell last week.'], null));
  expect(relative).toMatchObject({ value: null, anchor: null, confidence: 'unsure' });
});

test('chrome yields no dates, captions do, repeated ones too', () => {
  const caption = 'Recruits in training on May 3, 2020.';
  const records = extractDates(
    inputOf(
      [
        ['caption', caption],
        ['caption', caption],
        ['promo', caption],
        ['credit', caption],
        ['comment-form', caption],
      ],
      published,
    ),
  );
  expect(records.map((d) => d.section)).toEqual(['caption', 'caption']);
  expect(new Set(records.map((d) => d.id)).size).toBe(2);
});

test('non-breaking spaces and wrapped lines are spaces', () => {
  expect(found('It fell on May 3,\u00a01998 and\nlast\nweek.').map(([text]) => text)).toEqual([
    'May 3,\u00a01998',
    'last\nweek',
  ]);
});

const pieces = [
  '10 million years ago',
  '2,000 years ago',
  '99999 days later',
  'half a decade ago',
  '1.5 years earlier',
  '99999999999999999999999 days',
  'the 21st century',
  'the 99th century',
  '900 weeks before the May 3, 1998 vote',
  '12:75 p.m.',
  'noon on February 30',
  'Q9 2020',
  'last weekend',
  'the summer of 1999',
  'next fall',
  'nineteen ninety-four',
  'every other month',
  'on Monday',
  'last week',
  'May 3, 1998',
  'in 2001',
  'the late 1990s',
  'two days before the May 3, 1998 vote',
  'will',
  'said',
  'a year earlier',
  'the same day',
  'every day',
  'more than',
  'four decades',
  'at 9 a.m.',
  '“',
  '”',
  '\u00a0',
  '\n',
  '. ',
  ', ',
  'é',
  '😀',
  'year-end',
  'the third quarter',
  'in March',
  '31 February',
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' '));
const ofPublished = fc.constantFrom(
  null,
  '2022-06-15',
  '2022-06-15~',
  '2022-06-14/2022-06-15',
  '2022-06',
  '2024-02-29',
);

test('every record is valid, is a slice of the text, lies in one block and carries EDTF or an ISO duration', () => {
  fc.assert(
    fc.property(fc.array(prose, { minLength: 1, maxLength: 3 }), ofPublished, (paragraphs, on) => {
      const input = inputOf(paragraphs, on);
      for (const record of extractDates(input)) {
        expect(date.safeParse(record).success).toBe(true);
        expect(input.article.text.slice(record.start, record.end)).toBe(record.text);
        expect(input.article.blocks.filter((b) => b.start <= record.start && record.end <= b.end)).toHaveLength(1);
        if (record.value?.startsWith('P')) expect(record.value).toMatch(/^P(?:T[\d.]+[HMS]|[\d.]+[YMWD])$/);
        else if (record.value !== null) expect(parse(record.value).level).toBeLessThan(2);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('two runs give the same records', () => {
  fc.assert(
    fc.property(prose, (words) => {
      expect(extractDates(inputOf([words], published))).toEqual(extractDates(inputOf([words], published)));
    }),
    { seed: 2, numRuns: 50 },
  );
});
