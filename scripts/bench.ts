import { run } from './lib/command.ts';
import { corpusFolder, corpusOption } from './lib/options.ts';
import { fromUser } from './lib/paths.ts';

const command = {
  name: 'npm run bench',
  summary:
    'Speed, stage by stage, as ratios to remark-parse in the same run, medians of several rounds: machines differ, ratios less so.',
  options: {
    ...corpusOption,
    rounds: { type: 'string', value: 'N', help: 'Rounds to take the median of (default: 7)' },
    data: { type: 'string', value: 'DIR', help: 'Folder of labelled texts (*.jsonl) to measure on besides' },
    articles: { type: 'string', value: 'N', help: 'Synthetic articles (default: 1000)' },
  },
} as const;

await run(command, async (values) => {
  const { bench } = await import('./lib/bench.ts');
  await bench({
    corpus: corpusFolder(values),
    rounds: Number(values.rounds ?? 7),
    count: Number(values.articles ?? 1000),
    data: values.data === undefined ? undefined : fromUser(values.data, ''),
  });
  return 0;
});
