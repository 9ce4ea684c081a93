import type { Corpus } from '../../story/corpus.ts';
import type { Links } from '../../story/links.ts';
import type { Records } from '../../story/records.ts';

type Key = string | number;

/** Compares key by key: numbers by size, strings by code unit, so that no machine's locale decides. */
function byKeys<T>(keys: (item: T) => readonly Key[]): (a: T, b: T) => number {
  return (a, b) => {
    const right = keys(b);
    for (const [i, key] of keys(a).entries()) {
      const other = right[i];
      if (other === undefined || key === other) continue;
      return key < other ? -1 : 1;
    }
    return 0;
  };
}

type Placed = { readonly article: string; readonly start: number; readonly end: number; readonly id: string };
type Related = { readonly story: string; readonly id: string };

const inText = <T extends Placed>(items: readonly T[]): T[] =>
  [...items].sort(byKeys((r) => [r.article, r.start, r.end, r.id]));
const byStory = <T extends Related>(items: readonly T[]): T[] => [...items].sort(byKeys((r) => [r.story, r.id]));

function recordsInOrder(records: Readonly<Records>): Records {
  return {
    quotes: inText(records.quotes),
    claims: inText(records.claims),
    sources: inText(records.sources),
    dates: inText(records.dates),
    figures: inText(records.figures),
  };
}

function linksInOrder(links: Readonly<Links>): Links {
  return {
    sameQuote: byStory(links.sameQuote),
    sameClaim: byStory(links.sameClaim),
    conflicts: byStory(links.conflicts),
    reuse: byStory(links.reuse),
    lines: byStory(links.lines),
    events: byStory(links.events),
    names: byStory(links.names),
    repeats: byStory(links.repeats),
  };
}

function keysInOrder<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(byKeys(([key]) => [key])));
}

/**
 * The one order of publication: stories by slug, articles by id, records by article and place, relations by story and id,
 * problems by place, free-form tables by key. What is inside one record keeps the order its maker gave it.
 */
export function inOrder(corpus: Corpus): Corpus {
  const { manifest } = corpus;
  return {
    stories: [...corpus.stories]
      .sort(byKeys((s) => [s.slug]))
      .map((s) => ({ ...s, thresholds: keysInOrder(s.thresholds) })),
    articles: [...corpus.articles].sort(byKeys((a) => [a.id])),
    records: recordsInOrder(corpus.records),
    links: linksInOrder(corpus.links),
    manifest: {
      ...manifest,
      counts: keysInOrder(manifest.counts),
      inputs: [...manifest.inputs].sort(byKeys((i) => [i.file, i.story])),
      thresholds: keysInOrder(manifest.thresholds),
      ...(manifest.storyThresholds === undefined
        ? {}
        : {
            storyThresholds: keysInOrder(
              Object.fromEntries(
                Object.entries(manifest.storyThresholds).map(([slug, used]) => [slug, keysInOrder(used)]),
              ),
            ),
          }),
      problems: [...manifest.problems].sort(byKeys((p) => [p.file, p.line, p.column, p.id, p.found])),
    },
  };
}
