import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/story/article.ts';
import type { Name } from '../../../src/story/links.ts';
import type { Figure, Records } from '../../../src/story/records.ts';
import { align } from '../../../src/views/comparison-align.ts';
import { RUN_TYPES, runCounts, typedRuns } from '../../../src/views/comparison-runs.ts';
import { aClaim, anArticle, aDate, aQuote, aSite, link, spanIn } from './explorer-fixture.ts';

type Made = Partial<Records> & { readonly names?: readonly string[] };

function figure(article: Article, words: string, value: number | null, more: Partial<Figure> = {}): Figure {
  const common = { id: `${article.id}-${words}`, kind: 'figure', rule: 'test', confidence: 'certain' } as const;
  const none = { range: null, unit: null, counted: null, qualifier: null, by: null, section: 'paragraph' } as const;
  return { ...none, ...spanIn(article, words), ...common, value, ...more };
}

const aName = (form: string): Name => ({
  ...link,
  id: `n-${form}`,
  name: form,
  kind: 'person',
  source: null,
  forms: [{ form, use: 'name', at: [{ article: 'a', start: 0, end: 1, text: form }], count: 1, proposed: null }],
  described: [],
  alike: [],
});

/** Both sentences go on alike, so that they are aligned whatever differs at their start. */
const REST = ' while the cranes above the northern harbour stood still until the talks began again';

/** Types of the differences of two sentences, with the words of either side. */
function told(left: string, right: string, make: (a: Article, b: Article) => Made): readonly (readonly string[])[] {
  const [a, b] = [anArticle('a', 'A', null, [left + REST]), anArticle('b', 'B', null, [right + REST])];
  const { names = [], ...records } = make(a, b);
  const site = aSite([a, b], records, { names: names.map(aName) });
  return typedRuns(site, a, b, align(a, b, [])).map((run) => [
    run.type,
    run.a === null ? '' : a.text.slice(run.a.start, run.a.end),
    run.b === null ? '' : b.text.slice(run.b.start, run.b.end),
  ]);
}

describe('typedRuns', () => {
  it('a number is one that a record gives, with what qualifies it', () => {
    expect(
      told('Some 400 ships waited', 'Some 350 ships waited', (a, b) => ({
        figures: [figure(a, '400', 400), figure(b, '350', 350)],
      })),
    ).toEqual([['number', '400', '350']]);
    expect(
      told('The 400 ships waited', 'The more than 400 ships waited', (a, b) => ({
        figures: [figure(a, '400', 400), figure(b, '400', 400, { qualifier: 'more than' })],
      })),
    ).toEqual([['number', '', 'more than']]);
  });

  it('the same number in figures and in words is none, nor is “one” that counts nothing', () => {
    expect(
      told('Some 12 ships waited', 'Some twelve ships waited', (a, b) => ({
        figures: [figure(a, '12', 12), figure(b, 'twelve', 12)],
      })).map(([type]) => type),
    ).toEqual(['words']);
    expect(told('No one waited', 'No ship waited', () => ({}))).toEqual([['words', 'one', 'ship']]);
  });

  it('a number in a long passage of one side is one thing among several', () =>
    expect(
      told('Ships waited', 'Ships that had come with 400 men from the south waited', (_a, b) => ({
        figures: [figure(b, '400', 400)],
      })),
    ).toEqual([['added', '', 'that had come with 400 men from the south']]));

  it('a time is one that a record gives; two words for one day are other words', () => {
    const days = (other: string) =>
      told('It rained on Sunday', 'It rained on Monday', (a, b) => ({
        dates: [aDate('da', a, 'Sunday', '2020-03-01'), aDate('db', b, 'Monday', other)],
      }));
    expect(days('2020-03-02')).toEqual([['date', 'Sunday', 'Monday']]);
    expect(days('2020-03-01')).toEqual([['words', 'Sunday', 'Monday']]);
  });

  it('a name is one of the story, in another spelling or not there at all', () => {
    const names = ['Ines Okoro', 'Port Ellery', 'Port Elery'];
    expect(told('Port Ellery waited', 'Port Elery waited', () => ({ names }))).toEqual([['name', 'Ellery', 'Elery']]);
    expect(told('Yes, Ines Okoro waited', 'Yes, she waited', () => ({ names }))).toEqual([
      ['name', 'Ines Okoro', 'she'],
    ]);
  });

  it('a capital makes no name, and a name deep in other words is one thing among several', () => {
    expect(told('However ships waited', 'Still ships waited', () => ({ names: ['Ines'] }))).toEqual([
      ['words', 'However', 'Still'],
    ]);
    expect(
      told('Ships from the quays that Ines had mended waited', 'Ships waited', () => ({ names: ['Ines'] })),
    ).toEqual([['cut', 'from the quays that Ines had mended', '']]);
  });

  it('a hedge is a cue of an unsure claim', () => {
    const hedged = (a: Article, certainty: 'hedged' | 'denied' | 'stated') => ({
      claims: [aClaim('c', a, 'ships reportedly waited', { certainty, cues: [spanIn(a, 'reportedly')] })],
    });
    const [left, right] = ['The ships reportedly waited', 'The ships waited'];
    expect(told(left, right, (a) => hedged(a, 'hedged'))).toEqual([['hedge', 'reportedly', '']]);
    expect(told(left, right, (a) => hedged(a, 'denied'))).toEqual([['hedge', 'reportedly', '']]);
    expect(told(left, right, () => ({}))).toEqual([['cut', 'reportedly', '']]);
    expect(told('The might of ships waited', 'The power of ships waited', () => ({}))).toEqual([
      ['words', 'might', 'power'],
    ]);
  });

  it('who said it is a cue or a mention; a cue is no hedge because its claim is unsure as well', () => {
    const said = (a: Article) => ({
      quotes: [aQuote('q', a, 'ships waited', { cue: spanIn(a, 'claimed'), mention: spanIn(a, 'an aide') })],
      claims: [aClaim('c', a, 'ships waited', { certainty: 'hedged', cues: [spanIn(a, 'claimed')] })],
    });
    expect(told('So an aide claimed ships waited', 'So an aide insisted ships waited', said)).toEqual([
      ['attribution', 'claimed', 'insisted'],
    ]);
    expect(told('So an aide claimed ships waited', 'So the mayor claimed ships waited', said)).toEqual([
      ['attribution', 'an aide', 'the mayor'],
    ]);
    expect(told('They claimed the quay as ships waited', 'They held the quay as ships waited', () => ({}))).toEqual([
      ['words', 'claimed', 'held'],
    ]);
  });

  it.each([
    ['spelling', 'organised', 'organized'],
    ['spelling', 'harbour', 'harbor'],
    ['words', 'tanker', 'tankers'],
    ['words', 'quiet', 'quite'],
    ['words', 'form', 'firm'],
    ['spelling', 'centre', 'center'],
    ['words', 'moored', 'marred'],
    ['words', 'four', 'for'],
  ])('%s: %s and %s', (type, one, other) =>
    expect(told(`It was ${one} there`, `It was ${other} there`, () => ({}))).toEqual([[type, one, other]]),
  );

  it('words that stand in another paragraph are told from those that do not, each side for itself', () => {
    const a = anArticle('a', 'A', null, [`Rain fell on the old quay and${REST}`, 'A crane fell.']);
    const b = anArticle('b', 'B', null, [`Snow and${REST}`, 'Then rain fell on the old quay again.']);
    const runs = typedRuns(aSite([a, b], {}), a, b, align(a, b, []));
    expect(runs.map(({ type, a: left, b: right }) => [type, left !== null, right !== null])).toEqual([
      ['elsewhere', true, false],
      ['added', false, true],
    ]);
  });

  it('counts every difference once', () => {
    const [a, b] = [
      anArticle('a', 'A', null, [`Still rain${REST}`]),
      anArticle('b', 'B', null, [`Yet snow, cold${REST}`]),
    ];
    const runs = typedRuns(aSite([a, b], {}), a, b, align(a, b, []));
    expect(runCounts(runs)).toEqual([['words', 1]]);
    expect(runCounts([])).toEqual([]);
    expect(RUN_TYPES.length).toBe(new Set(RUN_TYPES).size);
  });
});
