import type { Article, BlockKind } from '../../../src/story/article.ts';
import type { DateRecord } from '../../../src/story/records.ts';
import type { ExtractInput } from '../../../src/pipeline/model.ts';
import { Ruler } from '../../../src/pipeline/ruler.ts';
import { splitSentences } from '../../../src/pipeline/sentences.ts';

/** An article of one block per paragraph (blank line between), published when told, as extractors are given it. */
export function inputOf(
  paragraphs: readonly (string | readonly [BlockKind, string])[],
  published: string | null,
  dates: DateRecord[] = [],
): ExtractInput {
  const parts = paragraphs.map((p) => (typeof p === 'string' ? (['paragraph', p] as const) : p));
  const text = parts.map(([, words]) => words).join('\n\n');
  let at = 0;
  const blocks = parts.map(([kind, words]) => {
    const start = at;
    at += words.length + 2;
    return { kind, start, end: start + words.length, repeats: null, rule: 'test' };
  });
  const article: Article = {
    id: 'case',
    story: 'cases',
    file: 'cases/case.txt',
    title: null,
    titleBasis: 'unknown',
    outlet: { id: null, name: null, basis: 'unknown', evidence: null, note: null },
    published: { value: published, basis: published === null ? 'unknown' : 'supplied', evidence: null, note: null },
    url: null,
    archive: null,
    byline: null,
    credits: [],
    language: 'en',
    text,
    blocks,
    sha256: '0'.repeat(64),
    words: 1,
    rights: 'full',
  };
  return {
    article,
    ruler: new Ruler(text, text.length, [{ text: 0, source: 0 }]),
    marks: [],
    sentences: splitSentences(text, blocks, []),
    story: {
      slug: 'cases',
      title: 'Cases',
      titleBasis: 'supplied',
      summary: null,
      place: null,
      timeZone: null,
      aliases: [],
      thresholds: {},
    },
    earlier: { quotes: [], claims: [], sources: [], dates, figures: [] },
    report: () => {},
  };
}
