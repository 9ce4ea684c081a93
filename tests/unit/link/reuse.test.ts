import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pairing, reuse, reuseOf } from '../../../src/pipeline/link/reuse.ts';
import type { Article } from '../../../src/story/article.ts';
import { article, input, quote, source, at } from './invented.ts';

const copy =
  'In the only fire since the fall of the tower on Sunday, volunteers took back three sheds in the northern yard of Millport, beside the harbour, last week.';

/** Passages as `a words → b words`. */
const passages = (articles: readonly Article[]): string[] =>
  reuse(input(articles)).map((one) => `${one.a.text} → ${one.b.text}`);

describe('reuse', () => {
  it('finds a passage with offsets on both sides', () => {
    const [a, b] = [
      article('a', ['Nothing here is shared at all.', copy]),
      article('b', [copy, 'This tail belongs to one paper only.']),
    ];
    const [found, ...rest] = reuse(input([a, b]));
    expect(rest).toEqual([]);
    expect([found?.a.text, found?.b.text, found?.identical, found?.confidence]).toEqual([copy, copy, 1, 'certain']);
  });

  it.each([
    ['spelling', copy.replace('harbour', 'harbor')],
    ['punctuation', copy.replace('Millport, beside', 'Millport beside')],
    ['an inserted word', copy.replace('took back', 'reportedly took back')],
    ['words replaced', copy.replace('took back', 'reportedly recaptured')],
    ['words dropped', copy.replace(' of the tower on Sunday', '')],
  ])('is one passage in spite of %s', (_name, other) => {
    expect(passages([article('a', [copy]), article('b', [other])])).toEqual([`${copy} → ${other}`]);
  });

  it.each([
    [
      'stock phrases',
      'He said on Sunday that it was one of the most important days of his life.',
      'She added that this had been one of the most beautiful evenings of all on Sunday.',
    ],
    ['few words', 'The harbour master left the old quay early.', 'Then the harbour master left the old inn.'],
    [
      'the same words in another order',
      'Ferries sail north while trucks roll south and planes stay grounded for repair.',
      'Repair for grounded planes stay; south roll trucks while north sail ferries.',
    ],
  ])('says nothing about %s', (_name, left, right) =>
    expect(passages([article('a', [left]), article('b', [right])])).toEqual([]),
  );

  it('leaves page furniture out, and never crosses it', () => {
    const furniture = {
      kind: 'comment-form' as const,
      text: 'Please enter your comment! Please enter your name here. Save my name for the next time I comment.',
    };
    expect(
      passages([
        article('a', ['Own words of one paper.', furniture]),
        article('b', ['Other words of another.', furniture]),
      ]),
    ).toEqual([]);
  });

  it('gives a direction only with evidence', () => {
    const known = (value: string) => ({ published: { value, basis: 'stated' as const, evidence: null, note: null } });
    const plain = reuse(input([article('a', [copy]), article('b', [copy])]))[0];
    expect([plain?.direction, plain?.evidence]).toEqual(['unknown', null]);
    const dated = reuse(
      input([article('a', [copy], known('2031-05-07')), article('b', [copy], known('2031-05-06'))]),
    )[0];
    expect(dated?.direction).toBe('b-to-a');
    const credited = reuse(
      input([
        article('a', [copy], known('2031-05-06')),
        article('b', [`${copy.slice(0, -1)}, The a Paper reported.`], known('2031-05-06')),
      ]),
    )[0];
    expect([credited?.direction, credited?.evidence]).toEqual(['a-to-b', 'credit: The a Paper']);
  });

  it('gives no direction by date when a third body carried the words', () => {
    const [a, b] = [
      article('a', [`“${copy}”`], { published: { value: '2031-05-07', basis: 'stated', evidence: null, note: null } }),
      article('b', [copy], { published: { value: '2031-05-06', basis: 'stated', evidence: null, note: null } }),
    ];
    const wire = source('wire', a, 'Millport', { type: 'agency', mentions: [at(a, 'Millport')] });
    expect(
      reuse(input([a, b], { quotes: [quote(a, copy, null, { via: ['wire'] })], sources: [wire] }))[0]?.direction,
    ).toBe('unknown');
  });
});

/** Every pair of articles, whether they share a shingle or not. */
const allPairs: Pairing = (rows) =>
  rows.flatMap((_, i) => rows.slice(i + 1).map((_other, k) => [i, i + 1 + k] as const));

const sentence = fc.constantFrom(
  copy,
  copy.replace('harbour', 'harbor').replace('three', 'four'),
  'The ferry left the quay at noon with ninety cars and one brass band.',
  'Some say the ferry left the old quay at noon with ninety cars and a brass band.',
  'Nobody asked.',
  'The council meets again when the snow melts in the hills.',
  'In the only fire since the fall of the tower, the council meets again when the snow melts.',
);
const corpus = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 })
  .map((list) => list.map((parts, n) => article(`n${n}`, parts)));

describe('reuse, properties', () => {
  it('finds by index what all pairs find', () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        expect(reuse(input(articles))).toEqual(reuseOf(input(articles), allPairs));
      }),
      { numRuns: 60 },
    );
  });

  it('does not change when articles are shuffled, and every span is a slice of the smaller and the larger id', () => {
    fc.assert(
      fc.property(
        corpus.chain((articles) =>
          fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
        ),
        ([articles, shuffled]) => {
          const found = reuse(input(articles));
          expect(reuse(input(shuffled))).toEqual(found);
          expect(new Set(found.map((one) => one.id)).size).toBe(found.length);
          for (const { a, b } of found) {
            expect(a.article < b.article).toBe(true);
            for (const span of [a, b])
              expect(articles.find((one) => one.id === span.article)?.text.slice(span.start, span.end)).toBe(span.text);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
