import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/pipeline/blocks.ts';
import { statements } from '../../../src/pipeline/language/clauses.ts';
import { tokenise } from '../../../src/pipeline/language/tokens.ts';
import { pairMarks } from '../../../src/pipeline/marks.ts';

const tokens = (text: string) =>
  tokenise(text, { start: 0, end: text.length }, pairMarks(text, findBlocks(text, [], null)).pairs);
const kinds = (text: string): string[] => tokens(text).map((t) => (t.kind === 'word' ? t.text : `${t.kind} ${t.text}`));

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ['Ann Lowe left.', ['Ann', 'Lowe', 'left', 'punct .']],
    ['Ann’s boat', ['Ann', 'possessive ’s', 'boat']],
    ['It isn’t', ['It', 'isn’t']],
    ['Mr. Lowe met Gen. Pell', ['Mr.', 'Lowe', 'met', 'Gen.', 'Pell']],
    ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['1,200 boats', ['number 1,200', 'boats']],
    ['Ngozi Okonkwo-Bello', ['Ngozi', 'Okonkwo-Bello']],
    ['L’Écuyer and O’Neill', ['L’Écuyer', 'and', 'O’Neill']],
    ['She said “it leans” twice', ['She', 'said', 'quote “it leans”', 'twice']],
    ["She said ''it leans'' twice", ['She', 'said', "quote ''it leans''", 'twice']],
    ['“It leans,” she said', ['quote “It leans,”', 'she', 'said']],
    ['‘It’s Ann’s’ quay', ['quote ‘It’s Ann’s’', 'quay']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('keeps every character that is no blank, once and in order, each token at its place', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      "''",
      ' ',
      'Ann',
      'isn’t',
      '’s',
      '1,200',
      '.',
      'é',
      '🌊',
      '-',
      '\u00a0',
      '(',
      'U.S.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = tokens(text);
        for (const t of found) expect(text.slice(t.start, t.end)).toBe(t.text);
        expect(
          found
            .map((t) => t.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
        for (const [i, t] of found.entries()) expect(t.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('statements', () => {
  const parts = (text: string): string[] => statements(tokens(text)).map((r) => text.slice(r.start, r.end));
  it.each<[string, string[]]>([
    ['The quay was shut.', ['The quay was shut']],
    ['The quay was shut and the gate was locked.', ['The quay was shut', 'the gate was locked']],
    ['The quay was shut; the gate was locked.', ['The quay was shut', 'the gate was locked']],
    ['Boats and nets were lost.', ['Boats and nets were lost']],
    ['A quay, a gate.', []],
    ['It fell.', []],
  ])('of “%s”', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
