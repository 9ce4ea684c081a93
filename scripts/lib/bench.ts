import { remark } from 'remark';
import { link } from '../../src/pipeline/link/index.ts';
import { readArticle } from '../../src/pipeline/pipeline.ts';
import { readCorpus, type StoryInput } from '../../src/pipeline/read.ts';
import type { SourceFile } from '../../src/pipeline/read/source-file.ts';
import { settle } from '../../src/pipeline/settle.ts';
import type { Story } from '../../src/story/article.ts';
import { progress } from './progress.ts';
import { syntheticArticles } from './synthetic.ts';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Seconds one call takes. */
function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Medians over rounds in which all contenders run in turn, so that a slow moment of the machine hits them alike. */
function race<K extends string>(rounds: number, contenders: Readonly<Record<K, () => unknown>>): (name: K) => number {
  const times = new Map<string, number[]>();
  const entries = Object.entries<() => unknown>(contenders);
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, work] of entries) {
      const took = seconds(work);
      // The round before the first warms the machine up.
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  return (name) => median(times.get(name) ?? []);
}

const extracted = (files: readonly SourceFile[], story: Story) =>
  files.map((file) => readArticle(file, story, () => undefined));

/** Settles and links the first `count` synthetic articles, which are extracted beforehand. */
function linker(story: Story, parts: ReturnType<typeof extracted>, count: number): () => unknown {
  const some = parts.slice(0, count);
  const articles = some.map((part) => part.article);
  return () => link(story, articles, settle(story, some));
}

/**
 * Races reading against remark-parse, many articles against few, and linking against itself, and prints the ratios. Medians over
 * `rounds`; `count` synthetic articles.
 */
export function bench(corpus: string, rounds: number, count: number): void {
  const telling = progress();
  const stories: readonly StoryInput[] = readCorpus(corpus).stories;
  const files = stories.flatMap((story) => story.files);
  const [first] = stories;
  if (first === undefined) throw new RangeError('No story to measure on.');
  const { story } = first;
  const synthetic = syntheticArticles(
    files.map((file) => file.body),
    story.slug,
    count,
  );
  telling.step('articles');
  const small = race(rounds, {
    remark: () => files.map((file) => remark().parse(file.body)),
    extract: () => stories.map((s) => extracted(s.files, s.story)),
  });
  telling.step(`${synthetic.length} synthetic articles`);
  let parts: ReturnType<typeof extracted> = [];
  const large = seconds(() => {
    parts = extracted(synthetic, story);
  });
  telling.step('linking');
  const linking = race(Math.min(rounds, 3), { ten: linker(story, parts, 10), forty: linker(story, parts, 40) });
  telling.end();
  const one = small('extract') / files.length;
  const rows: [string, number][] = [
    ['parse and extract, to remark-parse alone on the same texts', small('extract') / small('remark')],
    [`one of ${synthetic.length} synthetic articles, to one of the ${files.length}`, large / synthetic.length / one],
    ['linking 40 synthetic articles of one story, to linking 10', linking('forty') / linking('ten')],
  ];
  console.log(`${files.length} articles, ${rounds} rounds, Node ${process.version}\n`);
  for (const [what, ratio] of rows) console.log(`  ${what.padEnd(62)}${ratio.toFixed(2).padStart(7)} × its time`);
  console.log(
    `\n  on this machine: ${(1 / one).toFixed(0)} articles a second; ${synthetic.length} took ${large.toFixed(1)} s`,
  );
}
