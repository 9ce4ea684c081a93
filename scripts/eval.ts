import { measureCross } from './evaluation/cross/measure.ts';
import { judgedTable, judgeStories } from './evaluation/judged/report.ts';
import { drops, readKept, writeJudged, writeKept } from './evaluation/kept.ts';
import { measure } from './evaluation/measure.ts';
import { disagreementLine, table, tunedTable } from './evaluation/table.ts';
import { foundShare, LEAST_FOUND, measureSearches, searchTable } from './evaluation/search.ts';
import { measureTuning } from './evaluation/tuning.ts';
import type { Judged, Tuned } from '../src/story/measured.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';
import { Refusal } from '../src/pipeline/problems.ts';
import { run } from './lib/command.ts';
import { corpusFolder, corpusOption } from './lib/options.ts';
import { fromUser, shown } from './lib/paths.ts';

const command = {
  name: 'npm run eval',
  summary: 'Measures the records of a corpus against labels made by reading.',
  options: {
    ...corpusOption,
    gold: { type: 'string', value: 'DIR', help: 'Folder of labels (default: tests/gold)' },
    json: { type: 'boolean', help: 'Print the figures as JSON' },
    errors: { type: 'boolean', help: 'Print every case in which label and build differ' },
    search: { type: 'boolean', help: 'Make the searches of tests/gold/search.json instead, one line each' },
    keep: { type: 'boolean', help: 'Keep these figures for later runs to be compared with' },
    data: {
      type: 'string',
      value: 'DIR',
      help: 'Also measure on the tuning sets in DIR with the scorers in DIR/../eval (needs python3)',
    },
  },
} as const;

/** Measures on labelled texts outside the corpus, prints figures and where the cases are, and gives the figures. */
function onOtherTexts(data: string): Tuned {
  const { tuned, summary, report } = measureTuning(data, fromUser(undefined, '.crossread/eval'));
  console.error(`\n${tunedTable(tuned)}\n\ncases in which label and build differ, all in ${shown(report)}\n${summary}`);
  return tuned;
}

/** Counts what readers said of links of other stories, prints it, and gives it; null where there are no such stories. */
function onOtherStories(data: string, gold: string): Judged | null {
  const run = judgeStories(data, gold, fromUser(undefined, '.crossread/eval'));
  if (run === null) return null;
  const left = run.unread === 0 ? '' : `\n${run.unread} of the sample are not read yet, see ${shown(run.sheet)}`;
  console.error(`\n${judgedTable(run.judged)}${left}`);
  return run.judged;
}

await run(command, (values) => {
  if (values.search) {
    const searched = measureSearches(fromUser(undefined, 'tests/gold/search.json'));
    console.log(searchTable(searched));
    return foundShare(searched) < LEAST_FOUND ? 1 : 0;
  }
  const folder = fromUser(values.gold, 'tests/gold');
  const { corpus } = runPipeline(corpusFolder(values));
  const measured = measure(corpus, folder);
  const cross = measureCross(corpus, folder);
  if (measured === null && cross === null) {
    throw new Refusal(
      'No article of this corpus has labels.',
      `Put labels into ${shown(folder)}; tests/gold/README.md says how.`,
    );
  }
  const errors = [...(measured?.errors ?? []), ...(cross?.errors ?? [])];
  if (values.json) console.log(JSON.stringify(measured ?? cross, null, 2));
  else if (measured !== null) console.log(table(measured));
  if (cross !== null && !values.json) console.log(`\nwhat holds between the articles\n${table(cross)}`);
  if (values.errors && !values.json) console.log(`\n${errors.map(disagreementLine).join('\n')}`);
  const data = values.data === undefined ? null : fromUser(values.data, '');
  const elsewhere = data === null ? null : onOtherTexts(data);
  const judged = data === null ? null : onOtherStories(data, folder);
  const all = [...(measured?.rows ?? []), ...(cross?.rows ?? [])];
  if (values.keep) writeKept(folder, all, elsewhere);
  if (values.keep && judged !== null) writeJudged(folder, judged);
  const kept = readKept(folder);
  const lower = kept === null ? [] : drops(kept, all);
  if (lower.length > 0) console.error(`\nLower than kept in ${shown(folder)}:\n  ${lower.join('\n  ')}`);
  return lower.length > 0 ? 1 : 0;
});
