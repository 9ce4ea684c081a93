import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/story/links.ts';
import { apparatus, piecesOf } from '../../../src/views/apparatus.ts';
import { annotation, bibtex, cslJson, textFragment } from '../../../src/views/quote-cite.ts';
import { chainOf, clip, conflictsOf, quotePages, saidFrom } from '../../../src/views/quote-page.ts';
import { lettersOf, speakerView } from '../../../src/views/speaker.ts';
import { utterances } from '../../../src/views/utterance.ts';
import { anArticle, aQuote, aSite, link, spanIn } from './explorer-fixture.ts';
import { bare, daily, gates, ledger, lone, shall, strike } from './strike.ts';

describe('apparatus', () => {
  const [first] = utterances(strike.scope());
  const readings = first === undefined ? [] : apparatus(first, strike.scope().links.sameQuote);

  it('marks changed words, counts changed marks and keeps the base whole', () => {
    expect(readings.map((reading) => reading.standing)).toEqual(['base', 'collated']);
    expect(readings[1]?.changes).toEqual([
      ['punctuation', 1],
      ['substitution', 2],
    ]);
    expect(readings[1]?.parts[0]?.pieces).toEqual([
      { kind: 'same', text: 'We ' },
      { kind: 'change', type: 'substitution', base: 'will', here: 'shall' },
      { kind: 'same', text: ' keep the gates ' },
      { kind: 'change', type: 'substitution', base: 'shut', here: 'closed' },
      { kind: 'same', text: ' until the ministry talks to us,' },
    ]);
  });

  it('does not miss in one part what another part of the printing holds', () => {
    const article = anArticle('halves', 'Halves', null, ['“The gates stay shut,” she said. “Talks may begin.”']);
    const base = anArticle('whole', 'Whole', null, ['“The gates stay shut. Talks may begin. Soon.”']);
    const whole = aQuote('qw', base, 'The gates stay shut. Talks may begin. Soon.');
    const [one, two] = [
      aQuote('h1', article, 'The gates stay shut,'),
      aQuote('h2', article, 'Talks may begin.', { part: { of: 'h1', index: 1 } }),
    ];
    const dropped = (words: string, at: number) => ({
      type: 'dropped' as const,
      base: spanIn(base, words),
      here: { article: 'halves', start: at, end: at, text: '' },
    });
    const members = [
      { quote: 'h1', changes: [dropped('Talks may begin.', one.end), dropped('Soon.', one.end)] },
      { quote: 'h2', changes: [dropped('The gates stay shut.', two.start), dropped('Soon.', two.end)] },
    ];
    const site = aSite(
      [article, base],
      { quotes: [whole, one, two] },
      { sameQuote: [{ ...link, id: 's', speaker: null, base: 'qw', members }] },
    );
    const [utterance] = utterances(site.scope());
    const readings = utterance === undefined ? [] : apparatus(utterance, site.scope().links.sameQuote);
    expect(readings.map((reading) => [reading.witness.article, reading.standing, reading.changes])).toEqual([
      ['whole', 'base', []],
      ['halves', 'collated', [['dropped', 1]]],
    ]);
  });

  it('never loses or adds a character of the printing', () => {
    const at = fc.integer({ min: 0, max: shall.end + 5 });
    const change = fc.tuple(at, at, fc.constantFrom('substitution', 'dropped', 'punctuation')).map(([a, b, type]) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      return {
        type,
        base: { article: 'daily', start: 0, end: 3, text: 'The' },
        here: { article: 'ledger', start, end, text: ledger.text.slice(start, end) },
      } as const;
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        expect(
          piecesOf(shall, changes)
            .map((piece) => (piece.kind === 'same' ? piece.text : piece.here))
            .join(''),
        ).toBe(shall.text);
      }),
    );
  });
});

describe('quote pages', () => {
  it('exist for every quote, once', () => {
    expect(
      quotePages(strike)
        .map((page) => page.quote.id)
        .sort(),
    ).toEqual(['qgates', 'qlone', 'qquarrel', 'qshall', 'qstopped']);
  });

  it('say every hop, also the one not stated', () => {
    expect(chainOf(strike, shall).map((hop) => [hop.step, hop.source?.name ?? null])).toEqual([
      ['speaker', 'Ines Okkerveld'],
      ['via', 'Coast Radio'],
    ]);
    expect(chainOf(strike, lone)).toEqual([
      { step: 'speaker', source: null },
      { step: 'via', source: null },
    ]);
  });

  it('find the words a date rests on', () => {
    expect(saidFrom(strike, gates)?.id).toBe('dmonday');
    expect(saidFrom(strike, { ...gates, said: '1999' })).toBeNull();
  });

  it('name the difference their words are one side of, from every printing, and no other', () => {
    const [few, many, half] = ['Nine boats sank', 'Nine boats sank off the cape', 'Twelve boats were lost'];
    const [one, two] = [
      anArticle('one', 'One', null, [`${many}, Ray said.`]),
      anArticle('two', 'Two', null, [`${half}.`]),
    ];
    const said = aQuote('qnine', one, many, { form: 'indirect', marks: null });
    const other = aQuote('qray', one, 'Ray', { form: 'indirect', marks: null });
    const side = (article: typeof one, words: string, reading: number) => ({
      article: article.id,
      span: spanIn(article, words),
      value: words,
      by: null,
      reading,
    });
    const conflict = (id: string, words: string): Conflict => ({
      ...link,
      id,
      about: 'boats',
      type: 'number',
      verdict: 'differs',
      sides: [side(one, words, 1), side(two, half, 2)],
    });
    const site = aSite(
      [one, two],
      { quotes: [said, other] },
      { conflicts: [conflict('k1', few), conflict('k2', `${many}, Ray`)] },
    );
    const found = utterances(site.scope()).map((one) => [one.id, conflictsOf(site, one).map(({ id }) => id)]);
    expect(found).toEqual([
      ['qnine', ['k1']],
      ['qray', []],
    ]);
  });

  it('cut at word edges and never beyond the room', () => {
    expect([clip('keep the gates shut', 12), clip('short', 12), clip('indivisible', 5)]).toEqual([
      'keep the…',
      'short',
      'indi…',
    ]);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, room) => {
        expect(clip(text, room).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('citations', () => {
  it('point at the words by themselves, their surroundings and offsets', () => {
    expect(annotation(daily, [gates], 'https://x.example/')).toMatchObject({
      target: {
        source: 'https://news.example/daily',
        selector: [
          {
            exact: gates.text,
            prefix: daily.text.slice(gates.start - 32, gates.start),
            suffix: daily.text.slice(gates.end, gates.end + 32),
          },
          { start: gates.start, end: gates.end },
        ],
      },
    });
  });

  it('escape what a text directive and TeX read as their own', () => {
    const article = {
      ...anArticle('one', 'A & B', '2020', ['“Fifty-fifty, 100% of it_”']),
      url: 'https://news.example/one#top',
    };
    const quote = aQuote('q1', article, 'Fifty-fifty, 100% of it_');
    expect(textFragment(article, quote)).toBe(
      'https://news.example/one#top:~:text=Fifty%2Dfifty%2C%20100%25%20of%20it_',
    );
    expect(textFragment(daily, gates)).toBe(
      'https://news.example/daily#:~:text=We%20will%20keep%20the%20gates,the%20ministry%20talks%20to%20us%2C',
    );
    expect(textFragment({ ...article, url: null }, quote)).toBeNull();
    expect(bibtex(article, quote)).toContain('journal = {A \\& B}');
    expect(bibtex(article, quote)).toContain('note = {Fifty-fifty, 100\\% of it\\_}');
  });

  it('leave out what is not known', () => {
    expect(cslJson(bare, lone)).toEqual({
      id: 'qlone',
      type: 'article-newspaper',
      title: 'Title of bare',
      URL: 'https://news.example/bare',
      note: lone.text,
    });
    expect(cslJson(ledger, shall)).toMatchObject({ issued: { 'date-parts': [[2020, 3, 11]], circa: 1 } });
  });
});

describe('speakers', () => {
  const all = utterances(strike.scope());
  it('have their words, carriers and differences', () => {
    const view = speakerView(strike, strike.source('ines-okkerveld'), all);
    expect([view.quoted, view.reported, view.carried, view.conflicts].map((list) => list.length)).toEqual([1, 0, 0, 0]);
    expect(view.carriers.map(({ source, count }) => [source.id, count])).toEqual([['coast-radio', 1]]);
  });
  it('may be reported only, or carry the words of others', () => {
    const union = speakerView(strike, strike.source('a-union'), all);
    expect([union.quoted.length, union.reported.length, union.conflicts.length]).toEqual([0, 1, 1]);
    expect(speakerView(strike, strike.source('coast-radio'), all).carried.map((one) => one.id)).toEqual(['qgates']);
  });
  it('stand under their first letter, a leading article aside', () => {
    expect(
      lettersOf(strike).map(({ letter, sources }) => [
        letter,
        sources.map(({ source, quotes }) => `${source.name} ${quotes}`),
      ]),
    ).toEqual([
      ['C', ['Coast Radio 0']],
      ['I', ['Ines Okkerveld 1']],
      ['U', ['a union 1']],
    ]);
  });
});
