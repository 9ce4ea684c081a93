import type { Article } from '../../../story/article.ts';
import type { Figure, Quote, Source } from '../../../story/records.ts';
import type { Span } from '../../../story/span.ts';
import type { LinkInput, Range } from '../../model.ts';
import { byArticle, push } from '../order.ts';
import { sentenceAround, sentencesOf } from '../sentence.ts';
import { meaningOf } from '../synonyms.ts';
import { contentStems, stem, tokenise, wordsOf } from '../tokens.ts';
import { type Amount, amountOf } from './amounts.ts';
import { armedBody, armedPeople, forceSize, having, possessive, sizeOf } from './armed.ts';

/** A figure with what makes it comparable to another. */
export interface Count extends Amount {
  readonly figure: Figure;
  readonly article: Article;
  /** Stem of the head noun of what is counted; for the size of an armed body, `force size`. */
  readonly thing: string;
  /** Source whose people or things are counted; null when the words do not say. */
  readonly owner: string | null;
  readonly stems: ReadonlySet<string>;
  /** What stands in the same clause a few words before and behind: the verb is among it. */
  readonly beside: ReadonlySet<string>;
  /** The sentence it stands in, as printed. */
  readonly sentence: string;
  readonly near: Near;
  /** Who gives the figure: the speaker of the shortest report around it, else as the figure says. */
  readonly by: string | null;
}

/** What the sentences up to the figure name: places and other capitalised words, and bodies somebody is against. */
export interface Near {
  readonly capitals: ReadonlySet<string>;
  readonly opponents: ReadonlySet<string>;
}

interface Home {
  readonly article: Article;
  readonly sentences: readonly Range[];
  readonly mentions: readonly { readonly source: Source; readonly span: Span }[];
  readonly quotes: readonly Quote[];
}

function homesOf(input: LinkInput): Map<string, Home> {
  const mentions = new Map<string, { source: Source; span: Span }[]>();
  const quotes = byArticle(input.records.quotes);
  for (const source of input.records.sources)
    for (const span of source.mentions) push(mentions, span.article, { source, span });
  return new Map(
    input.articles.map((article) => [
      article.id,
      {
        article,
        sentences: sentencesOf(article),
        mentions: mentions.get(article.id) ?? [],
        quotes: quotes.get(article.id) ?? [],
      },
    ]),
  );
}

const isArmed = (figure: Figure): boolean =>
  wordsOf(figure.counted ?? '').some((one) => armedPeople.has(one.key) || one.key === 'armed');

/**
 * Is the whole size of an armed body told: "a force of 9,000 people", "forces … numbered more than 6,000", "they have 7,000 armed people"?
 * Those sent, killed or seen are a part of it and say nothing about its size.
 */
function tellsSize(figure: Figure, before: string): boolean {
  if (armedBody.test(before) && sizeOf.test(before)) return true;
  return isArmed(figure) && having.test(before);
}

/** Spans of time are told from different days. */
const spans: ReadonlySet<string> = new Set([
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'decades',
  'centuries',
]);

/** What is counted, or the unit it is told in: the last word of the phrase; the size of an armed body counts as such however its people are called. */
function thingOf(figure: Figure, before: string): string | null {
  if (tellsSize(figure, before)) return forceSize;
  if (isArmed(figure)) return 'armed people';
  if (figure.unit !== null && figure.unit !== 'people') return spans.has(figure.unit) ? null : figure.unit;
  const head = wordsOf(figure.counted ?? '').at(-1);
  return head === undefined ? null : meaningOf(stem(head.key));
}

const bodyTypes: ReadonlySet<Source['type']> = new Set<Source['type']>(['person', 'organisation', 'group']);

/** The one a possessive points to: the speaker of the report that holds it, else the one the figure comes from. */
function possessor(home: Home, at: Range, figure: Figure): string | null {
  const holding = home.quotes.filter((one) => one.start <= at.start && one.end >= at.end && one.speaker !== null);
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? figure.by;
}

/** End of the counted phrase: the figure, "of", and what is counted, up to the first mark of punctuation. */
function phraseEnd(figure: Figure, article: Article): number {
  const room = (figure.counted?.length ?? 0) + 12;
  return figure.end + (/^[^,.;:!?]*/u.exec(article.text.slice(figure.end, figure.end + room))?.[0].length ?? 0);
}

/** Whose people are counted: named in the phrase, meant by a possessive in front, or the last body named before in the clause. */
function ownerOf(figure: Figure, home: Home, sentence: Range): string | null {
  const bodies = home.mentions.filter(({ source }) => bodyTypes.has(source.type));
  const end = phraseEnd(figure, home.article);
  const inside = bodies.find(({ span }) => span.start >= figure.start && span.end <= Math.min(end, sentence.end));
  if (inside !== undefined) return inside.source.id;
  const text = home.article.text.slice(sentence.start, Math.min(end, sentence.end));
  const pronoun = [...text.matchAll(new RegExp(possessive.source, 'giu'))].at(-1);
  if (pronoun !== undefined)
    return possessor(
      home,
      { start: sentence.start + pronoun.index, end: sentence.start + pronoun.index + pronoun[0].length },
      figure,
    );
  const cited = home.quotes.flatMap((one) => (one.mention === null ? [] : [one.mention.start]));
  const before = bodies.filter(
    ({ span }) => span.start >= sentence.start && span.end <= figure.start && !cited.includes(span.start),
  );
  return before.sort((a, b) => b.span.start - a.span.start)[0]?.source.id ?? null;
}

const opposed = /\b(?:against|fighting|fight|battling|resist|resisting|opposing)\s+(?:the\s+)?$/iu;

/** Looks back over the paragraph before the figure and the sentence it stands in. */
function nearOf(figure: Figure, home: Home, sentence: Range): Near {
  const blocks = home.article.blocks;
  const at = blocks.findIndex((one) => one.start <= figure.start && one.end >= figure.end);
  const start = blocks[Math.max(0, at - 1)]?.start ?? sentence.start;
  const words = wordsOf(home.article.text, start, sentence.end).filter((one) => /^\p{Lu}/u.test(one.text));
  const inside = home.mentions.filter(({ span }) => span.start >= start && span.end <= sentence.end);
  const opponents = inside.filter(({ span }) =>
    opposed.test(home.article.text.slice(Math.max(0, span.start - 24), span.start)),
  );
  return { capitals: contentStems(words), opponents: new Set(opponents.map(({ source }) => source.id)) };
}

/** A further count beside one already told ("two more districts") is no rival of it. */
const further = (figure: Figure, article: Article): boolean =>
  /^\s*(?:more|other|additional|further|another)\b/iu.test(article.text.slice(figure.end, figure.end + 14)) ||
  /^(?:another|a further|an additional)\b/iu.test(figure.text);

/** Words on either side of a figure that tell what befell those counted. */
const BESIDE = 3;

function besideOf(figure: Figure, { text }: Article, sentence: Range): Set<string> {
  const clause = /[,;:–—]/u;
  const before = text.slice(sentence.start, figure.start).split(clause).at(-1) ?? '';
  const behind = text.slice(figure.end, sentence.end).split(clause)[0] ?? '';
  const words = [...wordsOf(before).slice(-BESIDE), ...wordsOf(behind).slice(0, BESIDE)];
  const counted = contentStems(wordsOf(figure.counted ?? 'people'));
  return new Set([...contentStems(words)].filter((one) => !counted.has(one)).map(meaningOf));
}

function countOf(figure: Figure, home: Home): Count[] {
  const { article } = home;
  const sentence = sentenceAround(home.sentences, figure.start, figure.end);
  const amount = amountOf(figure, article);
  const before = article.text.slice(sentence.start, figure.start);
  const thing = thingOf(figure, before);
  if (amount === null || thing === null || further(figure, article)) return [];
  const stems = contentStems([
    ...tokenise(article.text, sentence.start, figure.start),
    ...tokenise(article.text, figure.end, sentence.end),
  ]);
  return [
    {
      figure,
      article,
      ...amount,
      thing,
      owner: ownerOf(figure, home, sentence),
      stems,
      beside: besideOf(figure, article, sentence),
      sentence: article.text.slice(sentence.start, sentence.end),
      near: nearOf(figure, home, sentence),
      by: possessor(home, figure, figure),
    },
  ];
}

/** Figures that count something or have a unit, spans of time left out, in order of the records. */
export function countsOf(input: LinkInput): Count[] {
  const homes = homesOf(input);
  return input.records.figures.flatMap((figure) => {
    const home = homes.get(figure.article);
    return home === undefined ? [] : countOf(figure, home);
  });
}
