import type { Reuse } from '../../story/links.ts';
import { idGiver } from '../ids.ts';
import type { LinkInput, Linker } from '../model.ts';
import type { Passage } from './align.ts';
import { carriedIn, directionOf } from './direction.ts';
import { byPlace } from './order.ts';
import { type Row, rowsOf } from './rows.ts';
import { sentencesOf } from './sentence.ts';
import { extent, identicalShare, sharedBy } from './shared.ts';
import { candidatePairs } from './shingles.ts';
import { spanOf } from './span-of.ts';

export type Pairing = (rows: readonly Row[], spread: number) => readonly (readonly [number, number])[];
const indexed: Pairing = (rows, spread) =>
  candidatePairs(
    rows.map((row) => row.map),
    spread,
  );

/** Passages two articles share, the article with the smaller id first. `pairing` names the pairs to align; tests give all of them. */
export function reuseOf(input: LinkInput, pairing: Pairing = indexed): Reuse[] {
  const { threshold } = input;
  const shared = sharedBy(input);
  const rows = rowsOf(input.articles, threshold('reuse.shingle'));
  const carried = carriedIn(input);
  const sentences = new Map(rows.map((row) => [row.article.id, sentencesOf(row.article)]));
  const found = pairing(rows, threshold('reuse.spread')).flatMap(([i, j]) => {
    const [a, b] = [rows[i], rows[j]];
    if (a === undefined || b === undefined) return [];
    const giver = idGiver('r', `${a.article.id} ${b.article.id}`);
    return shared(a, b).map((one) => {
      const made = passageRecord(input.story.slug, a, b, one, giver);
      const [left, right] = [
        { article: a.article, span: made.a },
        { article: b.article, span: made.b },
      ];
      return { ...made, ...directionOf(left, right, (article) => sentences.get(article) ?? [], carried) };
    });
  });
  return found.sort((x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b));
}

export const reuse: Linker<'reuse'> = (input) => reuseOf(input);

function passageRecord(
  story: string,
  a: Row,
  b: Row,
  passage: Passage,
  giver: (text: string) => string,
): Omit<Reuse, 'direction' | 'evidence'> {
  const [left, right] = [extent(a, passage.a), extent(b, passage.b)];
  const [spanA, spanB] = [spanOf(a.article, left.start, left.end), spanOf(b.article, right.start, right.end)];
  const identical = identicalShare(passage);
  return {
    id: giver(`${spanA.text}\u0000${spanB.text}`),
    story,
    rule: identical === 1 ? 'reuse/same-words' : 'reuse/shingles-extended',
    confidence: identical >= 0.8 && passage.matched >= 12 ? 'certain' : identical >= 0.65 ? 'likely' : 'unsure',
    a: spanA,
    b: spanB,
    identical,
    words: passage.matched,
  };
}
