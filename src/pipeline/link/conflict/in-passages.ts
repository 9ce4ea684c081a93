import type { Change, Reuse } from '../../../story/links.ts';
import type { DateRecord } from '../../../story/records.ts';
import type { LinkInput, Range } from '../../model.ts';
import { collate, witness } from '../collate.ts';
import { push } from '../order.ts';
import { sentenceAround, sentencesOf } from '../sentence.ts';
import { articlesOf, type Draft, type Finder, label, sideOf } from './draft.ts';

/** Differing numbers and stated dates inside passages that are otherwise shared: nearly equal, or the change is another statement. */
export const inPassages: Finder = (input) => {
  const articles = articlesOf(input);
  const dates = new Map<string, DateRecord[]>();
  for (const one of input.records.dates) push(dates, one.article, one);
  return input.earlier.reuse
    .filter((one) => one.identical >= input.threshold('conflicts.passage'))
    .flatMap((passage) => {
      const [a, b] = [articles.get(passage.a.article), articles.get(passage.b.article)];
      if (a === undefined || b === undefined) return [];
      const changes = collate(witness(a, passage.a.start, passage.a.end), witness(b, passage.b.start, passage.b.end));
      return changes.filter((one) => one.type === 'number').flatMap((change) => draftOf(input, passage, change, dates));
    });
};

const dateAt = (dates: readonly DateRecord[] | undefined, range: Range): DateRecord | undefined =>
  dates?.find((one) => one.start < range.end && one.end > range.start);

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
  const around = sentenceAround(sentencesOf(a), change.base.start, change.base.end);
  return [
    {
      rule: left === undefined ? 'conflicts/number-in-shared-passage' : 'conflicts/date-in-shared-passage',
      confidence: 'certain',
      about: label(a.text.slice(around.start, around.end)),
      type: left === undefined ? 'number' : 'date',
      verdict: 'differs',
      sides: [
        sideOf(a, left ?? change.base, left?.value ?? change.base.text),
        sideOf(b, right ?? change.here, right?.value ?? change.here.text),
      ],
    },
  ];
}
