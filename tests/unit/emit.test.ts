import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertSlices } from '../../src/pipeline/emit/slices.ts';
import { writeFiles } from '../../src/pipeline/emit/write.ts';
import { emit } from '../../src/pipeline/emit.ts';
import type { Article } from '../../src/story/article.ts';
import { type Corpus, fileSchemas } from '../../src/story/corpus.ts';
import type { Quote } from '../../src/story/records.ts';
import type { Span } from '../../src/story/span.ts';

const texts = {
  alpha: 'The mayor said on Monday: “The bridge is closed.” Some 40 boats waited.',
  beta: '“The bridge is shut,” the mayor said. =SUM(1) boats, the port said.',
} as const;
type Key = keyof typeof texts;

function words(article: Key, text: string): Span {
  const start = texts[article].indexOf(text);
  expect(start).toBeGreaterThanOrEqual(0);
  return { article, start, end: start + text.length, text };
}

function anArticle(id: Key): Article {
  return {
    id,
    story: 'bridge',
    file: `bridge/${id}.txt`,
    title: id === 'beta' ? '=HYPERLINK("x")' : null,
    titleBasis: id === 'beta' ? 'supplied' : 'unknown',
    outlet: { id: `${id}-news`, name: `${id} News`, basis: 'supplied', evidence: null, note: null },
    published: { value: '2031-05-04', basis: 'supplied', evidence: null, note: null },
    url: 'https://news.example/a',
    archive: null,
    byline: null,
    credits: [],
    language: 'en',
    text: texts[id],
    blocks: [{ kind: 'paragraph', start: 0, end: texts[id].length, repeats: null, rule: 'test' }],
    sha256: 'a'.repeat(64),
    words: 12,
    rights: 'full',
  };
}

function aQuote(id: string, span: Span, mention: Span): Quote {
  return {
    ...span,
    id,
    rule: 'test',
    confidence: 'certain',
    section: 'paragraph',
    kind: 'quote',
    form: 'direct',
    marks: '“”',
    speaker: 's1',
    speakerBasis: 'stated',
    alternatives: [],
    mention,
    cue: null,
    described: null,
    restsOn: null,
    via: ['s2', 's3'],
    context: { before: '', after: 'Some 40 boats waited.' },
    part: null,
    said: null,
  };
}

function aCorpus(): Corpus {
  const said = words('alpha', 'The bridge is closed.');
  const again = words('beta', 'The bridge is shut,');
  return {
    stories: [
      {
        slug: 'bridge',
        title: 'The bridge',
        titleBasis: 'supplied',
        summary: null,
        place: null,
        timeZone: null,
        aliases: [],
        thresholds: { z: 1, a: 2 },
      },
    ],
    articles: [anArticle('alpha'), anArticle('beta')],
    records: {
      quotes: [aQuote('q1', said, words('alpha', 'The mayor')), aQuote('q2', again, words('beta', 'the mayor'))],
      claims: [],
      sources: [
        {
          ...words('alpha', 'The mayor'),
          id: 's1',
          rule: 'test',
          confidence: 'certain',
          section: 'paragraph',
          kind: 'source',
          story: 'bridge',
          name: 'the mayor',
          type: 'person',
          role: null,
          names: [{ name: 'the mayor', outlets: ['alpha News', 'beta News'], articles: ['alpha', 'beta'] }],
          mentions: [words('alpha', 'The mayor'), words('beta', 'the mayor')],
        },
      ],
      dates: [],
      figures: [
        {
          ...words('alpha', '40'),
          id: 'f1',
          rule: 'test',
          confidence: 'certain',
          section: 'paragraph',
          kind: 'figure',
          value: -40,
          range: null,
          unit: null,
          counted: 'boats',
          qualifier: 'Some',
          by: null,
        },
        {
          ...words('beta', '=SUM(1)'),
          id: 'f2',
          rule: 'test',
          confidence: 'unsure',
          section: 'paragraph',
          kind: 'figure',
          value: null,
          range: [1, null],
          unit: null,
          counted: null,
          qualifier: null,
          by: null,
        },
      ],
    },
    links: {
      sameQuote: [
        {
          id: 'l1',
          story: 'bridge',
          rule: 'test',
          confidence: 'likely',
          speaker: 's1',
          base: 'q1',
          members: [
            { quote: 'q1', changes: [] },
            {
              quote: 'q2',
              changes: [{ type: 'substitution', base: words('alpha', 'closed'), here: words('beta', 'shut') }],
            },
          ],
        },
      ],
      sameClaim: [],
      conflicts: [],
      reuse: [
        {
          id: 'r1',
          story: 'bridge',
          rule: 'test',
          confidence: 'likely',
          a: words('alpha', 'bridge'),
          b: words('beta', 'bridge'),
          identical: 1,
          words: 1,
          direction: 'unknown',
          evidence: null,
        },
      ],
      lines: [],
      events: [],
      names: [],
      repeats: [],
    },
    manifest: {
      crossread: '0.0.0',
      revision: 'abc',
      newest: null,
      counts: { quotes: 2, articles: 2 },
      inputs: [],
      thresholds: {},
      problems: [],
    },
  };
}

/** A file of the run, as text; fails when the run did not publish it. */
function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new RangeError(`${name} was not published: ${[...files.keys()].join(' ')}`);
  return text;
}
const rowsOf = (files: ReadonlyMap<string, string>, name: string): string[] =>
  fileOf(files, name).trimEnd().split('\n');

describe('emit', () => {
  const files = emit(aCorpus());

  test.each(Object.keys(fileSchemas))('%s.json fits the JSON Schema published beside it', (name) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const schema = JSON.parse(fileOf(files, `${name}.schema.json`));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const validate = ajv.compile(schema);
    expect(validate(JSON.parse(fileOf(files, `${name}.json`))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('a schema refuses what does not fit', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    expect(ajv.validate(JSON.parse(fileOf(files, 'articles.schema.json')), [{ id: 'alpha' }])).toBe(false);
  });

  test('every kind and relation has its CSV and JSON Lines twin with as many rows as the JSON has entries', () => {
    const { records, links } = aCorpus();
    for (const [kind, list] of Object.entries({ articles: aCorpus().articles, ...records, ...links })) {
      expect(rowsOf(files, `${kind}.jsonl`).filter((line) => line !== '')).toHaveLength(list.length);
      expect(rowsOf(files, `${kind}.csv`)[0]).toContain('id');
    }
    expect(rowsOf(files, 'quotes.csv')).toHaveLength(3);
    expect(rowsOf(files, 'sources.csv')).toHaveLength(2);
  });

  test('a relation gives one CSV row per member', () => {
    const [header, first, second] = rowsOf(files, 'sameQuote.csv');
    expect(header).toBe('\uFEFFid,story,rule,confidence,speaker,base,members_quote,members_changes');
    expect(first).toBe('l1,bridge,test,likely,s1,q1,q1,');
    expect(second).toBe('l1,bridge,test,likely,s1,q1,q2,substitution · closed · shut');
  });

  test('what a relation lists beside its members stands in the row of the first of them', () => {
    const corpus = aCorpus();
    const evidence = corpus.links.reuse.map(({ a }) => a);
    const line = {
      id: 'n1',
      story: 'bridge',
      rule: 'test',
      confidence: 'likely' as const,
      name: 'Wire',
      kind: 'body' as const,
    };
    const members = ['alpha', 'beta'].map((article) => ({ article, span: null }));
    const lines = [{ ...line, members, cuts: [], basis: 'A credit.', evidence }];
    const [, first, second, ...more] = rowsOf(emit({ ...corpus, links: { ...corpus.links, lines } }), 'lines.csv');
    expect(more).toEqual([]);
    expect(first).toBe('n1,bridge,test,likely,Wire,body,alpha,,,,,,A credit.,bridge');
    expect(second).toBe('n1,bridge,test,likely,Wire,body,beta,,,,,,A credit.,');
  });

  test('nested fields have columns of their own, spans by their words and offsets', () => {
    const [header] = rowsOf(files, 'quotes.csv');
    expect(header).toContain(',mention,mention_article,mention_start,mention_end,cue,');
    expect(header).toContain(',context_before,context_after,part_of,part_index,');
    expect(rowsOf(files, 'quotes.csv')[1]).toContain(',s2 | s3,');
    expect(rowsOf(files, 'articles.csv')[0]).not.toMatch(/,(text|blocks),/);
  });

  test('text that a spreadsheet would run is disarmed; numbers below zero stay numbers', () => {
    expect(fileOf(files, 'articles.csv')).toContain(`"'=HYPERLINK(""x"")"`);
    expect(fileOf(files, 'figures.csv')).toContain(`,'=SUM(1),`);
    expect(fileOf(files, 'figures.csv')).toContain(',-40,');
  });

  test('all files end in one \\n and hold no \\r', () => {
    for (const [name, text] of files) {
      if (text === '') expect(name).toMatch(/\.jsonl$/);
      else expect(text, name).toMatch(/[^\n]\n$/);
      expect(text).not.toContain('\r');
    }
  });

  test('measured.json is there exactly when something was measured', () => {
    expect(files.has('measured.json')).toBe(false);
    expect(
      fileOf(emit(aCorpus(), { articles: 0, rows: [], errors: [], judged: null, elsewhere: null }), 'measured.json'),
    ).toBe('{\n  "articles": 0,\n  "rows": [],\n  "errors": [],\n  "judged": null,\n  "elsewhere": null\n}\n');
  });

  test('a corpus that does not fit its schema is not published', () => {
    const corpus = aCorpus();
    const [first] = corpus.articles;
    if (first === undefined) throw new RangeError('no article');
    expect(() => emit({ ...corpus, articles: [{ ...first, words: -1 }] })).toThrow();
  });

  test('the bytes do not depend on the order of anything that came in', () => {
    const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...list], { minLength: list.length });
    const { articles, records, manifest } = aCorpus();
    const mixed = fc.record({
      articles: shuffled(articles),
      quotes: shuffled(records.quotes),
      figures: shuffled(records.figures),
      counts: shuffled(Object.entries(manifest.counts)),
    });
    fc.assert(
      fc.property(mixed, ({ articles, quotes, figures, counts }) => {
        const base = aCorpus();
        const other = {
          ...base,
          articles,
          records: { ...base.records, quotes, figures },
          manifest: { ...manifest, counts: Object.fromEntries(counts) },
        };
        expect([...emit(other)]).toEqual([...files]);
      }),
    );
  });

  test('keys stand in the order of the schema, however they came', () => {
    const corpus = aCorpus();
    const turned = corpus.records.quotes.map((quote) => Object.assign({ said: null }, quote));
    expect([...emit({ ...corpus, records: { ...corpus.records, quotes: turned } })]).toEqual([...files]);
  });
});

describe('assertSlices', () => {
  test('counts every span of articles, records and relations', () => {
    // 2 quotes with their mention, 1 source with 2 mentions, 2 figures, 1 change with 2 sides, 1 shared passage with 2 sides.
    expect(assertSlices(aCorpus())).toBe(2 * 2 + 3 + 2 + 2 + 2);
  });

  test('names the record that stands elsewhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 60 }).filter((n) => n !== 0),
        (shift) => {
          const corpus = aCorpus();
          for (const quote of corpus.records.quotes.slice(1))
            if (quote.mention !== null) quote.mention.end = Math.max(0, quote.mention.end + shift);
          expect(() => assertSlices(corpus)).toThrow(/record-misplaced: quotes\[1\]\.mention says "the mayor"/);
        },
      ),
    );
  });

  test('refuses a span of an article that is not there, and a look at nothing', () => {
    const corpus = aCorpus();
    expect(() => assertSlices({ ...corpus, articles: corpus.articles.slice(1) })).toThrow(
      /"alpha", which is no article/,
    );
    const none = { quotes: [], claims: [], sources: [], dates: [], figures: [] };
    const noLinks = {
      sameQuote: [],
      sameClaim: [],
      conflicts: [],
      reuse: [],
      lines: [],
      events: [],
      names: [],
      repeats: [],
    };
    expect(() => assertSlices({ ...corpus, records: none, links: noLinks })).toThrow(/no span to check/);
    expect(assertSlices({ ...corpus, articles: [], records: none, links: noLinks })).toBe(0);
  });
});

describe('writeFiles', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'crossread-write-'));
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));
  const run = new Map([
    ['manifest.json', '{}\n'],
    ['a.csv', 'x\n'],
  ]);

  test('makes the folder hold exactly the files of the run', () => {
    const out = path.join(place, 'deep/data');
    writeFiles(out, run);
    writeFiles(out, new Map([['manifest.json', '[]\n']]));
    expect(readdirSync(out)).toEqual(['manifest.json']);
    expect(readFileSync(path.join(out, 'manifest.json'), 'utf8')).toBe('[]\n');
    expect(readdirSync(path.dirname(out))).toEqual(['data']);
  });

  test.each([
    ['a note', 'note.txt', false],
    ['JSON of somebody else', 'mine.json', false],
    ['a note beside an earlier run', 'note.txt', true],
  ])('leaves a folder alone that holds %s', (_what, name, earlier) => {
    if (earlier) writeFiles(place, run);
    writeFileSync(path.join(place, name), 'mine');
    expect(() => writeFiles(place, run)).toThrow(/did not write/);
    expect(readFileSync(path.join(place, name), 'utf8')).toBe('mine');
  });

  test('leaves a folder alone that holds a folder', () => {
    mkdirSync(path.join(place, 'holiday'));
    expect(() => writeFiles(place, run)).toThrow(/such as holiday/);
    expect(existsSync(path.join(place, 'holiday'))).toBe(true);
  });
});
