import { run } from './lib/command.ts';
import { corpusFolder, serverFrom, serverOptions, siteFrom, siteOptions } from './lib/options.ts';
import { serveSite } from './lib/site.ts';
import { untilInterrupted } from './lib/wait.ts';

const command = {
  name: 'npm start',
  summary: 'Makes the records of a corpus, builds its site and serves it until Ctrl-C.',
  options: { ...siteOptions, ...serverOptions },
} as const;

await run(command, async (values) => {
  const { host, port } = serverFrom(values);
  const options = siteFrom(values);
  const { buildAll } = await import('./lib/build.ts');
  const made = await buildAll(corpusFolder(values), options);
  if (made.incomplete) console.log('\nSome files could not be read (see above); serving what there is.');
  const served = await serveSite(options, host, port);
  if (served.port !== port) console.log(`\nPort ${port} is taken; using ${served.port}.`);
  console.log(`\nCrossread is at ${served.address}   (Ctrl-C ends it; Node ${process.version})`);
  return untilInterrupted(() => served.stop());
});
