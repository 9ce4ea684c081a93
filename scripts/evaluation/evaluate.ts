import type { Article } from '../../src/story/article.ts';
import type { Measured } from '../../src/story/measured.ts';
import type { Records } from '../../src/story/records.ts';
import { measureBlocks } from './blocks.ts';
import { measureClaims } from './claims.ts';
import { measureDates } from './dates.ts';
import { measureFigures } from './figures.ts';
import { type Gold, type LabelKind, labelKinds } from './gold.ts';
import { type Identity, identityOf } from './identity.ts';
import type { Labelled } from './input.ts';
import { measureQuotations, measureReported } from './quotations.ts';
import { measureSources } from './sources.ts';
import { rowOf, sum, type Tally } from './tally.ts';

/** The measure of each kind of label, in the order in which they are printed. */
const measures: Readonly<Record<LabelKind, (input: Labelled) => Tally[]>> = {
  quotes: measureQuotations,
  reported: measureReported,
  claims: measureClaims,
  dates: measureDates,
  figures: measureFigures,
  sources: measureSources,
  blocks: measureBlocks,
};

/** Records that stand in one article; of the sources, those it mentions. */
function recordsIn(article: string, { quotes, claims, sources, dates, figures }: Records): Records {
  const here = (one: { readonly article: string }): boolean => one.article === article;
  return {
    quotes: quotes.filter(here),
    claims: claims.filter(here),
    sources: sources.filter((source) => source.mentions.some(here)),
    dates: dates.filter(here),
    figures: figures.filter(here),
  };
}

/** Labels measure offsets in the received text; the article must still hold it unchanged. */
function labelledOne(article: Article, gold: Gold, records: Records, identity: Identity): Labelled {
  const moved = gold.quotes.find((quote) => article.text.slice(quote.start, quote.end) !== quote.text);
  if (moved)
    throw new RangeError(
      `Labels ${gold.article} do not fit ${article.file}: "${moved.text}" is not at ${moved.start}.`,
    );
  return { article, gold, records: recordsIn(article.id, records), identity };
}

/**
 * Measures records against the labels of the articles that have some, matched by the hash of the received text. No row when none has.
 * @throws RangeError when an article's text is not the one that was labelled
 */
export function evaluate(articles: readonly Article[], records: Records, golds: readonly Gold[]): Measured {
  const pairs = articles.flatMap((article) => {
    const gold = golds.find((one) => one.sha256 === article.sha256);
    return gold ? [{ article, gold }] : [];
  });
  const identity = identityOf(records.sources, new Map(pairs.map(({ article, gold }) => [article.id, gold])));
  const inputs = pairs.map(({ article, gold }) => labelledOne(article, gold, records, identity));
  const labelledFor = (kind: LabelKind): Labelled[] => inputs.filter(({ gold }) => gold.labelled.includes(kind));
  const sums = sum(labelKinds.flatMap((kind) => labelledFor(kind).flatMap(measures[kind])));
  return {
    articles: pairs.length,
    rows: sums.map(rowOf),
    errors: sums.flatMap(({ errors }) => errors),
    judged: null,
    elsewhere: null,
  };
}
