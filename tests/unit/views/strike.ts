import { aClaim, aDate, anArticle, aQuote, aSite, aSource, link, spanIn } from './explorer-fixture.ts';

/** Three articles of one invented strike: two print the same words, one in other words; times, a conflict and a shared passage. */
export const daily = anArticle('daily', 'Port Daily', '2020-03-10', [
  'The crane drivers of Port Ellery stopped work on Monday, a union said.',
  '“We will keep the gates shut until the ministry talks to us,” said Ines Okkerveld, a driver. “We want no quarrel with anyone.”',
  'The harbour handled 400 ships in 2019, the ministry said.',
]);
export const ledger = anArticle('ledger', 'Evening Ledger', '2020-03-11~', [
  'The crane drivers of Port Ellery stopped work on Monday, a union said.',
  '“We shall keep the gates closed until the ministry talks to us,” Okkerveld told Coast Radio.',
  'A bakery near the harbour gave away its bread.',
  'About 350 ships came in 2019.',
]);
export const bare = anArticle('bare', null, null, ['“We want no quarrel with anyone.”', 'The strike goes on.']);

const okkerveld = aSource('ines-okkerveld', daily, 'Ines Okkerveld', {
  role: 'a driver',
  names: [
    { name: 'Ines Okkerveld', outlets: ['Port Daily'], articles: ['daily'] },
    { name: 'Okkerveld', outlets: ['Evening Ledger'], articles: ['ledger'] },
  ],
});
const radio = aSource('coast-radio', ledger, 'Coast Radio', { type: 'agency' });
const union = aSource('a-union', daily, 'a union', { type: 'organisation' });

export const gates = aQuote('qgates', daily, 'We will keep the gates shut until the ministry talks to us,', {
  speaker: okkerveld.id,
  said: '2020-03-09',
  cue: spanIn(daily, 'said Ines'),
});
export const quarrel = aQuote('qquarrel', daily, 'We want no quarrel with anyone.', {
  speaker: okkerveld.id,
  part: { of: 'qgates', index: 1 },
});
export const shall = aQuote('qshall', ledger, 'We shall keep the gates closed until the ministry talks to us,', {
  speaker: okkerveld.id,
  via: [radio.id],
});
export const lone = aQuote('qlone', bare, 'We want no quarrel with anyone.', { speakerBasis: 'unknown' });
export const stopped = aQuote('qstopped', daily, 'The crane drivers of Port Ellery stopped work on Monday', {
  form: 'indirect',
  marks: null,
  speaker: union.id,
});

const monday = aDate('dmonday', daily, 'Monday', '2020-03-09', {
  anchor: { against: '2020-03-10', rule: 'latest Monday on or before' },
});
const mondayToo = aDate('dmonday2', ledger, 'Monday', '2020-03-09', {
  anchor: { against: '2020-03-11', rule: 'latest Monday on or before' },
});
const year = aDate('dyear', daily, '2019', '2019', { basis: 'stated', type: 'interval' });
const goesOn = aDate('dgoes', bare, 'goes on', null, { type: 'vague' });

const c1 = aClaim('cstop1', daily, 'The crane drivers of Port Ellery stopped work on Monday', {
  dates: ['dmonday'],
  certainty: 'attributed',
});
const c2 = aClaim('cstop2', ledger, 'The crane drivers of Port Ellery stopped work on Monday', {
  dates: ['dmonday2'],
  certainty: 'attributed',
});
const c3 = aClaim('cships1', daily, 'The harbour handled 400 ships in 2019', { certainty: 'attributed' });
const c4 = aClaim('cships2', ledger, '350 ships came in 2019', { certainty: 'stated' });
const c5 = aClaim('cbread', ledger, 'A bakery near the harbour gave away its bread');

const change = (type: 'substitution' | 'punctuation', base: string, here: string) => ({
  type,
  base: spanIn(daily, base),
  here: spanIn(ledger, here),
});

export const strike = aSite(
  [daily, ledger, bare],
  {
    quotes: [gates, quarrel, shall, lone, stopped],
    sources: [union, radio, okkerveld],
    dates: [monday, mondayToo, year, goesOn],
    claims: [c1, c2, c3, c4, c5],
  },
  {
    sameQuote: [
      {
        ...link,
        id: 'sq1',
        speaker: okkerveld.id,
        base: 'qgates',
        members: [
          { quote: 'qgates', changes: [] },
          {
            quote: 'qshall',
            changes: [
              change('substitution', 'will', 'shall'),
              change('substitution', 'shut', 'closed'),
              change('punctuation', 'us,', 'us,'),
            ],
          },
        ],
      },
    ],
    sameClaim: [
      { ...link, id: 'sc1', members: ['cstop1', 'cstop2'], lines: 1 },
      { ...link, id: 'sc2', members: ['cships1', 'cships2'], lines: 2 },
    ],
    conflicts: [
      {
        ...link,
        id: 'k1',
        about: 'ships in 2019',
        type: 'number',
        verdict: 'differs',
        sides: [
          { article: 'daily', span: spanIn(daily, '400 ships'), value: '400', by: null, reading: 1 },
          { article: 'ledger', span: spanIn(ledger, 'About 350 ships'), value: 'about 350', by: 'a-union', reading: 2 },
        ],
      },
    ],
    reuse: [
      {
        ...link,
        id: 'r1',
        a: spanIn(ledger, ledger.text.split('\n')[0] ?? ''),
        b: spanIn(daily, daily.text.split('\n')[0] ?? ''),
        identical: 1,
        words: 13,
        direction: 'unknown',
        evidence: null,
      },
    ],
    lines: [
      {
        ...link,
        id: 'l1',
        name: 'Port Daily',
        kind: 'body',
        cuts: [],
        members: [{ article: 'daily', span: null }],
        basis: 'a credit',
        evidence: [],
      },
    ],
    events: [
      {
        ...link,
        id: 'e1',
        when: '2020-03-09',
        reported: [
          { record: 'cstop2', said: null, published: '2020-03-11~' },
          { record: 'cstop1', said: null, published: '2020-03-10' },
        ],
      },
      { ...link, id: 'e2', when: '2019', reported: [{ record: 'dyear', said: null, published: '2020-03-10' }] },
    ],
  },
);
