import { run } from './lib/command.ts';
import { corpusFolder, corpusOption, siteFrom, siteOptions } from './lib/options.ts';
import { fromUser } from './lib/paths.ts';
import { type SiteOptions, serveSite } from './lib/site.ts';

const command = {
  name: 'npm run bench',
  summary:
    'Speed, stage by stage, as ratios to remark-parse in the same run, medians of several rounds: machines differ, ratios less so. Of the built site: weights, Lighthouse, typing.',
  options: {
    ...corpusOption,
    rounds: { type: 'string', value: 'N', help: 'Rounds to take the median of (default: 7)' },
    data: { type: 'string', value: 'DIR', help: 'Folder of labelled texts (*.jsonl) to measure on besides' },
    weights: { type: 'boolean', help: 'Instead: what the pages of the built site weigh, beside what they may' },
    lighthouse: { type: 'boolean', help: 'Instead: Lighthouse on the heaviest page of each kind (rounds: 3)' },
    typing: { type: 'boolean', help: 'Instead: how soon the quote search answers to keys on a slow processor' },
    out: siteOptions.out,
    base: siteOptions.base,
    search: {
      type: 'boolean',
      help: 'Instead: the wait for a letter in the search of the quotes of 5, 200 and 2,000 articles',
    },
    articles: { type: 'string', value: 'N', help: 'Synthetic articles (default: 1000)' },
  },
} as const;

async function weights({ out, base }: SiteOptions): Promise<number> {
  const { bounded, boundedTable } = await import('./lib/pages/bounds.ts');
  const { filesIn } = await import('./lib/pages/weights.ts');
  const rows = bounded(filesIn(out, base));
  console.log(boundedTable(rows));
  return rows.some(({ value, most }) => value > most) ? 1 : 0;
}

async function lighthouse(options: SiteOptions, runs: number): Promise<number> {
  const { heaviestPages } = await import('./lib/pages/bounds.ts');
  const { filesIn } = await import('./lib/pages/weights.ts');
  const { audit, auditTable } = await import('./lib/pages/lighthouse.ts');
  const { progress } = await import('./lib/progress.ts');
  const served = await serveSite(options, '127.0.0.1', 4390);
  const pages = heaviestPages(filesIn(options.out, options.base)).map((file) =>
    file.replace(/(^|\/)index\.html$/, '$1'),
  );
  const rows = await audit(served.address, pages, runs, progress());
  await served.stop();
  console.log(auditTable(rows));
  return rows.every(({ scores }) => scores.every((score) => score === 100)) ? 0 : 1;
}

async function type(options: SiteOptions): Promise<number> {
  const { typing } = await import('./lib/pages/typing.ts');
  const served = await serveSite(options, '127.0.0.1', 4390);
  const { keys, inp, slowest, median } = await typing(`${served.address}quotes/`);
  await served.stop();
  console.log(`Typing ${keys} keys into the quote search, processor at a quarter: from key to next paint, in ms`);
  console.log(`  INP ${inp}   slowest ${slowest}   median ${median}`);
  return 0;
}

await run(command, async (values) => {
  if (values.typing === true) return type(siteFrom(values));
  if (values.lighthouse === true) return lighthouse(siteFrom(values), Number(values.rounds ?? 3));
  if (values.weights === true) return weights(siteFrom(values));
  const { bench } = await import('./lib/bench.ts');
  await bench({
    corpus: corpusFolder(values),
    rounds: Number(values.rounds ?? 7),
    count: Number(values.articles ?? 1000),
    onlySearch: values.search === true,
    data: values.data === undefined ? undefined : fromUser(values.data, ''),
  });
  return 0;
});
