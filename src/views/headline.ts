import { stemmer } from 'stemmer';
import type { Article } from '../story/article.ts';
import { type Place, placeAt, places } from './paragraphs.ts';
import { shownUntil } from './rights.ts';
import { foldedText, words } from './search-words.ts';
import { sentencesOf } from './sentence-around.ts';
import type { Site } from './site.ts';

/** A stretch of the headline between commas, and the sentence of the text that has most of its words. */
export interface Part {
  readonly text: string;
  readonly place: Place | null;
}
export interface HeadlineCheck {
  readonly parts: readonly Part[];
  /** Words in quotation marks that the text does not hold in this order. */
  readonly quoted: readonly string[];
  /** Figures that the text gives nowhere. */
  readonly figures: readonly string[];
  /** Words that say a thing is settled, of which the text has no form. */
  readonly certain: readonly string[];
}

/** Share of a part’s words one sentence must have. */
const MOST = 0.6;
const IN_MARKS = /(?:“([^”]+)”|"([^"]+)"|(?<!\p{L})‘([^’]+)’(?!\p{L})|(?<!\p{L})'([^']+)'(?!\p{L}))/gu;
const CERTAIN = /^(?:confirm|prove|reveal|admit|guarantee|expos)(?:s|e|es|ed|ing)?$/u;
const EMPTY = new Set(
  'a an the of to in on at by for from with and or but as is are was were be been has have had it its his her their this that not no than into over after before says said say amid who'.split(
    ' ',
  ),
);

const contentOf = (text: string): string[] =>
  words(text.replace(/['’]s\b/gu, ''))
    .map(({ folded }) => folded)
    .filter((word) => !EMPTY.has(word))
    .map((word) => stemmer(word));

const HEADS = new Set(['headline', 'promo', 'comment-form']);
/** Blocks of the text itself; a headline does not support itself. */
const bodyOf = (article: Article): readonly Place[] => places(article).filter(({ block }) => !HEADS.has(block.kind));

/** The sentence with most of the words; of equals the first. */
function supportOf(article: Article, part: string): Place | null {
  const asked = contentOf(part);
  let best = { share: 0, start: 0 };
  for (const { block } of bodyOf(article))
    for (const { start, end } of sentencesOf(article, block)) {
      const held = new Set(contentOf(article.text.slice(start, end)));
      const share = asked.filter((word) => held.has(word)).length / asked.length;
      if (share > best.share) best = { share, start };
    }
  return best.share >= MOST ? (placeAt(article, best.start) ?? null) : null;
}

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

function figuresOf(site: Site, article: Article, title: string, body: string): string[] {
  const known = new Set(site.inArticle(article.id).figures.map(({ value }) => value));
  const printed = new Set([...body.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([digits]) => numberOf(digits)));
  return [...title.matchAll(/\d+(?:[.,]\d+)*/gu)]
    .map(([digits]) => digits)
    .filter((digits) => !known.has(numberOf(digits)) && !printed.has(numberOf(digits)));
}

/** What the text has for its headline, by rule; null without a headline, or where the text may not be shown whole. */
export function headlineCheck(site: Site, article: Article): HeadlineCheck | null {
  const { title } = article;
  if (title === null || shownUntil(article) < article.text.length) return null;
  const body = bodyOf(article)
    .map(({ block }) => article.text.slice(block.start, block.end))
    .join('\n');
  const [folded, stems] = [` ${foldedText(body)} `, new Set(contentOf(body))];
  const quoted = [...title.matchAll(IN_MARKS)].map(([, ...runs]) => runs.find((run) => run !== undefined) ?? '');
  return {
    parts: title
      .split(/[,:;–—|]\s|\s[–—|-]\s/u)
      .filter((part) => contentOf(part).length > 1)
      .map((part) => ({ text: part.trim(), place: supportOf(article, part) })),
    quoted: quoted.filter((run) => !folded.includes(` ${foldedText(run)} `)),
    figures: figuresOf(site, article, title, body),
    certain: words(title)
      .filter(({ folded: word }) => CERTAIN.test(word) && !stems.has(stemmer(word)))
      .map(({ start, end }) => title.slice(start, end)),
  };
}
