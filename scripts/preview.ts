import { run } from './lib/command.ts';
import { serverFrom, serverOptions, siteFrom, siteOptions } from './lib/options.ts';
import { serveSite } from './lib/site.ts';
import { untilInterrupted } from './lib/wait.ts';

const command = {
  name: 'npm run preview',
  summary: 'Serves a site that is already built.',
  options: { out: siteOptions.out, base: siteOptions.base, ...serverOptions },
} as const;

await run(command, async (values) => {
  const { host, port } = serverFrom(values);
  const served = await serveSite(siteFrom(values), host, port);
  console.log(`Crossread is at ${served.address}`);
  return untilInterrupted(() => served.stop());
});
