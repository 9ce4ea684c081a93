import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assertSlices } from '../../../src/pipeline/emit/slices.ts';
import { emit } from '../../../src/pipeline/emit.ts';
import { link } from '../../../src/pipeline/link/index.ts';
import { readArticle, runPipeline } from '../../../src/pipeline/pipeline.ts';
import type { SourceFile } from '../../../src/pipeline/read/source-file.ts';
import { settle } from '../../../src/pipeline/settle.ts';
import type { Story } from '../../../src/story/article.ts';
import type { Links } from '../../../src/story/links.ts';
import type { Progress } from '../progress.ts';
import { syntheticArticles, syntheticCorpus } from '../synthetic.ts';
import { line } from './print.ts';
import { race, seconds } from './race.ts';

const extracted = (story: Story, files: readonly SourceFile[]) =>
  files.map((file) => readArticle(file, story, () => undefined));

/** Settles and links the first `count` synthetic articles, which are extracted beforehand. */
function linker(story: Story, parts: ReturnType<typeof extracted>, count: number): () => Links {
  const some = parts.slice(0, count);
  const articles = some.map((part) => part.article);
  return () => link(story, articles, settle(story, some));
}

/** Many articles against few, and linking many against linking few. */
export function raceMany(
  story: Story,
  files: readonly SourceFile[],
  { rounds, count }: { readonly rounds: number; readonly count: number },
  telling: Progress,
): void {
  const bodies = files.map((file) => file.body);
  const synthetic = syntheticArticles(bodies, story.slug, count);
  telling.step(`${synthetic.length} synthetic articles`);
  const few = seconds(() => extracted(story, files)) / files.length;
  let parts: ReturnType<typeof extracted> = [];
  const many = seconds(() => {
    parts = extracted(story, synthetic);
  });
  telling.step('linking');
  const [ten, forty] = [linker(story, parts, 10), linker(story, parts, 40)];
  const linking = race({ rounds: Math.min(rounds, 3), warmUp: 1 }, { ten, forty });
  console.log('\nMany articles');
  line(`one of ${synthetic.length} synthetic articles, to one of the ${files.length}`, many / synthetic.length / few);
  line('linking 40 synthetic articles of one story, to linking 10', linking('forty') / linking('ten'));
  const passages = forty().reuse.length / ten().reuse.length;
  console.log(
    `    of which there is more to say: ${passages.toFixed(2)} × the shared passages, one for each pair of articles`,
  );
}

/** Everything \`npm run records\` makes of a folder, but for writing it. */
function recordsOf(dir: string): number {
  const { corpus } = runPipeline(dir);
  assertSlices(corpus);
  emit(corpus);
  return corpus.links.reuse.length;
}

/** Seconds that the records of \`count\` synthetic articles take, written into a folder of their own and taken away again. */
function secondsFor(bodies: readonly string[], count: number, folders: boolean): { took: number; passages: number } {
  const dir = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'));
  try {
    for (const [file, text] of syntheticCorpus(bodies, count, folders)) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      writeFileSync(path.join(dir, file), text);
    }
    let passages = 0;
    const took = seconds(() => {
      passages = recordsOf(dir);
    });
    return { took, passages };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** From disk to published files: an eighth, a quarter, a half and all of \`count\` articles of mixed stories, and how each doubling grows. */
export function corporaOf(bodies: readonly string[], count: number, telling: Progress): void {
  const counts = [8, 4, 2, 1].map((part) => Math.round(count / part));
  secondsFor(bodies, Math.min(60, count), true);
  for (const [folders, how] of [
    [true, 'a folder for each story'],
    [false, 'all stories in one folder, linked as if they were one'],
  ] as const) {
    console.log(`\nRecords of articles of mixed stories, from disk to JSON and tables; ${how}`);
    let before: number | null = null;
    for (const one of counts) {
      telling.step(`records of ${one} articles`);
      const { took, passages } = secondsFor(bodies, one, folders);
      const growth = before === null ? '' : `${(took / before).toFixed(2).padStart(8)} × half as many`;
      console.log(
        `  ${String(one).padStart(6)} articles ${took.toFixed(1).padStart(7)} s  ${String(passages).padStart(7)} shared passages${growth}`,
      );
      before = took;
    }
  }
}
