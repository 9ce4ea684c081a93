import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../scripts/evaluation/evaluate.ts';
import type { Article } from '../../../src/story/article.ts';
import { type MeasuredRow, measured } from '../../../src/story/measured.ts';
import type { Records } from '../../../src/story/records.ts';
import { articleOf, at, goldOf, recordsOf } from './small.ts';

const text =
  'Share this. “The pier is closed,” Ada Holm said on Friday. “Nobody swims,” said her father, Nils Holm. ' +
  'Some 40 boats were moved, Radio Fjord reported. It was a “party” of sorts. Dozens waited last week.';

const people = [
  { id: 'ada', canonical: 'Ada Holm', type: 'person', surfaces: ['Ada Holm'], mentions: [at(text, 'Ada Holm')] },
  { id: 'nils', canonical: 'Nils Holm', type: 'person', surfaces: ['Nils Holm'], mentions: [at(text, 'Nils Holm')] },
  {
    id: 'radio',
    canonical: 'Radio Fjord',
    type: 'organisation',
    surfaces: ['Radio Fjord'],
    mentions: [at(text, 'Radio Fjord')],
  },
];
const said = {
  speaker: 'Ada Holm',
  speakerId: 'ada',
  cue: 'said',
  cueStart: text.indexOf('said'),
  cueEnd: text.indexOf('said') + 4,
};
const pier = { ...at(text, 'The pier is closed,'), id: 'q0', kind: 'direct', ...said };
const swims = { ...at(text, 'Nobody swims,'), id: 'q1', kind: 'direct', speaker: 'Nils Holm', speakerId: 'nils' };
const party = { ...at(text, 'party'), id: 'q2', kind: 'scare', speakerId: null, optional: true };
const sources: NonNullable<Parameters<typeof recordsOf>[1]['sources']> = [
  { words: 'Ada Holm' },
  { words: 'Nils Holm' },
  { words: 'Radio Fjord', type: 'organisation' },
];

function rowOf(
  what: string,
  labels: Parameters<typeof goldOf>[1],
  made: Records,
  article: Article = articleOf(text),
): MeasuredRow {
  const result = measured.parse(evaluate([article], made, [goldOf(text, labels)]));
  const row = result.rows.find((one) => one.what === what);
  if (!row) throw new RangeError(`no row ${what}`);
  return row;
}

describe('quotations in marks', () => {
  const what = 'quotations in marks';
  const labels = { quotes: [pier, swims, party], entities: people };
  it.each([
    [
      'exact, but for closing punctuation',
      ['The pier is closed', 'Nobody swims,'],
      { labelled: 2, found: 2, right: 2, wrong: 0 },
    ],
    ['one missed', ['The pier is closed,'], { labelled: 2, found: 1, right: 1, unknown: 1 }],
    ['one too short', ['The pier is', 'Nobody swims,'], { labelled: 2, found: 2, right: 1, wrong: 1, unknown: 1 }],
    [
      'an optional one, neither for nor against',
      ['The pier is closed,', 'Nobody swims,', 'party'],
      { labelled: 2, found: 2, right: 2 },
    ],
    ['one too many', ['The pier is closed,', 'Nobody swims,', 'sorts'], { labelled: 2, found: 3, right: 2, wrong: 1 }],
  ])('%s', (_, words, counts) => {
    expect(
      rowOf(what, labels, recordsOf(text, { quotes: words.map((one) => ({ words: one })), sources })),
    ).toMatchObject(counts);
  });
});

describe('speaker of direct quotations', () => {
  const what = 'speaker of direct quotations';
  const labels = { quotes: [pier], entities: people };
  const withSpeaker = (speaker: string | null) =>
    recordsOf(text, { quotes: [{ words: 'The pier is closed,', speaker }], sources });
  it.each([
    ['right', 's0', { right: 1, unknown: 0, wrong: 0, precision: 1, recall: 1 }],
    ['unknown', null, { right: 0, unknown: 1, wrong: 0, precision: null, recall: 0 }],
    ['her father of the same surname', 's1', { right: 0, unknown: 0, wrong: 1, precision: 0, recall: 0 }],
  ])('%s', (_, speaker, counts) => {
    expect(rowOf(what, labels, withSpeaker(speaker))).toMatchObject({ labelled: 1, ...counts });
  });

  it('accepts another speaker that the label accepts', () => {
    const both = { quotes: [{ ...pier, altSpeakerIds: ['nils'] }], entities: people };
    expect(rowOf(what, both, withSpeaker('s1'))).toMatchObject({ right: 1 });
  });

  it('is told by surname alone when the build has only that, by where it stands', () => {
    const surname = [{ words: 'Ada Holm', name: 'Holm' }];
    const made = recordsOf(text, { quotes: [{ words: 'The pier is closed,', speaker: 's0' }], sources: surname });
    expect(rowOf(what, labels, made)).toMatchObject({ right: 1 });
  });
});

describe('carrier of quotations', () => {
  const rowFor = (label: object, via: readonly string[]) =>
    rowOf(
      'carrier of quotations',
      { quotes: [{ ...pier, ...label }], entities: people },
      recordsOf(text, { quotes: [{ words: 'The pier is closed,', via }], sources }),
    );
  it.each([
    ['stated and found', { via: 'Radio Fjord', viaBasis: 'stated' }, ['s2'], { labelled: 1, right: 1 }],
    ['stated and missed', { via: 'Radio Fjord', viaBasis: 'stated' }, [], { labelled: 1, right: 0, unknown: 1 }],
    ['known from elsewhere and missed', { via: 'Radio Fjord', viaBasis: 'context' }, [], { labelled: 0, found: 0 }],
    [
      'known from elsewhere and another',
      { via: 'Radio Fjord', viaBasis: 'context' },
      ['s1'],
      { labelled: 1, wrong: 1 },
    ],
    ['none, but found', { via: null }, ['s2'], { labelled: 0, found: 1, wrong: 1 }],
    ['a reader’s guess', { via: null, viaLikely: 'Radio Fjord' }, ['s2'], { labelled: 0, found: 0 }],
  ])('%s', (_, label, via, counts) => {
    expect(rowFor(label, via)).toMatchObject(counts);
  });
});

describe('form and cue', () => {
  it('accepts every form the label accepts', () => {
    const labels = { quotes: [{ ...swims, kind: 'fragment', altKinds: ['direct'] }, pier], entities: people };
    const made = recordsOf(text, {
      quotes: [{ words: 'Nobody swims,' }, { words: 'The pier is closed,', form: 'scare' }],
      sources,
    });
    expect(rowOf('form of quotation', labels, made)).toMatchObject({ labelled: 2, right: 1, wrong: 1 });
  });

  it('counts a cue where the label has none as found and not right', () => {
    const cue = { article: 'one', ...at(text, 'said on') };
    const made = recordsOf(text, {
      quotes: [
        { words: 'The pier is closed,', cue },
        { words: 'Nobody swims,', cue },
      ],
      sources,
    });
    expect(rowOf('cue of quotations', { quotes: [pier, swims], entities: people }, made)).toMatchObject({
      labelled: 1,
      found: 2,
      right: 1,
    });
  });
});

describe('reported speech', () => {
  const boats = {
    ...at(text, 'Some 40 boats were moved, Radio Fjord reported.'),
    id: 'i0',
    speakerId: 'radio',
    speaker: 'Radio Fjord',
    content: at(text, 'Some 40 boats were moved'),
  };
  const rowFor = (words: string, speaker: string | null, label: object = {}) =>
    rowOf(
      'reported speech, words and speaker',
      { indirect: [{ ...boats, ...label }], entities: people },
      recordsOf(text, { quotes: [{ words, speaker, form: 'indirect', marks: null }], sources }),
    );
  it.each([
    ['half the words and the speaker', 'boats were moved', 's2', { right: 1, precision: 1 }],
    ['the words, another speaker', 'Some 40 boats were moved', 's0', { right: 0, found: 1, labelled: 1 }],
    ['too few of the words', 'boats', 's2', { right: 0, found: 1, unknown: 1 }],
  ])('%s', (_, words, speaker, counts) => {
    expect(rowFor(words, speaker)).toMatchObject(counts);
  });

  it('leaves out an optional label with what was found there', () => {
    expect(rowFor('Some 40 boats were moved', 's2', { optional: true })).toMatchObject({ labelled: 0, found: 0 });
  });
});

describe('claims', () => {
  const moved = {
    ...at(text, 'Some 40 boats were moved'),
    id: 'c0',
    attributedTo: 'Radio Fjord',
    hedge: 'reported',
    figures: [],
  };
  const made = (fields: object) => recordsOf(text, { claims: [{ words: '40 boats were moved', ...fields }], sources });
  it('counts two propositions in the same words once', () => {
    expect(rowOf('claims', { claims: [moved, { ...moved, id: 'c1' }], entities: people }, made({}))).toMatchObject({
      labelled: 1,
      found: 1,
      right: 1,
    });
  });
  it.each([
    [{ certainty: 'attributed' }, {}, 1],
    [{ certainty: 'stated' }, {}, 0],
    [{ certainty: 'stated' }, { altHedges: ['none'] }, 1],
    [{ certainty: 'disputed' }, { hedge: 'denied' }, 1],
  ])('certainty %o under label %o', (fields, label, right) => {
    expect(
      rowOf('certainty of claims', { claims: [{ ...moved, ...label }], entities: people }, made(fields)),
    ).toMatchObject({ labelled: 1, right });
  });
  it.each([
    ['s2', { right: 1, wrong: 0 }],
    ['s0', { right: 0, wrong: 1 }],
    [null, { right: 0, unknown: 1 }],
  ])('standing behind it: %s', (by, counts) => {
    expect(rowOf('who stands behind claims', { claims: [moved], entities: people }, made({ by }))).toMatchObject(
      counts,
    );
  });
});

describe('figures', () => {
  const figure = { ...at(text, '40'), value: 40, unit: 'boats' };
  const dozens = { ...at(text, 'Dozens'), value: null, range: [24, 99], unit: 'people' };
  const claim = {
    ...at(text, 'Some 40 boats were moved'),
    id: 'c0',
    attributedTo: null,
    hedge: 'none',
    figures: [figure, dozens],
  };
  it.each([
    [{ words: 'Some 40', value: 40 }, 1],
    [{ words: 'Some 40', value: 4 }, 0],
    [{ words: 'Dozens', range: [24, null] }, 1],
    [{ words: 'Dozens', range: [2000, null] }, 0],
    [{ words: 'Dozens', value: null }, 0],
  ])('%o', (found, right) => {
    expect(
      rowOf('values of figures', { claims: [claim], entities: people }, recordsOf(text, { figures: [found], sources })),
    ).toMatchObject({ labelled: 1, right });
  });
});

describe('people and bodies', () => {
  const described = {
    id: 'crew',
    canonical: 'the crew',
    type: 'unnamed-group',
    surfaces: ['boats'],
    mentions: [at(text, 'boats')],
  };
  it('wants each named one once, and spares those only described', () => {
    const made = recordsOf(text, {
      sources: [...sources.slice(0, 2), { words: 'her father, Nils Holm', name: 'Nils Holm' }, { words: 'boats' }],
    });
    expect(rowOf('people and bodies', { entities: [...people, described] }, made)).toMatchObject({
      labelled: 3,
      found: 3,
      right: 2,
      unknown: 1,
      wrong: 1,
    });
  });
  it('lets one described body be two sources, and one named body not', () => {
    const press = {
      id: 'press',
      canonical: 'the press',
      type: 'organisation',
      surfaces: ['boats', 'Dozens'],
      mentions: [at(text, 'boats'), at(text, 'Dozens')],
    };
    const reported = { ...at(text, 'Nobody swims'), id: 'i0', speakerId: 'press', content: at(text, 'Nobody swims') };
    const made = recordsOf(text, { sources: [{ words: 'boats' }, { words: 'Dozens' }] });
    expect(rowOf('people and bodies', { entities: [press], indirect: [reported] }, made)).toMatchObject({
      labelled: 1,
      found: 1,
      right: 1,
    });
  });
  it('compares types by table', () => {
    const made = recordsOf(text, {
      sources: [
        { words: 'Ada Holm', type: 'agency' },
        { words: 'Radio Fjord', type: 'outlet' },
      ],
    });
    expect(rowOf('type of source', { entities: people }, made)).toMatchObject({ labelled: 2, right: 1 });
  });
});

describe('parts beside the body', () => {
  const share = { ...at(text, 'Share this.'), kind: 'promo' };
  it.each([
    ['promo', { labelled: 1, found: 1, right: 1 }],
    ['headline', { labelled: 1, found: 1, right: 0, wrong: 1 }],
    ['paragraph', { labelled: 1, found: 0, right: 0, unknown: 1 }],
  ] as const)('%s', (kind, counts) => {
    const rest = { repeats: null, rule: 'r' };
    const blocks = [
      { kind, start: 0, end: 11, ...rest },
      { kind: 'paragraph' as const, start: 12, end: text.length, ...rest },
    ];
    expect(
      rowOf(
        'headlines, captions and other parts beside the body',
        { noise: [share] },
        recordsOf(text, {}),
        articleOf(text, blocks),
      ),
    ).toMatchObject(counts);
  });
});

describe('what is compared with what', () => {
  it('leaves out an article without labels', () => {
    expect(evaluate([articleOf('Another text.')], recordsOf(text, {}), [goldOf(text, {})])).toEqual({
      articles: 0,
      rows: [],
      errors: [],
      judged: null,
      elsewhere: null,
    });
  });

  it('refuses labels that do not fit the text', () => {
    const shifted = goldOf(text, { quotes: [{ ...pier, start: pier.start + 1, end: pier.end + 1 }] });
    expect(() => evaluate([articleOf(text)], recordsOf(text, {}), [shifted])).toThrow(RangeError);
  });

  it('tells where each disagreement stands', () => {
    const { errors } = evaluate([articleOf(text)], recordsOf(text, { quotes: [] }), [goldOf(text, { quotes: [pier] })]);
    expect(errors).toEqual(
      [
        {
          kind: 'quotes',
          what: 'quotations in marks',
          article: 'one',
          ...at(text, 'The pier is closed,'),
          words: pier.text,
          labelled: pier.text,
          found: null,
        },
      ].map(({ text: _, ...error }) => error),
    );
  });
});
