import type { LinkInput } from '../model.ts';
import { type AlignOptions, type Passage, sharedPassages } from './align.ts';
import { apart, bridged, complete, type RestOptions } from './complete.ts';
import type { Row } from './rows.ts';
import { isStockPhrase } from './stock-phrase.ts';
import { snap } from './snap.ts';
import { isContent } from './tokens.ts';
import { longestRun } from './word-pairs.ts';

const isWhole = ({ sentences }: Row, [from, to]: readonly [number, number]): boolean =>
  sentences[from - 1] !== sentences[from] && sentences[to - 1] !== sentences[to];

const hasRun = (a: Row, b: Row, passage: Passage, least: number): boolean => {
  const keys = (row: Row, [from, to]: readonly [number, number]): string[] =>
    row.words.slice(from, to).map((one) => one.key);
  return longestRun(keys(a, passage.a), keys(b, passage.b)).length >= least;
};

const stretch = ({ article, words }: Row, [from, to]: readonly [number, number]) => ({
  text: article.text,
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** Enough words in common and enough of them content, not nearly all of it names; one long run where little is the same; a whole sentence, word for word, with one content word less. */
function worthSaying(a: Row, b: Row, passage: Passage, threshold: (name: string) => number): boolean {
  const longer = Math.max(passage.a[1] - passage.a[0], passage.b[1] - passage.b[0]);
  if (passage.matched < threshold('reuse.words') || passage.matched < threshold('reuse.least') * longer) return false;
  const words = a.words.slice(passage.a[0], passage.a[1]).filter((one) => isContent(one.key));
  if (words.filter((one) => !/^[\p{Lu}\d]/u.test(one.text)).length < threshold('reuse.plain')) return false;
  if (passage.matched < threshold('reuse.loose') * longer && !hasRun(a, b, passage, threshold('reuse.run')))
    return false;
  if (passage.matched < threshold('reuse.verbless') && isStockPhrase(stretch(a, passage.a), stretch(b, passage.b)))
    return false;
  const content = words.length;
  const same = passage.matched === longer && isWhole(a, passage.a) && isWhole(b, passage.b);
  return content >= threshold('reuse.content') - (same ? 1 : 0);
}

/** Offsets of the words from–to, with the marks that hug them when both sides have some. */
export function extent(row: Row, [from, to]: readonly [number, number]): { start: number; end: number } {
  const start = row.words[from]?.start ?? 0;
  const end = row.words[to - 1]?.end ?? start;
  const before = /["“‘]$/u.test(row.article.text.slice(0, start).slice(-1)) ? 1 : 0;
  const after = /^(?:[.!?…,;:]["”’]?|["”’][.,]?)/u.exec(row.article.text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** What finds the passages of two rows that are worth telling, in order of the first. */
export function sharedBy({ threshold }: Pick<LinkInput, 'threshold'>): (a: Row, b: Row) => Passage[] {
  const options: AlignOptions = {
    shingle: threshold('reuse.shingle'),
    gap: threshold('reuse.gap'),
    identical: threshold('reuse.identical'),
  };
  const rest: RestOptions = { words: threshold('reuse.restWords'), share: threshold('reuse.rest') };
  return (a, b) => {
    const seeds = sharedPassages(a, b, a.map, b.map, options);
    const whole = bridged(a, b, seeds, threshold('reuse.bridge')).map((one) => snap(a, b, complete(a, b, one, rest)));
    return apart(a, b, whole).filter((one) => worthSaying(a, b, one, threshold));
  };
}

/** Words of the longer side that stand in both, as a share rounded to a thousandth. */
export function identicalShare({ a, b, matched }: Passage): number {
  return Math.round((matched / Math.max(a[1] - a[0], b[1] - b[0])) * 1000) / 1000;
}
