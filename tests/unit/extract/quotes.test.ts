import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../src/story/records.ts';
import { recordSchemas } from '../../../src/story/records.ts';
import { quotesOf, read } from './support.ts';

/** `speaker: words` of every marked quotation. */
const said = (text: string): string[] =>
  quotesOf(text).flatMap((q) => (q.form === 'indirect' ? [] : [`${q.speaker ?? '?'}: ${q.text}`]));

describe('who said it', () => {
  it.each<[string, string, string[]]>([
    [
      'the speaker of the sentence before, in the same paragraph',
      'Ann Lowe said the quay was shut. “It leans.”',
      ['Ann Lowe: It leans.'],
    ],
    ['he, after one man', 'Joe Pell said the quay was shut. “It leans,” he added.', ['Joe Pell: It leans,']],
    [
      'she, after a woman named after a man',
      'Mr Joe Pell said the quay was shut.\n\nMrs Ann Lowe disagreed. “It leans,” she said.',
      ['Ann Lowe: It leans,'],
    ],
    [
      'she, past a man named later',
      'Mrs Ann Lowe said the quay was shut. Mr Joe Pell stayed away. “It leans,” she said.',
      ['Ann Lowe: It leans,'],
    ],
    ['a surname', 'Ann Lowe runs the ferry. “It leans,” Lowe said.', ['Ann Lowe: It leans,']],
    [
      'the right one of two surnames',
      'Ann Lowe and Joe Pell run the ferry. “It leans,” Pell said. “It stands,” said Lowe.',
      ['Joe Pell: It leans,', 'Ann Lowe: It stands,'],
    ],
    [
      'two experts in adjacent paragraphs',
      '“It leans,” said Ann Lowe, a builder.\n\n“It stands,” said Joe Pell, another.',
      ['Ann Lowe: It leans,', 'Joe Pell: It stands,'],
    ],
    [
      'a quotation after a colon in the paragraph before',
      'Ann Lowe had this to say:\n\n“The quay leans.”',
      ['Ann Lowe: The quay leans.'],
    ],
    [
      'a quotation named afterwards',
      '“The quay leans. It will fall.” “Nobody listens,” said Ann Lowe.',
      ['Ann Lowe: The quay leans. It will fall.', 'Ann Lowe: Nobody listens,'],
    ],
    [
      'the one quoted, not the one who quotes',
      'Joe Pell quoted Ann Lowe as saying the quay was “a ruin”.',
      ['Ann Lowe: a ruin'],
    ],
    ['the speaker, not the listener', 'Ann Lowe told Joe Pell the quay was “a ruin”.', ['Ann Lowe: a ruin']],
    ['the speaker, not the one spoken of', 'Of Joe Pell, Ann Lowe said: “He leans.”', ['Ann Lowe: He leans.']],
    ['the speaker of a passive', 'The quay was called “a ruin” by Ann Lowe.', ['Ann Lowe: a ruin']],
  ])('%s', (_, text, expected) => {
    expect(said(`${text}\n\nThe boats stayed in.`)).toEqual(expected);
  });

  it.each([
    ['nobody is named', '“The quay leans.”\n\nThe boats stayed in.'],
    [
      'two are named and neither speaks',
      'Ann Lowe and Joe Pell walked to the quay.\n\n“The quay leans and will fall.”\n\nThe boats stayed in.',
    ],
    ['a title', 'Ann Lowe likes “The Last Ferry” best of all.\n\nThe boats stayed in.'],
    ['the words of a banner', 'The banner on the quay read “No More Mud”.\n\nThe boats stayed in.'],
    ['a nickname', 'Ann “Mule” Lowe left the quay.\n\nThe boats stayed in.'],
  ])('unknown where %s', (_, text) => {
    expect(said(text).filter((s) => !s.startsWith('?'))).toEqual([]);
  });

  it.each([
    ['did not say', 'Ann Lowe did not say whether the quay would open.'],
    ['declined to say', 'Ann Lowe declined to say when the quay would open.'],
    ['refused to say', 'Ann Lowe refused to say who paid.'],
    ['would not say', 'Ann Lowe would not say who paid.'],
    ['has yet to say', 'Ann Lowe has yet to say who paid.'],
    ['is expected to say', 'Ann Lowe is expected to say that the quay will open.'],
  ])('nobody is reported who %s', (_, text) => {
    expect(quotesOf(`${text}\n\nThe boats stayed in.`).map((q) => q.text)).toEqual([]);
  });
});

describe('who carried it', () => {
  it.each<[string, string[]]>([
    ['“It leans,” Ann Lowe told Reuters.', ['Reuters']],
    ['“It leans,” Ann Lowe told the BBC.', ['BBC']],
    ['“It leans,” Ann Lowe told BBC Scotland.', ['BBC Scotland']],
    ['“It leans,” Ann Lowe told the BBC’s Today programme.', ['BBC']],
    ['“It leans,” Ann Lowe told the Calder Gazette newspaper.', ['Calder Gazette']],
    ['“It leans,” Ann Lowe told reporters.', []],
    ['“It leans,” Ann Lowe told Joe Pell.', []],
    ['“It leans,” Ann Lowe told the Coast Council.', []],
    ['“It leans,” Ann Lowe said in an interview with Reuters.', ['Reuters']],
    ['In an interview with Reuters, Ann Lowe said it was “a ruin”.', ['Reuters']],
    ['Speaking to Reuters on Monday, Ann Lowe said it was “a ruin”.', ['Reuters']],
    ['Ann Lowe wrote on Twitter that it was “a ruin”.', ['Twitter']],
    ['“It leans,” Ann Lowe tweeted.', []],
    ['Ann Lowe was quoted by Reuters as saying it was “a ruin”.', ['Reuters']],
    ['Ann Lowe was quoted as saying by Reuters that it was “a ruin”.', ['Reuters']],
    ['Reuters quoted Ann Lowe as saying it was “a ruin”.', ['Reuters']],
    ['The Calder Gazette cited Ann Lowe as saying it was “a ruin”.', ['Calder Gazette']],
    ['According to Reuters, Ann Lowe said it was “a ruin”.', ['Reuters']],
    ['Reuters reported that Ann Lowe called it “a ruin”.', ['Reuters']],
    ['State media quoted Ann Lowe as saying it was “a ruin”.', ['State media']],
    ['Ann Lowe, in remarks carried by Reuters, said it was “a ruin”.', ['Reuters']],
    ['Ann Lowe, who used to work for Reuters, said it was “a ruin”.', []],
    ['Ann Lowe of Reuters said it was “a ruin”.', []],
    ['Ann Lowe criticised Reuters. “It leans,” she said.', []],
    ['Ann Lowe told the Harbour Club it was “a ruin”.', []],
    ['Ann Lowe told the Norland parliament it was “a ruin”.', []],
    ['Joe Pell quoted Ann Lowe as saying it was “a ruin”.', ['Joe Pell']],
    ['“It leans,” Ann Lowe told AFP by phone. “It will fall.”', ['AFP']],
  ])('%s', (text, via) => {
    const quote = quotesOf(`${text}\n\nThe boats stayed in.`).find((q) => q.form !== 'indirect');
    expect([quote?.speaker, quote?.via.map((v) => v.replace(/^the /, ''))]).toEqual(['Ann Lowe', via]);
  });

  it.each<{ text: string; now: string[]; wanted: string[] }>([
    { text: '“It leans,” Ann Lowe said on Twitter.', now: [], wanted: ['Twitter'] },
    { text: '“It leans,” Ann Lowe said in a post on Facebook.', now: [], wanted: ['Facebook'] },
    { text: 'Ann Lowe told Reuters and the BBC that it was “a ruin”.', now: ['Reuters'], wanted: ['Reuters', 'BBC'] },
  ])('not yet read as a person would: $text', ({ text, ...row }) => {
    const quote = quotesOf(`${text}\n\nThe boats stayed in.`).find((q) => q.form !== 'indirect');
    const now = quote?.via.map((v) => v.replace(/^the /, ''));
    expect([quote?.speaker, now]).toEqual(['Ann Lowe', row.now]);
    expect(now).not.toEqual(row.wanted);
  });
});

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  ' ',
  ' ',
  ', ',
  '. ',
  '\n\n',
  '\n',
  ': ',
  '? ',
  'Ann Lowe ',
  'Lowe',
  'Mrs Lowe ',
  'Joe Pell',
  ' she ',
  ' he ',
  ' said ',
  'said',
  ' told Reuters ',
  'according to ',
  ' that ',
  'the quay',
  ' leans',
  'the group ',
  'A spokesman for ',
  'who ',
  ', 61, ',
  ' 12 boats ',
  'on Monday',
  ' (',
  ') ',
  '—',
  'son of ',
  'adding ',
  'as saying ',
  'quoted ',
  '\u00a0',
  'é',
  '🌊',
  '<b>',
  '&amp;',
  '# ',
  '> ',
  '* ',
  'READ MORE: ',
);
const body = fc
  .array(piece, { minLength: 1, maxLength: 45 })
  .map((pieces) => pieces.join(''))
  .filter((text) => /\S/.test(text));

describe('extraction, on any text', () => {
  it('never throws, and every record and span is its slice and fits its schema', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('a.txt', 'a.md'), (text, file) => {
        const { article, records } = read(text, file);
        const slice = (s: { start: number; end: number }): string => article.text.slice(s.start, s.end);
        const all: AnyRecord[] = [
          ...records.quotes,
          ...records.claims,
          ...records.sources,
          ...records.dates,
          ...records.figures,
        ];
        for (const record of all) expect(record.text).toBe(slice(record));
        for (const { mention, cue, restsOn } of records.quotes)
          for (const span of [mention, cue, restsOn]) if (span) expect(span.text).toBe(slice(span));
        for (const { mentions } of records.sources) for (const span of mentions) expect(span.text).toBe(slice(span));
        for (const { cues } of records.claims) for (const span of cues) expect(span.text).toBe(slice(span));
        for (const quote of records.quotes) expect(recordSchemas.quotes.safeParse(quote).success).toBe(true);
        for (const source of records.sources) expect(recordSchemas.sources.safeParse(source).success).toBe(true);
        for (const claim of records.claims) expect(recordSchemas.claims.safeParse(claim).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every id once, and every speaker and carrier is a source', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { records } = read(text);
        for (const list of [records.quotes, records.claims, records.sources])
          expect(new Set(list.map((r) => r.id)).size).toBe(list.length);
        const ids = new Set(records.sources.map((s) => s.id));
        const used = [
          ...records.quotes.flatMap((q) => [q.speaker, ...q.via, ...q.alternatives]),
          ...records.claims.flatMap((c) => [c.by, ...c.via]),
        ];
        expect(used.filter((id) => id !== null && !ids.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('makes one record of every pair of marks, and says unknown of those without a speaker', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { quotes } = read(text).records;
        for (const q of quotes) {
          expect((q.speaker === null) === (q.speakerBasis === 'unknown')).toBe(true);
          if (q.speakerBasis === 'stated') expect(q.cue).not.toBeNull();
          if (q.speakerBasis === 'implied') expect([q.cue, q.mention]).toEqual([null, null]);
          if (q.confidence === 'certain') expect(q.speakerBasis).toBe('stated');
          if (q.form === 'scare') expect([q.speaker, q.cue]).toEqual([null, null]);
          expect(q.marks === null).toBe(q.form === 'indirect' || q.form === 'stance');
          if (q.part) expect(quotes.some((first) => first.id === q.part?.of && first.part?.index === 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives equal records the second time', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 60 },
    );
  });
});
