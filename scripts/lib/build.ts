import { type Made, makeRecords } from './records.ts';
import { buildSite, type SiteOptions } from './site.ts';
import { progress } from './progress.ts';
import { summary } from './summary.ts';

/** Records, then the site, then the table. */
export async function buildAll(corpus: string, options: SiteOptions): Promise<Made> {
  const telling = progress();
  const made = makeRecords(corpus, options.data, telling);
  telling.step('site');
  await buildSite(options);
  console.log(summary(made.corpus, made.spans, telling.end()));
  return made;
}
