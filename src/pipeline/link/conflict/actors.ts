import type { Article } from '../../../story/article.ts';
import type { Quote } from '../../../story/records.ts';
import type { Span } from '../../../story/span.ts';
import type { Range } from '../../model.ts';
import { byArticle } from '../order.ts';
import { sentenceAround, sentenceBefore, sentencesOf } from '../sentence.ts';
import { skeleton } from '../spelling.ts';
import { type Draft, type Finder, label, type Side, sideOf } from './draft.ts';

/** Who does it, as printed before the verb. */
interface Subject {
  readonly several: boolean;
  /** Whom the verb has for its subject, as far as a second one goes: equal for subjects that say the same. */
  readonly reading: string;
  /** From the first word of the subject to its auxiliary. */
  readonly range: Range;
}

const one = /(?:^|[\s,;“"])(?:he|she|(?:\p{Lu}[\p{L}'’-]+\s+){0,3}\p{Lu}[\p{L}'’-]+)\s+(?:has|was|is)\s*$/u;
const several =
  /(?:^|[\s,;“"])(?:[Hh]e|[Ss]he|(?:\p{Lu}[\p{L}'’-]+\s+){0,3}\p{Lu}[\p{L}'’-]+)\s+and\s+(?<other>(?:\p{Lu}[\p{L}'’-]+\s+){0,3}\p{Lu}[\p{L}'’-]+)(?:,[^,.;]{1,60},)?\s+(?:have|were|are)\s*$/u;
/** A passage may begin with the auxiliary itself. */
const auxiliary = /^(?:has|have|was|were|is|are)\s+/u;

/** One person or two before the words of a passage; null when the words there are of another kind. */
function subjectOf(article: Article, passage: Span, persons: readonly Span[], sentence: Range): Subject | null {
  const own = auxiliary.exec(passage.text)?.[0].length ?? 0;
  const before = article.text.slice(sentence.start, passage.start + own);
  const two = several.exec(before);
  const other = two?.groups?.['other'];
  if (two !== null && other !== undefined) {
    const named = persons.some(
      (span) => span.start >= sentence.start && span.end <= passage.start && other.endsWith(span.text),
    );
    return named ? { several: true, reading: `and ${skeleton(other)}`, range: range(two, sentence) } : null;
  }
  const single = one.exec(before);
  return single === null ? null : { several: false, reading: 'alone', range: range(single, sentence) };
}

function range(found: RegExpExecArray, sentence: Range): Range {
  const words = found[0].replace(/^[\s,;“"]/u, '');
  const start = sentence.start + found.index + found[0].length - words.length;
  return { start, end: start + words.trimEnd().length };
}

interface Home {
  readonly article: Article;
  readonly sentences: readonly Range[];
  readonly persons: Span[];
  readonly quotes: readonly Quote[];
  readonly names: ReadonlyMap<string, string>;
}

/** Whom "he" or "she" means: the one who speaks in the same sentence, or at the end of the one before; null when nobody known does. */
function meant({ sentences, quotes, names }: Home, at: Range): string | null {
  const here = sentenceAround(sentences, at.start, at.end);
  const before = sentenceBefore(sentences, here.start);
  const speaking = quotes.filter(({ mention, speaker }) => mention !== null && speaker !== null && names.has(speaker));
  const inside = (range: Range | null): Quote[] =>
    speaking.filter(
      ({ mention }) => mention !== null && range !== null && mention.start >= range.start && mention.end <= range.end,
    );
  const near = [inside(here), inside(before)].find((list) => list.length > 0) ?? [];
  const speakers = new Set(near.map((one) => one.speaker));
  return speakers.size === 1 ? (names.get(near[0]?.speaker ?? '') ?? null) : null;
}

function sideIn(home: Home, span: Span): { several: boolean; side: Side } | null {
  const { article, sentences, persons } = home;
  const subject = subjectOf(article, span, persons, sentenceAround(sentences, span.start, span.start + 1));
  if (subject === null) return null;
  const words = article.text.slice(subject.range.start, subject.range.end).replace(/,?\s+\p{L}+$/u, '');
  const person = /^(?:he|she)\b/iu.test(words) ? meant(home, subject.range) : null;
  const value = person === null ? words : words.replace(/^(?:he|she)\b/iu, person);
  return { several: subject.several, side: sideOf(article, subject.range, value, subject.reading) };
}

/** One deed in shared words, told of one person in one article and of a person "and" a second, named one in another. */
export const actors: Finder = (input) => {
  const homes = new Map<string, Home>();
  const persons = input.records.sources.filter((source) => source.type === 'person');
  const names = new Map(persons.map((one) => [one.id, one.name]));
  const quotes = byArticle(input.records.quotes);
  for (const article of input.articles)
    homes.set(article.id, {
      article,
      sentences: sentencesOf(article),
      persons: [],
      quotes: quotes.get(article.id) ?? [],
      names,
    });
  for (const span of persons.flatMap((source) => source.mentions)) homes.get(span.article)?.persons.push(span);
  return input.earlier.reuse.flatMap(({ a, b }): Draft[] => {
    const [left, right] = [homes.get(a.article), homes.get(b.article)];
    const [first, second] = [
      left === undefined ? null : sideIn(left, a),
      right === undefined ? null : sideIn(right, b),
    ];
    if (first === null || second === null || first.several === second.several) return [];
    const sides = [first.side, second.side];
    return [
      {
        rule: 'conflicts/one-or-two-actors',
        confidence: 'likely',
        about: label(a.text),
        type: 'actor',
        verdict: 'differs',
        sides,
      },
    ];
  });
};
