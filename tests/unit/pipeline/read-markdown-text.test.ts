import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalText, markdownText, parsedText } from '../../../src/pipeline/markdown-text.ts';

/** Lines as news sites give them, none of them markup. */
const plainLine = fc.constantFrom(
  'The river rose again overnight -- the third time this month –– and nobody slept.',
  '“We wait,” she said. "They wait." \'No.\'',
  'READ MORE:\u00a0What the river took',
  '  Indented a little, with a trailing blank ',
  '\u00a0',
  '',
  'Costs: $5 (£4) @ 3% ... (and) rising…',
  "The town's mayor: 6,000 + 200 = 6,200; 1/2 gone | Site",
  'Ben & Sons',
  'a < b > c',
  'x~y ^ z {0}',
  '2021 was wet.',
  '– a dash first',
  '-5 degrees',
  '+44 is the code',
  '#',
  '·',
);
const plainBody = fc
  .tuple(
    fc.array(
      plainLine.filter((line) => line !== '#'),
      { maxLength: 8 },
    ),
    fc.constantFrom('\n', '\n\n', '\r\n'),
  )
  .map(([lines, end]) => lines.join(end));

describe('markdownText', () => {
  it.each([
    ['headings', '# One\n\n## Two ##\n\nThree\n===\n\nend', 'One\n\nTwo\n\nThree\n\n\nend'],
    ['emphasis', 'a **b** _c_ ***d*** e', 'a b c d e'],
    [
      'links and pictures',
      'see [the *page*](http://a.example/x "t") and ![a \\[map\\]](m.png) <http://b.example>',
      'see the page and a [map] http://b.example',
    ],
    ['link definitions', 'see [it][1]\n\n[1]: http://a.example', 'see it\n\n'],
    ['block quotes, nested and lazy', '> one\n> > two\nlazy\n\nend', 'one\ntwo\nlazy\n\nend'],
    ['bullets', '- one\n  more\n* two', 'one\n  more\ntwo'],
    ['numbers of lists are words', '1. one\n2. two', '1. one\n2. two'],
    ['references', 'Ben &amp; Sons&nbsp;&#169; &bogus; &', 'Ben & Sons\u00a0© &bogus; &'],
    ['references of two code units', 'a &#x1F30A; b', 'a 🌊 b'],
    ['escapes', '5 \\* 6 \\# \\a', '5 * 6 # \\a'],
    ['code', '`a  b` and\n\n```js\nx *y*\n```\n', 'a  b and\n\n\nx *y*\n\n'],
    ['comments and tags', 'a <!-- hidden\n --> b <em>c</em> <inaudible>', 'a \n b c <inaudible>'],
    ['tags of a block', '<div class="x">\n*kept* as it is\n</div>', '\n*kept* as it is\n'],
    ['rules and hard breaks', 'a\\\nb  \nc\n\n***\n\nd', 'a\nb  \nc\n\n\n\nd'],
  ])('takes out markup and nothing else: %s', (_, body, text) => {
    expect(markdownText(body).text).toBe(text);
  });

  it('tells headings, lists and quotes where they stand in the text', () => {
    const { text, hints } = markdownText('# Head & tail\n\n- *one*\n\n> two &amp; three\n\nfour');
    expect(hints.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'Head & tail'],
      ['list', 'one'],
      ['quote', 'two & three'],
    ]);
  });

  it('leaves a text without markup as it is, whatever its dashes, blanks and line ends', () => {
    fc.assert(
      fc.property(plainBody, (body) => {
        expect(markdownText(body).text).toBe(body);
      }),
    );
  });

  it('gives by its short way what the parser gives', () => {
    const body = fc
      .array(
        fc.oneof(
          plainLine,
          fc.constantFrom(
            '# x',
            '* y',
            '*z*',
            '> q',
            '&lt;',
            '\\*',
            '1. n',
            '---',
            '===',
            '~~~',
            '<i>',
            '[a]',
            '***',
            '- - -',
            '-',
            '+',
            '=',
          ),
        ),
        { maxLength: 8 },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(body, (source) => {
        const { text, hints } = markdownText(source);
        const slow = parsedText(source);
        expect(text).toBe(slow.text);
        expect(hints).toEqual(slow.hints);
      }),
      { numRuns: 500 },
    );
  });

  it('never loses a letter or digit of running text', () => {
    const words = fc
      .array(fc.constantFrom('alpha', 'beta7', '**', '*', '_', '> ', '\n', ' ', '# ', '- '), { maxLength: 20 })
      .map((parts) => parts.join(''));
    const letters = (text: string) => text.replace(/[^a-z\d]/g, '');
    fc.assert(
      fc.property(words, (source) => {
        expect(letters(markdownText(source).text)).toBe(letters(source));
      }),
    );
  });

  it('reads a body nested beyond all reason as plain text', () => {
    const deep = `${'>'.repeat(20_000)} x`;
    expect(markdownText(deep).text).toBe(deep);
  });
});

describe('literalText', () => {
  it('is the body, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        expect(literalText(`# *a* &amp; ${body}`).text).toBe(`# *a* &amp; ${body}`);
      }),
    );
  });
});
