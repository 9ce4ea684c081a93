import type { Article, BlockKind } from '../../story/article.ts';
import type { Reuse } from '../../story/links.ts';
import { idGiver } from '../ids.ts';
import { spokenBlocks } from '../language/sections.ts';
import type { LinkInput, Linker } from '../model.ts';
import { type AlignOptions, type Passage, sharedPassages, type WordRow } from './align.ts';
import { apart, bridged, complete, type RestOptions } from './complete.ts';
import { carriedIn, directionOf } from './direction.ts';
import { byPlace } from './order.ts';
import { byCodeUnits } from '../sorted.ts';
import { sentencesOf } from './sentence.ts';
import { candidatePairs, shingleMap } from './shingles.ts';
import { longestRun } from './word-pairs.ts';
import { nameForms } from './name-forms.ts';
import { lastAtOrBefore } from '../sorted.ts';
import { snap } from './snap.ts';
import { isContent, type Token, tokenise } from './tokens.ts';
import { spanOf } from './span-of.ts';

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
function rowsOf(articles: readonly Article[], shingle: number): Row[] {
  const numbers = new Map<string, number>();
  const form = nameForms(articles);
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

export type Pairing = (rows: readonly Row[], spread: number) => readonly (readonly [number, number])[];
const indexed: Pairing = (rows, spread) =>
  candidatePairs(
    rows.map((row) => row.map),
    spread,
  );

/** Passages two articles share, the article with the smaller id first. `pairing` names the pairs to align; tests give all of them. */
export function reuseOf(input: LinkInput, pairing: Pairing = indexed): Reuse[] {
  const { threshold } = input;
  const options: AlignOptions = {
    shingle: threshold('reuse.shingle'),
    gap: threshold('reuse.gap'),
    identical: threshold('reuse.identical'),
  };
  const rest: RestOptions = { words: threshold('reuse.restWords'), share: threshold('reuse.rest') };
  const rows = rowsOf(input.articles, options.shingle);
  const carried = carriedIn(input);
  const sentences = new Map(rows.map((row) => [row.article.id, sentencesOf(row.article)]));
  const found = pairing(rows, threshold('reuse.spread')).flatMap(([i, j]) => {
    const [a, b] = [rows[i], rows[j]];
    if (a === undefined || b === undefined) return [];
    const seeds = sharedPassages(a, b, a.map, b.map, options);
    const whole = bridged(a, b, seeds, threshold('reuse.bridge')).map((one) => snap(a, b, complete(a, b, one, rest)));
    const passages = apart(a, b, whole).filter((one) => worthSaying(a, b, one, threshold));
    const giver = idGiver('r', `${a.article.id} ${b.article.id}`);
    return passages.map((one) => {
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

const isWhole = ({ sentences }: Row, [from, to]: readonly [number, number]): boolean =>
  sentences[from - 1] !== sentences[from] && sentences[to - 1] !== sentences[to];

const hasRun = (a: Row, b: Row, passage: Passage, least: number): boolean => {
  const keys = (row: Row, [from, to]: readonly [number, number]): string[] =>
    row.words.slice(from, to).map((one) => one.key);
  return longestRun(keys(a, passage.a), keys(b, passage.b)).length >= least;
};

/** Enough words in common and enough of them content, not nearly all of it names; one long run where little is the same; a whole sentence, word for word, with one content word less. */
function worthSaying(a: Row, b: Row, passage: Passage, threshold: (name: string) => number): boolean {
  const longer = Math.max(passage.a[1] - passage.a[0], passage.b[1] - passage.b[0]);
  if (passage.matched < threshold('reuse.words') || passage.matched < threshold('reuse.least') * longer) return false;
  const words = a.words.slice(passage.a[0], passage.a[1]).filter((one) => isContent(one.key));
  if (words.filter((one) => !/^[\p{Lu}\d]/u.test(one.text)).length < threshold('reuse.plain')) return false;
  if (passage.matched < threshold('reuse.loose') * longer && !hasRun(a, b, passage, threshold('reuse.run')))
    return false;
  const content = words.length;
  const same = passage.matched === longer && isWhole(a, passage.a) && isWhole(b, passage.b);
  return content >= threshold('reuse.content') - (same ? 1 : 0);
}

/** Offsets of the words from–to, with the marks that hug them when both sides have some. */
function extent(row: Row, [from, to]: readonly [number, number]): { start: number; end: number } {
  const start = row.words[from]?.start ?? 0;
  const end = row.words[to - 1]?.end ?? start;
  const before = /["“‘]$/u.test(row.article.text.slice(0, start).slice(-1)) ? 1 : 0;
  const after = /^(?:[.!?…,;:]["”’]?|["”’][.,]?)/u.exec(row.article.text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

function passageRecord(
  story: string,
  a: Row,
  b: Row,
  passage: Passage,
  giver: (text: string) => string,
): Omit<Reuse, 'direction' | 'evidence'> {
  const [left, right] = [extent(a, passage.a), extent(b, passage.b)];
  const [spanA, spanB] = [spanOf(a.article, left.start, left.end), spanOf(b.article, right.start, right.end)];
  const longer = Math.max(passage.a[1] - passage.a[0], passage.b[1] - passage.b[0]);
  const identical = Math.round((passage.matched / longer) * 1000) / 1000;
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
