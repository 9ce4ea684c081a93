import type { Quote } from '../../src/story/records.ts';
import { carrierCases, cueCases, speakerCases, speakerFits } from './attribution.ts';
import type { GoldIndirect, GoldPlace, GoldQuote } from './gold.ts';
import { type Labelled, presence, scored } from './input.ts';
import { overlap, pair, samePlace, trimmed } from './places.ts';
import { type Case, type Tally, tally } from './tally.ts';

const kind = 'quotes';
const forms = { direct: 'direct', fragment: 'partial', scare: 'scare' } as const;

type MarkedPairs = ReadonlyMap<GoldQuote, Quote>;

function formCases(pairs: MarkedPairs): Case[] {
  return scored(pairs).map(([label, quote]) => {
    const accepted = [label.kind, ...label.altKinds].map((one) => forms[one]);
    const right = accepted.some((form) => form === quote.form);
    return { place: quote, labelled: accepted.join(' or '), found: quote.form, right };
  });
}

const spoken = (pairs: MarkedPairs, form: GoldQuote['kind']): [GoldQuote, Quote][] =>
  scored(pairs).filter(([label]) => label.kind === form);

/** Quotations in marks: same stretch once spaces, marks and closing punctuation are trimmed; then form, speaker, carrier, cue. */
export function measureQuotations(input: Labelled): Tally[] {
  const { article, gold, records } = input;
  const marked = records.quotes.filter((quote) => quote.form !== 'indirect' && quote.form !== 'stance');
  const pairs = pair(gold.quotes, marked, (a, b) =>
    samePlace(trimmed(article.text, a), trimmed(article.text, b)) ? 1 : 0,
  );
  const measure = (what: string, cases: readonly Case[], note: string | null = null): Tally =>
    tally({ kind, what, note }, article, cases);
  return [
    measure('quotations in marks', presence(gold.quotes, marked, pairs), 'exact stretch'),
    measure('form of quotation', formCases(pairs), 'of those found'),
    measure('speaker of direct quotations', speakerCases(spoken(pairs, 'direct'), input)),
    measure('speaker of partial quotations', speakerCases(spoken(pairs, 'fragment'), input)),
    measure(
      'carrier of quotations',
      carrierCases(scored(pairs), input),
      'carriers known from elsewhere in the article need not be found',
    ),
    measure('cue of quotations', cueCases(scored(pairs)), 'words touch'),
  ];
}

type WithContent = GoldIndirect & { readonly content: GoldPlace };
const hasContent = (label: GoldIndirect): label is WithContent => label.content !== undefined;

/** Reported speech without marks: at least half of both stretches together is shared; then speaker, carrier, cue. */
export function measureReported(input: Labelled): Tally[] {
  const { article, gold, records } = input;
  const reported = records.quotes.filter((quote) => quote.form === 'indirect');
  const labels = gold.indirect.filter(hasContent);
  const fit = (label: WithContent, quote: Quote): number => {
    const common = overlap(label.content, quote);
    return common < 0.5 ? 0 : common + (speakerFits(label, quote, input) ? 1 : 0);
  };
  const pairs = pair(labels, reported, fit);
  const measure = (what: string, cases: readonly Case[], note: string | null = null): Tally =>
    tally({ kind, what, note }, article, cases);
  const words = presence(labels, reported, pairs);
  const wrongly = new Set(
    scored(pairs)
      .filter(([label, quote]) => !speakerFits(label, quote, input))
      .map(([label]) => label.text),
  );
  // Its disagreements stand one by one in the rows before and after it.
  const both = words.map((one) => ({ ...one, right: one.right && !wrongly.has(one.labelled ?? '') }));
  return [
    measure('reported speech, words', words, 'half of the words shared'),
    { ...measure('reported speech, words and speaker', both, 'half of the words shared'), errors: [] },
    measure('speaker of reported speech', speakerCases(scored(pairs), input), 'of those found'),
    measure(
      'carrier of reported speech',
      carrierCases(scored(pairs), input),
      'carriers known from elsewhere in the article need not be found',
    ),
    measure('cue of reported speech', cueCases(scored(pairs)), 'words touch'),
  ];
}
