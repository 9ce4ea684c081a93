import { measureCross } from './evaluation/cross/measure.ts';
import { measure } from './evaluation/measure.ts';
import { disagreementLine, table, tunedTable } from './evaluation/table.ts';
import { measureTuning } from './evaluation/tuning.ts';
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
    data: {
      type: 'string',
      value: 'DIR',
      help: 'Also measure on the tuning sets in DIR with the scorers in DIR/../eval (needs python3)',
    },
  },
} as const;

await run(command, (values) => {
  const folder = fromUser(values.gold, 'tests/gold');
  const { corpus } = runPipeline(corpusFolder(values));
  const measured = measure(corpus, folder);
  if (measured === null) {
    throw new Refusal(
      'No article of this corpus has labels.',
      `Put labels into ${shown(folder)}; tests/gold/README.md says how.`,
    );
  }
  if (values.json) console.log(JSON.stringify(measured, null, 2));
  else console.log(table(measured));
  const cross = measureCross(corpus, folder);
  if (cross !== null && !values.json) console.log(`\nwhat holds between the articles\n${table(cross)}`);
  if (values.errors && !values.json)
    console.log(`\n${[...measured.errors, ...(cross?.errors ?? [])].map(disagreementLine).join('\n')}`);
  if (values.data === undefined) return 0;
  const { tuned, summary, report } = measureTuning(fromUser(values.data, ''), fromUser(undefined, '.crossread/eval'));
  console.error(`\n${tunedTable(tuned)}\n\ncases in which label and build differ, all in ${shown(report)}\n${summary}`);
  return 0;
});
