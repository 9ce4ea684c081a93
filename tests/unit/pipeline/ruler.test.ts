import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText, parsedText } from '../../../src/pipeline/markdown-text.ts';
import { Ruler } from '../../../src/pipeline/ruler.ts';

/** Pieces that make up sources full of markup and of things that look like it. */
const piece = fc.constantFrom(
  'The mayor said',
  ' “we wait”',
  ' -- ',
  '**bold**',
  '*soft*',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '> > ',
  '- ',
  '# ',
  '1. ',
  '&amp;',
  '&nbsp;',
  '&#8217;',
  '&bogus;',
  '\\*',
  '\\',
  '[link](http://a.example "t")',
  '![alt](b)',
  '`code`',
  '<!-- gone -->',
  '<b>',
  '</b>',
  '<inaudible>',
  '```\n',
  '    ',
  '\t',
  '***',
  '===',
  '---',
  '  \n',
  '\u00a0',
  'é',
  '🌊',
  '_',
  '*',
  '[',
  ']',
  '(',
  ')',
  '!',
  '~',
  'x',
);
const markdownish = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

describe('Ruler', () => {
  it.each([
    [
      'line feeds',
      'ab\ncd\n\ne',
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [2, 1],
        [2, 2],
        [2, 3],
        [3, 1],
        [4, 1],
        [4, 2],
      ],
    ],
    [
      'carriage returns',
      'a\r\nb\rc',
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [2, 1],
        [2, 2],
        [3, 1],
        [3, 2],
      ],
    ],
    [
      'surrogate pairs count as two columns',
      '🌊a',
      [
        [1, 1],
        [1, 2],
        [1, 3],
        [1, 4],
      ],
    ],
    ['an empty source', '', [[1, 1]]],
  ])('counts lines and columns from 1: %s', (_, source, places) => {
    const ruler = new Ruler(source, source.length, [{ text: 0, source: 0 }]);
    expect(places.map((__, offset) => ruler.place(offset))).toEqual(places.map(([line, column]) => ({ line, column })));
  });

  it('skips front matter and markup', () => {
    const source = '---\ntitle: T\n---\n# Head\n\nOne **two** three';
    const body = source.slice(17);
    const { text, segments } = markdownText(body);
    const ruler = new Ruler(
      source,
      text.length,
      segments.map((segment) => ({ text: segment.text, source: segment.source + 17 })),
    );
    expect(text).toBe('Head\n\nOne two three');
    expect(ruler.place(text.indexOf('Head'))).toEqual({ line: 4, column: 3 });
    expect(ruler.place(text.indexOf('two'))).toEqual({ line: 6, column: 7 });
    expect(ruler.place(text.indexOf('three'))).toEqual({ line: 6, column: 13 });
  });

  it.each([-1, 4, 0.5, Number.NaN])('refuses the offset %d of a text of three', (offset) => {
    expect(() => new Ruler('abc', 3, [{ text: 0, source: 0 }]).sourceOffset(offset)).toThrow(RangeError);
  });

  it('keeps every character: each stands in the source where the ruler says, unless a reference stands for it', () => {
    fc.assert(
      fc.property(markdownish, (source) => {
        const { text, segments } = parsedText(source);
        const ruler = new Ruler(source, text.length, segments);
        let last = -1;
        for (let i = 0; i < text.length; i++) {
          const at = ruler.sourceOffset(i);
          expect(at).toBeGreaterThan(last);
          last = at;
          if (source[at] !== text[i]) expect(source.slice(0, at + 1)).toMatch(/&[#\w]*$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same line and column as counting does', () => {
    fc.assert(
      fc.property(markdownish, fc.nat(), (source, n) => {
        const offset = n % (source.length + 1);
        const before = source.slice(0, offset);
        const ends = [...before.matchAll(/\r\n|\n|\r(?!\n)/g)].filter(
          (end) => !(end[0] === '\r' && source[end.index + 1] === '\n'),
        );
        const last = ends.at(-1);
        const expected = { line: ends.length + 1, column: offset - (last ? last.index + last[0].length : 0) + 1 };
        expect(new Ruler(source, source.length, [{ text: 0, source: 0 }]).place(offset)).toEqual(expected);
      }),
    );
  });
});
