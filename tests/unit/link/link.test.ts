import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link, linkers, passes, thresholdDefaults } from '../../../src/pipeline/link/index.ts';
import { thresholds } from '../../../src/pipeline/link/thresholds.ts';
import { linkSchemas, links as schema } from '../../../src/story/links.ts';
import { thresholdTable } from '../../../src/story/thresholds.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, at, claim, date, figure, quote, source, story } from './invented.ts';

const a = article('a', [
  '“We will keep the pier open through the whole of the winter,” Reed told Coastwire.',
  'Captain Orso has gathered a force of 9,000 people. The tower of Millport fell to the storm on May 4.',
  'They met in the Alder Valley northwest of Millport.',
]);
const b = article('b', [
  'Reed said: “We will keep the pier open through the whole winter.” The tower of Millport fell to the storm on May 4.',
  'Captain Orso commands an army of 6,000 men. They met in the Alder Valley northeast of Millport.',
]);
const c = article('c', [
  '“We will keep the pier open through the whole of the winter.” The tower of Millport reportedly fell to the storm on May 4.',
  { kind: 'caption', text: 'A ferry with ninety cars and one brass band leaves the northern quay.' },
  { kind: 'caption', text: 'A ferry with ninety cars and one brass band leaves the northern quay.' },
]);
const articles = [a, b, c];
const records: Records = {
  quotes: [
    quote(a, 'We will keep the pier open through the whole of the winter,', 'reed', { via: ['wire'] }),
    quote(b, 'We will keep the pier open through the whole winter.', 'reed'),
    quote(c, 'We will keep the pier open through the whole of the winter.', null),
  ],
  claims: [
    claim(a, 'The tower of Millport fell to the storm on May 4'),
    claim(b, 'The tower of Millport fell to the storm on May 4'),
    claim(c, 'The tower of Millport reportedly fell to the storm on May 4'),
  ],
  sources: [
    source('reed', a, 'Reed'),
    source('wire', a, 'Coastwire', { type: 'agency' }),
    source('orso', a, 'Captain Orso', { mentions: [at(a, 'Captain Orso'), at(b, 'Captain Orso')] }),
  ],
  dates: articles.map((one) => date(one, 'May 4', '2031-05-04')),
  figures: [figure(a, '9,000', 9000, 'people'), figure(b, '6,000', 6000, 'men')],
};

describe('link', () => {
  const found = link(story, articles, records);

  it('finds something of every relation in the invented story, in the shape of the schema', () => {
    expect(Object.entries(found).filter(([, list]) => list.length === 0)).toEqual([]);
    expect(schema.parse(found)).toEqual(found);
    expect(found.conflicts.map((one) => one.type).sort()).toEqual(['certainty', 'direction', 'number']);
  });

  it('gives the same relations in whatever order articles and records come', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const order = fc.record({
      articles: shuffled(articles),
      quotes: shuffled(records.quotes),
      claims: shuffled(records.claims),
      sources: shuffled(records.sources),
      dates: shuffled(records.dates),
      figures: shuffled(records.figures),
    });
    fc.assert(
      fc.property(order, ({ articles: list, ...rest }) => {
        expect(link(story, list, rest)).toEqual(found);
      }),
    );
  });

  it('has ids that no two links share', () => {
    const ids = Object.values(found).flatMap((list) => list.map((one) => one.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('runs each relation once, each with a reason', () => {
    expect(passes.map((one) => one.relation).sort()).toEqual(Object.keys(linkSchemas).sort());
    expect(Object.keys(linkers).sort()).toEqual(Object.keys(linkSchemas).sort());
    expect(passes.filter((one) => one.because.length < 10)).toEqual([]);
  });

  it('finds nothing in a story of one article or of none', () => {
    expect(link(story, [], { quotes: [], claims: [], sources: [], dates: [], figures: [] }).reuse).toEqual([]);
    expect(
      link(story, [a], { ...records, quotes: records.quotes.slice(0, 1), claims: [], dates: [], figures: [] })
        .sameQuote,
    ).toEqual([]);
  });
});

describe('thresholds', () => {
  it('has every default inside its range, and documented', () => {
    for (const [name, { value, range, effect }] of thresholdTable) {
      expect([name, value >= range[0] && value <= range[1], effect.length > 20]).toEqual([name, true, true]);
      expect(thresholdDefaults[name]).toBe(value);
    }
  });
  it('can be set by the story file', () => {
    expect(thresholds({ 'reuse.words': 40 })('reuse.words')).toBe(40);
    expect(link({ ...story, thresholds: { 'reuse.words': 50 } }, articles, records).reuse).toEqual([]);
  });
  it('refuses a name no linker uses', () => expect(() => thresholds({})('reuse.nothing')).toThrow(RangeError));
});
