import type { Corpus } from '../../../src/story/corpus.ts';
import type { Measured } from '../../../src/story/measured.ts';
import { measureClaimClusters } from './claims.ts';
import { measureConflicts } from './conflicts.ts';
import { measureEvents } from './events.ts';
import { readCross } from './labels.ts';
import { measureLines } from './lines.ts';
import { measureSameQuote } from './quotes.ts';
import { measureReuse } from './reuse.ts';

/** Figures of the relations of a corpus against the cross labels in a folder; null when it has none for these articles. */
export function measureCross({ articles, records, links }: Corpus, folder: string): Measured | null {
  const labels = readCross(folder, articles);
  if (labels === null) return null;
  const rows = [
    ...measureSameQuote(links.sameQuote, records.quotes, labels),
    measureReuse(links.reuse, labels),
    measureLines(links.lines, articles, labels),
    ...measureConflicts(links.conflicts, labels),
    measureClaimClusters(links.sameClaim, records.claims, labels),
    measureEvents(links.events, records, labels),
  ];
  return {
    articles: labels.articles.length,
    rows: rows.map(({ row }) => row),
    errors: rows.flatMap(({ errors }) => [...errors]),
    judged: null,
    elsewhere: null,
  };
}
