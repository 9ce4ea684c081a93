import { type Made, makeRecords } from './records.ts';
import { assertSiteFolder, buildSite, type SiteOptions } from './site.ts';
import { progress } from './progress.ts';
import { summary } from './summary.ts';

/** Records, then the site, then the table. Throws Refusal before any work when the folder to write to is not ours. */
export async function buildAll(corpus: string, options: SiteOptions): Promise<Made> {
  assertSiteFolder(options.out);
  const telling = progress();
  const made = makeRecords(corpus, options.data, telling);
  telling.step('site');
  await buildSite(options);
  console.log(summary(made.corpus, made.spans, telling.end()));
  return made;
}
