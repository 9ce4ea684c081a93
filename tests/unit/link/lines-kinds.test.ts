import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Line } from '../../../src/story/links.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, noRecords, quote, source, story } from './invented.ts';

const linesOf = (articles: readonly Article[], records: Partial<Records>): Line[] =>
  link(story, articles, { ...noRecords, ...records }).lines;
const named = (lines: readonly Line[], name: string): Line | undefined =>
  lines.find((one) => one.name.startsWith(name));
const places = (line: Line | undefined): string[] => (line?.members ?? []).map((one) => one.article);

const filler =
  'The old town keeps its own calendar of fairs, and each street has a baker, a smith, a cooper and a keeper of the lamp that hangs over the corner of the lane.';

describe('what a body’s own people saw', () => {
  it.each([
    ['Pictures taken by Coastwire show cranes lying in the mud of the outer basin.', true],
    ['A crane fell into the outer basin, a Coastwire photographer said.', true],
    ['By noon nine boats had left, according to a Coastwire tally.', true],
    ['The blockade, which Coastwire has followed for years, goes on in the outer basin.', false],
  ])('%s', (sentence, rests) => {
    const home = article('a', [sentence, filler]);
    const line = named(
      linesOf([home], { sources: [source('wire', home, 'Coastwire', { type: 'agency' })] }),
      'Coastwire',
    );
    expect(line !== undefined).toBe(rests);
  });
});

describe('shared words about the speaker', () => {
  const who = 'Reed, daughter of Tom Reed, one of the best known pilots of the northern harbours in the 1980s';
  const a = article('a', [`${who}, told Coastwire that the pier would be mended before the winter storms.`]);
  const b = article('b', [`${who}, turned ninety on Sunday. ${filler}`]);
  const quotes = [
    quote(a, 'the pier would be mended before the winter storms', 'reed', { form: 'indirect', via: ['wire'] }),
  ];
  const sources = [source('reed', a, 'Reed'), source('wire', a, 'Coastwire', { type: 'agency' })];

  it('put nobody on the line of those who heard the speaker', () =>
    expect(places(named(linesOf([a, b], { quotes, sources }), 'Coastwire'))).toEqual(['a']));
});

describe('what a sentence goes on with behind the name of the body', () => {
  const rest =
    'where she keeps a crew of retired riggers, two welders and the last licensed diver of the northern harbours';
  const a = article('a', [`“We will mend it,” Reed told Coastwire by telephone from the quay, ${rest}.`]);
  const b = article('b', [`Reed sails from a quay ${rest}. ${filler}`]);
  const quotes = [quote(a, 'We will mend it,', 'reed', { via: ['wire'] })];
  const sources = [source('reed', a, 'Reed'), source('wire', a, 'Coastwire', { type: 'agency' })];

  it('rests on that body too', () =>
    expect(places(named(linesOf([a, b], { quotes, sources }), 'Coastwire'))).toEqual(['a', 'b']));
});

describe('kinds of line', () => {
  const telling = (outlet: string): Article =>
    article('a', ['“We will mend it,” Reed told the Lantern on the quay.', filler], {
      outlet: { id: 'a', name: outlet, basis: 'supplied', evidence: null, note: null },
    });
  it.each([
    ['Lantern', 'own'],
    ['lantern.com', 'own'],
    ['Courier', 'body'],
  ])('words told to the Lantern, printed in the %s: %s', (outlet, kind) => {
    const home = telling(outlet);
    const quotes = [quote(home, 'We will mend it,', 'reed', { via: ['lantern'] })];
    const sources = [source('reed', home, 'Reed'), source('lantern', home, 'Lantern', { type: 'outlet' })];
    expect(named(linesOf([home], { quotes, sources }), 'Lantern:')?.kind).toBe(kind);
  });
});

describe('shared wording without credit', () => {
  it('is no line when all of it is somebody’s public words in marks', () => {
    const words =
      'We have waited nine years for the cranes to move again, and in that time three councils, two ministers and one bishop have promised us a plan, a budget, a date and a ribbon to cut on the quay';
    const [a, b] = ['a', 'b'].map((id) =>
      article(id, [`“${words},” Reed said.`, id === 'a' ? filler : 'Gulls nest there.']),
    );
    if (a === undefined || b === undefined) throw new RangeError('two articles');
    const quotes = [a, b].map((home) => quote(home, `${words},`, 'reed'));
    const lines = linesOf([a, b], { quotes, sources: [source('reed', a, 'Reed')] });
    expect(lines.map((one) => one.kind)).not.toContain('shared');
  });
});
