import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/story/corpus.ts';
import { hasWithheld, publishedFile } from '../../../src/views/data-files.ts';
import { KEPT_WORDS, publishable, shownUntil } from '../../../src/views/rights.ts';
import { indexSite } from '../../../src/views/site.ts';
import { aClaim, anArticle, aQuote, aSite, spanIn } from './explorer-fixture.ts';

const long = 'we shall mend the bridge and then the road and then the long wall by the sea';
const open = anArticle('open', 'Harbour Post', null, ['The ferry ran.']);
const shut = {
  ...anArticle('shut', 'Hill Press', null, [
    'The ferry sank in secret.',
    `“${long},” Ada Bell said.`,
    'More was said.',
  ]),
  rights: 'none' as const,
};
const quote = aQuote('q1', shut, long, {
  mention: spanIn(shut, 'Ada Bell'),
  context: { before: 'The ferry sank in secret.', after: 'More was said.' },
});
const claim = aClaim('c1', shut, 'The ferry sank in secret');
const { all, stories, manifest } = aSite([open, shut], { quotes: [quote], claims: [claim] });
const corpus: Corpus = {
  stories: [...stories],
  articles: [...all.articles],
  records: all.records,
  links: all.links,
  manifest,
};

describe('publishable', () => {
  const out = publishable(corpus);
  const text = out.articles.find((a) => a.id === 'shut')?.text ?? '';

  it('blanks text in place, so that every offset stays right', () => {
    expect(text).toHaveLength(shut.text.length);
    for (const r of [...out.records.quotes, ...out.records.claims]) expect(text.slice(r.start, r.end)).toBe(r.text);
  });

  it('keeps the first words of a quotation and the name of its speaker', () => {
    expect(out.records.quotes[0]?.text.trim()).toBe(`${long.split(' ').slice(0, KEPT_WORDS).join(' ')} …`);
    expect(out.records.quotes[0]?.mention?.text).toBe('Ada Bell');
  });

  it('says with an ellipsis that words are missing, and never lets ranges that touch add up', () => {
    const text = out.articles.find((a) => a.id !== 'open')?.text ?? '';
    expect(text).toContain('…');
    for (const run of text.split('…')) expect(run.trim().split(/\s+/).length).toBeLessThanOrEqual(KEPT_WORDS);
  });

  it('lets nothing else through, in no field', () => {
    expect(JSON.stringify(out)).not.toMatch(/secret|wall by the sea|More was said/);
  });

  it('leaves other articles alone, and a corpus without limits as it is', () => {
    expect(out.articles.find((a) => a.id === 'open')?.text).toBe(open.text);
    const free = { ...corpus, articles: corpus.articles.map((a) => ({ ...a, rights: 'full' as const })) };
    expect(publishable(free)).toBe(free);
  });
});

describe('publishedFile', () => {
  const read = (name: string): string => `raw ${name} secret`;
  const limited = indexSite(publishable(corpus), null);
  it('withholds tables and rewrites JSON when text is withheld', () => {
    expect(hasWithheld(limited)).toBe(true);
    expect(publishedFile(limited, 'quotes.csv', read)).toBeNull();
    expect(publishedFile(limited, 'quotes.jsonl', read)).toBeNull();
    expect(publishedFile(limited, 'articles.json', read)).not.toContain('secret');
    expect(publishedFile(limited, 'quotes.schema.json', read)).toContain('raw');
  });
  it('publishes the build’s own files otherwise', () => {
    const free = aSite([open], {});
    expect(publishedFile(free, 'quotes.csv', read)).toBe('raw quotes.csv secret');
  });
});

it.each([
  ['full', shut.text.length],
  ['excerpt', shut.text.indexOf('\nMore')],
  ['none', 0],
] as const)('rights %s show text up to %i', (rights, until) => {
  expect(shownUntil({ ...shut, rights })).toBe(until);
});
