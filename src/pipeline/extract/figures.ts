import type { DateRecord, Figure } from '../../story/records.ts';
import { idGiver } from '../ids.ts';
import { articleWords } from '../language/article-words.ts';
import { numberValue } from '../language/numbers.ts';
import { countedAfter } from '../language/quantity-counted.ts';
import {
  ageAfter,
  figurePattern,
  figureTrigger,
  labelBefore,
  nameBefore,
  notFigureAfter,
  placesOfFigures,
  pronounAfter,
  pronounBefore,
  properBefore,
  qualifierAfter,
  qualifierBefore,
  resultAfter,
} from '../language/quantity-pattern.ts';
import { sharesIn } from '../language/quantity-share.ts';
import { currencies, vagueNumbers } from '../language/quantity-words.ts';
import { plainSpaces } from '../language/plain-spaces.ts';
import { spokenBlocks } from '../language/sections.ts';
import type { Token } from '../language/tokens.ts';
import type { Extractor, Range } from '../model.ts';
import { lastAtOrBefore, rangesWithin } from '../sorted.ts';

type Amount = Pick<Figure, 'value' | 'range' | 'rule' | 'confidence'> & {
  readonly length: number;
  readonly currency: string | null;
};
type Groups = Readonly<Record<string, string | undefined>>;

function vagueAmount(words: string): Amount | null {
  const found = vagueNumbers.find(([printed]) => printed === words.toLowerCase());
  if (found === undefined) return null;
  return {
    value: null,
    range: [found[1], found[2]],
    rule: 'figure/vague',
    confidence: 'likely',
    length: words.length,
    currency: null,
  };
}

interface Parts {
  readonly low: string;
  readonly lowScale: string;
  readonly link: string;
  readonly high: string;
  readonly highScale: string;
}

function partsOf(groups: Groups): Parts {
  const money = groups['money'] !== undefined;
  const part = (name: string): string =>
    groups[money ? `money${name.charAt(0).toUpperCase()}${name.slice(1)}` : name] ?? '';
  return {
    low: part('low'),
    lowScale: part('lowScale') || (money ? (groups['moneyScale'] ?? '') : ''),
    link: part('link'),
    high: part('high'),
    highScale: part('highScale'),
  };
}

/** A pair is a range when the link allows it ("and" only after "between"; "from 3 to 5" is a change) and the second number is larger. */
function rangeOf(parts: Parts, before: string): readonly [number, number] | null {
  if (
    parts.high === '' ||
    (parts.link.trim() === 'and' && !/\b[Bb]etween $/.test(before)) ||
    /\b[Ff]rom $/.test(before)
  )
    return null;
  const high = numberValue(parts.high + parts.highScale);
  const low = numberValue(parts.low + (parts.lowScale || parts.highScale));
  return low !== null && high !== null && low < high ? [low, high] : null;
}

/** Reads one match: a range, or else the first number alone. Null when the pair is a score or the words are no number. */
function amountOf(printed: string, groups: Groups, before: string): Amount | null {
  if (groups['vague'] !== undefined) return vagueAmount(groups['vague']);
  const parts = partsOf(groups);
  const currency = groups['money'] === undefined ? null : (currencies.get(groups['money']) ?? null);
  const pair = rangeOf(parts, before);
  if (pair !== null)
    return {
      value: null,
      range: [pair[0], pair[1]],
      rule: 'figure/range',
      confidence: 'certain',
      length: printed.length,
      currency,
    };
  if (parts.high !== '' && /[-–]/.test(parts.link)) return null;
  const value = numberValue(parts.low + parts.lowScale);
  if (value === null) return null;
  const first = printed.indexOf(parts.low) + parts.low.length + parts.lowScale.length;
  const length = printed.charAt(first) === '%' ? first + 1 : first;
  const rule =
    currency !== null
      ? 'figure/money'
      : printed.charAt(first) === '%'
        ? 'figure/percent'
        : /^\d/.test(parts.low)
          ? 'figure/digits'
          : 'figure/words';
  return { value, range: null, rule, confidence: 'certain', length, currency };
}

const likeYear = /^(?:1[5-9]|20)\d\d$/;
const startsSentence = (before: string): boolean => /(?:^|[.!?:]["”’')]?\s+|["“‘(\n])$/.test(before);

/** True for numbers that count nothing: ages, labels, results, ordinals, pronouns, names such as "Group of Seven". */
function idle(words: string, before: string, after: string, counted: string | null): boolean {
  if (notFigureAfter.test(after) || labelBefore.test(before) || ageAfter.test(after)) return true;
  if (/^\d{1,3}$/.test(words) && /^(?:[,.;)]|$)/.test(after) && nameBefore.test(before)) return true;
  if (/^[Oo]ne$/.test(words) && (pronounBefore.test(before) || pronounAfter.test(after))) return true;
  if (counted === null && /^\d+$/.test(words) && properBefore.test(before)) return true;
  if (likeYear.test(words) && counted === null) return true;
  if (/^-\p{Ll}/u.test(after) && counted === null) return true;
  return /^\p{Lu}\p{Ll}/u.test(words) && !startsSentence(before);
}

/** Dates keep their numbers to themselves, but the count in "two days before" or "four hours" is a figure too. */
const keepsNumbers = (date: DateRecord): boolean =>
  date.type !== 'duration' && !/^date\/(?:offset|ago|earlier-later)$/.test(date.rule);

type Words = Pick<Figure, 'value' | 'range' | 'rule' | 'confidence' | 'unit' | 'counted' | 'qualifier'> & Range;

/** The figure a match makes, with offsets into the block; null when it is none. */
function figureAt(block: string, index: number, amount: Amount): Words | null {
  const end = index + amount.length;
  const before = block.slice(Math.max(0, index - 40), index);
  const after = block.slice(end, end + 90);
  const printed = block.slice(index, end);
  const { counted, unit } = countedAfter(printed.endsWith('%') ? `%${after}` : after, amount.value === 1);
  if (idle(printed, before, after, counted ?? unit) || (amount.rule === 'figure/range' && resultAfter.test(after)))
    return null;
  const qualifier =
    qualifierBefore.exec(before)?.groups?.['qualifier'] ?? qualifierAfter.exec(after)?.groups?.['qualifier'] ?? null;
  const { value, range, rule, confidence, currency } = amount;
  return {
    start: index,
    end,
    value,
    range,
    rule,
    confidence,
    qualifier,
    unit: currency ?? unit,
    counted: currency === null ? counted : null,
  };
}

/** Figures of a block, whose tokens are cut from what it stands in at `offset`. */
function figuresIn(block: string, tokens: readonly Token[], offset: number): Words[] {
  const shares = sharesIn(block);
  const found: Words[] = [...shares];
  let done = 0;
  for (const at of placesOfFigures(tokens, offset)) {
    figurePattern.lastIndex = at;
    const m = at < done ? null : figurePattern.exec(block);
    if (m === null) continue;
    if (done === 0 && !figureTrigger.test(block)) return found;
    const amount = amountOf(m[0], m.groups ?? {}, block.slice(Math.max(0, m.index - 12), m.index));
    done = amount === null ? figurePattern.lastIndex : m.index + amount.length;
    if (amount === null) continue;
    const figure = figureAt(block, m.index, amount);
    if (figure !== null && !shares.some((one) => one.start < figure.end && figure.start < one.end)) found.push(figure);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Figures of one article, in text order: the number's own words, what is counted, and the qualifier beside it. `by` is filled by a later step. */
export const extractFigures: Extractor<'figures'> = (input) => {
  const { article, earlier } = input;
  const giveId = idGiver('f', article.id);
  const taken: readonly Range[] = earlier.dates.filter((date) => date.article === article.id && keepsNumbers(date));
  const starts = taken.map((date) => date.start);
  const plain = plainSpaces(article.text);
  const tokens = articleWords(input).all;
  return spokenBlocks(article).flatMap((block) =>
    figuresIn(plain.slice(block.start, block.end), rangesWithin(tokens, block), block.start).flatMap(
      (words): Figure[] => {
        const [start, end] = [block.start + words.start, block.start + words.end];
        if ((taken[lastAtOrBefore(starts, end - 1)]?.end ?? 0) > start) return [];
        const text = article.text.slice(start, end);
        return [
          {
            ...words,
            id: giveId(text),
            article: article.id,
            start,
            end,
            text,
            section: block.kind,
            kind: 'figure',
            by: null,
          },
        ];
      },
    ),
  );
};
