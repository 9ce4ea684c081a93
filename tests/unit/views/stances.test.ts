import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/views/quotations.ts';
import { quoteIndex } from '../../../src/views/quote-index.ts';
import { speakerRows } from '../../../src/views/speaker-rows.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { lettersOf, speakerView } from '../../../src/views/speaker.ts';
import { facetWords } from '../../../src/views/strings-explorer.ts';
import { undated } from '../../../src/views/timeline-undated.ts';
import { utterances } from '../../../src/views/utterance.ts';
import { anArticle, aQuote, aSite, aSource } from './explorer-fixture.ts';

const one = anArticle('one', 'One', null, ['Ann Lowe hopes to open the quay.', 'Ann Lowe said it leans.']);
const records = {
  quotes: [
    aQuote('q1', one, 'to open the quay', { form: 'stance', marks: null, speaker: 'lowe' }),
    aQuote('q2', one, 'it leans', { form: 'indirect', marks: null, speaker: 'lowe' }),
  ],
  sources: [aSource('lowe', one, 'Ann Lowe')],
};
const site = aSite([one], records);

describe('a stance', () => {
  it('is counted in no number of quotes', () => {
    expect(quotesIn(records)).toBe(1);
    expect(speakerRows(site, makeRoutes('/'), site.scope()).map(({ quoted, reported }) => [quoted, reported])).toEqual([
      [0, 1],
    ]);
    expect(lettersOf(site).flatMap(({ sources }) => sources.map(({ quotes }) => quotes))).toEqual([1]);
  });

  it('stands apart on the page of its speaker', () => {
    const view = speakerView(site, site.source('lowe'), utterances(site.scope()));
    const ids = (list: typeof view.quoted): string[] => list.map(({ id }) => id);
    expect([ids(view.quoted), ids(view.reported), ids(view.stances)]).toEqual([[], ['q2'], ['q1']]);
  });

  it('can be filtered in the list of quotes', () => {
    const { items } = quoteIndex(site, site.scope(), facetWords);
    expect(items.map(({ facet }) => facet.witnesses.map(({ kind }) => kind))).toEqual([['stance'], ['indirect']]);
  });

  it('is not missed on the calendar', () => {
    expect(undated(site.scope()).quotes.map(({ id }) => id)).toEqual(['q2']);
  });
});
