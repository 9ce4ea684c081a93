import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeRanker } from '../../../src/views/search-close.ts';
import { allowedStrays, type Entry, type Found, isClose, prepare, search } from '../../../src/views/search-layers.ts';
import { closeness, marksOf } from '../../../src/views/search-match.ts';
import { isEmpty, parseQuery } from '../../../src/views/search-query.ts';
import { fold, foldedText, words } from '../../../src/views/search-words.ts';

describe('words', () => {
  it.each([
    ['Saïd’s “north-east” café', 'saids north east cafe'],
    ["don't — DON’T", 'dont dont'],
    ['Łódź, Ærø; Straße', 'lodz aero strasse'],
    ['', ''],
    ['… — “ ”', ''],
    ['9,000 men', '9 000 men'],
    ['Пётр и 東京', 'петр и 東京'],
  ])('%s → %s', (text, folded) => expect(foldedText(text)).toBe(folded));

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of words(text)) expect(fold(text.slice(word.start, word.end))).toBe(word.folded);
      }),
    );
  });
});

describe('parseQuery', () => {
  it.each([
    ['only way', ['only', 'way'], [], true],
    ['“only way” forward', ['forward'], [['only', 'way']], true],
    ['"only way', [], [['only', 'way']], false],
    ['harbour ', ['harbour'], [], false],
    ['""', [], [], false],
  ])('%s', (text, loose, phrases, open) => expect(parseQuery(text)).toEqual({ words: loose, phrases, open }));

  it('knows an empty box', () => expect(['', '  ', '"', '—'].every((text) => isEmpty(parseQuery(text)))).toBe(true));
});

describe('closeness', () => {
  it.each([
    ['harbour', 'harbour', 'equal'],
    ['harb', 'harbour', 'begins'],
    ['harbor', 'harbour', 'close'],
    ['habrour', 'harbour', 'close'],
    ['oke', 'okee', 'begins'],
    ['negotation', 'negotiations', 'close'],
    ['war', 'far', null],
    ['ha', 'harbour', null],
    ['pier', 'tier', null],
    ['1996', '1998', null],
    ['strike', 'stripe', 'close'],
    ['strike', 'string', 'close'],
    ['strike', 'storage', null],
  ])('%s, printed %s: %s', (asked, printed, how) => expect(closeness(asked, printed)).toBe(how));
});

const entries: readonly Entry[] = [
  {
    id: 'open',
    texts: ['We will keep the harbour open, whatever the ministry says.'],
    names: ['Ines Okkerveld', 'Okkerveld', 'Ms Okerfeld', 'Port Daily'],
  },
  {
    id: 'close',
    texts: ['The only way forward is through talks.', 'The only way ahead is talks'],
    names: ['Tomas Berrigan', 'Berrigan', 'Evening Ledger'],
  },
  {
    id: 'super',
    texts: ['Even superpowers cannot move this crane.'],
    names: ['Tomas Berrigan', 'Berrigan', 'Evening Ledger'],
  },
  { id: 'none', texts: ['Nobody asked us about the new timetable.'], names: ['Port Daily'] },
];
const prepared = entries.map(prepare);
const rank = closeRanker(entries);
const find = (text: string): Found => search(parseQuery(text), prepared, rank);

describe('search', () => {
  it.each([
    ['only way forward', ['close'], [], []],
    ['“the harbour open”', ['open'], [], []],
    ['forward way only', [], ['close'], []],
    ['harbour okkerveld', [], ['open'], []],
    ['keep the har', ['open'], [], []],
    ['Okerveld harbor', [], [], ['open']],
    ['Beringan superpowers', [], [], ['super']],
    ['super powers crane', [], [], ['super']],
    ['harbour open yesterday ministry', [], [], ['open']],
    ['okerfeld', [], ['open'], []],
    ['“way only”', [], [], []],
    ['pizza delivery tonight', [], [], []],
    ['zzzz', [], [], []],
    ['of the at', [], [], []],
    ['', [], [], []],
  ])('%s', (text, exact, all, close) => expect(find(text)).toEqual({ exact, all, close }));

  it('works before the ranker is loaded, without the third layer', () => {
    expect(search(parseQuery('Okerveld harbor'), prepared, null)).toEqual({ exact: [], all: [], close: [] });
    expect(search(parseQuery('harbour'), prepared, null).exact).toEqual(['open']);
  });

  it('lists nothing twice, and in the third layer only what answers all words but the strays', () => {
    const word = fc.constantFrom(
      'harbour',
      'harbor',
      'way',
      'forward',
      'okkerveld',
      'berigan',
      'crane',
      'banana',
      'the',
      'superpower',
      'xyz',
      'talks',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
        const text = list.join(' ');
        const found = find(text);
        const ids = [...found.exact, ...found.all, ...found.close];
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of found.close)
          expect(prepared.some((one) => one.id === id && isClose(parseQuery(text), one))).toBe(true);
      }),
    );
  });

  it('lets no word of two be missing and one of three', () =>
    expect([1, 2, 3, 7, 8].map(allowedStrays)).toEqual([0, 0, 1, 1, 2]));
});

describe('marksOf', () => {
  const marked = (query: string, text: string): readonly string[] =>
    marksOf(parseQuery(query), words(text)).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['harbor', 'The harbour and the Harbor.', ['Harbor']],
    ['harber', 'The harbour and the ship.', ['harbour']],
    ['only way', 'Only this: the only way.', ['only', 'way']],
    ['“only way”', 'Only this: the only way.', ['only', 'way']],
    ['ferry', 'The harbour.', []],
  ])('%s in %s', (query, text, parts) => expect(marked(query, text)).toEqual(parts));

  it('gives stretches in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.constantFrom('ship', 'ships', 'shop', '"', ' ', 'the ')), (query, parts) => {
        let at = 0;
        for (const { start, end } of marksOf(parseQuery(`${query} ship`), words(parts.join(' ')))) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });
});
