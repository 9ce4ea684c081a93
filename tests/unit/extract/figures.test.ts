import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractDates } from '../../../src/pipeline/extract/dates.ts';
import { extractFigures } from '../../../src/pipeline/extract/figures.ts';
import type { ExtractInput } from '../../../src/pipeline/model.ts';
import { figure } from '../../../src/story/records.ts';
import { inputOf } from './dates-figures-input.ts';

/** Dates are read first, as in the pipeline. */
function read(input: ExtractInput): ReturnType<typeof extractFigures> {
  return extractFigures({ ...input, earlier: { ...input.earlier, dates: extractDates(input) } });
}

interface Expected {
  readonly text: string;
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit?: string;
  readonly counted?: string;
  readonly qualifier?: string;
}

const cases: Record<string, [sentence: string, ...expected: Expected[]][]> = {
  numerals: [
    ['Some 9,000 people fled.', { text: '9,000', value: 9000, unit: 'people', counted: 'people', qualifier: 'Some' }],
    ['All 34 provinces voted.', { text: '34', value: 34, counted: 'provinces' }],
    [
      'More than 1,000 displaced people from the hills arrived.',
      { text: '1,000', value: 1000, unit: 'people', counted: 'displaced people', qualifier: 'More than' },
    ],
    ['It cost 1.5 million euros.', { text: '1.5 million', value: 1_500_000, unit: 'EUR' }],
    [
      'Losses reached $3bn, or £2.4 billion.',
      { text: '$3bn', value: 3e9, unit: 'USD' },
      { text: '£2.4 billion', value: 2.4e9, unit: 'GBP' },
    ],
    [
      'Turnout was 12% of the voters, up from 9 percent.',
      { text: '12%', value: 12, unit: 'percent', counted: 'voters' },
      { text: '9', value: 9, unit: 'percent' },
    ],
    [
      'The village lies 50 miles (80 km) inland.',
      { text: '50', value: 50, unit: 'miles' },
      { text: '80', value: 80, unit: 'km' },
    ],
    [
      'The 12-nation pact and a 62-member crew.',
      { text: '12', value: 12, counted: 'nation' },
      { text: '62', value: 62, unit: 'people' },
    ],
    ['Two U.S. embassies closed.', { text: 'Two', value: 2, counted: 'U.S. embassies' }],
  ],
  shares: [
    ['Two-thirds of the voters stayed.', { text: 'Two-thirds', value: 0.6667, unit: 'share', counted: 'voters' }],
    [
      'More than a third of its boats sank.',
      { text: 'a third', value: 0.3333, unit: 'share', counted: 'boats', qualifier: 'More than' },
    ],
    ['About half the homes burned.', { text: 'half', value: 0.5, unit: 'share', counted: 'homes', qualifier: 'About' }],
    [
      'Nearly one in five workers left.',
      { text: 'one in five', value: 0.2, unit: 'share', counted: 'workers', qualifier: 'Nearly' },
    ],
    ['Three out of four boats sank.', { text: 'Three out of four', value: 0.75, unit: 'share', counted: 'boats' }],
    ['The shares closed at 312p.', { text: '312p', value: 312, unit: 'pence' }],
    ['It lost half a million pounds.', { text: 'half a million', value: 500_000, unit: 'pounds' }],
    ['Two in three days drowned there.', { text: 'Two', value: 2 }, { text: 'three', value: 3, unit: 'days' }],
    ['They won in the second half of May and came a third time.'],
  ],
  words: [
    ['Three northern districts fell.', { text: 'Three', value: 3, counted: 'northern districts' }],
    [
      'At least twenty-one police officers quit.',
      { text: 'twenty-one', value: 21, unit: 'people', counted: 'police officers', qualifier: 'At least' },
    ],
    ['Nearly a dozen cars burned.', { text: 'a dozen', value: 12, counted: 'cars', qualifier: 'Nearly' }],
    [
      'About a hundred and thirty ships waited.',
      { text: 'a hundred and thirty', value: 130, counted: 'ships', qualifier: 'About' },
    ],
    ['Half a million homes were dark.', { text: 'Half a million', value: 500_000, counted: 'homes' }],
    ['Eleven local and regional groups signed.', { text: 'Eleven', value: 11, counted: 'local and regional groups' }],
    ['Only one soldier was hurt.', { text: 'one', value: 1, unit: 'people', counted: 'soldier', qualifier: 'Only' }],
  ],
  'vague numbers': [
    ['Hundreds of its fighters left.', { text: 'Hundreds', range: [200, 999], unit: 'people', counted: 'fighters' }],
    [
      'The army spoke of “hundreds” of its fighters.',
      { text: 'hundreds', range: [200, 999], unit: 'people', counted: 'fighters' },
    ],
    ["They sent 'thousands' of letters.", { text: 'thousands', range: [2000, 9999], counted: 'letters' }],
    [
      'Dozens of recruits performing drills were seen.',
      { text: 'Dozens', range: [24, 99], unit: 'people', counted: 'recruits' },
    ],
    ['A handful of armoured trucks crossed.', { text: 'A handful', range: [3, 9], counted: 'armoured trucks' }],
    [
      'Tens of thousands of people marched.',
      { text: 'Tens of thousands', range: [20_000, 99_999], unit: 'people', counted: 'people' },
    ],
    ['Several villages were cut off.', { text: 'Several', range: [3, 9], counted: 'villages' }],
  ],
  ranges: [
    ['Between 10 and 20 boats sank.', { text: '10 and 20', range: [10, 20], counted: 'boats', qualifier: 'Between' }],
    ['It holds 80-200 tents.', { text: '80-200', range: [80, 200], counted: 'tents' }],
    ['Repairs cost $2 million to $3 million.', { text: '$2 million to $3 million', range: [2e6, 3e6], unit: 'USD' }],
    ['The toll rose from 10 to 20 on appeal.', { text: '10', value: 10 }, { text: '20', value: 20 }],
  ],
  'beside dates': [
    ['They were given four hours to leave.', { text: 'four', value: 4, unit: 'hours' }],
    ['It was more than four decades of drought.', { text: 'four', value: 4, unit: 'decades', qualifier: 'more than' }],
    ['She died two days before the March 3, 2020 ceremony.', { text: 'two', value: 2, unit: 'days' }],
    ['On May 3, 1998, in 2001 and at 9:30 a.m., it rang.'],
    ['It was closed in the 1980s and every two weeks since.'],
  ],
  'what counts nothing': [
    ['It is one of the few valleys left, one after another; no one left.'],
    ['Jane Roe, 45, and John Roe (52) spoke; their 7-year-old cousin, aged 12, too.'],
    ['The 3rd and 21st agreed, the second half did not.'],
    ['The court ruled 5-4, after a 3-2 vote.'],
    ['Flight 103, Article 5, No. 7 and the F-16 and COVID-19 are names.'],
    ['Call 555-0123 or see a/52 and 24/7 at 10:45.'],
    ['He watched Channel 4 with the Group of Seven.'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...expected) => {
    const found = read(inputOf([sentence], '2022-06-15')).map(({ text, value, range, unit, counted, qualifier }) => ({
      text,
      value,
      range,
      unit,
      counted,
      qualifier,
    }));
    expect(found).toEqual(
      expected.map((e) => ({ value: null, range: null, unit: null, counted: null, qualifier: null, ...e })),
    );
  });
});

test('no figure in chrome, one in each caption, and nobody stands behind it yet', () => {
  const words = 'Some 300 boats at sea.';
  const records = read(
    inputOf(
      [
        ['caption', words],
        ['caption', words],
        ['promo', words],
        ['credit', words],
        ['comment-form', words],
      ],
      null,
    ),
  );
  expect(records.map((f) => [f.section, f.by])).toEqual([
    ['caption', null],
    ['caption', null],
  ]);
  expect(new Set(records.map((f) => f.id)).size).toBe(2);
});

const pieces = [
  '9'.repeat(400),
  '1,234,567,890,123',
  '1.1 million',
  ' billion billion',
  '9,000',
  'three',
  'hundreds of',
  '“hundreds”',
  'people',
  '$3bn',
  '12%',
  'between',
  '10',
  'and',
  '20',
  'one',
  'of',
  'the',
  '4-6',
  'in 2001',
  'a dozen',
  '\u00a0',
  '\n',
  '. ',
  ', 45,',
  '😀',
  'a half',
  'million',
  'two and a half',
  'years',
  '-',
  '’s',
];
const prose = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .chain((words) => fc.constantFrom(' ', '').map((glue) => words.join(glue)));

test('every record is valid, is a slice of the text and lies in one block; none overlaps another', () => {
  fc.assert(
    fc.property(fc.array(prose, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const input = inputOf(paragraphs, '2022-06-15');
      let last = 0;
      for (const record of read(input)) {
        expect(figure.safeParse(record).success).toBe(true);
        expect(input.article.text.slice(record.start, record.end)).toBe(record.text);
        expect(input.article.blocks.filter((b) => b.start <= record.start && record.end <= b.end)).toHaveLength(1);
        expect(record.start).toBeGreaterThanOrEqual(last);
        expect(record.value === null).toBe(record.range !== null);
        last = record.end;
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
