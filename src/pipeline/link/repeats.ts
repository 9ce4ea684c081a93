import type { Article } from '../../story/article.ts';
import type { Repeat } from '../../story/links.ts';
import { idGiver } from '../ids.ts';
import { spokenBlocks } from '../language/sections.ts';
import type { Linker } from '../model.ts';
import { nameForms } from './name-forms.ts';
import { byPlace } from './order.ts';
import { type Row, rowsOf } from './rows.ts';
import { extent, identicalShare, sharedBy } from './shared.ts';
import { candidatePairs } from './shingles.ts';
import { spanOf } from './span-of.ts';

/** Each block of an article as a row of its own, in order; their ids only sort them. */
function blockRows(article: Article, shingle: number, form: (key: string) => string): Row[] {
  const blocks = spokenBlocks(article);
  const digits = String(blocks.length).length;
  return rowsOf(
    blocks.map((block, at) => ({ ...article, id: String(at).padStart(digits, '0'), blocks: [block] })),
    shingle,
    form,
  );
}

/** Passages that one article prints twice, in two of its blocks: standfirst and body, two captions. By the rules of passages between articles. */
export const repeats: Linker<'repeats'> = (input) => {
  const shared = sharedBy(input);
  const form = nameForms(input.articles);
  return input.articles.flatMap((article) => {
    const rows = blockRows(article, input.threshold('reuse.shingle'), form);
    const giver = idGiver('w', article.id);
    const pairs = candidatePairs(
      rows.map((row) => row.map),
      Number.POSITIVE_INFINITY,
    );
    const found = pairs.flatMap(([i, j]): Omit<Repeat, 'id'>[] => {
      const [a, b] = [rows[i], rows[j]];
      if (a === undefined || b === undefined) return [];
      return shared(a, b).map((passage) => {
        const [first, again] = [extent(a, passage.a), extent(b, passage.b)];
        const identical = identicalShare(passage);
        return {
          story: input.story.slug,
          rule: identical === 1 ? 'repeats/same-words' : 'repeats/shingles-extended',
          confidence: identical >= 0.8 ? 'certain' : 'likely',
          first: spanOf(article, first.start, first.end),
          again: spanOf(article, again.start, again.end),
          identical,
          words: passage.matched,
        };
      });
    });
    return found
      .sort((x, y) => byPlace(x.first, y.first) || byPlace(x.again, y.again))
      .map((one) => ({ id: giver(`${one.first.text}\u0000${one.again.text}`), ...one }));
  });
};
