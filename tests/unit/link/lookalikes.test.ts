import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { indexSite } from '../../../src/views/site.ts';
import { utterances } from '../../../src/views/utterance.ts';

const place = mkdtempSync(path.join(tmpdir(), 'crossread-alike-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

// Two speakers whose sentences differ in one word, in two copies of one agency report; and one who says her sentence twice.
const wire = `PORT NOLL (Coastwire) – The swing bridge at Port Noll will stay shut for months, its keepers said on Monday.

“The bridge will open again in spring,” said Ann Lowe, the harbour master, after a day of talks with the builders.

“The bridge will open again in autumn,” said Tom Pell, the chief engineer, after a night of talks with the builders.

“Nobody should count on spring,” Pell said.
`;
const own = `The keepers of the swing bridge at Port Noll do not agree, as the Evening Ledger heard on Tuesday.

“The bridge will open again in spring,” said Ann Lowe, the harbour master. She later repeated it before the council.

“The bridge will open again in spring,” Lowe told the council.
`;
const files = { 'a.txt': wire, 'b.txt': wire.replace('PORT NOLL (Coastwire) – ', ''), 'c.txt': own };
mkdirSync(path.join(place, 'bridge'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(place, 'bridge', name), text);

const { corpus } = runPipeline(place);
const site = indexSite(corpus, null);
const direct = corpus.records.quotes.filter(({ form }) => form === 'direct');
const nameOf = (id: string | null): string => (id === null ? '' : site.source(id).name);

describe('sentences that look alike', () => {
  it('are all found, each for who said it', () => {
    expect(
      direct.map(({ article, speaker, text }) => [article, nameOf(speaker), /\w+(?=[,.]?$)/.exec(text)?.[0]]),
    ).toEqual([
      ['a', 'Ann Lowe', 'spring'],
      ['a', 'Tom Pell', 'autumn'],
      ['a', 'Tom Pell', 'spring'],
      ['b', 'Ann Lowe', 'spring'],
      ['b', 'Tom Pell', 'autumn'],
      ['b', 'Tom Pell', 'spring'],
      ['c', 'Ann Lowe', 'spring'],
      ['c', 'Ann Lowe', 'spring'],
    ]);
  });

  it('stand each at its own place, also where one article prints the same words twice', () => {
    const places = direct.map(({ article, start }) => `${article} ${start}`);
    expect(new Set(places).size).toBe(direct.length);
    for (const { article, start, end, text, mention } of direct) {
      const whole = site.article(article).text;
      expect(whole.slice(start, end)).toBe(text);
      // The name that is given for the speaker stands in the same paragraph.
      expect(
        mention === null ? '' : whole.slice(Math.min(end, mention.start), Math.max(start, mention.end)),
      ).not.toContain('\n');
    }
  });

  it('are one utterance only within one speaker, in both copies', () => {
    const made = utterances(site.scope()).filter(({ witnesses }) => witnesses[0].parts[0]?.form === 'direct');
    for (const { witnesses } of made) {
      const speakers = witnesses.flatMap(({ parts }) => parts.map(({ speaker }) => nameOf(speaker)));
      expect(new Set(speakers).size).toBe(1);
    }
    const autumn = made.find(({ witnesses }) => witnesses[0].parts[0]?.text.includes('autumn'));
    expect(autumn?.witnesses.map(({ article }) => article).sort()).toEqual(['a', 'b']);
    const spring = made.find(({ witnesses }) => witnesses[0].parts[0]?.text.includes('again in spring'));
    expect(new Set(spring?.witnesses.map(({ article }) => article))).toEqual(new Set(['a', 'b', 'c']));
  });
});
