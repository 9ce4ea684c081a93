import { describe, expect, it } from 'vitest';
import { articleCitation, articleFacts, articleTitle } from '../../../src/views/article-facts.ts';
import { dataGroups, sizeWords } from '../../../src/views/data-files.ts';
import { articleFeed, quoteFeed } from '../../../src/views/feeds.ts';
import { fieldDocs } from '../../../src/views/field-docs.ts';
import { corpusJsonLd, jsonForScript, newsArticle } from '../../../src/views/jsonld.ts';
import { confidenceTable } from '../../../src/views/method.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { recordSchemas } from '../../../src/story/records.ts';
import { anArticle, aQuote, aSite, aSource, spanIn } from './explorer-fixture.ts';

const routes = makeRoutes('/desk/');
const known = anArticle('known', 'Harbour Post', '2020-03-04', [
  'Ada Bell said “the ferry runs” and left the hall at nine.',
]);
const vague = {
  ...anArticle('vague', null, '2020-03-05~', ['Fog lay over the harbour all day and nothing moved at all.']),
  title: null,
  url: null,
};
const bell = aSource('bell', known, 'Ada Bell');
const site = aSite([known, vague], {
  quotes: [
    aQuote('q1', known, 'the ferry runs', { speaker: 'bell' }),
    aQuote('q2', known, 'left the hall', { form: 'indirect' }),
  ],
  sources: [bell],
});

describe('articleFacts', () => {
  it('leaves nothing missing out: it is said to be not stated', () => {
    const facts = new Map(articleFacts(vague).map((f) => [f.label, f.value]));
    expect([facts.get('Outlet'), facts.get('Byline'), facts.get('Address')]).toEqual([
      'not stated',
      'not stated',
      'not stated',
    ]);
    expect(facts.get('Published')).toBe('about 5 March 2020');
  });
  it('prints credits as they stand, and says which is a photograph’s', () => {
    const credited = {
      ...known,
      credits: [{ agency: 'Agency', span: spanIn(known, 'Ada Bell'), of: 'photo' as const }],
    };
    expect(articleFacts(credited).find((f) => f.label === 'Credit as printed')?.value).toBe('Ada Bell (photograph)');
  });
  it('names an article without headline by its first words', () => {
    expect(articleTitle(vague)).toBe('Fog lay over the harbour all day and nothing …');
    expect(articleTitle({ ...vague, text: ' \n' })).toBe('Untitled article');
    expect(articleCitation(vague, 'abc')).toBe(
      'Outlet unknown: “Fog lay over the harbour all day and nothing …”, about 5 March 2020. Read in Crossread, corpus revision abc.',
    );
  });
});

describe('jsonld', () => {
  it('cannot end its script element', () => {
    const json = jsonForScript({ name: '</script><b>' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ name: '</script><b>' });
  });
  it('says only what is known', () => {
    expect(newsArticle(known)).toMatchObject({ headline: 'Title of known', datePublished: '2020-03-04' });
    expect(newsArticle(vague)).not.toHaveProperty('headline');
    expect(newsArticle(vague)).not.toHaveProperty('publisher');
  });
  it('leaves out a day that is only about right or inferred', () => {
    expect(newsArticle(vague)).not.toHaveProperty('datePublished');
    expect(newsArticle({ ...known, published: { ...known.published, basis: 'inferred' } })).not.toHaveProperty(
      'datePublished',
    );
  });
  it('lists every file of the data page below the base path', () => {
    expect(JSON.stringify(corpusJsonLd(site, ['records.json'], routes, new URL('https://desk.example')))).toContain(
      '"https://desk.example/desk/data/records.json"',
    );
  });
});

describe('feeds', () => {
  it('puts the newest first and dates only what has a whole day', () => {
    expect(articleFeed(site, routes).map((i) => [i.link, i.pubDate?.toISOString()])).toEqual([
      ['/desk/articles/vague/', undefined],
      ['/desk/articles/known/', '2020-03-04T00:00:00.000Z'],
    ]);
  });
  it('holds quotations in marks only, under their speaker', () => {
    expect(quoteFeed(site, routes).map((i) => [i.title, i.link])).toEqual([
      ['Ada Bell: the ferry runs', '/desk/quotes/q1/'],
    ]);
  });
});

describe('data page', () => {
  const read = (name: string): string => `${name} é`;
  it('groups files by what they hold, contract files first', () => {
    const groups = dataGroups(
      site,
      ['dates.csv', 'records.json', 'quotes.csv', 'quotes.jsonl', 'records.schema.json'],
      read,
    );
    expect(groups.map((g) => [g.name, g.files.map((f) => f.format)])).toEqual([
      ['records', ['JSON', 'JSON Schema']],
      ['quotes', ['CSV', 'JSON Lines']],
      ['dates', ['CSV']],
    ]);
    expect(groups[2]?.files[0]?.bytes).toBe(12);
  });
  it.each([
    [12, '12\u00a0B'],
    [1499, '1\u00a0kB'],
    [2_345_678, '2.3\u00a0MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
  it('documents every field of every record kind from its schema', () => {
    const docs = new Map(fieldDocs().map((d) => [d.id, d]));
    for (const [kind, schema] of Object.entries(recordSchemas))
      expect(docs.get(`fields-${kind}`)?.fields.map((f) => f.name)).toEqual(Object.keys(schema.shape));
    expect(docs.get('fields-quotes')?.fields.find((f) => f.name === 'speakerBasis')?.type).toBe(
      '"stated" | "implied" | "unknown"',
    );
    expect(docs.get('fields-quotes')?.fields.find((f) => f.name === 'mention')?.type).toBe('Span | null');
    expect(docs.get('fields-events')?.fields.find((f) => f.name === 'when')?.type).toBe('EDTF');
  });
});

it('counts records by confidence class', () => {
  const { classes, rows } = confidenceTable(site);
  expect(classes).toEqual(['certain', 'likely', 'unsure']);
  expect(rows.map((r) => [r.kind, r.total])).toEqual([
    ['quotes', 2],
    ['claims', 0],
    ['sources', 1],
    ['dates', 0],
    ['figures', 0],
  ]);
  for (const row of rows) expect(row.counts.reduce((a, b) => a + b, 0)).toBe(row.total);
});
