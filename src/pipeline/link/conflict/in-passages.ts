import type { Article } from '../../../story/article.ts';
import type { Change, Reuse } from '../../../story/links.ts';
import type { DateRecord, Figure } from '../../../story/records.ts';
import type { LinkInput, Range } from '../../model.ts';
import { collate, witness } from '../collate.ts';
import { push } from '../order.ts';
import { sentenceAround, sentencesOf } from '../sentence.ts';
import { skeleton } from '../spelling.ts';
import { stem, wordsOf } from '../tokens.ts';
import { articlesOf } from '../articles-of.ts';
import { amountOf, compatible } from './amounts.ts';
import { type Draft, type Finder, label, sideOf } from './draft.ts';

/** Differing numbers, names and stated dates inside passages that are otherwise shared: nearly equal, or the change is another statement. */
export const inPassages: Finder = (input) => {
  const articles = articlesOf(input);
  const dates = new Map<string, DateRecord[]>();
  for (const one of input.records.dates) push(dates, one.article, one);
  return input.earlier.reuse
    .filter((one) => one.identical >= input.threshold('conflicts.passage') && differs(one))
    .flatMap((passage) => {
      const [a, b] = [articles.get(passage.a.article), articles.get(passage.b.article)];
      if (a === undefined || b === undefined) return [];
      const changes = collate(witness(a, passage.a.start, passage.a.end), witness(b, passage.b.start, passage.b.end));
      return changes.flatMap((change) => {
        if (change.type === 'number') return draftOf(input, passage, change, dates);
        return change.type === 'name' && isOther(change) ? [nameDraft(a, b, change)] : [];
      });
    });
};

/** Is any word of a passage another one on the other side? Published shares are rounded to a thousandth. */
const differs = ({ identical, words }: Reuse): boolean => identical < 1 || words >= 1000;

/** Two names, not two spellings of one nor a part of the other: no word of one is a form of a word of the other. */
function isOther({ base, here }: Change): boolean {
  const [left, right] = [wordsOf(base.text), wordsOf(here.text)];
  return left.every((one) =>
    right.every((other) => skeleton(one.key) !== skeleton(other.key) && stem(one.key) !== stem(other.key)),
  );
}

/** Words without regard to case, and to the vowels of names: "Hale" and "Hail" are one reading, "212" and "221" two. */
const readingOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => skeleton(key) || key)
    .join(' ');

function nameDraft(a: Article, b: Article, { base, here }: Change): Draft {
  const around = sentenceAround(sentencesOf(a), base.start, base.end);
  return {
    rule: 'conflicts/name-in-shared-passage',
    confidence: 'likely',
    about: label(a.text.slice(around.start, around.end)),
    type: 'name',
    verdict: 'differs',
    sides: [sideOf(a, base, base.text, readingOf(base.text)), sideOf(b, here, here.text, readingOf(here.text))],
  };
}

const dateAt = (dates: readonly DateRecord[] | undefined, range: Range): DateRecord | undefined =>
  dates?.find((one) => one.start < range.end && one.end > range.start);

/** Figures at the two places of two units, or that may both be right: “roughly 6,000” and “6,140”. A figure against none says nothing. */
function mayBothBe(input: LinkInput, a: Article, b: Article, { base, here }: Change): boolean {
  const at = ({ id }: Article, range: Range): Figure | undefined =>
    input.records.figures.find((one) => one.article === id && one.start < range.end && one.end > range.start);
  const [left, right] = [at(a, base), at(b, here)];
  if (left === undefined || right === undefined) return left !== right;
  const [x, y] = [amountOf(left, a), amountOf(right, b)];
  return left.unit !== right.unit || x === null || y === null || compatible(x, y);
}

function draftOf(input: LinkInput, passage: Reuse, change: Change, dates: ReadonlyMap<string, DateRecord[]>): Draft[] {
  const articles = articlesOf(input);
  const [a, b] = [articles.get(passage.a.article), articles.get(passage.b.article)];
  if (a === undefined || b === undefined) return [];
  const [left, right] = [dateAt(dates.get(a.id), change.base), dateAt(dates.get(b.id), change.here)];
  // A date resolved from a weekday may name the day another article gives in full: only two stated dates can differ.
  if ((left === undefined) !== (right === undefined)) return [];
  if (
    left !== undefined &&
    right !== undefined &&
    (left.value === right.value || left.basis !== 'stated' || right.basis !== 'stated')
  )
    return [];
  if (left === undefined && mayBothBe(input, a, b, change)) return [];
  const around = sentenceAround(sentencesOf(a), change.base.start, change.base.end);
  return [
    {
      rule: left === undefined ? 'conflicts/number-in-shared-passage' : 'conflicts/date-in-shared-passage',
      confidence: 'certain',
      about: label(a.text.slice(around.start, around.end)),
      type: left === undefined ? 'number' : 'date',
      verdict: 'differs',
      sides: [
        sideOf(a, left ?? change.base, left?.value ?? change.base.text, left?.value ?? readingOf(change.base.text)),
        sideOf(b, right ?? change.here, right?.value ?? change.here.text, right?.value ?? readingOf(change.here.text)),
      ],
    },
  ];
}
