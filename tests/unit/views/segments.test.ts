import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, type Segment, segments, segmentText } from '../../../src/views/segments.ts';

const text = 'The mayor said "the bridge is closed" on Monday, \u00a0two  officers said.';

function pieces(list: readonly Segment<Mark>[], id: string): Segment<Mark>[] {
  return list.flatMap((s) => {
    if (s.kind === 'text') return [];
    const below = pieces(s.children, id);
    return s.mark.id === id ? [s, ...below] : below;
  });
}

/** Each mark as `<id …>`; `+` says the piece goes on, `~` that it has begun before. */
function drawn(list: readonly Segment<Mark>[]): string {
  return list
    .map((s) =>
      s.kind === 'text' ? s.text : `<${s.first ? '' : '~'}${s.mark.id}${s.last ? '' : '+'} ${drawn(s.children)}>`,
    )
    .join('');
}

describe('segments', () => {
  const line = 'abcdefghij';
  it.each<[string, Mark[], string]>([
    ['no mark', [], 'abcdefghij'],
    ['one inside', [{ id: 'x', start: 2, end: 4 }], 'ab<x cd>efghij'],
    [
      'nested',
      [
        { id: 'in', start: 3, end: 4 },
        { id: 'out', start: 2, end: 6 },
      ],
      'ab<out c<in d>ef>ghij',
    ],
    [
      'crossing is cut',
      [
        { id: 'x', start: 1, end: 5 },
        { id: 'y', start: 3, end: 8 },
      ],
      'a<x bc<y+ de>><~y fgh>ij',
    ],
    [
      'equal spans nest by id',
      [
        { id: 'q', start: 0, end: 2 },
        { id: 'c', start: 0, end: 2 },
      ],
      '<c <q ab>>cdefghij',
    ],
    [
      'side by side',
      [
        { id: 'x', start: 0, end: 5 },
        { id: 'y', start: 5, end: 10 },
      ],
      '<x abcde><y fghij>',
    ],
    ['empty marks vanish', [{ id: 'x', start: 3, end: 3 }], 'abcdefghij'],
  ])('%s', (_name, marks, expected) => {
    expect(drawn(segments(line, 0, line.length, marks))).toBe(expected);
  });

  it('clips marks to the range', () => {
    expect(
      drawn(
        segments(line, 3, 6, [
          { id: 'x', start: 0, end: 5 },
          { id: 'y', start: 8, end: 9 },
        ]),
      ),
    ).toBe('<~x de>f');
  });

  const marksIn = fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 12 })
    .map((pairs) => pairs.map(([a, b], i): Mark => ({ id: `m${i}`, start: Math.min(a, b), end: Math.max(a, b) })));

  it('keeps every character, whatever the marks', () => {
    fc.assert(
      fc.property(marksIn, fc.nat(text.length), fc.nat(text.length), (marks, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(segmentText(segments(text, from, to, marks))).toBe(text.slice(from, to));
      }),
    );
  });

  it('gives every mark exactly its own words, with one first and one last piece', () => {
    fc.assert(
      fc.property(marksIn, (marks) => {
        const list = segments(text, 0, text.length, marks);
        for (const mark of marks.filter((m) => m.end > m.start)) {
          const mine = pieces(list, mark.id);
          expect(segmentText(mine)).toBe(text.slice(mark.start, mark.end));
          expect(mine.filter((s) => s.kind === 'mark' && s.first)).toHaveLength(1);
          expect(mine.filter((s) => s.kind === 'mark' && s.last)).toHaveLength(1);
        }
      }),
    );
  });
});
