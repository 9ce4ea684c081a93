import path from 'node:path';
import { assertSlices } from '../../src/pipeline/emit/slices.ts';
import { assertReplaceable, writeFiles } from '../../src/pipeline/emit/write.ts';
import { emit } from '../../src/pipeline/emit.ts';
import { runPipeline } from '../../src/pipeline/pipeline.ts';
import { formatProblem } from '../../src/pipeline/problems.ts';
import type { Corpus } from '../../src/story/corpus.ts';
import type { Measured } from '../../src/story/measured.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { readGold } from '../evaluation/gold-files.ts';
import { readJudged, readKept } from '../evaluation/kept.ts';
import { root } from './paths.ts';
import type { Progress } from './progress.ts';

export interface Made {
  readonly corpus: Corpus;
  /** Spans proved to hold the words of their place. */
  readonly spans: number;
  readonly fatal: boolean;
}

const gold = path.join(root, 'tests/gold');

/** How right the records are where hand labels exist for the very texts of this corpus, and what the rules reach on other texts. */
function measuredOn({ articles, records }: Corpus): Measured {
  return {
    ...evaluate(articles, records, readGold(gold)),
    judged: readJudged(gold),
    elsewhere: readKept(gold)?.tuned ?? null,
  };
}

/** Reads a corpus folder and writes the JSON contract into `out`; tells all problems of the run on stderr. */
export function makeRecords(corpusDir: string, out: string, progress: Progress): Made {
  assertReplaceable(out);
  progress.step('records');
  const { corpus } = runPipeline(corpusDir, { onProgress: (file, done, total) => progress.at(file, done, total) });
  const spans = assertSlices(corpus);
  progress.step('writing');
  writeFiles(out, emit(corpus, measuredOn(corpus)));
  const { problems } = corpus.manifest;
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  return { corpus, spans, fatal: problems.some((p) => p.severity === 'fatal') };
}
