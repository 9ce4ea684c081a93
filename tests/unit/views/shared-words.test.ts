import { expect, it } from 'vitest';
import { articleRows } from '../../../src/views/article-rows.ts';
import { pairView } from '../../../src/views/comparison-pair.ts';
import { passagesOf } from '../../../src/views/passages.ts';
import { readerPage } from '../../../src/views/reader.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { countIn, ratio, sharedStarts, shareOf } from '../../../src/views/shared-words.ts';
import { travel } from '../../../src/views/travel.ts';
import { anArticle, aQuote, aSite, spanIn } from './explorer-fixture.ts';

const common = { story: 'strike', rule: 'test', confidence: 'certain' as const };
const printed = anArticle('a', 'Harbour Post', '2020-03-04', [
  'Rain fell hard. “We will stay out,” she said.',
  'Rain fell hard',
]);
const a = { ...printed, blocks: printed.blocks.map((b, i) => (i === 1 ? { ...b, kind: 'caption' as const } : b)) };
const b = anArticle('b', 'Hill Press', '2020-03-05', ['Rain fell very hard. “We will stay out.” Nothing else.']);
const reuse = (id: string, one: string, other: string) => ({
  ...common,
  id,
  a: spanIn(a, one),
  b: spanIn(b, other),
  identical: 1,
  words: 4,
  direction: 'unknown' as const,
  evidence: null,
});
const site = aSite(
  [a, b],
  { quotes: [aQuote('q1', a, 'We will stay out,'), aQuote('q2', b, 'We will stay out.')] },
  // The second passage lies inside the first: its words count once.
  {
    reuse: [
      reuse('r1', 'Rain fell hard. “We will stay out', 'Rain fell very hard. “We will stay out'),
      reuse('r2', 'We will', 'We will'),
    ],
  },
);
const { links } = site.all;
const counts = (id: string) => shareOf(site, site.article(id), passagesOf(links.reuse, id));

it.each([
  // A caption's words do not count, though they stand in a passage's words.
  ['a', { same: 7, of: 9 }, { same: 3, of: 5 }, { same: 7, of: 12 }],
  // “very” stands inside the passage and in one article only.
  ['b', { same: 7, of: 10 }, { same: 3, of: 6 }, { same: 7, of: 10 }],
])(
  'counts the words of %s that stand in both, once each, with and without quotations and what is no paragraph',
  (id, all, outsideQuotes, received) => {
    expect(counts(id)).toEqual({ article: id, all, outsideQuotes, received });
  },
);

it('gives the same share on the overview, on the page of the pair and in the reader', () => {
  const routes = makeRoutes('/');
  const rows = articleRows(site, site.all);
  const pair = travel(site, routes, site.all).pairs[0];
  const page = pairView(site, a, b);
  const own = ratio(counts('a').all);
  expect(own).toBeGreaterThan(0);
  expect([rows[0]?.shared, pair?.share.a, ratio(page.shares[0].all)]).toEqual([own, own, own]);
  // One numbered paragraph: its share is the article's.
  expect(readerPage(site, routes, a).blocks[0]?.rail.share).toBe(own);
});

it('counts inside a stretch only, and nothing of nothing', () => {
  const same = sharedStarts(passagesOf(links.reuse, 'a'));
  expect(countIn(a, { start: 0, end: 15 }, same)).toEqual({ same: 3, of: 3 });
  expect(countIn(a, { start: 4, end: 4 }, same)).toEqual({ same: 0, of: 0 });
  expect(ratio({ same: 0, of: 0 })).toBe(0);
});
