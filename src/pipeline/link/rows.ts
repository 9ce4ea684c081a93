import type { Article, BlockKind } from '../../story/article.ts';
import { spokenBlocks } from '../language/sections.ts';
import { byCodeUnits, lastAtOrBefore } from '../sorted.ts';
import type { WordRow } from './align.ts';
import { nameForms } from './name-forms.ts';
import { sentencesOf } from './sentence.ts';
import { shingleMap } from './shingles.ts';
import { type Token, tokenise } from './tokens.ts';

/** Kinds that follow one another as one running text; a passage may cross from one to the next. */
const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list']);

/** An article made ready for alignment: its words outside page furniture, as numbers. */
export interface Row extends WordRow {
  readonly article: Article;
  readonly words: readonly Token[];
  /** Number of the sentence each word stands in. */
  readonly sentences: readonly number[];
  readonly map: ReadonlyMap<number, readonly number[]>;
}

/** Articles in order of id → rows; equal numbers are equal words across all rows. */
export function rowsOf(
  articles: readonly Article[],
  shingle: number,
  form: (key: string) => string = nameForms(articles),
): Row[] {
  const numbers = new Map<string, number>();
  const number = (printed: string): number => {
    const key = form(printed);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return [...articles]
    .sort((a, b) => byCodeUnits(a.id, b.id))
    .map((article) => {
      const { words, segments } = segmented(article);
      const ids = words.map((one) => number(one.key));
      return {
        article,
        words,
        segments,
        sentences: sentenceNumbers(article, words),
        ids,
        map: shingleMap(ids, shingle),
      };
    });
}

/** Furniture of the page is left out: its words are nobody's report, so two pages sharing them share nothing. */
function segmented(article: Article): { words: Token[]; segments: number[] } {
  const spoken = new Set(spokenBlocks(article));
  const words: Token[] = [];
  const segments: number[] = [];
  let segment = 0;
  let flowing = false;
  for (const block of article.blocks) {
    const runs = running.has(block.kind);
    if (!(runs && flowing)) segment += 1;
    flowing = runs;
    if (!spoken.has(block)) continue;
    for (const token of tokenise(article.text, block.start, block.end)) {
      if (!token.word) continue;
      words.push(token);
      segments.push(segment);
    }
  }
  return { words, segments };
}

function sentenceNumbers(article: Article, words: readonly Token[]): number[] {
  const starts = sentencesOf(article).map((one) => one.start);
  return words.map((one) => lastAtOrBefore(starts, one.start));
}
