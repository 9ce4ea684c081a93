import type { Corpus } from '../../src/story/corpus.ts';
import type { Measured } from '../../src/story/measured.ts';
import { evaluate } from './evaluate.ts';
import { readGold } from './gold-files.ts';

/** Figures of a corpus against the labels in a folder; null when none of its articles has labels. */
export function measure(
  { articles, records }: Pick<Corpus, 'articles' | 'records'>,
  goldFolder: string,
): Measured | null {
  const measured = evaluate(articles, records, readGold(goldFolder));
  return measured.articles === 0 ? null : measured;
}
