import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/pipeline/blocks.ts';
import { pairMarks } from '../../../src/pipeline/marks.ts';

interface Marked {
  readonly inside: readonly string[];
  readonly stray: readonly string[];
}

/** What stands inside the marks of a text (blank lines part paragraphs), and what strays. */
function marked(text: string): Marked {
  const { pairs, stray } = pairMarks(text, findBlocks(text, [], null));
  return {
    inside: pairs.map((p) => text.slice(p.start, p.end)),
    stray: stray.map((s) => text.slice(s.at.start, s.at.end)),
  };
}

describe('pairMarks', () => {
  it.each<[string, string, string[]]>([
    ['curly double', 'She said “the quay is shut” and left.', ['the quay is shut']],
    ['straight double', 'She said "the quay is shut" and left.', ['the quay is shut']],
    ['curly single', 'She said ‘the quay is shut’ and left.', ['the quay is shut']],
    ['straight single', "She said 'the quay is shut' and left.", ['the quay is shut']],
    ['guillemets', 'She said «the quay is shut» and left.', ['the quay is shut']],
    ['single guillemets', 'She said ‹the quay is shut› and left.', ['the quay is shut']],
    ['low and high', 'She said „the quay is shut“ and left.', ['the quay is shut']],
    ['low and right', 'She said „the quay is shut” and left.', ['the quay is shut']],
    ['two apostrophes of a typewriter', "She said ''the quay is shut'' and left.", ['the quay is shut']],
    ['backticks as TeX writes them', "She said ``the quay is shut'' and left.", ['the quay is shut']],
    ['a curly mark closed by a straight one', 'She said “the quay is shut" and left.', ['the quay is shut']],
    ['a straight mark closed by a curly one', 'She said "the quay is shut” and left.', ['the quay is shut']],
    ['marks that both look right', 'She said ”the quay is shut” and left.', ['the quay is shut']],
    ['two in a sentence', '“Go,” she said, “and shut the gate.”', ['Go,', 'and shut the gate.']],
    ['marks in brackets and after dashes', 'The gate (“the old one”) — “a ruin” — fell.', ['the old one', 'a ruin']],
    ['single inside double', '“He shouted ‘stop’ and ran,” she said.', ['He shouted ‘stop’ and ran,']],
    ['double inside single', '‘He shouted “stop” and ran,’ she said.', ['He shouted “stop” and ran,']],
    ['double inside double', '“He shouted “stop” and ran,” she said.', ['He shouted “stop” and ran,']],
    ['nested marks that close together', '“He shouted ‘stop’”, she said.', ['He shouted ‘stop’']],
    ['nested marks that open together', '“‘Stop’ was all he said,” she said.', ['‘Stop’ was all he said,']],
    ['apostrophes inside single marks', '‘It’s Ann’s gate, isn’t it?’ she asked.', ['It’s Ann’s gate, isn’t it?']],
    [
      'straight apostrophes inside single marks',
      "'It's Ann's gate, isn't it?' she asked.",
      ["It's Ann's gate, isn't it?"],
    ],
    [
      'a plural possessive inside single marks',
      '‘The farmers’ gate is shut,’ she said.',
      ['The farmers’ gate is shut,'],
    ],
    [
      'a straight plural possessive inside single marks',
      "'The farmers' gate is shut,' she said.",
      ["The farmers' gate is shut,"],
    ],
    ['single marks that end in s', 'He called them ‘real losers’ and left.', ['real losers']],
    ['an elision inside single marks', '‘Get ’em out,’ she said.', ['Get ’em out,']],
    ['an elision beside a quotation', 'In the ’90s she called it “mad”.', ['mad']],
    [
      'contractions between single marks',
      "He's 'the man', she's 'the boss' and it's 'over'.",
      ['the man', 'the boss', 'over'],
    ],
    ['a measure beside a quotation', 'At 6\'2" he is “tall”.', ['tall']],
    ['a mark after a no-break space', 'She said\u00a0“go”.', ['go']],
    ['a question', '"Is it shut?" she asked.', ['Is it shut?']],
    ['one letter', 'He was given an “A” and a ‘B’.', ['A', 'B']],
    ['a number', 'The tug “42” sank.', ['42']],
  ])('finds %s', (_, text, inside) => {
    expect(marked(text)).toEqual({ inside, stray: [] });
  });

  it.each<[string, string[]]>([
    ['‘The farmers’ and the bakers’ unions met,’ she said.', ['The farmers’ and the bakers’ unions met,']],
    ["'The farmers' and the bakers' unions met,' she said.", ["The farmers' and the bakers' unions met,"]],
    ['‘’Tis the season,’ she said.', ['’Tis the season,']],
    ['‘It was the ’90s,’ she said.', ['It was the ’90s,']],
    ["'It was the '90s,' she said.", ["It was the '90s,"]],
    ['“… and then it fell,” she said.', ['… and then it fell,']],
    ['“...and then it fell,” she said.', ['...and then it fell,']],
    ['The quay—“a ruin”—fell.', ['a ruin']],
    ['The quay - "a ruin" - fell.', ['a ruin']],
    ['He got two “A”s and a ‘B’.', ['A', 'B']],
    ['The “Mule”’s boat sank.', ['Mule']],
    ['She called it “a ruin”[1] and left.', ['a ruin']],
    ['She called it (“a ruin”) and left.', ['a ruin']],
    ['She called it “a ruin”; he called it “a joke”.', ['a ruin', 'a joke']],
    ['“It leans!”, she said.', ['It leans!']],
    ['“It leans” ,she said.', ['It leans']],
    ['“It leans,”she said.', ['It leans,']],
    ['She said,“It leans.”', ['It leans.']],
    ['She said:"It leans."', ['It leans.']],
    ['"It leans,"she said.', ['It leans,']],
    ['“ It leans, ” she said.', [' It leans, ']],
    ['" It leans, " she said.', [' It leans, ']],
    ['« It leans », she said.', [' It leans ']],
    ['« It leans », she said.', [' It leans ']],
    ['She said “it leans” and “it fell', ['it leans']],
    ['"It leans," she said. "It fell," he said. "It sank."', ['It leans,', 'It fell,', 'It sank.']],
    ['He said: "She told me \'go\' and I went."', ["She told me 'go' and I went."]],
    ['He said: \'She told me "go" and I went.\'', ['She told me "go" and I went.']],
    ["'It's James' boat,' she said.", ["It's James' boat,"]],
    [
      "'James' boat sank,' she said, 'and so did Charles' dinghy.'",
      ["James' boat sank,", "and so did Charles' dinghy."],
    ],
    ["the sailors' quay 'leans'", ['leans']],
    ["the sailors' 'quay'", ['quay']],
    ["Sailors' wives said the boats' owners were 'mean'.", ['mean']],
    ["'Mean' is what sailors' wives called the boats' owners.", ['Mean']],
    ['‘Mean’ is what sailors’ wives called the boats’ owners.', ['Mean']],
    ["'Stop!' he cried.", ['Stop!']],
    ["'I can't,' he said, 'and won't.'", ["I can't,", "and won't."]],
    ['A 12" pizza and a 14" pizza.', []],
    ['A 12" pizza called "the beast".', ['the beast']],
    ['The 12″ pizza is “huge”.', ['huge']],
    ['a 32"-wide door', []],
    ['“One.”“Two.”', ['One.', 'Two.']],
    ['"One." "Two."', ['One.', 'Two.']],
    ["''It leans,'' she said. ''It fell.''", ['It leans,', 'It fell.']],
    ['&quot;It leans,&quot; she said.', []],
    ['“It leans,“ she said.', ['It leans,']],
    ['”It leans,” she said.', ['It leans,']],
    ['“It leans,” she said. “It is—”', ['It leans,', 'It is—']],
    ['“He said, “It leans,” and left,” she said.', ['He said, “It leans,” and left,']],
    ["'Rock 'n' roll is dead,' she said.", ["Rock 'n' roll is dead,"]],
    ['‘Rock ’n’ roll is dead,’ she said.', ['Rock ’n’ roll is dead,']],
    ['‘We’re just fishin’ here,’ she said.', ['We’re just fishin’ here,']],
    ['‘The one he believed in’ and ‘the one he met’.', ['The one he believed in', 'the one he met']],
    ['‘The one he believed in’ leaned.', ['The one he believed in']],
    ['“He is 6\'2" and thin,” she said.', ['He is 6\'2" and thin,']],
    ['“A 12" plank,” she said, “and a 14" one.”', ['A 12" plank,', 'and a 14" one.']],
    ['She took “the 66" and left.', ['the 66']],
    ['‚It leans‘, she said.', ['It leans']],
    ['‚It leans‘ and ‘it fell’ are hers.', ['It leans', 'it fell']],
    ['„He shouted ‚stop‘ and ran“, she said.', ['He shouted ‚stop‘ and ran']],
    ['»It leans«, she said.', ['It leans']],
    ['›It leans‹, she said.', ['It leans']],
    ['»He shouted ›stop‹ and ran«, she said.', ['He shouted ›stop‹ and ran']],
    ['Harbour › Quay › Ferry', []],
  ])('reads %s', (text, inside) => {
    expect(marked(text).inside).toEqual(inside);
  });

  it.each<{ text: string; now: Marked; wanted: Marked }>([
    { text: "The 'Mule''s boat sank.", now: { inside: [], stray: ["''"] }, wanted: { inside: ['Mule'], stray: [] } },
  ])('not yet read as a person would: $text', ({ text, ...row }) => {
    const now = marked(text);
    expect(now).toEqual(row.now);
    expect(now).not.toEqual(row.wanted);
  });

  it.each([
    ['possessives', 'The mayor’s boat and the sailors’ boats and James’ boat sank.'],
    ['straight possessives', "The mayor's boat and the sailors' boats and James' boat sank."],
    ['contractions', "It isn’t his, it's hers, and they’d know."],
    ['elisions', '’Tis the season of rock ’n’ roll, of ’em and of the ’90s.'],
    ['feet and inches', 'The post is 6\'2", the plank 5" and the rope 12\' long.'],
    ['minutes of arc', 'The wreck lies at 58° 14\' 30" north.'],
    ['names with an apostrophe', "O’Neill, D'Arcy and L’Écuyer met Sa‘id and Ka'ahumanu."],
    ['dropped letters', 'They went fishin’ an’ singin’ all day.'],
    ['nothing', 'Nobody spoke.'],
  ])('finds nothing in %s', (_, text) => {
    expect(marked(text)).toEqual({ inside: [], stray: [] });
  });

  it.each<[string, string, string[], string[]]>([
    ['an opening mark in mid-paragraph', 'She said “the quay is shut.\n\nNobody answered.', [], ['“']],
    ['a closing mark', 'The quay is shut,” she said.\n\nNobody answered.', [], ['”']],
    ['a lone straight mark', 'The quay is shut," she said.', [], ['"']],
    ['an opening mark before a whole quotation', 'She said “the quay and “the gate” too.', ['the gate'], ['“']],
    [
      'a paragraph that opens and never closes',
      '“The quay is shut. Go home.\n\nNobody answered.',
      ['The quay is shut. Go home.'],
      ['“'],
    ],
  ])('reports %s and costs no other paragraph', (_, text, inside, stray) => {
    const after = '\n\n“Go,” she said.';
    expect(marked(text + after)).toEqual({ inside: [...inside, 'Go,'], stray });
  });

  it('runs on into the next paragraph, opened again', () => {
    const text = '“The quay is shut.\n\n“The gate is shut too,” she said.';
    const { pairs, stray } = pairMarks(text, findBlocks(text, [], null));
    expect(stray).toEqual([]);
    expect(pairs.map((p) => [text.slice(p.start, p.end), p.close === null, p.marks])).toEqual([
      ['The quay is shut.', true, '“'],
      ['The gate is shut too,', false, '“”'],
    ]);
  });

  it('runs on into the next paragraph without a second opening mark', () => {
    expect(marked('She said: “The quay is shut.\n\nThe gate is shut too.”\n\nNobody answered.')).toEqual({
      inside: ['The quay is shut.', 'The gate is shut too.'],
      stray: [],
    });
  });

  it('runs on over three paragraphs', () => {
    expect(marked('“One.\n\n“Two.\n\n“Three,” she said.')).toEqual({ inside: ['One.', 'Two.', 'Three,'], stray: [] });
  });
});

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  "''",
  '``',
  '‹',
  '›',
  ' ',
  ' ',
  's',
  'word',
  'It',
  '.',
  ',',
  '\n\n',
  '\n',
  '—',
  '(',
  ')',
  '5',
  '\u00a0',
  'é',
  '🌊',
  'said ',
);
const doubles = /[“”„«»"]/g;

describe('pairMarks, on any text', () => {
  it('keeps every pair in one block, apart from the others, and leaves no double mark out', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const blocks = findBlocks(text, [], null);
        const { pairs, stray } = pairMarks(text, blocks);
        let at = 0;
        for (const pair of pairs) {
          const block = blocks[pair.block];
          const end = pair.close ?? pair.end;
          expect(pair.open).toBeGreaterThanOrEqual(at);
          expect([
            block !== undefined,
            pair.open >= (block?.start ?? 0),
            end <= (block?.end ?? 0),
            pair.start <= pair.end,
          ]).toEqual([true, true, true, true]);
          expect(pair.end).toBe(pair.close ?? block?.end);
          at = end;
        }
        for (const { index } of text.matchAll(doubles)) {
          const held =
            pairs.some((p) => p.open <= index && index <= (p.close ?? p.end)) ||
            stray.some((s) => s.at.start <= index && index < s.at.end);
          const measure = /\d["']$/.test(text.slice(0, index + 1)) && text[index] === '"';
          expect(held || measure, `${JSON.stringify(text)} at ${index}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same pairs when a text of another paragraph stands before', () => {
    fc.assert(
      fc.property(
        fc.array(
          piece.filter((p) => !p.includes('\n')),
          { maxLength: 20 },
        ),
        (pieces) => {
          const text = `Then ${pieces.join('')} end`;
          const before = 'Nobody spoke.\n\n';
          expect(marked(before + text)).toEqual(marked(text));
        },
      ),
    );
  });
});
