import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/story/links.ts';
import { namedOf } from '../../../src/views/named.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { anArticle, aQuote, aSite, aSource } from './explorer-fixture.ts';

const article = anArticle('a', 'Harbour Post', '2020-03-04', [
  '“Come,” Ada Bell told Net. Carl Dean and Eva Fox heard it.',
]);
const entry = (id: string, name: string, source: string | null): Name => ({
  id,
  story: 'strike',
  name,
  kind: 'person',
  source,
  forms: [],
  described: [],
  alike: [],
  rule: 'test',
  confidence: 'certain',
});
const site = aSite(
  [article],
  {
    quotes: [aQuote('q1', article, 'Come,', { speaker: 'bell', via: ['net'] })],
    sources: [
      aSource('bell', article, 'Ada Bell'),
      aSource('net', article, 'Net'),
      aSource('dean', article, 'Carl Dean'),
      aSource('fox', article, 'Eva Fox'),
    ],
  },
  { names: [entry('n-bell', 'Ada Bell', 'bell'), entry('n-dean', 'Carl Dean', 'dean'), entry('n-x', 'Eva Fox', null)] },
);
const hrefs = (base: string): string[] =>
  ['bell', 'net', 'dean', 'fox'].map((id) => namedOf(site, makeRoutes(base), id).href);

describe('somebody named', () => {
  it('leads to the page of what they said or carried; never quoted, to their entry among the names, where there is one', () => {
    expect(hrefs('/')).toEqual(['/speakers/bell/', '/speakers/net/', '/names/#n-dean', '/speakers/fox/']);
    expect(hrefs('/b/')[2]).toBe('/b/names/#n-dean');
    expect(namedOf(site, makeRoutes('/'), 'dean').name).toBe('Carl Dean');
  });
});
