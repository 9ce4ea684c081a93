import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/views/comparison-align.ts';
import {
  COLUMNS,
  matrixParts,
  repeatsIn,
  rowGroups,
  sliceCounts,
  sliceOf,
  slices,
} from '../../../src/views/comparison-filter.ts';
import { mapOf } from '../../../src/views/comparison-map.ts';
import { omissions } from '../../../src/views/comparison-omissions.ts';
import { comparisonRows, type Mark, type Row } from '../../../src/views/comparison.ts';
import { aClaim, aDate, anArticle, aSite, link } from './explorer-fixture.ts';
import { strike } from './strike.ts';

const rows = comparisonRows(strike, strike.scope());

describe('slices', () => {
  it('count as many rows as their page lists, and every row is on some page', () => {
    for (const [mark, count] of sliceCounts(rows)) expect(sliceOf(rows, mark)).toHaveLength(count);
    const listed = new Set(slices.flatMap((mark) => sliceOf(rows, mark)));
    expect(listed.size).toBe(rows.length);
    expect(sliceOf(rows, null)).toBe(rows);
  });
  it('hold rows in which some cell stands so', () => {
    expect(sliceCounts(rows)).toEqual([
      ['differs', 2],
      ['less', 1],
      ['alike', 1],
      ['same', 2],
    ]);
  });
});

/** A row with one cell of each article: its mark and its words. */
function rowOf(id: string, cells: Readonly<Record<string, readonly [Mark, string]>>): Row {
  const none = { before: '', after: '', reading: null, gloss: null, cut: false, record: null };
  const made = Object.entries(cells).map(([article, [mark, text]]) => {
    const shown = { article, start: 0, end: text.length, text };
    return [article, [{ ...none, article, mark, shown }]] as const;
  });
  const about = { kind: 'claim', label: id, about: null, speaker: null, lines: null, dates: [] } as const;
  return { id, ...about, cells: new Map(made) };
}

describe('rowGroups', () => {
  it('puts a row where its strongest cell belongs, and every row in one group, in its order', () => {
    const list = [
      rowOf('same', { a: ['same', 'Rain.'], b: ['same', 'Rain.'] }),
      rowOf('less', { a: ['same', 'Rain.'], b: ['less', 'Perhaps rain.'] }),
      rowOf('alike', { a: ['same', 'Rain.'], b: ['alike', 'It rained.'] }),
      rowOf('differs', { a: ['differs', 'Rain.'], b: ['differs', 'Snow.'] }),
    ];
    expect(rowGroups(list).map(([group, own]) => [group, own.map(({ id }) => id)])).toEqual([
      ['differs', ['less', 'differs']],
      ['alike', ['alike']],
      ['same', ['same']],
    ]);
    expect(rowGroups([])).toEqual([]);
    expect(rowGroups(rows).reduce((sum, [, own]) => sum + own.length, 0)).toBe(rows.length);
  });
});

describe('repeatsIn', () => {
  const row = rowOf('row', {
    a: ['same', 'The gates shut.'],
    b: ['same', '“the gates shut”'],
    c: ['same', 'Gates were shut.'],
    d: ['same', 'Gates were shut.'],
    e: ['less', 'The gates shut.'],
  });
  it('names the first of those with the same words, marks and case aside', () =>
    expect([...repeatsIn(row, ['a', 'b', 'c', 'd', 'e', 'f'])]).toEqual([
      ['b', 'a'],
      ['d', 'c'],
    ]));
  it('knows only the articles of its table: what is not there cannot stand for another', () =>
    expect([...repeatsIn(row, ['b', 'd', 'c'])]).toEqual([['c', 'd']]));
  it('does not put a cell that is less certain below one in the same words', () =>
    expect([...repeatsIn(row, ['a', 'e'])]).toEqual([]));
});

describe('matrixParts', () => {
  const paper = anArticle('paper', 'Paper', null, ['Rain.']);
  it('shows every article in one table of at most six', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
        const articles = Array.from({ length: count }, (_one, i) => ({ ...paper, id: `p${i}` }));
        const parts = matrixParts(articles, []);
        expect(parts.flatMap((part) => part.articles)).toEqual(articles);
        for (const part of parts) {
          expect(part.articles.length).toBeLessThanOrEqual(COLUMNS);
          expect(articles.slice(part.from - 1, part.to)).toEqual(part.articles);
        }
      }),
    );
  });
  it('leaves out rows that none of its articles mentions, and loses no cell', () => {
    const { articles } = strike.scope();
    const parts = matrixParts(articles, rows, 1);
    const cells = parts.flatMap((part) =>
      part.rows.flatMap((row) => part.articles.flatMap(({ id }) => row.cells.get(id) ?? [])),
    );
    expect(cells).toHaveLength(rows.flatMap((row) => [...row.cells.values()].flat()).length);
    for (const part of parts)
      for (const row of part.rows) expect(part.articles.some(({ id }) => row.cells.has(id))).toBe(true);
  });
});

describe('omissions', () => {
  const early = anArticle('early', 'Early', '2020-03-01', ['Nothing moved.']);
  const late = anArticle('late', 'Late', '2020-03-04', ['The gates shut on Tuesday. Rain fell.']);
  const later = anArticle('later', 'Later', '2020-03-05', ['The gates were shut on Tuesday. Wind rose.']);
  const blind = anArticle('blind', 'Blind', null, ['Hail.']);
  const tuesday = aDate('d', late, 'Tuesday', '2020-03-03');
  const made = (lines: number) =>
    omissionsOf(
      aSite(
        [early, late, later, blind],
        {
          claims: [
            aClaim('c1', late, 'The gates shut on Tuesday', { dates: ['d'] }),
            aClaim('c2', later, 'The gates were shut on Tuesday'),
            aClaim('c3', later, 'Wind rose'),
          ],
          dates: [tuesday],
        },
        { sameClaim: [{ ...link, id: 's', members: ['c1', 'c2'], lines }] },
      ),
    );
  const omissionsOf = (site: ReturnType<typeof aSite>) =>
    omissions(site, site.scope()).map(({ article, lacks, only }) => [
      article.id,
      lacks.map((lack) => [lack.id, lack.articles.join(' '), lack.late]),
      only.map((claim) => claim.id),
    ]);

  it('say what others of two lines print, that it was said later, and what only one has', () => {
    expect(made(2)).toEqual([
      ['early', [['s', 'late later', 'said']], []],
      ['late', [], []],
      ['later', [], ['c3']],
      ['blind', [['s', 'late later', null]], []],
    ]);
  });
  it('list nothing that one line alone has', () => expect(made(1).map(([, lacks]) => lacks)).toEqual([[], [], [], []]));
});

describe('mapOf', () => {
  it('has a link for every row, in order, no bigger than its longer side', () => {
    const [a, b] = [
      anArticle('one', 'One', null, ['The cranes stood still on the pier all of the night.', 'Rain fell.']),
      anArticle('two', 'Two', null, ['Fog. '.repeat(60).trim(), 'The cranes stood still on the pier all of the day.']),
    ];
    const aligned = align(a, b, []);
    const map = mapOf(aligned, a, b);
    expect(map.map(({ id }) => id)).toEqual(aligned.map((_row, i) => `row-${i + 1}`));
    expect(
      map.map(({ kind, a: left, b: right, size }) => [
        kind,
        left?.replace('\u00a0', ' ') ?? null,
        right?.replace('\u00a0', ' ') ?? null,
        size,
      ]),
    ).toEqual([
      ['b', null, '¶ 1', 3],
      ['changed', '¶ 1', '¶ 2', 1],
      ['a', '¶ 2', null, 1],
    ]);
  });
});
