import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readArticle } from '../../../src/pipeline/pipeline.ts';
import type { SourceFile } from '../../../src/pipeline/read/source-file.ts';
import type { Story } from '../../../src/story/article.ts';
import { type Entry, type Index, indexOf, search } from '../../../src/views/search-layers.ts';
import * as passage from '../../../src/views/search-passage.ts';
import { parseQuery } from '../../../src/views/search-query.ts';
import { root } from '../paths.ts';
import type { Progress } from '../progress.ts';
import { syntheticArticles } from '../synthetic.ts';
import { seconds } from './race.ts';

const battery = z.array(z.object({ searches: z.array(z.object({ text: z.string() })) }));

/** What people type, from tests/gold/search.json. */
function typed(): readonly string[] {
  const file = path.join(root, 'tests/gold/search.json');
  return battery
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .flatMap(({ searches }) => searches.map(({ text }) => text));
}

/** Every quote of these articles as one entry, with the words that name its speaker. */
function entriesOf(files: readonly SourceFile[], story: Story): readonly Entry[] {
  return files.flatMap((file) =>
    readArticle(file, story, () => undefined).records.quotes.map(
      ({ id, text, mention }): Entry => ({
        id,
        texts: [text],
        names: { speaker: [mention?.text ?? ''], role: [], outlet: [file.id], via: [] },
      }),
    ),
  );
}

/** Milliseconds that the list waits after each letter of these texts, when somebody types them one after the other. */
function keystrokes(texts: readonly string[], index: Index): readonly number[] {
  return texts.flatMap((text) =>
    [...text].map((_letter, i) => 1000 * seconds(() => search(parseQuery(text.slice(0, i + 1)), index))),
  );
}

/** The share of values that are no more than the result. */
function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN;
}

/** How large and how quick the search of the quotes is in few, 200 and 2,000 articles. */
export function searchSpeed(story: Story, files: readonly SourceFile[], telling: Progress): void {
  const bodies = files.map((file) => file.body);
  // Every thirtieth search: a hundred letters are enough to know the slowest twentieth.
  const texts = typed().filter((_text, i) => i % 30 === 0);
  console.log('\nSearch of the quotes, letter by letter, processor time on this machine');
  for (const count of [files.length, 200, 2000]) {
    telling.step(`search in ${count} articles`);
    const many = count === files.length ? files : syntheticArticles(bodies, story.slug, count);
    const entries = entriesOf(many, story);
    const bytes = Buffer.byteLength(JSON.stringify(entries));
    let index = indexOf([], passage);
    const building = seconds(() => {
      index = indexOf(entries, passage);
    });
    const times = keystrokes(texts, index);
    console.log(
      `  ${String(count).padStart(5)} articles  ${String(entries.length).padStart(6)} quotes  ${(bytes / 1000).toFixed(0).padStart(6)} kB to index  ${(1000 * building).toFixed(0).padStart(5)} ms to index it` +
        `  a letter: half within ${quantile(times, 0.5).toFixed(1)} ms, 95 % within ${quantile(times, 0.95).toFixed(1)} ms`,
    );
  }
}
