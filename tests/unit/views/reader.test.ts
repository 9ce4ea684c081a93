import { describe, expect, it } from 'vitest';
import { drawn, MARKS_PER_SENTENCE, type Ranked } from '../../../src/views/density.ts';
import { comparedWith } from '../../../src/views/notes.ts';
import { placeAt, places } from '../../../src/views/paragraphs.ts';
import { readerPage } from '../../../src/views/reader.ts';
import { tailNotes } from '../../../src/views/reader-marks.ts';
import { makeRoutes } from '../../../src/views/routes.ts';
import { segmentText } from '../../../src/views/segments.ts';
import { aClaim, aDate, anArticle, aQuote, aSite, aSource, spanIn } from './explorer-fixture.ts';

const routes = makeRoutes('/');
const first = anArticle('a', 'Harbour Post', '2020-03-04', [
  'Mayor Ada Bell said  “the bridge is closed” on Monday.',
  'About 40 boats were lost. “Nobody can cross,” she said.',
  'Share this story',
]);
const second = anArticle('b', 'Hill Press', '2020-03-05', [
  '“The bridge is closed”, Ada Bell told a meeting.',
  'Some 60 boats were lost.',
]);
const chrome = { ...first, blocks: first.blocks.map((b, i) => (i === 2 ? { ...b, kind: 'promo' as const } : b)) };
const common = { story: 'strike', rule: 'test', confidence: 'certain' as const };
const bell = aSource('bell', first, 'Ada Bell');
const q1 = aQuote('q1', first, 'the bridge is closed', { speaker: 'bell' });
const q2 = aQuote('q2', second, 'The bridge is closed', { speaker: 'bell' });
const q3 = aQuote('q3', first, 'Nobody can cross,');
const c1 = aClaim('c1', first, 'the bridge is closed');
const c2 = aClaim('c2', second, 'bridge is closed');
const c3 = aClaim('c3', first, 'boats were lost');
const d1 = aDate('d1', first, 'Monday', '2020-03-02', { anchor: { against: '2020-03-04', rule: 'the latest Monday' } });
const conflict = {
  ...common,
  id: 'x1',
  about: 'boats',
  type: 'number' as const,
  verdict: 'differs' as const,
  sides: [
    { article: 'a', span: spanIn(first, 'About 40 boats'), value: '40', by: null, reading: 1 },
    { article: 'b', span: spanIn(second, 'Some 60 boats'), value: '60', by: null, reading: 2 },
  ],
};
const site = aSite(
  [chrome, second],
  { quotes: [q1, q3, q2], claims: [c1, c3, c2], sources: [bell], dates: [d1] },
  {
    sameQuote: [
      {
        ...common,
        id: 'g1',
        speaker: 'bell',
        base: 'q1',
        members: [
          { quote: 'q1', changes: [] },
          { quote: 'q2', changes: [] },
        ],
      },
    ],
    sameClaim: [{ ...common, id: 'k1', members: ['c1', 'c2'], lines: 1 }],
    conflicts: [conflict, { ...conflict, id: 'x2', verdict: 'compatible' }],
    reuse: [
      {
        ...common,
        id: 'r1',
        a: spanIn(first, 'boats were lost.'),
        b: spanIn(second, 'boats were lost.'),
        identical: 1,
        words: 3,
        direction: 'unknown',
        evidence: null,
      },
    ],
  },
);

describe('readerPage', () => {
  const page = readerPage(site, routes, chrome);
  const notes = page.blocks.flatMap((b) => b.notes);

  it('shows every block exactly as received', () => {
    expect(page.blocks).toHaveLength(3);
    for (const { place, segments } of page.blocks)
      expect(segmentText(segments)).toBe(chrome.text.slice(place.block.start, place.block.end));
  });

  it('numbers paragraphs and leaves chrome without a number', () => {
    expect(places(chrome).map((p) => [p.anchor, p.number])).toEqual([
      ['p1', 1],
      ['p2', 2],
      ['b2', null],
    ]);
    expect(placeAt(chrome, first.text.indexOf('Nobody'))?.anchor).toBe('p2');
  });

  it('says who spoke, who else has it, what differs and when; a claim with no company needs no note', () => {
    expect(notes.map(({ n, note }) => `${n} ${note.kind} ${note.id}`)).toEqual([
      '1 quote q1',
      '2 claim c1',
      '3 date d1',
      '4 differs x1-1',
      '5 quote q3',
    ]);
  });

  it('links a wording to its place in the other article', () => {
    const note = notes[0]?.note;
    expect(note?.kind === 'quote' && note.witnesses.map((w) => [w.href, w.place, w.sameWords])).toEqual([
      ['/articles/b/#q2', '¶\u00a01', true],
    ]);
  });

  it('tells how a speaker is named there only where that says more than the name, or is not sure', () => {
    const told = (text: string, confidence: 'certain' | 'unsure'): string | null | undefined => {
      const quote = aQuote('q9', first, 'Nobody can cross,', {
        speaker: 'bell',
        confidence,
        mention: spanIn(first, text),
      });
      const made = readerPage(aSite([first], { quotes: [quote], sources: [bell] }), routes, first);
      const note = made.blocks.flatMap((b) => b.notes)[0]?.note;
      return note?.kind === 'quote' ? note.mention : undefined;
    };
    expect(told('Bell', 'certain')).toBeNull();
    expect(told('Mayor Ada Bell', 'certain')).toBeNull();
    expect(told('she', 'certain')).toBe('she');
    expect(told('Mayor', 'certain')).toBe('Mayor');
    expect(told('Bell', 'unsure')).toBe('Bell');
  });

  it('leaves an unknown speaker unknown', () => {
    const note = notes[4]?.note;
    expect(note?.kind === 'quote' && note.speaker).toBeNull();
  });

  it('shows the other side of a conflict as printed', () => {
    const note = notes[3]?.note;
    expect(note?.kind === 'differs' && note.others.map((o) => [o.text, o.href])).toEqual([
      ['Some 60 boats', '/articles/b/#x1-2'],
    ]);
  });

  it('leads from one place that differs to the next', () => {
    const again = {
      ...conflict,
      id: 'x0',
      sides: conflict.sides.map((side) => ({
        ...side,
        span: { ...side.span, end: side.span.start + 5, text: side.span.text.slice(0, 5) },
      })),
    };
    const two = aSite([chrome, second], {}, { conflicts: [conflict, again] });
    const made = readerPage(two, routes, chrome);
    expect(made.differences).toEqual(['x0-1', 'x1-1']);
    expect(made.blocks.flatMap((b) => b.notes).map(({ before, after }) => [before, after])).toEqual([
      [null, 'x1-1'],
      ['x0-1', null],
    ]);
  });

  it('says which articles a note compares with', () => {
    expect(notes.map(({ note }) => comparedWith(note))).toEqual([['b'], ['b'], [], ['b'], []]);
  });

  it('puts numbers that stand at one place in order', () => {
    const block = page.blocks[0];
    const marks = block?.segments.flatMap((s) => tailNotes(s).map((t) => t.note)) ?? [];
    expect(marks).toEqual([1, 2, 3]);
  });

  it('measures shared wording per paragraph', () => {
    expect(page.blocks.map((b) => b.rail.level)).toEqual(['none', 'some', 'none']);
    expect(page.blocks[1]?.rail.share).toBeCloseTo(3 / 10);
    expect(page.blocks[1]?.rail.others.map((o) => o.href)).toEqual(['/articles/b/#p2']);
  });

  it.each([
    ['none', 0, 3],
    ['excerpt', 2, 1],
  ] as const)('with rights %s shows %i blocks and says that %i are withheld', (rights, shown, withheld) => {
    const limited = readerPage(site, routes, { ...chrome, rights });
    expect([limited.blocks.filter((b) => b.shown).length, limited.withheld]).toEqual([shown, withheld]);
  });
});

describe('drawn', () => {
  const text = 'One two three four five six. Seven eight.';
  const mark = (id: string, start: number, rank: number | null): Ranked => ({ id, start, end: start + 1, rank });
  it('draws at most so many marks in a sentence, the most telling first', () => {
    const marks = [
      mark('d', 0, 4),
      mark('c', 1, 2),
      mark('f', 2, 3),
      mark('e', 3, 4),
      mark('x', 4, 1),
      mark('s', 30, 4),
    ];
    expect(MARKS_PER_SENTENCE).toBe(3);
    expect([...drawn(text, 0, text.length, marks)].sort()).toEqual(['c', 'f', 's', 'x']);
  });
  it('always draws quotations, and never what has no rank', () => {
    const marks = [0, 1, 2, 3, 4].map((i) => mark(`q${i}`, i, 0)).concat(mark('n', 5, null));
    expect(drawn(text, 0, text.length, marks).size).toBe(5);
  });
});
