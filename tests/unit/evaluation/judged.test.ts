import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgementsOf, sample } from '../../../scripts/evaluation/judged/judgements.ts';
import { judgedTable, judgeStories } from '../../../scripts/evaluation/judged/report.ts';
import { judgingSheet } from '../../../scripts/evaluation/judged/sheet.ts';
import { judge, readVerdicts, SAMPLE } from '../../../scripts/evaluation/judged/verdicts.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { root } from '../../sites.ts';

const { corpus } = runPipeline(path.join(root, 'corpus'));
const all = judgementsOf(corpus);
const empty = mkdtempSync(path.join(tmpdir(), 'judged-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

const none = { bar: null, right: [], wrong: [] };
const noVerdicts = {
  kinds: { 'same-quote': none, reuse: none, 'same-claim': none, conflicts: none, events: none, lines: none },
};
const size = { stories: 1, articles: 5 };

describe('judgements', () => {
  it('every kind is there, and no two have one key', () => {
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
  it('the key is the same whatever order the members stand in', () => {
    const turned = {
      ...corpus,
      links: { ...corpus.links, reuse: corpus.links.reuse.map((one) => ({ ...one, a: one.b, b: one.a })).reverse() },
    };
    const keys = (of: typeof corpus): string[] =>
      judgementsOf(of)
        .filter(({ kind }) => kind === 'reuse')
        .map(({ key }) => key)
        .sort();
    expect(keys(turned)).toEqual(keys(corpus));
  });
  it('another place is another judgement', () => {
    const [first] = corpus.links.reuse;
    if (!first) throw new RangeError('no passage');
    const moved = { ...first, a: { ...first.a, end: first.a.end - 1 } };
    const [one] = judgementsOf({ ...corpus, links: { ...corpus.links, sameQuote: [], reuse: [moved] } });
    expect(all.map(({ key }) => key)).not.toContain(one?.key);
  });
});

describe('the sample', () => {
  it('is as large as asked, and no larger than what there is', () => {
    expect(sample(all, 10)).toHaveLength(10);
    expect(sample(all.slice(0, 3), 10)).toHaveLength(3);
  });
  it('keeps those drawn when others come or go', () => {
    const drawn = sample(all, 20).map(({ key }) => key);
    const fewer = all.filter(({ key }) => key !== drawn[0]);
    expect(sample(fewer, 19).map(({ key }) => key)).toEqual(drawn.slice(1));
  });
});

describe('verdicts', () => {
  const quotes = all.filter(({ kind }) => kind === 'same-quote');
  const [a, b] = sample(quotes, SAMPLE);
  const read = judge(
    all,
    {
      kinds: {
        ...noVerdicts.kinds,
        'same-quote': { bar: 0.97, right: [a?.key ?? ''], wrong: [b?.key ?? '', '000000000000'] },
      },
    },
    size,
  );
  it('counts right ones among those read; a verdict on what is no longer said counts for nothing', () => {
    expect(read.judged.judgements[0]).toEqual({
      kind: 'same-quote',
      there: quotes.length,
      judged: 2,
      right: 1,
      bar: 0.97,
    });
  });
  it('names those nobody has read', () => {
    expect(read.unread.map(({ key }) => key)).not.toContain(a?.key);
    expect(read.unread.filter(({ kind }) => kind === 'same-quote')).toHaveLength(quotes.length - 2);
  });
  it('prints a share where something was read and a dash where nothing was', () => {
    const lines = judgedTable(read.judged).split('\n');
    expect(lines.find((line) => line.startsWith('same-quote'))).toMatch(/ 2 +1 +0\.500 +0\.970$/);
    expect(lines.find((line) => line.startsWith('conflicts'))).toMatch(/ 0 +0 +– +–$/);
  });
  it('says nothing without stories or without verdicts', () => {
    expect(judgeStories(empty, path.join(root, 'tests/gold'), empty)).toBeNull();
    expect(readVerdicts(empty)).toBeNull();
  });
  it('the kept ones have a bar for each kind the site leads with', () => {
    const kept = readVerdicts(path.join(root, 'tests/gold'));
    expect(kept?.kinds['same-quote'].bar).toBe(0.97);
    expect(kept?.kinds.conflicts.bar).toBe(0.7);
  });
});

describe('the sheet', () => {
  it('shows each place in its words, and the key to answer by', () => {
    const [one] = sample(all, 1);
    const sheet = judgingSheet(one ? [one] : [], corpus.articles);
    expect(sheet).toContain(`## ${one?.kind} ${one?.key}`);
    for (const { text } of one?.spans ?? []) expect(sheet).toContain(`⟦${text.replace(/\s+/g, ' ')}⟧`);
  });
});
