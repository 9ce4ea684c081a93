import type { Article, Story } from '../story/article.ts';
import type { Corpus, Problem } from '../story/corpus.ts';
import type { Links } from '../story/links.ts';
import type { HandChange } from '../story/overrides.ts';
import type { Records } from '../story/records.ts';
import { extractArticle } from './extract/index.ts';
import { link } from './link/index.ts';
import { makeManifest } from './manifest.ts';
import { parseArticle, reporter } from './parse.ts';
import { applyOverrides } from './overrides.ts';
import { compareProblems } from './problems.ts';
import { readCorpus, type StoryInput } from './read.ts';
import type { SourceFile } from './read/source-file.ts';
import { type ArticleRecords, settle } from './settle.ts';

export type Progress = (step: string, done: number, total: number) => void;
interface StoryRun {
  readonly articles: Article[];
  readonly records: Records;
  readonly links: Links;
  readonly changes: readonly HandChange[];
}

/** Parses and extracts one file: a pure function of the file and its story. Ids of sources are local to the article. */
export function readArticle(file: SourceFile, story: Story, tell: (problem: Problem) => void): ArticleRecords {
  const text = parseArticle(file, tell);
  return {
    article: text.article,
    records: extractArticle({ ...text, story, report: reporter(file.file, text.ruler, tell) }),
  };
}

function runStory(
  { story, files, overrides }: StoryInput,
  problems: Problem[],
  tick: (file: string) => void,
): StoryRun {
  const parts = files.map((file) => {
    tick(file.file);
    return readArticle(file, story, (problem) => problems.push(problem));
  });
  const articles = parts.map((p) => p.article);
  const byHand = applyOverrides(story, articles, settle(story, parts), overrides);
  problems.push(...byHand.problems);
  const { records, changes } = byHand;
  return { articles, records, links: link(story, articles, records), changes };
}

const joinRecords = (list: readonly Records[]): Records => ({
  quotes: list.flatMap((r) => r.quotes),
  claims: list.flatMap((r) => r.claims),
  sources: list.flatMap((r) => r.sources),
  dates: list.flatMap((r) => r.dates),
  figures: list.flatMap((r) => r.figures),
});
const joinLinks = (list: readonly Links[]): Links => ({
  sameQuote: list.flatMap((l) => l.sameQuote),
  sameClaim: list.flatMap((l) => l.sameClaim),
  conflicts: list.flatMap((l) => l.conflicts),
  reuse: list.flatMap((l) => l.reuse),
  lines: list.flatMap((l) => l.lines),
  events: list.flatMap((l) => l.events),
  names: list.flatMap((l) => l.names),
  repeats: list.flatMap((l) => l.repeats),
});

/**
 * A corpus folder in, everything the build knows out: read → parse → extract → settle → overrides → link. Problems of the whole run stand in the manifest.
 * @throws Refusal when the folder is missing or holds no article.
 */
export function runPipeline(dir: string, options: { readonly onProgress?: Progress } = {}): { corpus: Corpus } {
  const input = readCorpus(dir);
  const problems = [...input.problems];
  const total = input.stories.reduce((n, s) => n + s.files.length, 0);
  let done = 0;
  const tick = (file: string): void => options.onProgress?.(file, ++done, total);
  const runs = input.stories.map((story) => runStory(story, problems, tick));
  const stories = input.stories.map((s) => s.story);
  const articles = runs.flatMap((r) => r.articles);
  const records = joinRecords(runs.map((r) => r.records));
  const links = joinLinks(runs.map((r) => r.links));
  return {
    corpus: {
      stories,
      articles,
      records,
      links,
      manifest: makeManifest({ stories, articles, records, links }, problems.sort(compareProblems), {
        files: input.stories.flatMap(({ story, overrides }) =>
          overrides ? [{ story: story.slug, ...overrides }] : [],
        ),
        changes: runs.flatMap((r) => r.changes),
      }),
    },
  };
}
