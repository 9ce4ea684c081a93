import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, runsOf } from '../../../src/views/comparison-align.ts';
import { pairView } from '../../../src/views/comparison-pair.ts';
import { cutAt, diffWords } from '../../../src/views/comparison-words.ts';
import { comparisonRows, firstWords, pairsOf } from '../../../src/views/comparison.ts';
import { places } from '../../../src/views/paragraphs.ts';
import { words } from '../../../src/views/search-words.ts';
import { aClaim, anArticle, aSite, link } from './explorer-fixture.ts';
import { bare, daily, ledger, strike } from './strike.ts';

describe('comparisonRows', () => {
  const rows = comparisonRows(strike, strike.scope());
  const marks = rows.map((row) => [
    row.id,
    Object.fromEntries([...row.cells].map(([article, cells]) => [article, cells.map((cell) => cell.mark)])),
  ]);

  it('puts the most different first and marks each cell against the others', () => {
    expect(marks).toEqual([
      ['k1', { daily: ['differs'], ledger: ['differs'] }],
      ['sq1', { daily: ['same'], ledger: ['differs'] }],
      ['sc2', { daily: ['less'], ledger: ['alike'] }],
      ['sc1', { daily: ['same'], ledger: ['same'] }],
    ]);
  });

  it('holds nothing but slices of the articles', () => {
    const cells = rows.flatMap((row) => [...row.cells.values()].flat());
    expect(cells.length).toBeGreaterThan(0);
    for (const { shown } of cells)
      expect(strike.article(shown.article).text.slice(shown.start, shown.end)).toBe(shown.text);
  });

  it('says differs where one article denies what another states', () => {
    const [one, two] = [
      anArticle('one', 'One', null, ['The gates are shut.']),
      anArticle('two', 'Two', null, ['The gates are not shut.']),
    ];
    const site = aSite(
      [one, two],
      {
        claims: [
          aClaim('c1', one, 'The gates are shut'),
          aClaim('c2', two, 'The gates are not shut', { certainty: 'denied' }),
        ],
      },
      { sameClaim: [{ ...link, id: 's', members: ['c1', 'c2'], lines: 2 }] },
    );
    expect([...(comparisonRows(site, site.scope())[0]?.cells.values() ?? [])].flat().map((cell) => cell.mark)).toEqual([
      'alike',
      'differs',
    ]);
  });

  it('cuts after so many words and stays a slice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'gate', '\u00a0', ' ', '9,000', '\n')),
        fc.integer({ min: 1, max: 6 }),
        (parts, most) => {
          const text = parts.join('');
          const { shown, cut } = firstWords({ article: 'x', start: 10, end: 10 + text.length, text }, most);
          expect(text.startsWith(shown.text)).toBe(true);
          expect(shown.end - shown.start).toBe(shown.text.length);
          expect(shown.text.split(/\s+/u).filter((word) => word !== '').length).toBeLessThanOrEqual(most);
          expect(cut).toBe(shown.text !== text);
        },
      ),
    );
  });

  it('gives every pair of a small story a page, once', () => {
    expect(pairsOf(strike.scope()).map(([a, b]) => `${a.id} ${b.id}`)).toEqual([
      'daily ledger',
      'daily bare',
      'ledger bare',
    ]);
  });

  it('gives pairs of a large story a page where they share something', () => {
    const many = Array.from({ length: 13 }, (_article, i) =>
      anArticle(`a${i}`, `Outlet ${i}`, null, ['The gates are shut.']),
    );
    const whole = (i: number) => ({ article: `a${i}`, start: 0, end: 19, text: 'The gates are shut.' });
    const site = aSite(
      many,
      {},
      {
        reuse: [
          { ...link, id: 'r', a: whole(3), b: whole(1), identical: 1, words: 4, direction: 'unknown', evidence: null },
        ],
      },
    );
    expect(pairsOf(site.scope()).map(([a, b]) => `${a.id} ${b.id}`)).toEqual(['a1 a3']);
  });
});

const sentence = fc
  .array(fc.constantFrom('the', 'gates', 'Gates', 'stay', 'shut', '“open”', 'now', '—', 'until', 'talks', 'begin'), {
    maxLength: 14,
  })
  .map((list) => list.join(' '));

describe('diffWords', () => {
  it.each([
    ['The gates stay shut.', 'The gates stay “shut”', [], [], 1],
    ['The gates stay shut', 'The gates stay closed', ['shut'], ['closed'], 0.75],
    ['', '', [], [], 1],
  ])('%s / %s', (a, b, onlyA, onlyB, shared) => {
    const diff = diffWords(a, b);
    expect(diff.onlyA.map(({ start, end }) => a.slice(start, end))).toEqual(onlyA);
    expect(diff.onlyB.map(({ start, end }) => b.slice(start, end))).toEqual(onlyB);
    expect(diff.shared).toBeCloseTo(shared);
  });

  it('accounts for every word of both sides, and its cuts lose nothing', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const diff = diffWords(a, b, 7, 9);
        const counted = (ranges: readonly { start: number; end: number }[], text: string, at: number): number =>
          ranges.reduce((sum, { start, end }) => sum + words(text.slice(start - at, end - at)).length, 0);
        expect(diff.same.length + counted(diff.onlyA, a, 7)).toBe(words(a).length);
        expect(diff.same.length + counted(diff.onlyB, b, 9)).toBe(words(b).length);
        for (const pair of diff.same) expect(pair.a.folded).toBe(pair.b.folded);
        expect(
          cutAt(`1234567${a}`, 7, 7 + a.length, diff.onlyA)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(a);
      }),
    );
  });
});

describe('align', () => {
  const numbersOf = (rows: ReturnType<typeof align>, side: 'a' | 'b'): readonly (number | null)[] =>
    rows.flatMap((row) => (side === 'a' ? ('a' in row ? [row.a.number] : []) : 'b' in row ? [row.b.number] : []));

  it('brings shared paragraphs together and leaves the rest to one side', () => {
    expect(align(daily, ledger, []).map((row) => row.kind)).toEqual(['identical', 'changed', 'a', 'b', 'b']);
    expect(runsOf(align(daily, ledger, [])).map((run) => [run.sort, run.rows.length])).toEqual([
      ['identical', 1],
      ['together', 1],
      ['apart', 3],
    ]);
    expect(align(ledger, bare, []).every((row) => row.kind === 'a' || row.kind === 'b')).toBe(true);
  });

  it('says where a paragraph out of line shares its wording', () => {
    const one = anArticle('one', 'One', null, [
      'The gates of the harbour stay shut.',
      'Nobody knows when talks will begin again.',
    ]);
    const two = anArticle('two', 'Two', null, [
      'Nobody knows when talks will begin again.',
      'The gates of the harbour stay shut.',
    ]);
    const rows = align(one, two, []);
    expect(
      rows.map((row) => [row.kind, 'elsewhere' in row ? (row.elsewhere?.number ?? null) : undefined]).sort(),
    ).toEqual([
      ['a', expect.any(Number)],
      ['b', expect.any(Number)],
      ['identical', undefined],
    ]);
  });

  it('shows every paragraph of both exactly once and in order, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        (left, right) => {
          const [a, b] = [anArticle('a', 'A', null, left), anArticle('b', 'B', null, right)];
          const rows = align(a, b, []);
          expect(numbersOf(rows, 'a')).toEqual(places(a).map((place) => place.number));
          expect(numbersOf(rows, 'b')).toEqual(places(b).map((place) => place.number));
          expect(runsOf(rows).flatMap((run) => run.rows)).toEqual(rows);
        },
      ),
    );
  });
});

describe('pairView', () => {
  const view = pairView(strike, daily, ledger);
  it('counts identical words with their denominators, with and without quotations', () => {
    const [here, there] = view.shares;
    expect(here).toEqual({
      article: 'daily',
      all: { same: 13, of: words(daily.text).length },
      outsideQuotes: { same: 13, of: words(daily.text).length - 18 },
      received: { same: 13, of: words(daily.text).length },
    });
    expect(there.all.same).toBe(13);
  });
  it('lists what has no partner, differences and who was first', () => {
    expect([view.onlyA.map((claim) => claim.id), view.onlyB.map((claim) => claim.id)]).toEqual([[], ['cbread']]);
    expect(view.conflicts.map((conflict) => conflict.id)).toEqual(['k1']);
    expect(view.earlier?.id).toBe('daily');
    expect(pairView(strike, daily, bare).earlier).toBeNull();
  });
  it('is the same pair from the other side', () => {
    const other = pairView(strike, ledger, daily);
    expect(other.shares).toEqual([view.shares[1], view.shares[0]]);
    expect([other.onlyA, other.onlyB]).toEqual([view.onlyB, view.onlyA]);
  });
});
