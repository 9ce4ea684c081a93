import { run } from './lib/command.ts';
import { corpusFolder, corpusOption } from './lib/options.ts';

const command = {
  name: 'npm run bench',
  summary:
    'Speed as ratios between things measured in turn in one run, medians of several rounds: machines differ, ratios less so.',
  options: {
    ...corpusOption,
    rounds: { type: 'string', value: 'N', help: 'Rounds to take the median of (default: 7)' },
    articles: { type: 'string', value: 'N', help: 'Synthetic articles (default: 1000)' },
  },
} as const;

await run(command, async (values) => {
  const { bench } = await import('./lib/bench.ts');
  bench(corpusFolder(values), Number(values.rounds ?? 7), Number(values.articles ?? 1000));
  return 0;
});
