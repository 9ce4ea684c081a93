import type { Article } from '../../../story/article.ts';
import type { Span } from '../../../story/span.ts';
import type { Range } from '../../model.ts';
import { sentenceAround, sentencesOf } from '../sentence.ts';
import { type Draft, type Finder, label, type Side, sideOf } from './draft.ts';

/** Who does it, as printed before the verb. */
interface Subject {
  readonly several: boolean;
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
    return named ? { several: true, range: range(two, sentence) } : null;
  }
  const single = one.exec(before);
  return single === null ? null : { several: false, range: range(single, sentence) };
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
}

function sideIn({ article, sentences, persons }: Home, span: Span): { several: boolean; side: Side } | null {
  const subject = subjectOf(article, span, persons, sentenceAround(sentences, span.start, span.start + 1));
  if (subject === null) return null;
  const words = article.text.slice(subject.range.start, subject.range.end);
  return { several: subject.several, side: sideOf(article, subject.range, words.replace(/,?\s+\p{L}+$/u, '')) };
}

/** One deed in shared words, told of one person in one article and of a person "and" a second, named one in another. */
export const actors: Finder = (input) => {
  const homes = new Map<string, Home>();
  for (const article of input.articles)
    homes.set(article.id, { article, sentences: sentencesOf(article), persons: [] });
  const persons = input.records.sources.filter((source) => source.type === 'person');
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
