import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, at, claim, date, figure, noRecords, quote, source, story } from './invented.ts';

const all = (articles: readonly Article[], records: Partial<Records>) =>
  link(story, articles, { ...noRecords, ...records });

const talk = 'We want the council to see that the only way forward is through talks';
const filler =
  'The old town keeps its own calendar of fairs, and each street has a baker, a smith, a cooper and a keeper of the lamp that hangs over the corner of the lane.';
const other =
  'Down at the shipyard the cranes have stood still for nine years, and gulls nest in the cabins where riggers once drank their tea and quarrelled over cards.';
const third =
  'Farmers in the upper parishes have begun to cut hay early because the almanac promises rain before midsummer, a promise it seldom keeps in those hills.';

describe('lines', () => {
  const a = article('a', [`“${talk},” Reed told Coastwire by telephone from the quay.`, filler]);
  const b = article('b', [`“${talk},” Reed said.`, other]);
  const c = article('c', [third]);
  const reed = source('reed', a, 'Reed');
  const wire = source('wire', a, 'Coastwire', { type: 'agency' });
  const quotes = [quote(a, `${talk},`, 'reed', { via: ['wire'] }), quote(b, `${talk},`, 'reed')];
  const { lines } = all([a, b, c], { quotes, sources: [reed, wire] });
  const shown = lines.map((one) => `${one.name} [${one.members.map((member) => member.article).join(' ')}]`).sort();

  it('puts the credited quote and the passage that shares its words on one line, and the rest on lines of their own', () => {
    expect(shown).toEqual([
      'Coastwire: interview with Reed [a b]',
      'Own reporting or no credit found: The a Paper [a]',
      'Own reporting or no credit found: The b Paper [b]',
      'Own reporting or no credit found: The c Paper [c]',
    ]);
  });
  it('shows the words that name the body', () =>
    expect(lines.find((one) => one.name.startsWith('Coastwire'))?.evidence.map((span) => span.text)).toEqual([
      'Coastwire',
    ]));

  it('never puts two articles on one line for the same speaker', () => {
    const own = article('b', [
      `“Nobody asked me about the lighthouse or its keeper before today,” Reed told the Lantern.`,
      other,
    ]);
    const lantern = source('lantern', own, 'Lantern', { type: 'outlet' });
    const made = all([a, own], {
      quotes: [
        quote(a, `${talk},`, 'reed', { via: ['wire'] }),
        quote(own, 'Nobody asked me about the lighthouse or its keeper before today,', 'reed', { via: ['lantern'] }),
      ],
      sources: [reed, wire, lantern],
    });
    expect(
      made.lines
        .map((one) => one.name)
        .sort()
        .slice(0, 2),
    ).toEqual(['Coastwire: interview with Reed', 'Lantern: interview with Reed']);
  });

  it('puts articles that share much uncredited wording on one line of unknown origin', () => {
    const copy = `${filler} ${other}`;
    const made = all([article('a', [copy]), article('b', [copy]), c], {});
    expect(made.lines.map((one) => [one.name, one.members.map((member) => member.article).join(' ')]).sort()).toEqual([
      ['Own reporting or no credit found: The c Paper', 'c'],
      ['Shared wording, no credit found: The a Paper, The b Paper', 'a b'],
    ]);
  });

  it('goes on with an interview in the same article until another place is named, and not in another article', () => {
    const long = article('a', [
      '“Nobody asked me before,” Reed told Coastwire by telephone.',
      '“The pier will be mended,” Reed said.',
      '“I ask for your trust,” Reed said in a speech in the park.',
      '“And so I will go,” Reed said.',
    ]);
    const elsewhere = article('b', [`“Another day has come,” Reed said. ${other}`]);
    const words = ['Nobody asked me before,', 'The pier will be mended,', 'I ask for your trust,', 'And so I will go,'];
    const told = words.map((each, index) => quote(long, each, 'reed', index === 0 ? { via: ['wire'] } : {}));
    const made = all([long, elsewhere], {
      quotes: [...told, quote(elsewhere, 'Another day has come,', 'reed')],
      sources: [reed, { ...wire, mentions: [at(long, 'Coastwire')] }],
    });
    expect(
      made.lines
        .find((one) => one.name.startsWith('Coastwire'))
        ?.members.map((member) => member.span?.text.slice(0, 12)),
    ).toEqual(['“Nobody aske', '“The pier wi']);
  });

  it('calls it an interview only where somebody told the body', () => {
    const cited = article('a', [`“${talk},” Reed was cited by Coastwire.`]);
    const made = all([cited], {
      quotes: [quote(cited, `${talk},`, 'reed', { via: ['wire'] })],
      sources: [
        { ...reed, mentions: [] },
        { ...wire, mentions: [at(cited, 'Coastwire')] },
      ],
    });
    expect(made.lines.map((one) => one.name)).toEqual(['Coastwire: words of Reed']);
  });

  it('takes a credit to the outlet itself, or to nobody in particular, for no other body', () => {
    const own = article('a', [filler, 'Source: TheaPaper and agencies'], {
      outlet: { id: 'a', name: 'The a Paper', basis: 'supplied', evidence: null, note: null },
    });
    const credits = [
      { agency: 'TheaPaper', span: at(own, 'TheaPaper'), of: 'text' as const },
      { agency: 'agencies', span: at(own, 'agencies'), of: 'text' as const },
    ];
    const made = all([{ ...own, credits }], {});
    expect(made.lines.map((one) => [one.name, one.evidence.map((span) => span.text)])).toEqual([
      ['Own reporting or no credit found: The a Paper', ['TheaPaper']],
    ]);
  });

  it('takes a credit of the whole text as credit for the whole article', () => {
    const credited = article('a', [filler, '(Coastwire)']);
    const made = all(
      [{ ...credited, credits: [{ agency: 'Coastwire', span: at(credited, 'Coastwire'), of: 'text' }] }, c],
      {},
    );
    expect(made.lines.find((one) => one.name === 'Coastwire copy')?.members).toEqual([{ article: 'a', span: null }]);
  });
});

describe('sameClaim', () => {
  const texts = [
    'Volunteers took back three sheds in the northern yard of Millport',
    'three sheds in the northern yard of Millport were taken by volunteers',
  ];
  const [a, b] = [article('a', [`${texts[0]}.`]), article('b', [`It is said that ${texts[1]}.`])];
  const cluster = (words: string, figures: [number, number] = [3, 3]) => {
    const home = article('b', [`It is said that ${words}.`]);
    const [x, y] = [figure(a, 'three', figures[0], 'sheds'), figure(home, 'sheds', figures[1], 'sheds')];
    return all([a, home], {
      claims: [claim(a, texts[0] ?? '', { figures: [x.id] }), claim(home, words, { figures: [y.id] })],
      figures: [x, y],
    }).sameClaim;
  };

  it('brings one statement in other words together and counts the lines behind it', () => {
    const [found] = all([a, b], { claims: [claim(a, texts[0] ?? ''), claim(b, texts[1] ?? '')] }).sameClaim;
    expect([found?.members.length, found?.lines]).toEqual([2, 2]);
  });
  it.each([
    ['the other polarity', 'no volunteers took back sheds in the northern yard of Millport', undefined],
    ['another figure', texts[1] ?? '', [3, 4] as [number, number]],
    ['another statement', 'Volunteers met in the northern sheds to mend a boat, Millport papers say', undefined],
  ])('keeps %s apart', (_name, words, figures) => expect(cluster(words, figures)).toEqual([]));
});

describe('events', () => {
  const a = article(
    'a',
    ['The tower of Millport fell to the storm on May 4. Reed said on Sunday that she would rebuild.'],
    { published: { value: '2031-05-06', basis: 'stated', evidence: null, note: null } },
  );
  const b = article('b', [
    'Since the storm broke the tower of Millport on Sunday, nobody has slept. Ferries run daily.',
  ]);
  const fall = date(a, 'May 4', '2031-05-04');
  const sunday = date(b, 'Sunday', '2031-05-04', { basis: 'resolved' });
  const saying = date(a, 'Sunday', '2031-05-04', { basis: 'resolved' });
  const report = quote(a, 'that she would rebuild', 'reed', {
    form: 'indirect',
    marks: null,
    cue: at(a, 'said'),
    said: '2031-05-04',
  });
  const { events } = all([a, b], {
    dates: [fall, sunday, saying, date(b, 'daily', null, { type: 'set' })],
    quotes: [report],
  });

  it('makes two reports of one happening one event, keeps the saying apart, and leaves the undated out', () => {
    expect(events.map((one) => one.reported.map((each) => [each.record, each.said])).sort()).toEqual(
      [
        [
          [fall.id, null],
          [sunday.id, null],
        ],
        [[report.id, '2031-05-04']],
      ].sort(),
    );
  });
});
