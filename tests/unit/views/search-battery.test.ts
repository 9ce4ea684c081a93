import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../../src/pipeline/pipeline.ts';
import { quoteIndex, type QuoteItem } from '../../../src/views/quote-index.ts';
import { type Entry, indexOf, layers, search } from '../../../src/views/search-layers.ts';
import * as passage from '../../../src/views/search-passage.ts';
import { parseQuery } from '../../../src/views/search-query.ts';
import { words } from '../../../src/views/search-words.ts';
import { indexSite } from '../../../src/views/site.ts';
import { facetWords } from '../../../src/views/strings-explorer.ts';
import { root } from '../../sites.ts';

// Searches a person would make for quotes of the default corpus, derived by rule when the test runs: no word of an article
// stands in this file, and new articles make new searches.

const { corpus } = runPipeline(path.join(root, 'corpus'));
const site = indexSite(corpus, null);
const { items } = quoteIndex(site, site.scope(), facetWords);

const textsOf = (item: QuoteItem): readonly string[] => [
  ...new Set(item.utterance.witnesses.flatMap((witness) => witness.parts.map((part) => part.text))),
];
const entries = items.map((item): Entry => ({ id: item.facet.id, texts: textsOf(item), names: item.names }));
const index = indexOf(entries, passage);
const find = (text: string): readonly string[] => {
  const found = search(parseQuery(text), index);
  return layers.flatMap((layer) => found[layer]);
};

const folded = (text: string): readonly string[] => words(text).map((word) => word.folded);
const middle = (word: string): number => Math.floor(word.length / 2);
const dropped = (word: string): string => word.slice(0, middle(word)) + word.slice(middle(word) + 1);
const doubled = (word: string): string =>
  word.slice(0, middle(word)) + word.charAt(middle(word)) + word.slice(middle(word));
function swapped(word: string): string {
  const at = middle(word);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}
/** Another way to write a name in Latin letters; the first rule that changes it. */
function transliterated(name: string): string {
  const rules = [
    [/ou/, 'oo'],
    [/sh/, 'ch'],
    [/q/, 'k'],
    [/y$/, 'i'],
    [/(.)\1/, '$1'],
    [/i/, 'ee'],
    [/a/, 'e'],
  ] as const;
  return rules.map(([from, to]) => name.replace(from, to)).find((other) => other !== name) ?? dropped(name);
}

/** The longest words of a wording, in its order: what one remembers of it. */
function remembered(text: string, count: number): readonly string[] {
  const list = [...new Set(folded(text))].filter((word) => !/\d/.test(word));
  const longest = [...list].sort((a, b) => b.length - a.length || list.indexOf(a) - list.indexOf(b)).slice(0, count);
  return list.filter((word) => longest.includes(word));
}
const nameOf = (item: QuoteItem): string => folded(item.source?.name ?? '').at(-1) ?? '';

/** Rule name and how it makes a search for a quote. */
const rules: Readonly<Record<string, (text: string, item: QuoteItem) => string>> = {
  'a letter dropped': (text) => remembered(text, 3).map(dropped).join(' '),
  'a letter doubled': (text) => remembered(text, 3).map(doubled).join(' '),
  'two letters swapped': (text) => remembered(text, 3).map(swapped).join(' '),
  'speaker in another spelling': (text, item) => `${transliterated(nameOf(item))} ${remembered(text, 2).join(' ')}`,
  'speaker misspelt, word misspelt': (text, item) =>
    `${dropped(nameOf(item))} ${remembered(text, 3)
      .map((word, i) => (i === 0 ? doubled(word) : word))
      .join(' ')}`,
  'a fragment': (text) => folded(text).slice(1, 6).join(' '),
  'a fragment, the last word unfinished': (text) => folded(text).slice(1, 6).join(' ').slice(0, -1),
  'wrong order': (text) => [...remembered(text, 4)].reverse().join(' '),
  'one stray word': (text) => [...remembered(text, 3), 'zeppelin'].join(' '),
  'shouted in other marks': (text) => `‘${remembered(text, 3).join('… ').toUpperCase()}’`,
};

const asked = items.filter(
  (item) => item.source !== null && nameOf(item).length > 4 && folded(textsOf(item)[0] ?? '').length >= 8,
);
const battery = Object.entries(rules).flatMap(([rule, make]) =>
  asked.map((item) => ({ rule, item, text: make(textsOf(item)[0] ?? '', item) })),
);

describe('searches a person would make', () => {
  it('are many, and most are not what is printed', () => {
    expect(battery.length).toBeGreaterThanOrEqual(60);
    const printed = new Set(entries.flatMap((entry) => entry.texts.flatMap(folded)));
    const off = battery.filter(({ text }) => folded(text).some((word) => !printed.has(word)));
    expect(off.length).toBeGreaterThan(battery.length / 3);
  });

  it.each(Object.keys(rules))('%s: the quote is among the first three for 95 in a hundred', (rule) => {
    const own = battery.filter((one) => one.rule === rule);
    const missed = own.filter(({ text, item }) => !find(text).slice(0, 3).includes(item.facet.id));
    expect(missed.length, `${missed.length} of ${own.length} missed`).toBeLessThanOrEqual(own.length * 0.05);
  });

  it('list what holds the words as typed above everything else', () => {
    for (const { text } of battery) {
      const run = folded(text).join(' ');
      const holds = (id: string): boolean =>
        entries.some(
          (entry) => entry.id === id && entry.texts.some((one) => ` ${folded(one).join(' ')} `.includes(` ${run} `)),
        );
      const list = find(text).map(holds);
      expect(list).toEqual([...list].sort((a, b) => Number(b) - Number(a)));
    }
  });
});
