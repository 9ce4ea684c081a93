import type { Article } from '../../../story/article.ts';
import type { Reuse } from '../../../story/links.ts';
import type { Span } from '../../../story/span.ts';
import type { Range } from '../../model.ts';
import { byPlace } from '../order.ts';
import { byCodeUnits } from '../../sorted.ts';
import { sentenceAround, sentencesOf } from '../sentence.ts';
import { articlesOf } from '../articles-of.ts';
import { type Draft, type Finder, label, type Side, sideOf } from './draft.ts';
import { hedges } from './hedges.ts';

interface Hedged {
  readonly home: Article;
  readonly word: Range;
  readonly plain: Side[];
}

const hedgeIn = (text: string): RegExpExecArray | null => new RegExp(hedges.source, hedges.flags).exec(text);

/** The sentence a passage stands in most; hedges are looked for in the whole of it. */
function sentenceOf(article: Article, span: Span): Range {
  return sentenceAround(sentencesOf(article), span.start, span.end);
}

/** A sentence printed with a hedge in one article and, in shared words, without one in another. */
export const certainty: Finder = (input) => {
  const articles = articlesOf(input);
  const found = new Map<string, Hedged>();
  for (const passage of input.earlier.reuse)
    for (const [from, to] of bothWays(passage)) {
      const [home, other] = [articles.get(from.article), articles.get(to.article)];
      const hedge = hedgeIn(from.text);
      if (home === undefined || other === undefined || hedge === null || hedgedAt(other, to)) continue;
      const word = { start: from.start + hedge.index, end: from.start + hedge.index + hedge[0].length };
      const key = `${home.id} ${word.start}`;
      const entry = found.get(key) ?? { home, word, plain: [] };
      entry.plain.push(sideOf(other, to, `without “${hedge[0]}”`, 'plain'));
      found.set(key, entry);
    }
  return [...found.keys()].sort(byCodeUnits).flatMap((key) => drafts(found.get(key)));
};

const bothWays = (passage: Reuse): readonly (readonly [Span, Span])[] => [
  [passage.a, passage.b],
  [passage.b, passage.a],
];

function hedgedAt(article: Article, span: Span): boolean {
  const around = sentenceOf(article, span);
  return hedgeIn(article.text.slice(around.start, around.end)) !== null;
}

function drafts(entry: Hedged | undefined): Draft[] {
  if (entry === undefined) return [];
  const { home, word, plain } = entry;
  const around = sentenceOf(home, { article: home.id, ...word, text: '' });
  return [
    {
      rule: 'conflicts/hedged-here-plain-there',
      confidence: 'likely',
      about: label(home.text.slice(around.start, around.end)),
      type: 'certainty',
      verdict: 'differs',
      sides: [
        sideOf(home, word, `“${home.text.slice(word.start, word.end)}”`, 'hedged'),
        ...plain.sort((a, b) => byPlace(a.span, b.span)),
      ],
    },
  ];
}
