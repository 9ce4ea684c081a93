import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedStrays, type Entry, type Found, indexOf, layers, search } from '../../../src/views/search-layers.ts';
import { marksOf } from '../../../src/views/search-match.ts';
import { nearIn } from '../../../src/views/search-near.ts';
import * as passage from '../../../src/views/search-passage.ts';
import { commonRuns, LEAST_RUN } from '../../../src/views/search-passage.ts';
import { isEmpty, isPassage, parseQuery, type Query } from '../../../src/views/search-query.ts';
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
  ])('%s', (text, loose, phrases, open) =>
    expect(parseQuery(text)).toEqual({ words: loose, phrases, limits: [], unread: [], open }),
  );

  it.each([
    ['speaker:Moe', [['speaker:Moe', false, 'speaker', ['moe']]]],
    ['OUTLET:“Port Daily” ship', [['OUTLET:“Port Daily”', false, 'outlet', ['port', 'daily']]]],
    ['-crane', [['-crane', true, null, ['crane']]]],
    ['-"the crane"', [['-"the crane"', true, null, ['the', 'crane']]]],
    ['-via:Ledger', [['-via:Ledger', true, 'via', ['ledger']]]],
    ['“way -forward”', []],
    ['north-east — at 10:30 - no', []],
    ['place:harbour', []],
  ])('%s sets the limits %j', (text, limits) =>
    expect(parseQuery(text).limits).toEqual(limits.map(([typed, not, field, run]) => ({ typed, not, field, run }))),
  );

  it('says which field has nothing after it', () => {
    expect(parseQuery('speaker: moe')).toMatchObject({ unread: ['speaker:'], words: ['moe'], limits: [] });
  });

  it('reads anything without throwing, and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { words: loose, phrases, limits } = parseQuery(text);
        const read = [...loose, ...phrases.flat(), ...limits.flatMap((limit) => limit.run)];
        if (!text.includes(':'))
          expect([...read].sort()).toEqual(
            words(text)
              .map((word) => word.folded)
              .sort(),
          );
      }),
    );
  });

  it('knows an empty box', () => expect(['', '  ', '"', '—'].every((text) => isEmpty(parseQuery(text)))).toBe(true));
});

describe('nearIn', () => {
  it.each([
    ['harbour', 'harbour', 'as it stands'],
    ['harb', 'harbour', 'begins'],
    ['harbor', 'harbour', 'close'],
    ['habrour', 'harbour', 'close'],
    ['tlaks', 'talks', 'close'],
    ['oke', 'okee', 'begins'],
    ['negotation', 'negotiations', 'close'],
    ['war', 'far', null],
    ['war', 'forward', null],
    ['port', 'reported', null],
    ['ha', 'harbour', null],
    ['pier', 'tier', null],
    ['1996', '1998', null],
    ['strike', 'stripe', 'close'],
    ['strike', 'storage', null],
    ['musa', 'moussa', 'close'],
    ['name', 'naim', null],
    ['failing', 'fail', 'close'],
    ['failing', 'fair', null],
    ['evening', 'eve', null],
    ['a'.repeat(40), 'a'.repeat(41), 'begins'],
  ])('%s, printed %s: %s', (asked, printed, how) => {
    const cost = nearIn([printed, 'elsewhere'])(asked).get(printed);
    expect(cost === undefined ? null : cost === 0 ? 'as it stands' : cost < 0.1 ? 'begins' : 'close').toBe(how);
  });
});

const none: Entry['names'] = { speaker: [], role: [], outlet: [], via: [] };
const entries: readonly Entry[] = [
  {
    id: 'open',
    texts: ['We will keep the harbour open, whatever the ministry says.'],
    names: { ...none, speaker: ['Ines Okkerveld', 'Okkerveld', 'Ms Okerfeld'], outlet: ['Port Daily'] },
  },
  {
    id: 'close',
    texts: ['The only way forward is through talks.', 'The only way ahead is talks'],
    names: {
      ...none,
      speaker: ['Tomas Berrigan', 'Berrigan'],
      outlet: ['Evening Ledger'],
      role: ['aide to Okkerveld'],
    },
  },
  {
    id: 'super',
    texts: ['Even superpowers cannot move this crane.'],
    names: { ...none, speaker: ['Tomas Berrigan', 'Berrigan'], outlet: ['Evening Ledger'], via: ['Coast Wire'] },
  },
  { id: 'none', texts: ['Nobody asked us about the new timetable.'], names: { ...none, outlet: ['Port Daily'] } },
];
const index = indexOf(entries, passage);
const find = (text: string): Found => search(parseQuery(text), index);
const ids = (found: Found): readonly string[] => layers.flatMap((layer) => found[layer]);

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
    ['onlywayforward', [], [], ['close']],
    ['onlyway', [], [], ['close']],
    ['nlyway', [], [], []],
    ['who said the only way is talking', [], [], ['close']],
    ['who said what about', [], [], []],
    ['what about pizza', [], [], []],
    ['harbour open yesterday ministry', [], [], ['open']],
    ['okerfeld', [], ['open'], ['close']],
    ['“way only”', [], [], []],
    ['pizza delivery tonight', [], [], []],
    ['zzzz', [], [], []],
    ['of the at', [], [], []],
    ['', [], [], []],
  ])('%s', (text, exact, all, close) => expect(find(text)).toEqual({ exact, part: [], all, close, nowhere: [] }));

  it.each([
    ['speaker:berigan', ['close', 'super']],
    ['speaker:okkerveld', ['open']],
    ['role:okkerveld', ['close']],
    ['speaker:berrigan -crane', ['close']],
    ['outlet:“port daily”', ['open', 'none']],
    ['outlet:port timetable', ['none']],
    ['-via:coast speaker:berrigan', ['close']],
    ['-"way ahead" -crane', ['open', 'none']],
    ['speaker:berrigan harbour', []],
    ['speaker:', []],
  ])('%s finds %j', (text, found) => expect(ids(find(text))).toEqual(found));

  it('lists nothing twice and nothing that answers no word, exact above the rest', () => {
    const word = fc.constantFrom('harbour', 'harbor', 'way', 'forward', 'okkerveld', 'berigan', 'crane', 'the', 'xyz');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
        const found = find(list.join(' '));
        expect(new Set(ids(found)).size).toBe(ids(found).length);
        const plain = (id: string): string => foldedText(entries.find((one) => one.id === id)?.texts.join(' / ') ?? '');
        for (const id of found.exact) expect(plain(id)).toContain(list.join(' '));
        if (list.every((one) => one === 'xyz' || one === 'the')) expect(found.close).toEqual([]);
      }),
    );
  });

  it('lets no word of two be missing and one of three', () =>
    expect([1, 2, 3, 7, 8].map(allowedStrays)).toEqual([0, 0, 1, 1, 2]));
});

describe('a pasted text', () => {
  const pasted = 'Sources tell us that they will keep the harbour open whatever it costs the island';
  it('finds the quotes that share a run with it, and says which words stand nowhere', () => {
    const found = find(pasted);
    expect(found.part).toEqual(['open']);
    expect(found.nowhere).toEqual(['sources', 'tell', 'that', 'they', 'it', 'costs', 'island']);
  });
  it('falls back to close words when no run is shared', () => {
    const found = find('harbour keep open will ministry says the we whatever');
    expect([found.part, ids(found)]).toEqual([[], ['open']]);
  });
  it('is one from nine words on', () => {
    expect(['a b c d e f g h', 'a b c d e f g h i'].map((text) => isPassage(parseQuery(text)))).toEqual([false, true]);
  });
  it('has runs that stand in both, are long enough, and lie in no longer one', () => {
    const list = fc.array(fc.constantFrom('to', 'the', 'pier', 'ship'), { maxLength: 14 });
    fc.assert(
      fc.property(list, list, (asked, text) => {
        const found = commonRuns(asked, words(text.join(' ')));
        for (const { at, length } of found) {
          expect(length).toBeGreaterThanOrEqual(LEAST_RUN);
          expect(` ${asked.join(' ')} `).toContain(` ${text.slice(at, at + length).join(' ')} `);
          const inside = found.filter((one) => one.at <= at && one.at + one.length >= at + length);
          expect(inside).toHaveLength(1);
        }
        const shares = text.some((_word, i) => {
          const run = text.slice(i, i + LEAST_RUN);
          return run.length === LEAST_RUN && ` ${asked.join(' ')} `.includes(` ${run.join(' ')} `);
        });
        expect(found.length > 0).toBe(shares);
      }),
    );
  });
});

describe('marksOf', () => {
  const nearOf = (text: string): ReturnType<typeof nearIn> => nearIn(words(text).map((word) => word.folded));
  const marked = (query: string, text: string): readonly string[] =>
    marksOf(parseQuery(query), words(text), nearOf(text)).map(({ start, end }) => text.slice(start, end));
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
        const text = words(parts.join(' '));
        const asked: Query = parseQuery(`${query} ship`);
        for (const { start, end } of marksOf(asked, text, nearIn(text.map((word) => word.folded)))) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });
});
