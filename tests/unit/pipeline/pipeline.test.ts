import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../src/story/records.ts';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { Refusal } from '../../../src/pipeline/problems.ts';
import { root } from '../../sites.ts';

const fixtures = path.join(root, 'tests/fixtures');
const second = path.join(fixtures, 'second-corpus');
const work = mkdtempSync(path.join(tmpdir(), 'crossread-pipeline-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('runPipeline', () => {
  const { corpus } = runPipeline(second);
  const { articles, records, links, manifest } = corpus;

  it('reads every article of every story', () => {
    const files = readdirSync(second, { recursive: true, encoding: 'utf8' }).filter((f) =>
      /(?<!README)\.(?:md|txt)$/.test(f),
    );
    expect(articles.map((a) => a.file).sort()).toEqual(files.map((f) => f.replaceAll('\\', '/')).sort());
    expect(corpus.stories.length).toBe(2);
  });

  it('makes records whose words are where they say', () => {
    const all: AnyRecord[] = Object.values(records).flat();
    expect(all.length).toBeGreaterThan(100);
    for (const r of all) expect(articles.find((a) => a.id === r.article)?.text.slice(r.start, r.end)).toBe(r.text);
  });

  it('points only at what exists, within the story', () => {
    const storyOf = new Map(articles.map((a) => [a.id, a.story]));
    const sourceStory = new Map(records.sources.map((s) => [s.id, s.story]));
    expect(sourceStory.size).toBe(records.sources.length);
    for (const q of records.quotes)
      for (const id of [q.speaker, ...q.via, ...q.alternatives])
        if (id !== null) expect(sourceStory.get(id)).toBe(storyOf.get(q.article));
    for (const s of records.sources) for (const m of s.mentions) expect(storyOf.get(m.article)).toBe(s.story);
  });

  it('counts what it made', () => {
    for (const [kind, list] of [...Object.entries(records), ...Object.entries(links)])
      expect(manifest.counts[kind]).toBe(list.length);
    expect(manifest.inputs).toHaveLength(articles.length);
  });

  it('makes the same again', () => {
    expect(JSON.stringify(runPipeline(second))).toBe(JSON.stringify({ corpus }));
  });

  it('makes the same wherever the folder stands', () => {
    const moved = path.join(work, 'elsewhere');
    cpSync(second, moved, { recursive: true });
    expect(JSON.stringify(runPipeline(moved))).toBe(JSON.stringify({ corpus }));
  });

  it('gives an article the same local words when its story has no other', () => {
    const alone = path.join(work, 'alone');
    cpSync(path.join(second, 'harbour-vote', 'south.txt'), path.join(alone, 'harbour-vote', 'south.txt'));
    const spans = (list: typeof records.quotes, id: string) =>
      list.filter((q) => q.article === id).map((q) => [q.id, q.start, q.end, q.form, q.rule]);
    const only = runPipeline(alone).corpus;
    const [article] = only.articles;
    expect(article?.story).toBe('harbour-vote');
    expect(spans(only.records.quotes, article?.id ?? '')).toEqual(spans(records.quotes, article?.id ?? ''));
    expect(only.records.quotes.length).toBeGreaterThan(3);
  });

  it('goes on over broken files and reports them in order of place', () => {
    const { corpus: broken } = runPipeline(path.join(fixtures, 'broken-corpus'));
    expect(broken.articles.length).toBeGreaterThan(0);
    const problems = broken.manifest.problems;
    expect(problems.length).toBeGreaterThan(3);
    const places = problems.map((p) => p.file);
    expect(places).toEqual([...places].sort());
  });

  it('refuses a folder that is not there', () => {
    expect(() => runPipeline(path.join(work, 'nothing-here'))).toThrow(Refusal);
  });

  it('tells its progress once a file', () => {
    const seen: string[] = [];
    runPipeline(second, { onProgress: (step, done, total) => seen.push(`${done}/${total} ${step.length > 0}`) });
    expect(seen).toEqual(articles.map((_, i) => `${i + 1}/${articles.length} true`));
  });
});
