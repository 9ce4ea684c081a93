import { run } from './lib/command.ts';
import { corpusFolder, siteFrom, siteOptions } from './lib/options.ts';
import { shown } from './lib/paths.ts';

const command = {
  name: 'npm run build',
  summary: 'Makes the records of a corpus and builds its site.',
  options: { ...siteOptions, lenient: { type: 'boolean', help: 'Exit 0 even when some file could not be read' } },
} as const;

await run(command, async (values) => {
  const options = siteFrom(values);
  const { buildAll } = await import('./lib/build.ts');
  const made = await buildAll(corpusFolder(values), options);
  console.log(`\nBuilt into ${shown(options.out)}`);
  return made.incomplete && values.lenient !== true ? 1 : 0;
});
