import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/pipeline/parse.ts';
import { Refusal } from '../../../src/pipeline/problems.ts';
import { readCorpus } from '../../../src/pipeline/read.ts';
import { decodeUtf8 } from '../../../src/pipeline/read/decode.ts';
import { story as storySchema } from '../../../src/story/article.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes files into a new folder `name`, in the order given. */
function corpus(files: Readonly<Record<string, string | Uint8Array>>, name = 'river-flood'): string {
  const top = mkdtempSync(join(tmpdir(), 'crossread-'));
  folders.push(top);
  const dir = join(top, name);
  mkdirSync(dir);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
  return dir;
}

const text = 'The river rose again overnight, the mayor said.';
const article = (matter: string, body = text): string => `---\n${matter}\n---\n${body}`;
const summary = (dir: string) => {
  const { stories, problems } = readCorpus(dir);
  return {
    stories: stories.map(({ story, files }) => [story.slug, files.map(({ id, file }) => `${id} ${file}`)]),
    problems: problems.map(({ file, line, column, id }) => `${file}:${line}:${column} ${id}`),
  };
};

describe('readCorpus: folders', () => {
  it('takes a folder of bare files as one story named after the folder', () => {
    const { stories, problems } = readCorpus(corpus({ 'b.txt': `${text} b`, 'a.md': `${text} a` }));
    expect(problems).toEqual([]);
    expect(stories.map(({ story }) => storySchema.parse(story))).toEqual([
      {
        slug: 'river-flood',
        title: 'River Flood',
        titleBasis: 'inferred',
        summary: null,
        place: null,
        timeZone: null,
        aliases: [],
        thresholds: {},
      },
    ]);
    expect(stories[0]?.files.map(({ id, file, format }) => [id, file, format])).toEqual([
      ['a', 'a.md', 'md'],
      ['b', 'b.txt', 'txt'],
    ]);
  });

  it('takes each folder in the corpus as a story, beside bare files', () => {
    expect(
      summary(
        corpus({
          'z.txt': `${text} z`,
          'strike/a.txt': `${text} a`,
          'Flood 1953/b.txt': `${text} b`,
          'empty/readme.txt': 'x',
        }),
      ).stories,
    ).toEqual([
      ['river-flood', ['z z.txt']],
      ['flood-1953', ['b Flood 1953/b.txt']],
      ['strike', ['a strike/a.txt']],
    ]);
  });

  it('looks at no hidden, own or foreign file', () => {
    expect(
      summary(
        corpus({
          'a.txt': text,
          '.b.txt': text,
          'README.md': text,
          'Readme-more.txt': text,
          'story.yaml': 'title: T',
          'overrides.yaml': 'add: []',
          'c.pdf': text,
          '.d/e.txt': text,
        }),
      ),
    ).toEqual({
      stories: [['river-flood', ['a a.txt']]],
      problems: [],
    });
  });

  it('puts the story before the id only where two stories use one name', () => {
    expect(
      summary(corpus({ 'flood/a.txt': `${text} 1`, 'strike/a.txt': `${text} 2`, 'strike/b.txt': `${text} 3` })).stories,
    ).toEqual([
      ['flood', ['flood-a flood/a.txt']],
      ['strike', ['strike-a strike/a.txt', 'b strike/b.txt']],
    ]);
  });

  it('tells each file before reading it', () => {
    const seen: string[] = [];
    readCorpus(corpus({ 'flood/b.txt': text, 'flood/a.txt': '' }), { onFile: (file) => seen.push(file) });
    expect(seen).toEqual(['flood/a.txt', 'flood/b.txt']);
  });

  it('gives the same whatever order files were written in', () => {
    const files: [string, string][] = [
      'a.txt',
      'B.txt',
      'b.txt',
      'flood/é.txt',
      'flood/e.md',
      'flood/Z.txt',
      'strike/a.txt',
    ].map((file) => [file, file === 'B.txt' ? '' : `${text} ${file}`]);
    const expected = summary(corpus(Object.fromEntries(files)));
    expect(expected.problems.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(summary(corpus(Object.fromEntries(shuffled)))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('refuses a folder that is not there, with a hint', () => {
    expect(() => readCorpus('/nowhere/at/all')).toThrow(Refusal);
  });

  it('calls a corpus without articles empty, beside what was wrong', () => {
    expect(summary(corpus({ 'a.txt': ' \n\u00a0' }))).toEqual({
      stories: [],
      problems: ['.:1:1 corpus-empty', 'a.txt:1:1 file-empty'],
    });
    expect(readCorpus(corpus({})).problems.map(({ severity }) => severity)).toEqual(['fatal']);
  });
});

describe('readCorpus: broken files', () => {
  it('reports each and reads the others', () => {
    const dir = corpus({
      'empty.md': article('title: T', ' \n'),
      'good.md': article('title: T'),
      'huge.txt': 'x'.repeat(5_000_001),
      'latin.txt': new Uint8Array([0x41, 0x0a, 0x62, 0x63, 0xe9, 0x20, 0x64]),
      'yaml.md': article('title: T\noutlet: [a'),
      'list.md': article('- a\n- b'),
      'open.md': '---\ntitle: T\nThe river rose.',
    });
    expect(summary(dir)).toEqual({
      stories: [['river-flood', ['good good.md']]],
      problems: [
        'empty.md:1:1 file-empty',
        'huge.txt:1:1 file-huge',
        'latin.txt:2:3 file-not-utf8',
        'list.md:2:1 front-matter-broken',
        'open.md:1:1 front-matter-broken',
        'yaml.md:3:11 front-matter-broken',
      ],
    });
  });

  it('reads an article without the fields that are wrong', () => {
    const matter =
      'title: 1984\noutlet: Bugle\npublished: 22 August\nurl: ftp://a.example\nlanguage: english!\nrights: all\nmood: grey\nknown:\n  mood: x\narchive:';
    const { stories, problems } = readCorpus(corpus({ 'a.md': article(matter) }));
    expect(stories[0]?.files[0]?.matter).toEqual({ title: '1984', outlet: 'Bugle' });
    expect(problems.map(({ id, line, found }) => [id, line, found.split(':')[0]])).toEqual(
      ['published', 'url', 'language', 'rights', 'an unknown field, mood', 'known'].map((field, i) => [
        'front-matter-field',
        i + 4,
        field,
      ]),
    );
    expect(problems[0]?.found).toBe(
      'published: "22 August" (not a date in EDTF level 1, such as 2021-08-22, 2021-08, 2021-08-22~ or 2021-08-22/2021-08-23)',
    );
  });

  it.each(['2021', '2021-08', '2021-08-22', '2021-08-22~', '198X', '2021-08-22/2021-08-23', '2021-08-22/..'])(
    'reads the date %s as written',
    (date) => {
      expect(readCorpus(corpus({ 'a.md': article(`published: ${date}`) })).stories[0]?.files[0]?.matter.published).toBe(
        date,
      );
    },
  );
  it.each(['2021-02-30', '22/08/2021', 'yesterday', '2021-13'])('refuses the date %s', (date) => {
    expect(summary(corpus({ 'a.md': article(`published: ${date}`) })).problems).toEqual([
      'a.md:2:1 front-matter-field',
    ]);
  });

  it('reports an id that is taken, and texts that are there twice', () => {
    const { problems, stories } = readCorpus(
      corpus({ 'A b.txt': text, 'a-b.md': `${text} x`, 'c.md': article('title: T') }),
    );
    expect(stories[0]?.files.map(({ id }) => id)).toEqual(['a-b', 'c']);
    expect(problems.map(({ id, file, other }) => [id, file, other?.file])).toEqual([
      ['duplicate-article-id', 'a-b.md', 'A b.txt'],
      ['duplicate-body', 'c.md', 'A b.txt'],
    ]);
  });
});

describe('readCorpus: story.yaml', () => {
  it('gives what the folder name cannot', () => {
    const yaml =
      '# by hand\ntitle: The flood\nsummary: A river rose.\nplace: Riverton\ntimeZone: Europe/Paris\naliases:\n  - name: Ilse Brandt\n    not: [Otto Brandt]\nthresholds:\n  reuse.words: 9\n';
    const { stories, problems } = readCorpus(corpus({ 'story.yaml': yaml, 'a.txt': text }));
    expect(problems).toEqual([]);
    expect(stories[0]?.story).toEqual({
      slug: 'river-flood',
      title: 'The flood',
      titleBasis: 'supplied',
      summary: 'A river rose.',
      place: 'Riverton',
      timeZone: 'Europe/Paris',
      aliases: [{ name: 'Ilse Brandt', also: [], not: ['Otto Brandt'] }],
      thresholds: { 'reuse.words': 9 },
    });
  });

  it.each([
    ['broken YAML', 'title: T\nplace: [a', ['story.yaml:2:10 story-file-broken'], 'River Flood'],
    ['broken YAML under a marker', '---\ntitle: T\nplace: [a', ['story.yaml:3:10 story-file-broken'], 'River Flood'],
    [
      'a field of the wrong kind',
      'title: T\ntimeZone: Riverton\naliases: none',
      ['story.yaml:2:1 story-file-field', 'story.yaml:3:1 story-file-field'],
      'T',
    ],
    ['an unknown field', 'titel: T', ['story.yaml:1:1 story-file-field'], 'River Flood'],
    [
      'a threshold out of its range',
      'title: T\nthresholds:\n  reuse.gap: 3\n  reuse.words: 900',
      ['story.yaml:4:3 story-threshold'],
      'T',
    ],
    [
      'a threshold that is no number',
      'thresholds: { reuse.words: "9" }',
      ['story.yaml:1:15 story-threshold'],
      'River Flood',
    ],
    ['a threshold nobody knows', 'thresholds:\n  reuse.wrods: 9', ['story.yaml:2:3 story-threshold'], 'River Flood'],
    ['thresholds without names', 'thresholds: [9]', ['story.yaml:1:1 story-file-field'], 'River Flood'],
    ['nothing', '\n', [], 'River Flood'],
  ])('costs only itself: %s', (_, yaml, problems, title) => {
    const dir = corpus({ 'story.yaml': yaml, 'a.txt': text });
    expect(summary(dir).problems).toEqual(problems);
    expect(readCorpus(dir).stories[0]?.story.title).toBe(title);
  });
});

describe('readCorpus: bodies', () => {
  const bodyOf = (file: string, content: string | Uint8Array) =>
    readCorpus(corpus({ [file]: content })).stories[0]?.files[0];

  it('takes the body as it is, its hash without front matter or byte order mark', () => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    for (const content of [
      text,
      `\ufeff${text}`,
      article('title: T'),
      `\ufeff${article('title: T')}`,
      article('title: T').replaceAll('\n', '\r\n'),
    ]) {
      expect(bodyOf('a.md', content)).toMatchObject({ body: text, sha256 });
    }
  });

  it('places the body in the file behind front matter and a byte order mark', () => {
    const source = bodyOf('a.md', `\ufeff${article('title: T', `“${text}`)}`);
    const problems: string[] = [];
    if (source) parseArticle(source, ({ id, line, column }) => problems.push(`${line}:${column} ${id}`));
    expect(problems).toEqual(['4:1 outlet-unknown', '4:1 date-unknown', '4:1 quote-unclosed']);
  });

  it.each(['# a *b* &amp; c\r\n> d', '---\ntitle: T\n---\nx', '1. a\n\n    b', '<b>c</b> \\* [d](e)'])(
    'reads plain text literally: %j',
    (content) => {
      const source = bodyOf('a.txt', content);
      expect(source?.body).toBe(content);
      expect(source && parseArticle(source, () => {}).article.text).toBe(content);
    },
  );

  it('keeps any text of a plain file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        const content = Buffer.from(`x${words}`).toString();
        const source = bodyOf('a.txt', content);
        expect(source && parseArticle(source, () => {}).article.text).toBe(content);
      }),
      { numRuns: 30 },
    );
  });
});

describe('decodeUtf8', () => {
  it.each([
    ['text', [0x61, 0xc3, 0xa9], { text: 'aé' }],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], { text: 'a' }],
    ['a replacement character that was typed', [0xef, 0xbf, 0xbd], { text: '\ufffd' }],
    [
      'a bad byte after a typed replacement character',
      [0xef, 0xbf, 0xbd, 0x0d, 0x0a, 0x61, 0xff],
      { line: 2, column: 2, byte: 0xff },
    ],
    ['a bad byte after a byte order mark', [0xef, 0xbb, 0xbf, 0x0a, 0xc3, 0x28], { line: 2, column: 1, byte: 0xc3 }],
    ['a character cut off', [0x61, 0xe2, 0x82], { line: 1, column: 2, byte: 0xe2 }],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], { line: 1, column: 1, byte: 0xff }],
  ])('reads %s', (_, bytes, decoded) => expect(decodeUtf8(Uint8Array.from(bytes))).toEqual(decoded));
});
