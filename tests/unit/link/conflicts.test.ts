import { describe, expect, it } from 'vitest';
import { conflicts } from '../../../src/pipeline/link/conflicts.ts';
import { reuse } from '../../../src/pipeline/link/reuse.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, at, date, figure, input, quote, source } from './invented.ts';

/** Conflicts as `type: value | value`. */
function found(articles: readonly Article[], records: Partial<Records> = {}): string[] {
  const given = input(articles, records);
  return conflicts({ ...given, earlier: { ...given.earlier, reuse: reuse(given) } }).map(
    (one) => `${one.type}: ${one.sides.map((side) => side.value).join(' | ')}`,
  );
}

describe('conflicts: numbers and dates in shared passages', () => {
  const told = (count: string, day = 'on May 4') =>
    `The ferry company said that ${count} passengers were taken off the burning ferry by lifeboats ${day} near the old harbour wall.`;
  it('lists a number that differs in otherwise shared words', () => {
    expect(found([article('a', [told('212')]), article('b', [told('221')])])).toEqual(['number: 212 | 221']);
  });
  it.each([
    ['the same number two ways', told('twelve'), told('12')],
    ['another word beside the number', told('212'), told('212').replace('burning', 'blazing')],
  ])('says nothing about %s', (_name, left, right) =>
    expect(found([article('a', [left]), article('b', [right])])).toEqual([]),
  );

  it('lists two stated dates, and not a date against one resolved from a weekday', () => {
    const [a, b] = [article('a', [told('212')]), article('b', [told('212', 'on May 14')])];
    expect(found([a, b], { dates: [date(a, 'May 4', '2031-05-04'), date(b, 'May 14', '2031-05-14')] })).toEqual([
      'date: 2031-05-04 | 2031-05-14',
    ]);
    expect(
      found([a, b], {
        dates: [date(a, 'May 4', '2031-05-04', { basis: 'resolved' }), date(b, 'May 14', '2031-05-14')],
      }),
    ).toEqual([]);
  });
});

describe('conflicts: figures', () => {
  const a = article('a', [
    'Captain Orso has gathered a force of around 9,000 people in the hills, his envoy said. Hundreds of Norland troops are near the pass.',
  ]);
  const b = article('b', [
    'Captain Orso said his forces, which one aide said numbered more than 6,000, would stay in the hills.',
  ]);
  const orso = source('orso', a, 'Captain Orso', { mentions: [at(a, 'Captain Orso'), at(b, 'Captain Orso')] });
  const norland = source('norland', a, 'Norland', { type: 'organisation' });
  const nine = figure(a, 'around 9,000', 9000, 'people', { qualifier: 'around' });
  const six = figure(b, 'more than 6,000', 6000, null, { qualifier: 'more than' });
  const hundreds = figure(a, 'Hundreds', null, 'Norland troops', { range: [200, 999] });
  const report = quote(b, 'his forces, which one aide said numbered more than 6,000, would stay in the hills', 'orso', {
    form: 'indirect',
    marks: null,
    mention: at(b, 'Captain Orso'),
  });
  const all = { figures: [nine, six, hundreds], quotes: [report], sources: [orso, norland] };

  it('sets the sizes of one force side by side, and not those of another force', () => {
    expect(found([a, b], all)).toEqual(['number: around 9,000 people | more than 6,000']);
  });
  it('takes a force of unnamed people for the only one that the passage is not set against', () => {
    const c = article('c', [
      'Holding out against Norland in the hills of Orsoland would fail, the envoy said. “They have 7,000 armed people,” he said.',
    ]);
    const place = article('b', [
      'Captain Orso said his forces, which one aide said numbered more than 6,000, would stay in the hills of Orsoland.',
    ]);
    const chief = { ...orso, mentions: [at(a, 'Captain Orso'), at(place, 'Captain Orso')] };
    const other = { ...norland, mentions: [at(a, 'Norland'), at(c, 'Norland')] };
    const seven = figure(c, '7,000', 7000, 'armed people');
    const figures = [{ ...six, ...at(place, 'more than 6,000') }, seven];
    expect(
      found([a, place, c], {
        ...all,
        figures,
        quotes: [{ ...report, ...at(place, 'his forces, which one aide said numbered more than 6,000') }],
        sources: [chief, other],
      }),
    ).toEqual(['number: more than 6,000 | 7,000 armed people']);
  });
  it('does not take those sent, seen or killed for the size of a force', () => {
    const sent = article('c', ['Captain Orso sent 200 fighters to the pass.']);
    expect(
      found([a, sent], {
        ...all,
        figures: [nine, figure(sent, '200', 200, 'fighters')],
        sources: [{ ...orso, mentions: [at(a, 'Captain Orso'), at(sent, 'Captain Orso')] }],
      }),
    ).toEqual([]);
  });
  it('keeps a vague figure that contains an exact one out', () => {
    const vague = { ...six, range: [2000, null] as [number, null], value: null };
    expect(found([a, b], { ...all, figures: [nine, vague] })).toEqual([]);
  });

  const boats = (count: string) =>
    `The storm sank ${count} boats in the outer basin of Millport on the last night of the spring regatta.`;
  it('lists counts of one thing in sentences that say the same, not a further count', () => {
    const [left, right] = [
      article('a', [
        'On the last regatta night this spring, seven boats sank when a storm hit the outer harbour basin; Millport mourns.',
      ]),
      article('b', [boats('nine')]),
    ];
    expect(
      found([left, right], { figures: [figure(left, 'seven', 7, 'boats'), figure(right, 'nine', 9, 'boats')] }),
    ).toEqual(['number: seven boats | nine boats']);
    const more = article('b', [boats('two more')]);
    expect(
      found([left, more], { figures: [figure(left, 'seven', 7, 'boats'), figure(more, 'two', 2, 'boats')] }),
    ).toEqual([]);
  });
});

describe('conflicts: directions', () => {
  const named = (direction: string) => `They met in the Alder Valley ${direction} of Millport.`;
  it.each([
    [
      'a quarter turn apart',
      [named('northwest'), `From the Alder Valley. The valley northeast of Millport is green.`],
      ['direction: northwest | northeast'],
    ],
    ['a vaguer direction', [named('northwest'), named('north')], []],
    ['another place', [named('northwest'), named('southeast').replace('Alder', 'Birch')], []],
    ['told from another place', [named('northwest'), named('southeast').replace('Millport', 'Kingsby')], []],
    ['a valley without a name', [named('northwest'), 'They met in a valley southeast of Millport.'], []],
  ])('%s', (_name, [left = '', right = ''], expected) =>
    expect(found([article('a', [left]), article('b', [right])])).toEqual(expected),
  );
});

describe('conflicts: who said it', () => {
  const a = article('a', [
    'An aide to Orso said there were no signs that the trucks had entered the narrow pass into the hills. Orso waved.',
  ]);
  const b = article('b', [
    'Orso said there were no signs that the vehicles had actually entered the narrow pass into the hills.',
  ]);
  const orso = source('orso', b, 'Orso');
  const aide = source('aide', a, 'An aide to Orso', { type: 'anonymous' });
  const group = source('group', a, 'Orso', { type: 'organisation' });
  const words = {
    a: 'there were no signs that the trucks had entered the narrow pass into the hills',
    b: 'there were no signs that the vehicles had actually entered the narrow pass into the hills',
  };
  const report = (home: Article, text: string, speaker: string) =>
    quote(home, text, speaker, { form: 'indirect', marks: null });

  it('lists one statement given to an aide here and to his chief there', () => {
    expect(
      found([a, b], { quotes: [report(a, words.a, 'aide'), report(b, words.b, 'orso')], sources: [orso, aide] }),
    ).toEqual(['attribution: An aide to Orso | Orso']);
  });
  it.each([
    ['the same speaker', 'orso'],
    ['a body, which may speak through anybody', 'group'],
  ])('says nothing about %s', (_name, speaker) => {
    expect(
      found([a, b], {
        quotes: [report(a, words.a, speaker), report(b, words.b, 'orso')],
        sources: [orso, aide, group],
      }),
    ).toEqual([]);
  });
  it.each([
    ['somebody unnamed who may be the very person', 'the manager', 'anonymous', 'Orso', 'person', 0],
    ['two persons who share a name', 'Lena Orso', 'person', 'Orso', 'person', 0],
    ['two persons', 'Lena Hale', 'person', 'Orso', 'person', 1],
  ] as const)('%s', (_name, first, typeA, second, typeB, count) => {
    const [left, right] = [article('a', [`${first} said ${words.a}.`]), article('b', [`${second} said ${words.b}.`])];
    const sources = [source('x', left, first, { type: typeA }), source('y', right, second, { type: typeB })];
    expect(
      found([left, right], { quotes: [report(left, words.a, 'x'), report(right, words.b, 'y')], sources }).length,
    ).toBe(count);
  });
  it('says nothing when one article gives the statement to both', () => {
    const both = article('c', [`Both spoke: ${words.a}; ${words.b}.`]);
    const quotes = [
      report(a, words.a, 'aide'),
      report(b, words.b, 'orso'),
      report(both, words.a, 'aide'),
      report(both, words.b, 'orso'),
    ];
    expect(found([a, b, both], { quotes, sources: [orso, aide] })).toEqual([]);
  });
});

describe('conflicts: who did it', () => {
  const deed = 'gathered crews made up of remnants of the old ferry company as well as local volunteers.';
  const first = article('a', [`They met in the hills, where he has ${deed}`]);
  const deedOf = (subject: string) => article('b', [`${subject} ${deed}`]);
  const two = deedOf('He and Tom Hale, the vice president, have');
  const hale = source('hale', two, 'Tom Hale');
  it('lists one person here and two there, in shared words', () => {
    expect(found([first, two], { sources: [hale] })).toEqual(['actor: he | He and Tom Hale, the vice president']);
  });
  it.each([
    ['one person, named', 'Captain Orso has'],
    ['many', 'The brave people of the hills have'],
    ['two things', 'Hills and valleys have'],
  ])('says nothing about %s', (_name, subject) => expect(found([first, deedOf(subject)], { sources: [] })).toEqual([]));
});

describe('conflicts: certainty and office', () => {
  const plain =
    'In the only blaze since the spring fair, volunteers saved three barns in the northern hills of Alder county last week.';
  it('lists a hedge that only one article prints', () => {
    expect(
      found([article('a', [plain]), article('b', [plain.replace('volunteers saved', 'volunteers reportedly saved')])]),
    ).toEqual(['certainty: “reportedly” | without “reportedly”']);
    const hedged = plain.replace('volunteers saved', 'volunteers allegedly saved');
    expect(
      found([article('a', [hedged]), article('b', [plain.replace('volunteers saved', 'volunteers reportedly saved')])]),
    ).toEqual([]);
  });

  const now = article('a', ['He and Tom Hale, the county’s vice president, have gathered people.']);
  const past = article('b', ['Former Alder vice president Tom Hale is in the hills too.']);
  const hale = source('hale', now, 'Tom Hale', { mentions: [at(now, 'Tom Hale'), at(past, 'Tom Hale')] });
  it('lists an office held here and past there', () => {
    expect(found([now, past], { sources: [hale] })).toEqual([
      'role: the county’s vice president | Former Alder vice president',
    ]);
  });
  it.each([
    ['a fuller role', 'Vice president Tom Hale of Alder is in the hills.'],
    ['another office in the past', 'Former mayor Tom Hale is in the hills.'],
    ['an office that is left open', 'With them is Tom Hale, latterly the county’s vice president.'],
    ['no office', 'With them is Tom Hale, the former president’s friend and neighbour.'],
  ])('says nothing about %s', (_name, words) => {
    const other = article('b', [words]);
    expect(
      found([now, other], { sources: [{ ...hale, mentions: [at(now, 'Tom Hale'), at(other, 'Tom Hale')] }] }),
    ).toEqual([]);
  });
});
