import type { Conflict } from '../../../story/links.ts';
import type { LinkInput } from '../../model.ts';
import { nameForms } from '../name-forms.ts';
import { byPlace, push } from '../order.ts';
import { byCodeUnits } from '../../sorted.ts';
import { sharedCount } from '../tokens.ts';
import { deniedDone, done, type Marked, marked, notDone, perhapsDone, stillToDo, type Told } from './deeds.ts';
import { type Draft, type Finder, label, type Side, sideOf } from './draft.ts';

/** Of one thing: the two sentences are about much the same, or the clauses of the verb are. */
function ofOneThing(a: Told, b: Told, { threshold }: LinkInput): boolean {
  if (a.article.id === b.article.id) return false;
  const share = (x: ReadonlySet<string>, y: ReadonlySet<string>, least: number): boolean => {
    const shared = sharedCount(x, y);
    return shared >= least && shared / Math.min(x.size, y.size) >= threshold('conflicts.opposed');
  };
  const words = threshold('conflicts.opposedWords');
  return share(a.stems, b.stems, words) || share(a.clause, b.clause, words - 1);
}

function draftOf(
  type: Conflict['type'],
  rule: string,
  [open, ...plain]: readonly [Told, ...Told[]],
  as: string,
): Draft {
  const side = ({ article, range }: Told, reading: string): Side => {
    const text = article.text.slice(range.start, range.end).trimEnd();
    return sideOf(article, { start: range.start, end: range.start + text.length }, label(text), reading);
  };
  return {
    rule,
    confidence: 'likely',
    about: label(open.article.text.slice(open.range.start, open.range.end)),
    type,
    verdict: 'differs',
    sides: [side(open, as), ...plain.map((one) => side(one, 'done'))].sort((a, b) => byPlace(a.span, b.span)),
  };
}

type Fits = (open: Told, done: Told) => boolean;

/** What was still to come when an article was published may be done in a later one; not in one of an earlier day. */
const notLater: Fits = ({ article: open }, { article: done }) => {
  const [a, b] = [open.published.value, done.published.value];
  return a !== null && b !== null && /^\d{4}-\d\d-\d\d$/.test(a) && /^\d{4}-\d\d-\d\d$/.test(b) && b <= a;
};

/** Deeds that one article leaves open or denies and another tells as done: one draft for each sentence that does. */
function finder(mark: Marked, type: Conflict['type'], rule: string, fits: Fits = () => true): Finder {
  return (input) => {
    const form = nameForms(input.articles);
    const open = input.articles.flatMap((article) => marked(mark, article, form));
    const verbs = new Set(open.map(({ verb }) => verb));
    const closed = new Map<string, Told[]>();
    for (const one of input.articles.flatMap((article) => done(article, verbs, form))) push(closed, one.verb, one);
    return open
      .sort((a, b) => byCodeUnits(a.article.id, b.article.id) || a.range.start - b.range.start)
      .flatMap((one): Draft[] => {
        const plain = (closed.get(one.verb) ?? []).filter((other) => fits(one, other) && ofOneThing(one, other, input));
        return plain.length === 0 ? [] : [draftOf(type, rule, [one, ...plain], mark.reading)];
      });
  };
}

/** What one article tells as done and another as not done, of one thing and with one verb: “resumed the search”, “had not resumed the search”. */
export const opposites = finder(notDone, 'status', 'conflicts/done-and-not-done');

/** What one article tells as done and another as perhaps done: “hit a container”, “may have hit a container”. */
export const perhaps = finder(perhapsDone, 'certainty', 'conflicts/done-and-perhaps-done');

/** What one body denies to have done and another article tells as done. */
export const denials = finder(deniedDone, 'status', 'conflicts/done-and-denied');

/** What one article tells as still to come and another, published no later, as done. */
export const toCome = finder(stillToDo, 'status', 'conflicts/done-and-to-come', notLater);
