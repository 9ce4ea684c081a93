import { run } from './lib/command.ts';
import { corpusFolder, corpusOption } from './lib/options.ts';
import { fromUser, shown } from './lib/paths.ts';
import { progress } from './lib/progress.ts';
import { summary } from './lib/summary.ts';

const command = {
  name: 'npm run records',
  summary: 'Reads a corpus and writes its records, relations, schemas and tables, without building a site.',
  options: {
    ...corpusOption,
    out: { type: 'string', value: 'DIR', help: 'Where to write; replaced whole (default: .crossread/data)' },
    lenient: { type: 'boolean', help: 'Exit 0 even when some file could not be read' },
  },
} as const;

await run(command, async (values) => {
  const out = fromUser(values.out, '.crossread/data');
  const { makeRecords } = await import('./lib/records.ts');
  const telling = progress();
  const made = makeRecords(corpusFolder(values), out, telling);
  console.log(`${summary(made.corpus, made.spans, telling.end())}\n\nWritten to ${shown(out)}`);
  return made.incomplete && values.lenient !== true ? 1 : 0;
});
