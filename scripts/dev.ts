import { run } from './lib/command.ts';
import { corpusFolder, serverFrom, serverOptions, siteFrom, siteOptions } from './lib/options.ts';
import { root } from './lib/paths.ts';
import { progress } from './lib/progress.ts';
import { tellAstro } from './lib/site.ts';
import { summary } from './lib/summary.ts';
import { untilInterrupted } from './lib/wait.ts';

const { out: _out, ...options } = siteOptions;
const command = {
  name: 'npm run dev',
  summary:
    'Makes the records once, then serves the pages and reloads them as they change. Start again to read the corpus anew.',
  options: { ...options, ...serverOptions },
} as const;

await run(command, async (values) => {
  const server = serverFrom(values);
  const site = siteFrom(values);
  const { makeRecords } = await import('./lib/records.ts');
  const telling = progress();
  const made = makeRecords(corpusFolder(values), site.data, telling);
  console.log(summary(made.corpus, made.spans, telling.end()));
  tellAstro(site);
  const { dev } = await import('astro');
  const running = await dev({ root, server });
  return untilInterrupted(() => running.stop());
});
