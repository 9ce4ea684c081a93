import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/pipeline/parse.ts';
import type { FrontMatter } from '../../../src/pipeline/read/front-matter.ts';
import { article as schema } from '../../../src/story/article.ts';

const lead = 'The council of Riverton voted to close the old Mill Bridge to lorries, its clerk said.';
const body = 'The bridge was built in 1911 and has not been painted since the flood, according to the clerk.';

function read(blocks: readonly string[], matter: FrontMatter = {}) {
  const text = blocks.join('\n\n');
  const source = {
    id: 'a',
    story: 's',
    file: 'a.txt',
    vfile: new VFile({ value: text }),
    matter,
    body: text,
    bodyStart: 0,
    format: 'txt' as const,
    withheld: 0,
    sha256: '0'.repeat(64),
  };
  const { article } = parseArticle(source, () => {});
  for (const span of [article.outlet.evidence, article.published.evidence])
    if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  return schema.parse(article);
}
const outletOf = (blocks: readonly string[], matter?: FrontMatter) =>
  (({ name, basis }) => [name, basis])(read(blocks, matter).outlet);
const dateOf = (blocks: readonly string[], matter?: FrontMatter) =>
  (({ value, basis }) => [value, basis])(read(blocks, matter).published);

describe('outlet', () => {
  it('is what the front matter says, with its note', () => {
    expect(read([lead], { outlet: 'The Riverton Bugle', known: { outlet: 'Printed at the top.' } }).outlet).toEqual({
      id: 'the-riverton-bugle',
      name: 'The Riverton Bugle',
      basis: 'supplied',
      evidence: null,
      note: 'Printed at the top.',
    });
    expect(outletOf([lead, body, 'Source: CoastTV and agencies'], { outlet: 'Bugle' })).toEqual(['Bugle', 'supplied']);
  });

  it.each([
    ['a credit next to agencies', [lead, body, 'Source: CoastTV and agencies'], 'CoastTV'],
    ['a browser title', ['Town closes bridge to lorries | Local | Channel Nine', lead, body], 'Channel Nine'],
    [
      'a credit rather than a browser title',
      ['Town closes bridge to lorries | Channel Nine', lead, body, 'Source: CoastTV and agencies'],
      'CoastTV',
    ],
  ])('is inferred from %s', (_, blocks, name) => expect(outletOf(blocks)).toEqual([name, 'inferred']));

  it.each([
    ['a bare report', [lead, body]],
    ['a source that may be another’s', [lead, body, 'Source: CoastTV']],
    ['an agency', [lead, body, 'Source: Reuters and agencies']],
    ['outlets that are told things', [lead, 'The clerk told Channel Nine that lorries are heavy.']],
    ['a dateline', ['RIVERTON (Reuters) - The town closed its bridge.', body]],
    ['a headline', ['Town closes bridge to lorries', lead, body]],
  ])('is unknown for %s', (_, blocks) => expect(outletOf(blocks)).toEqual([null, 'unknown']));

  it('is not taken from a browser title when the address is known', () => {
    expect(
      outletOf(['Town closes bridge | Channel Nine', lead, body], { url: 'https://bugle.example/bridge' }),
    ).toEqual([null, 'unknown']);
  });
});

describe('publication date', () => {
  it('is what the front matter says, with its note', () => {
    expect(read([lead], { published: '2031-03~', known: { published: 'From the address.' } }).published).toEqual({
      value: '2031-03~',
      basis: 'supplied',
      evidence: null,
      note: 'From the address.',
    });
  });

  it.each([
    ['a line', ['Town closes bridge', 'Published: 22 August 2031', lead, body], '2031-08-22'],
    ['a date alone', ['Town closes bridge', 'Friday, 22 August 2031', lead, body], '2031-08-22'],
    [
      'first publication rather than update',
      ['Updated: 23 August 2031', 'Published: 22 August 2031', lead, body],
      '2031-08-22',
    ],
    ['an update alone', [lead, body, 'Last updated Aug. 23, 2031 10:30 GMT'], '2031-08-23'],
    ['a dateline', ['RIVERTON, Aug 22, 2031 (Reuters) - The town closed its bridge.', body], '2031-08-22'],
  ])('is stated by %s', (_, blocks, value) => expect(dateOf(blocks)).toEqual([value, 'stated']));

  it('is inferred, as approximate, from a report that names its weekday and full date', () => {
    expect(dateOf(['The town closed its bridge, the clerk said on Friday, August 22, 2031.', body])).toEqual([
      '2031-08-22~',
      'inferred',
    ]);
  });

  it.each([
    ['a date at the foot', [lead, body, body, lead, body, 'Friday, 22 August 2031']],
    ['weekdays', ['The clerk said on Sunday the bridge was closed on Friday.', body]],
    [
      'a caption',
      [
        'Mayor Ilse Brandt at the dam on Friday, August 22, 2031 (AFP)',
        'The clerk said on Sunday the bridge was closed.',
        body,
      ],
    ],
    ['a full date without its weekday', ['The bridge is not sound, an engineer said on August 22, 1998.', body]],
    ['a date that nobody spoke on', ['The bridge fell on Friday, August 22, 2031.', body]],
    ['a weekday that does not fit', ['The bridge is closed, the clerk said on Monday, August 22, 2031.', body]],
    ['a dateline without a year', ['RIVERTON, Aug 22 (Reuters) - The town closed its bridge.', body]],
    ['a day that does not exist', ['Published: 31 June 2031', lead, body]],
    [
      'a later date in the same breath',
      ['The clerk said on Friday, August 22, 2031 that work begins on Monday, September 1, 2031.', body],
    ],
  ])('is unknown for %s', (_, blocks) => expect(dateOf(blocks)).toEqual([null, 'unknown']));
});

describe('title, language and words', () => {
  it.each([
    ['supplied', ['Town closes bridge', lead, body], { title: 'T' }, 'T', 'supplied'],
    ['stated by a headline', ['Town closes bridge', lead, body], {}, 'Town closes bridge', 'stated'],
    [
      'inferred from a browser title',
      ['Town closes bridge to lorries | Local | Channel Nine', lead, body],
      {},
      'Town closes bridge to lorries',
      'inferred',
    ],
    ['unknown', [lead, body], {}, null, 'unknown'],
  ])('has a title that is %s', (_, blocks, matter, title, titleBasis) =>
    expect(read(blocks, matter)).toMatchObject({ title, titleBasis }),
  );

  it.each([
    [lead, 'en'],
    [
      'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke für Lastwagen zu sperren, sagte ein Sprecher.',
      null,
    ],
    ['Le conseil de la ville a voté lundi la fermeture du vieux pont aux camions, a dit son porte-parole.', null],
    ['橋は閉鎖された', null],
    ['1911', null],
  ])('knows English only: %s', (text, language) => expect(read([text]).language).toBe(language));

  it.each([
    ['a bc d', 3],
    ['Brandt’s well-known 6,000 “x”', 5],
    ["- 'a' --", 1],
    ['é́ 日本 🌊 𝒳y', 3],
    ['…', 0],
  ])('counts the words of %j: %i', (text, words) => expect(read([text]).words).toBe(words));
});
