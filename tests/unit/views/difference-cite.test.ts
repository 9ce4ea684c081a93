import { describe, expect, it } from 'vitest';
import { comparisonRows } from '../../../src/views/comparison.ts';
import { conflictPrintings, rowPrintings, sourceLine } from '../../../src/views/difference-cite.ts';
import { aClaim, anArticle, aSite, link, spanIn } from './explorer-fixture.ts';
import { bare, daily, ledger, strike } from './strike.ts';

const { articles, links } = strike.scope();
const rowsById = new Map(comparisonRows(strike, strike.scope()).map((row) => [row.id, row]));
const printed = (id: string): readonly string[] => {
  const row = rowsById.get(id);
  return row === undefined ? [] : rowPrintings(strike, row, articles).map(({ words }) => words);
};

describe('sourceLine', () => {
  it('holds outlet, title, paragraph, date with what it is known from, and the original address', () => {
    expect(sourceLine(strike, daily, daily.text.indexOf('400 ships')).replace(/\u00a0/gu, ' ')).toBe(
      'Port Daily, Title of daily. ¶ 3, 10 March 2020 (supplied with the article). https://news.example/daily',
    );
    expect(sourceLine(strike, ledger, 0)).toContain('about 11 March 2020');
  });

  it('says what is not known, and guesses nothing', () => {
    const site = aSite([{ ...bare, title: null, url: null }], {});
    const line = sourceLine(site, site.article('bare'), 0).replace(/\u00a0/gu, ' ');
    expect(line).toBe('Outlet unknown, article 1 of 1. ¶ 1, Date not stated. No address known');
    const two = aSite(
      [
        { ...bare, title: null },
        { ...bare, id: 'other', title: null },
      ],
      {},
    );
    expect(['bare', 'other'].map((id) => sourceLine(two, two.article(id), 0).split('. ')[0])).toEqual([
      'Outlet unknown, article 1 of 2',
      'Outlet unknown, article 2 of 2',
    ]);
  });
});

describe('rowPrintings', () => {
  it('gives claims and quotations whole, each in the words of its article', () => {
    expect(printed('sc2')).toEqual(['The harbour handled 400 ships in 2019', '350 ships came in 2019']);
    expect(printed('sq1')).toEqual([
      'We will keep the gates shut until the ministry talks to us,',
      'We shall keep the gates closed until the ministry talks to us,',
    ]);
  });

  it('gives the places of a conflict in their sentences', () =>
    expect(printed('k1')).toEqual([
      'The harbour handled 400 ships in 2019, the ministry said.',
      'About 350 ships came in 2019.',
    ]));

  it('is words of the articles and nothing else, also where the table cuts them', () => {
    const long = Array.from({ length: 40 }, (_word, i) => `word${i}`).join(' ');
    const two = [anArticle('one', 'One', null, [`${long}.`]), anArticle('two', 'Two', null, [`So ${long}.`])];
    const site = aSite(
      two,
      { claims: two.map((article, i) => aClaim(`c${i}`, article, long)) },
      { sameClaim: [{ ...link, id: 's', members: ['c0', 'c1'], lines: 2 }] },
    );
    const [row] = comparisonRows(site, site.scope());
    expect(row?.cells.get('one')?.[0]?.cut).toBe(true);
    expect(row === undefined ? [] : rowPrintings(site, row, two).map(({ words }) => words)).toEqual([long, long]);
  });

  it('gives one sentence once where two places of a conflict stand in it', () => {
    const one = anArticle('one', 'One', null, ['It counted 4 ships, not 5 ships.']);
    const two = anArticle('two', 'Two', null, ['It counted 5 ships.']);
    const side = (article: typeof one, words: string, reading: number) => ({
      article: article.id,
      span: spanIn(article, words),
      value: words,
      by: null,
      reading,
    });
    const site = aSite(
      [one, two],
      {},
      {
        conflicts: [
          {
            ...link,
            id: 'k',
            about: 'ships',
            type: 'number',
            verdict: 'differs',
            sides: [side(one, '4 ships', 1), side(one, '5 ships', 2), side(two, '5 ships', 2)],
          },
        ],
      },
    );
    const [conflict] = site.scope().links.conflicts;
    const wordsIn = (ids: readonly string[]) =>
      conflict === undefined ? [] : conflictPrintings(site, conflict, ids).map(({ words }) => words);
    expect(wordsIn(['one', 'two'])).toEqual(['It counted 4 ships, not 5 ships.', 'It counted 5 ships.']);
    expect(wordsIn(['two'])).toEqual(['It counted 5 ships.']);
  });

  it('shows of a text that may not be shown whole no more than the words of the place', () => {
    const kept = { ...daily, rights: 'none' as const };
    const site = aSite([kept, ledger], {}, { conflicts: links.conflicts });
    const [conflict] = site.scope().links.conflicts;
    const given = conflict === undefined ? [] : conflictPrintings(site, conflict, ['daily']);
    expect(given.map(({ words }) => words)).toEqual(['400 ships']);
  });
});
