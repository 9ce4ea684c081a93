import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, type ExportRow, jsonOf } from '../../../src/views/quote-export.ts';

/** Reads RFC 4180: rows of cells. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let rest = csv.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const [whole, quoted, plain = '', end = ''] = /^(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/.exec(rest) ?? [rest];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    rest = rest.slice(whole.length);
  }
  return rows.slice(0, -1);
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '+41', '-x', '@home', '\t=a', 'a "b", c', 'two\nlines', '＝A1', "'", ''),
);
const name = fc.stringMatching(/^[a-z]{1,8}$/);
const row: fc.Arbitrary<ExportRow> = fc.record({
  id: name,
  words: text,
  speaker: text,
  role: text,
  kind: fc.array(name),
  said: text,
  outlet: fc.array(name),
  via: fc.array(name),
  wordings: fc.nat(),
  address: fc.webUrl(),
});
const one: ExportRow = {
  id: 'q1',
  words: '=HYPERLINK("x")',
  speaker: 'Ines, of the port',
  role: '',
  kind: ['direct', 'partial'],
  said: '2021-08-22',
  outlet: ['Port Daily'],
  via: [],
  wordings: 2,
  address: 'https://news.example/q1/',
};

describe('the list as a file', () => {
  it('is CSV that opens safely', () =>
    expect(csvOf([one])).toBe(
      '\uFEFFid,words,speaker,role,kind,said,outlet,via,wordings,address\n' +
        'q1,"\'=HYPERLINK(""x"")","Ines, of the port",,direct; partial,2021-08-22,Port Daily,,2,https://news.example/q1/\n',
    ));

  it('has a line for each row, in order, whose cells read back equal but for the guard', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const [head = [], ...lines] = read(csvOf(rows));
        expect(lines).toHaveLength(rows.length);
        rows.forEach((given, i) => {
          const cells = new Map(head.map((column, at) => [column, lines[i]?.[at]]));
          for (const [column, value] of Object.entries(given)) {
            const plain = Array.isArray(value) ? value.join('; ') : String(value);
            expect([plain, `'${plain}`]).toContain(cells.get(column));
            expect(cells.get(column)).not.toMatch(/^[=+\-@\t\r＋－＝＠]/u);
          }
        });
      }),
    );
  });

  it('reads back equal as JSON', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(JSON.parse(jsonOf(rows))).toEqual(rows);
      }),
    );
  });
});
