import path from 'node:path';
import { assertSlices } from '../../src/pipeline/emit/slices.ts';
import { assertReplaceable, writeFiles } from '../../src/pipeline/emit/write.ts';
import { emit } from '../../src/pipeline/emit.ts';
import { runPipeline } from '../../src/pipeline/pipeline.ts';
import { formatProblem, Refusal } from '../../src/pipeline/problems.ts';
import type { Corpus, Problem } from '../../src/story/corpus.ts';
import type { Measured } from '../../src/story/measured.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { readGold } from '../evaluation/gold-files.ts';
import { readJudged, readKept } from '../evaluation/kept.ts';
import { root, shown } from './paths.ts';
import type { Progress } from './progress.ts';

export interface Made {
  readonly corpus: Corpus;
  /** Spans proved to hold the words of their place. */
  readonly spans: number;
  /** Some file could not be read; the others are published. */
  readonly incomplete: boolean;
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

/** A fatal problem is a record that somebody meant to be otherwise, or not to be published at all; what was written before stands. */
function assertSound(problems: readonly Problem[], out: string): void {
  const fatal = problems.filter(({ severity }) => severity === 'fatal').length;
  if (fatal === 0) return;
  throw new Refusal(
    `Nothing was written: ${fatal === 1 ? 'one problem is' : `${fatal} problems are`} fatal (see above).`,
    `Mend ${fatal === 1 ? 'it' : 'them'} and run the command again. ${shown(out)} is as it was.`,
  );
}

/**
 * Reads a corpus folder and writes the JSON contract into `out`; tells all problems of the run on stderr.
 * @throws Refusal when a problem is fatal; nothing is written then
 */
export function makeRecords(corpusDir: string, out: string, progress: Progress): Made {
  assertReplaceable(out);
  progress.step('records');
  const { corpus } = runPipeline(corpusDir, { onProgress: (file, done, total) => progress.at(file, done, total) });
  const spans = assertSlices(corpus);
  const { problems } = corpus.manifest;
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  assertSound(problems, out);
  progress.step('writing');
  writeFiles(out, emit(corpus, measuredOn(corpus)));
  return { corpus, spans, incomplete: problems.some((p) => p.severity === 'error') };
}
