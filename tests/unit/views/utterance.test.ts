import { describe, expect, it } from 'vitest';
import { noChoice, passes } from '../../../src/views/search-facets.ts';
import { morePages, paged, quoteIndex } from '../../../src/views/quote-index.ts';
import { facetWords } from '../../../src/views/strings-explorer.ts';
import { kindsOf, otherWordings, paragraphsOf, utterances, wordingOf } from '../../../src/views/utterance.ts';
import { aQuote, aSite, aSource, link } from './explorer-fixture.ts';
import { anArticle } from './explorer-fixture.ts';
import { daily, strike } from './strike.ts';

const all = utterances(strike.scope());
const gates = all.find((one) => one.id === 'qgates');

describe('utterances', () => {
  it('bring together parts of one utterance and its printings, each quote once', () => {
    expect(all.map((one) => one.id)).toEqual(['qgates', 'qstopped', 'qlone']);
    expect(all.flatMap((one) => one.witnesses.flatMap((witness) => witness.parts)).length).toBe(5);
    expect(gates?.witnesses.map((witness) => [witness.article, wordingOf(witness)])).toEqual([
      ['daily', 'We will keep the gates shut until the ministry talks to us, We want no quarrel with anyone.'],
      ['ledger', 'We shall keep the gates closed until the ministry talks to us,'],
    ]);
  });

  it('count wordings, outlets and lines, and say which line is not stated', () => {
    expect(gates).toMatchObject({
      wordings: 2,
      outlets: 2,
      speaker: 'ines-okkerveld',
      said: '2020-03-09',
      lines: { known: 1, unstated: 1 },
    });
  });

  it('name the printings whose words stand in none before', () => {
    expect(gates && otherWordings(gates).map(({ article }) => article)).toEqual(['ledger']);
    const parts = (text: string) => [{ ...aQuote('q', daily, 'We'), text }];
    const printed = (...texts: readonly string[]) => {
      const [first = '', ...rest] = texts;
      const witnesses = [
        { article: '0', parts: parts(first) },
        ...rest.map((text, i) => ({ article: String(i + 1), parts: parts(text) })),
      ] as const;
      return gates && otherWordings({ ...gates, witnesses }).map(({ article }) => article);
    };
    // The same words, or a part of words that stand there, are no other wording; another mark is, once.
    expect(printed('Keep the gates shut,', 'Keep the gates shut,', 'the gates')).toEqual([]);
    expect(printed('Keep the gates shut,', 'Keep the gates shut.', 'Keep the gates shut.')).toEqual(['1']);
  });

  it('never join two named speakers, however alike the words', () => {
    const one = anArticle('one', 'One', null, ['“No comment today,” said Ada Bruun.']);
    const two = anArticle('two', 'Two', null, ['“No comment today,” said Olaf Bruun.']);
    const site = aSite(
      [one, two],
      {
        quotes: [
          aQuote('q1', one, 'No comment today,', { speaker: 'ada' }),
          aQuote('q2', two, 'No comment today,', { speaker: 'olaf' }),
        ],
        sources: [aSource('ada', one, 'Ada Bruun'), aSource('olaf', two, 'Olaf Bruun')],
      },
      {
        sameQuote: [
          {
            ...link,
            id: 's',
            speaker: null,
            base: 'q1',
            members: [
              { quote: 'q1', changes: [] },
              { quote: 'q2', changes: [] },
            ],
          },
        ],
      },
    );
    expect(utterances(site.scope()).map((utterance) => utterance.speaker)).toEqual(['ada', 'olaf']);
  });

  it('know their forms and paragraphs', () => {
    expect(gates && kindsOf(gates)).toEqual(['direct']);
    expect(gates && paragraphsOf(daily, gates.witnesses[0]).map(({ parts }) => parts.map((part) => part.id))).toEqual([
      ['qgates', 'qquarrel'],
    ]);
  });
});

describe('quoteIndex', () => {
  const index = quoteIndex(strike, strike.scope(), facetWords);

  it('counts options by the predicate of the list', () => {
    for (const [facet, options] of [
      ['speaker', index.speakers],
      ['outlet', index.outlets],
      ['kind', index.kinds],
      ['flag', index.flags],
    ] as const) {
      expect(options.length).toBeGreaterThan(0);
      for (const { value, count } of options)
        expect(index.items.filter((item) => passes(item.facet, { ...noChoice, [facet]: [value] })).length).toBe(count);
    }
  });

  it('finds a speaker by every printed form, carriers and outlets', () => {
    expect(index.items[0]?.names).toEqual({
      speaker: ['Ines Okkerveld', 'Okkerveld'],
      role: ['a driver'],
      outlet: ['Port Daily', 'Evening Ledger'],
      via: ['Coast Radio'],
    });
  });

  it('flags what varies and what nobody is named for', () => {
    expect(index.items.map((item) => [item.utterance.id, item.facet.flags])).toEqual([
      ['qgates', ['several', 'variants', 'differs']],
      ['qstopped', []],
      ['qlone', ['unknown']],
    ]);
  });

  it('does not miss a speaker for words nobody is quoted saying', () => {
    const one = anArticle('one', 'One', null, ['The “quick fix” took a year.']);
    const site = aSite([one], { quotes: [aQuote('q1', one, 'quick fix', { form: 'scare' })] });
    expect(quoteIndex(site, site.scope(), facetWords).flags).toEqual([]);
  });

  it('is cut into pages of the list and nothing else', () => {
    expect(paged([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(paged([], 2)).toEqual([[]]);
    expect(morePages(strike.scope())).toEqual([]);
  });
});
