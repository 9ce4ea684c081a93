import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertSlices } from '../../../src/pipeline/emit/slices.ts';
import { emit } from '../../../src/pipeline/emit.ts';
import { applyOverrides } from '../../../src/pipeline/overrides.ts';
import { readOverridesFile } from '../../../src/pipeline/read/overrides-file.ts';
import { build, find, told, touched } from './overrides-corpus.ts';

const plain = build(null);
const { records } = plain;
const keel = 'joris-keel--ferry-strike';
const mara = 'mara-lindqvist--ferry-strike';
const initial = 'm-lindqvist--ferry-strike';
const [boat, read] = [find(records, 'quotes', 'No boat leaves,').id, find(records, 'quotes', 'No boat leaves,', 2).id];
const tired = find(records, 'quotes', 'The crews are tired,').id;
const sailings = find(records, 'quotes', '120 sailings would not run').id;

describe('without overrides.yaml', () => {
  it('nothing is touched, and an empty file changes no record', () => {
    expect(touched(plain)).toEqual([]);
    expect(plain.manifest.overrides).toEqual([]);
    for (const nothing of ['', '# none yet\n', 'add: []\nnames:\n']) {
      const built = build(nothing);
      expect([built.records, built.links, told(built)]).toEqual([records, plain.links, []]);
    }
  });
});

describe('correct', () => {
  it('gives fields of a record, says so in it and in the manifest', () => {
    const built = build(
      `${read}:\n  correct: { form: partial, speaker: ${keel}, said: 2023-05-09 }\n  because: heard the recording\n`,
    );
    expect(told(built)).toEqual([]);
    const before = find(records, 'quotes', 'No boat leaves,', 2);
    expect(before.speaker).toBeNull();
    expect(find(built.records, 'quotes', 'No boat leaves,', 2)).toEqual({
      ...before,
      form: 'partial',
      speaker: keel,
      speakerBasis: 'implied',
      said: '2023-05-09',
      rule: `override/${before.rule}`,
      confidence: 'certain',
      corrected: { fields: ['form', 'said', 'speaker'], because: 'heard the recording' },
    });
    const change = {
      story: 'ferry-strike',
      file: 'ferry-strike/overrides.yaml',
      line: 1,
      change: 'correct',
      record: read,
    };
    expect(built.manifest.overrides).toEqual([
      { ...change, fields: ['form', 'said', 'speaker'], because: 'heard the recording' },
    ]);
    expect(built.manifest.inputs.map((i) => i.file)).toContain('ferry-strike/overrides.yaml');
    expect(built.manifest.revision).not.toBe(plain.manifest.revision);
    const claim = find(built.records, 'claims', 'No boat leaves', 2);
    expect(claim).toMatchObject({ by: keel, certainty: 'attributed' });
    expect(touched(built)).toEqual([claim.id, read].sort());
  });

  it('takes the speaker away: unknown, and no words are left that name one', () => {
    const quote = find(
      build(`${boat}: { correct: { speaker: null }, because: two men stood there }`).records,
      'quotes',
      'No boat leaves,',
    );
    expect(quote).toMatchObject({ speaker: null, speakerBasis: 'unknown', mention: null, alternatives: [] });
  });

  it('keeps a pronoun as the mention of the new speaker, and drops the name of the old one', () => {
    const { quotes } = build(
      `${sailings}: { correct: { speaker: ${mara} }, because: x }\n${boat}: { correct: { speaker: ${mara} }, because: x }`,
    ).records;
    expect(find(records, 'quotes', '120 sailings would not run').mention?.text).toBe('He');
    expect(quotes.find((q) => q.id === sailings)).toMatchObject({
      speaker: mara,
      speakerBasis: 'stated',
      mention: { text: 'He' },
    });
    expect(quotes.find((q) => q.id === boat)).toMatchObject({ speaker: mara, speakerBasis: 'implied', mention: null });
  });

  it('scare marks are nobody’s words, and a speaker that is given is not unknown', () => {
    const quote = (fields: string) =>
      build(`${boat}: { correct: { ${fields} }, because: x }`).records.quotes.find((q) => q.id === boat);
    expect(quote('form: scare')).toMatchObject({ speaker: null, speakerBasis: 'unknown', mention: null });
    expect(quote(`speakerBasis: unknown, alternatives: [${keel}, ${mara}]`)).toMatchObject({
      speaker: keel,
      speakerBasis: 'implied',
      alternatives: [mara],
    });
  });

  it('takes the statements and figures in the words along, and says so in them', () => {
    const { claims, figures } = build(`${sailings}: { correct: { speaker: ${mara} }, because: she did }`).records;
    const corrected = { fields: ['by'], because: 'she did' };
    expect(claims.find((c) => c.text === '120 sailings would not run')).toMatchObject({ by: mara, corrected });
    expect(figures.find((f) => f.text === '120')).toMatchObject({ by: mara, corrected });
    expect(figures.filter((f) => f.text !== '120')).toEqual(records.figures.filter((f) => f.text !== '120'));
  });

  it('takes the other parts of the utterance along, unless they are given a speaker of their own', () => {
    const later = find(records, 'quotes', 'We have waited nine months.').id;
    const speakers = (yaml: string) =>
      build(yaml)
        .records.quotes.filter((q) => q.id === tired || q.id === later)
        .map((q) => q.speaker);
    expect(speakers(`${tired}: { correct: { speaker: ${keel} }, because: x }`)).toEqual([keel, keel]);
    expect(speakers(`${later}: { correct: { speaker: ${keel} }, because: x }`)).toEqual([keel, keel]);
    expect(
      speakers(
        `${tired}: { correct: { speaker: ${keel} }, because: x }\n${later}: { correct: { speaker: null }, because: x }`,
      ),
    ).toEqual([keel, null]);
  });

  it.each<[string, 'claims' | 'dates' | 'figures' | 'sources', string, string, Record<string, unknown>]>([
    ['a claim', 'claims', '120 sailings would not run', 'certainty: denied', { certainty: 'denied', by: keel }],
    ['a date', 'dates', 'Tuesday', 'value: 2023-05-02', { value: '2023-05-02', anchor: null, type: 'point' }],
    ['a duration', 'dates', 'nine months', 'value: P8M', { value: 'P8M' }],
    [
      'a figure',
      'figures',
      '300',
      'range: [300, null], qualifier: About',
      { range: [300, null], qualifier: 'About', value: 300 },
    ],
    ['a role', 'sources', 'Joris Keel', 'role: deputy head', { role: 'deputy head', name: 'Joris Keel' }],
    ['a name, with its place', 'sources', 'Joris Keel', 'name: Keel', { name: 'Keel', text: 'Keel' }],
  ])('reaches %s', (_, kind, words, fields, result) => {
    const { id } = find(records, kind, words);
    const built = build(`${id}: { correct: { ${fields} }, because: x }`);
    expect(told(built)).toEqual([]);
    expect(built.records[kind].find((r) => r.id === id)).toMatchObject({ ...result, confidence: 'certain' });
    expect(assertSlices(built)).toBeGreaterThan(50);
  });
});

describe('suppress', () => {
  it('takes a record out of every file that is published', () => {
    const built = build(`${boat}: { suppress: true, because: names a person at risk }`);
    expect(told(built)).toEqual([]);
    expect([...emit(plain)].filter(([, text]) => text.includes(boat)).length).toBeGreaterThan(2);
    expect([...emit(built)].filter(([, text]) => text.includes(boat))).toEqual([]);
    expect(built.manifest.overrides).toMatchObject([
      { change: 'suppress', record: null, because: 'names a person at risk' },
    ]);
  });

  it('takes a source out of all that names it, and its id, which holds the name, out of every file', () => {
    const built = build(`${mara}: { suppress: true, because: at risk }`);
    expect([...emit(built)].filter(([, text]) => text.includes(mara))).toEqual([]);
    const quote = built.records.quotes.find((q) => q.id === tired);
    expect(quote).toMatchObject({ speaker: null, speakerBasis: 'unknown', mention: null });
    expect(built.records.claims.find((c) => c.text === 'The crews are tired')).toMatchObject({
      by: null,
      certainty: 'attributed',
    });
  });

  it('takes a figure out of the statements that hold it', () => {
    const { id } = find(records, 'figures', '120');
    expect(records.claims.some((c) => c.figures.includes(id))).toBe(true);
    expect(JSON.stringify(build(`${id}: { suppress: true, because: x }`).records)).not.toContain(id);
  });

  it('leaves the other part of an utterance whole', () => {
    const { quotes } = build(`${tired}: { suppress: true, because: x }`).records;
    expect(quotes.find((q) => q.text === 'We have waited nine months.')).toMatchObject({ part: null });
  });

  it('holds though its reason is missing, which is told', () => {
    const built = build(`${boat}: { suppress: true }`);
    expect(told(built)).toEqual(['override-field 1:1 because (not a reason in plain words)']);
    expect(built.records.quotes.map((q) => q.id)).not.toContain(boat);
  });
});

describe('add', () => {
  const words = 'Joris Keel, stood beside her';
  it('finds the place from the words', () => {
    const built =
      build(`add:\n  - { kind: quote, article: 001-beacon, words: "a surprise", form: indirect, speaker: the-crews--ferry-strike, because: overlooked }
  - { kind: source, article: 001-beacon, words: The crews, type: group, because: overlooked }
  - { kind: date, article: 002-lantern, words: waited, type: vague, because: x }
  - { kind: figure, article: 002-lantern, words: bread, value: 3, because: x }
  - { kind: claim, article: 001-beacon, words: "${words}", because: x }`);
    expect(told(built)).toEqual([]);
    expect(assertSlices(built)).toBeGreaterThan(50);
    expect(find(built.records, 'quotes', 'a surprise')).toMatchObject({
      speaker: 'the-crews--ferry-strike',
      speakerBasis: 'implied',
      marks: null,
      rule: 'override/added',
      confidence: 'certain',
      corrected: { fields: ['form', 'speaker'], because: 'overlooked' },
      section: 'paragraph',
    });
    expect(find(built.records, 'sources', 'The crews')).toMatchObject({
      type: 'group',
      names: [{ outlets: ['Harbour Beacon'] }],
    });
    expect(find(built.records, 'dates', 'waited')).toMatchObject({ value: null });
    expect(find(built.records, 'figures', 'bread')).toMatchObject({ value: 3 });
    expect(find(built.records, 'claims', words)).toMatchObject({ certainty: 'stated', by: null });
    expect(built.manifest.overrides?.map((c) => [c.change, c.line])).toEqual([2, 3, 4, 5, 6].map((n) => ['add', n]));
  });

  it('takes the n-th place', () => {
    const text = plain.articles.find((a) => a.id === '001-beacon')?.text ?? '';
    const added = (fields: string) =>
      build(`${read}: { suppress: true, because: x }\nadd: [{ article: 001-beacon, nth: 2, because: x, ${fields} }]`)
        .records;
    expect(find(added('kind: claim, words: boat leaves'), 'claims', 'boat leaves').start).toBe(
      text.lastIndexOf('boat leaves'),
    );
    expect(find(added('kind: quote, words: boat leaves, form: partial'), 'quotes', 'boat leaves')).toMatchObject({
      start: text.lastIndexOf('boat leaves'),
      marks: null,
      context: {
        before: '“No boat leaves,” Keel told the Tidewater News Agency.',
        after: 'The ferry board called the walkout a surprise.',
      },
    });
  });

  it('takes up marks that no quotation has', () => {
    const { overrides } = readOverridesFile(
      'o',
      'add: [{ kind: quote, article: 001-beacon, words: "No boat leaves,", because: x }]',
    );
    const [story] = plain.stories;
    if (!story) throw new RangeError('no story');
    const { records: made, problems } = applyOverrides(story, plain.articles, { ...records, quotes: [] }, overrides);
    expect([made.quotes.map((q) => [q.text, q.form, q.marks]), problems]).toEqual([
      [['No boat leaves,', 'direct', '“”']],
      [],
    ]);
  });

  it('has an id that stays when other records come and go', () => {
    const entry = 'add: [{ kind: claim, article: 001-beacon, words: beside her, because: x }]';
    const { id } = find(build(entry).records, 'claims', 'beside her');
    expect(find(build(`${entry}\n${boat}: { suppress: true, because: x }`).records, 'claims', 'beside her').id).toBe(
      id,
    );
  });

  it.each([
    [
      'words that stand nowhere',
      'kind: quote, article: 001-beacon, words: no such words',
      'override-stale 1:43 words that 001-beacon has 0 times, where 1 are needed',
    ],
    [
      'too high a number',
      'kind: quote, article: 001-beacon, words: boat, nth: 9',
      'override-stale 1:43 words that 001-beacon has 2 times, where 9 are needed',
    ],
    [
      'words of two paragraphs',
      'kind: quote, article: 001-beacon, words: "months.”\\n\\nHer deputy"',
      'override-field 1:43 words that reach beyond one paragraph',
    ],
    [
      'another article',
      'kind: quote, article: 001-bacon, words: boat',
      'override-stale 1:22 the article "001-bacon", which this story has not; nearest: 001-beacon, 002-lantern',
    ],
    [
      'a record that is there',
      'kind: figure, article: 001-beacon, words: "120"',
      `override-field 1:44 words that are a figure already: correct ${find(records, 'figures', '120').id}`,
    ],
    [
      'a source without type',
      'kind: source, article: 001-beacon, words: crews',
      'override-field 1:44 a source without type',
    ],
    [
      'another kind',
      'kind: rumour, article: 001-beacon, words: boat',
      'override-field 1:9 kind (not quote, claim, source, date or figure)',
    ],
    [
      'offsets',
      'kind: claim, article: 001-beacon, words: beside her, start: 4',
      'override-field 1:62 start, which a hand cannot give to a claim (by, certainty, via)',
    ],
  ])('refuses %s', (_, entry, problem) => {
    expect(told(build(`add: [{ ${entry}, because: x }]`))).toEqual([problem]);
  });
});

describe('names', () => {
  it.each([`[${mara}, ${initial}]`, `{ sources: [${mara}, ${initial}], because: one woman }`])('joins %s', (pair) => {
    const built = build(`names: { join: [${pair}] }`);
    expect(told(built)).toEqual([]);
    const joined = built.records.sources.find((s) => s.id === mara);
    expect(joined?.names.map((n) => n.name)).toEqual(expect.arrayContaining(['M. Lindqvist', 'Mara Lindqvist']));
    expect(joined?.mentions.length).toBe(
      find(records, 'sources', 'Mara Lindqvist').mentions.length +
        find(records, 'sources', 'M. Lindqvist').mentions.length,
    );
    expect(JSON.stringify(built.records)).not.toContain(initial);
    expect(find(built.records, 'quotes', 'the crews were tired').speaker).toBe(mara);
    expect(built.manifest.overrides).toMatchObject([{ change: 'join', record: mara }]);
  });

  it('joins chains whatever their order, and follows ids that went in other entries', () => {
    const entry = `${boat}: { correct: { speaker: ${initial} }, because: x }\n`;
    const pairs = [`[${mara}, ${initial}]`, `[${initial}, ${keel}]`];
    const one = build(`${entry}names: { join: [${pairs.join(', ')}] }`);
    expect(build(`${entry}names: { join: [${pairs.toReversed().join(', ')}] }`).records).toEqual(one.records);
    const spoken = one.records.quotes.filter((q) => q.form !== 'stance');
    expect(new Set(spoken.map((q) => q.speaker))).toEqual(new Set([mara, null]));
  });

  it('parts a source by article', () => {
    const built = build(`names: { part: [{ source: ${keel}, articles: [002-lantern], because: his brother }] }`);
    expect(told(built)).toEqual([]);
    const other = built.records.sources.find((s) => s.id === 'keel--002-lantern');
    expect(other).toMatchObject({
      name: 'Keel',
      text: 'Keel',
      article: '002-lantern',
      corrected: { because: 'his brother' },
    });
    expect(built.records.sources.find((s) => s.id === keel)?.mentions.map((m) => m.article)).not.toContain(
      '002-lantern',
    );
    expect(find(built.records, 'quotes', 'About 300 islanders queued for bread').speaker).toBe('keel--002-lantern');
    expect(find(built.records, 'quotes', 'No boat leaves,').speaker).toBe(keel);
    expect(assertSlices(built)).toBeGreaterThan(50);
  });

  it.each([
    [
      'join: [[mara-lindqvist--ferry-strik, joris-keel--ferry-strike]]',
      'override-stale 1:17 the id "mara-lindqvist--ferry-strik", which no source of this story has; nearest: mara-lindqvist--ferry-strike',
    ],
    [
      'join: [[joris-keel--ferry-strike]]',
      'override-field 1:17 an entry (not a list of two or more ids of sources, or sources and because)',
    ],
    [
      `part: [{ source: ${mara}, articles: [002-lantern], because: x }]`,
      `override-field 1:57 articles that hold 0 of the 1 mentions of ${mara}`,
    ],
    [
      'part: [{ source: nobody--ferry-strike, articles: [002-lantern], because: x }]',
      'override-stale 1:19 the id "nobody--ferry-strike", which no source of this story has; nearest: ',
    ],
    ['melt: []', 'override-field 1:10 an unknown field, melt'],
  ])('refuses %s', (yaml, problem) => {
    const [only, ...more] = told(build(`names: { ${yaml} }`));
    expect([only?.startsWith(problem), only, more]).toEqual([true, only, []]);
  });

  it('parts two articles from a third only once each', () => {
    const part = (articles: string) => `{ source: ${keel}, articles: [${articles}], because: x }`;
    expect(told(build(`names: { part: [${part('002-lantern')}, ${part('002-lantern')}] }`))).toEqual([
      expect.stringMatching(
        /^override-field 1:\d+ articles that hold 0 of the \d mentions of joris-keel--ferry-strike$/,
      ),
    ]);
  });

  it('tells a correction of an id that was joined away, and suppresses where that went', () => {
    const join = `names: { join: [[${mara}, ${initial}]] }\n`;
    expect(told(build(`${join}${initial}: { correct: { role: x }, because: x }`))).toEqual([
      `override-field 2:1 the id "${initial}", which "names" joins into ${mara}: correct that one`,
    ]);
    const built = build(`${join}${initial}: { suppress: true, because: x }`);
    expect([told(built), JSON.stringify(built.records).includes(mara)]).toEqual([[], false]);
  });
});

describe('stale entries', () => {
  const stale = (yaml: string): string => told(build(yaml)).join();
  it.each([
    [
      'the first words, changed a little',
      'q0000000000: { correct: { form: scare }, because: x, words: "120 sailing will not" }',
      `nearest: ${sailings} “120 sailings would not run”, `,
    ],
    [
      'the article',
      'q0000000000: { correct: { form: scare }, because: x, article: 002-lantern }',
      `nearest: ${find(records, 'quotes', 'the crews were tired').id} “the crews were tired”, `,
    ],
    ['nothing but the id', 'q0000000000: { suppress: true, because: x }', 'give its first words as "words"'],
    ['a source', 'jorris-keel--ferry-strike: { suppress: true, because: x }', `nearest: ${keel}, `],
    [
      'a kind: dates among dates',
      'd0000000000: { suppress: true, because: x, words: tuesday }',
      `nearest: ${find(records, 'dates', 'Tuesday').id} “Tuesday”`,
    ],
  ])('are fatal, and name the nearest by %s', (_, yaml, nearest) => {
    const said = stale(`# corrections\n${yaml}`);
    const id = yaml.includes('suppress') ? '…' : yaml.split(':')[0];
    expect(said).toContain(`override-stale 2:1 the id "${id}", which no record of this story has; `);
    expect(said).toContain(nearest);
    const all = build(yaml).manifest.problems.filter((p) => p.severity === 'fatal');
    expect(all.map((p) => p.file)).toEqual(['ferry-strike/overrides.yaml']);
  });

  it('never say an id that is suppressed, wherever it came from', () => {
    const built = build(
      `${mara}: { suppress: true, because: x }\nmara-lindqvist: { suppress: true, because: x }\nnames: { join: [[${mara}, ${initial}], [mara-lindqvist--ferry, ${keel}]] }
${boat}: { correct: { speaker: mara-lindqvist--ferry }, because: x }\n${initial}: { correct: { role: x }, because: x }`,
    );
    expect(told(built).length).toBe(4);
    expect([...emit(built)].filter(([, text]) => /mara-lindqvist(?!--ferry\b(?!-strike))/.test(text))).toEqual([]);
  });

  it('name no words of an article whose text is withheld', () => {
    const { overrides } = readOverridesFile('o', 'd0000000000: { suppress: true, because: x, words: tuesday }');
    const [story] = plain.stories;
    if (!story) throw new RangeError('no story');
    const found = (rights: 'full' | 'none') =>
      applyOverrides(
        story,
        plain.articles.map((a) => ({ ...a, rights })),
        records,
        overrides,
      )
        .problems.map((p) => p.found)
        .join();
    expect([found('full').includes('“Tuesday”'), found('none').includes('Tuesday')]).toEqual([true, false]);
    expect(found('none')).toContain(find(records, 'dates', 'Tuesday').id);
  });

  it('never name a record that is suppressed', () => {
    const wanted = 'q0000000000: { suppress: true, because: x, words: 120 sailings }\n';
    expect(stale(wanted)).toContain(sailings);
    expect(stale(`${wanted}${sailings}: { suppress: true, because: x }`)).not.toContain(sailings);
  });
});

describe('bad fields', () => {
  it.each([
    [
      'a field of another kind',
      'value: 4',
      'value, which a hand cannot give to a quote (alternatives, form, said, speaker, speakerBasis, via)',
    ],
    ['a place', 'start: 4', 'start, which a hand cannot give to a quote'],
    [
      'a value of no such kind',
      'form: shouted',
      'form: "shouted" (Invalid option: expected one of "direct"|"partial"|"indirect"|"stance"|"scare")',
    ],
    ['a wrong type', 'via: Keel', 'via: "Keel" (Invalid input: expected array, received string)'],
    ['a day that is none', 'said: last May', 'said: "last May" (not EDTF level 1'],
    [
      'a source nobody knows',
      'speaker: joris-keal--ferry-strike',
      `speaker: "joris-keal--ferry-strike", no source of this story; nearest: ${keel}, `,
    ],
    ['a name from the prototype', 'constructor: x', 'constructor, which a hand cannot give to a quote'],
  ])('%s is told at its place, and the rest is done', (_, field, found) => {
    const built = build(`${boat}:\n  because: x\n  correct:\n    alternatives: [${mara}]\n    ${field}\n`);
    const [only = '', ...more] = told(built);
    expect(only.slice(0, found.length + 19)).toBe(`override-field 5:5 ${found}`);
    expect(more).toEqual([]);
    expect(built.records.quotes.find((q) => q.id === boat)).toMatchObject({
      alternatives: [mara],
      corrected: { fields: ['alternatives'] },
    });
  });

  it('a name that no article prints is none', () => {
    expect(told(build(`${keel}: { correct: { name: Joris van Keel }, because: x }`))).toEqual([
      'override-field 1:40 name: "Joris van Keel" (not a form that an article prints)',
    ]);
  });
});

describe('the order of entries', () => {
  const entries = [
    `${boat}: { correct: { speaker: ${initial} }, because: x }`,
    `${tired}: { correct: { speaker: ${keel} }, because: y }`,
    `${find(records, 'quotes', 'We have waited nine months.').id}: { correct: { said: 2023-05-09 }, because: z }`,
    `${read}: { suppress: true, because: x }`,
    `${keel}: { correct: { role: deputy }, because: x }`,
    'add: [{ kind: claim, article: 001-beacon, words: beside her, because: x }, { kind: figure, article: 001-beacon, words: beside, because: x }]',
    `names: { join: [[${mara}, ${initial}]] }`,
  ];
  const first = build(entries.join('\n'));
  it('never shows', () => {
    expect(told(first)).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const built = build(shuffled.join('\n'));
        expect([built.records, built.links]).toEqual([first.records, first.links]);
      }),
      { numRuns: 8 },
    );
  });
});
