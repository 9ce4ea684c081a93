import { createHash } from 'node:crypto';
import type { Corpus, Manifest, Problem } from '../story/corpus.ts';
import type { HandChange } from '../story/overrides.ts';
import { thresholdDefaults } from './link/index.ts';
import { byCodeUnits } from './sorted.ts';
import { version } from './version.ts';

/** Newest day any article states or is supplied with as its publication: the last day of an interval, uncertainty marks taken off. */
function newest(articles: Corpus['articles']): string | null {
  const days = articles.flatMap((a) => a.published.value?.split('/').at(-1)?.replace(/[~?%]/g, '') ?? []);
  return days.sort(byCodeUnits).at(-1) ?? null;
}

function counts({ stories, articles, records, links }: Omit<Corpus, 'manifest'>): Record<string, number> {
  const sizes = [...Object.entries(records), ...Object.entries(links)].map(
    ([name, list]) => [name, list.length] as const,
  );
  return Object.fromEntries([['stories', stories.length], ['articles', articles.length], ...sizes]);
}

/** Corrections by hand: the files they stand in, and what they changed. */
interface ByHand {
  readonly files: readonly Manifest['inputs'][number][];
  readonly changes: readonly HandChange[];
}

/** What was read and made, without clock or machine: the same corpus gives the same manifest. */
export function makeManifest(made: Omit<Corpus, 'manifest'>, problems: Problem[], byHand: ByHand): Manifest {
  const inputs = [...made.articles, ...byHand.files]
    .map((a) => ({ file: a.file, story: a.story, sha256: a.sha256 }))
    .sort((a, b) => byCodeUnits(a.file, b.file));
  const revision = createHash('sha256')
    .update(inputs.map((i) => `${i.file} ${i.sha256}`).join('\n'))
    .digest('hex')
    .slice(0, 8);
  return {
    crossread: version,
    revision,
    newest: newest(made.articles),
    counts: counts(made),
    inputs,
    thresholds: { ...thresholdDefaults },
    storyThresholds: Object.fromEntries(
      made.stories.map((one) => [one.slug, { ...thresholdDefaults, ...one.thresholds }]),
    ),
    problems,
    overrides: [...byHand.changes],
  };
}
