import { describe, expect, it } from 'vitest';
import { navEntries } from '../../../src/views/nav.ts';
import { makeRoutes } from '../../../src/views/routes.ts';

describe('routes', () => {
  it.each(['/', '/news/desk', '/news/desk/'])('keeps every address below %s', (base) => {
    const r = makeRoutes(base);
    const pages = [
      r.home(),
      r.stories(),
      r.story('s'),
      r.article('a'),
      r.quote('q'),
      r.speaker('p'),
      r.quotes(),
      r.quotes('s'),
      r.timeline(),
      r.timeline('s'),
      r.compare(),
      r.compare('s'),
      r.pair('a', 'b'),
      r.method(),
      r.data(),
    ];
    const root = base.endsWith('/') ? base : `${base}/`;
    for (const page of pages) {
      expect(page.startsWith(root)).toBe(true);
      expect(page).toMatch(/\/$/);
      expect(page).not.toContain('//');
    }
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('writes anchors and files without a closing slash', () => {
    const r = makeRoutes('/x/');
    expect([r.article('a', 'p7'), r.method('via'), r.data('records.json'), r.feed('quotes')]).toEqual([
      '/x/articles/a/#p7',
      '/x/method/#via',
      '/x/data/records.json',
      '/x/quotes.xml',
    ]);
  });
});

describe('navEntries', () => {
  const hrefs = (count: number, story?: string): string[] =>
    navEntries(makeRoutes('/'), count, story).map((e) => e.href);
  it('is corpus-wide with one story, so that links shared then go on working', () => {
    expect(hrefs(1, 'flood')).toEqual(['/', '/timeline/', '/compare/', '/quotes/', '/method/', '/data/']);
  });
  it('keeps a reader inside a story when there are several', () => {
    expect(hrefs(3, 'flood')).toEqual([
      '/stories/flood/',
      '/stories/flood/timeline/',
      '/stories/flood/compare/',
      '/stories/flood/quotes/',
      '/method/',
      '/data/',
    ]);
    expect(hrefs(3)).toEqual(['/', '/timeline/', '/compare/', '/quotes/', '/method/', '/data/']);
  });
});
