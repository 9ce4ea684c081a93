import { expect, it } from 'vitest';
import { PAGE } from '../../../src/islands/quote-view.island.ts';
import { PAGE_SIZE, quoteIndex } from '../../../src/views/quote-index.ts';
import { quoteRows } from '../../../src/views/quote-rows.ts';
import { searchSaid } from '../../../src/views/search-said.ts';
import { facetWords } from '../../../src/views/strings-explorer.ts';
import { strike } from './strike.ts';

const { items } = quoteIndex(strike, strike.scope(), facetWords);
const { said, rows } = quoteRows(items);

it('the search is sent a row for every listed quote, in the order of the list, and the words it says', () => {
  expect(said).toEqual(searchSaid);
  expect(rows.map(({ facet }) => facet.id)).toEqual(items.map(({ utterance }) => utterance.id));
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

it('a row holds every wording, each once, whoever prints it', () => {
  const gates = rows.find(({ facet }) => facet.id === 'qgates');
  expect(gates?.texts).toEqual([...new Set(gates?.texts)]);
  const printed = items.flatMap(({ utterance }) => utterance.witnesses.flatMap(({ parts }) => parts));
  expect(printed.filter(({ text }) => !rows.some(({ texts }) => texts.includes(text)))).toEqual([]);
  expect(gates?.texts.length).toBe(3);
  expect(rows.find(({ facet }) => facet.speaker === '')?.speakerName ?? '').toBe('');
});

it('page and build agree on how long a page of the list is', () => expect(PAGE).toBe(PAGE_SIZE));
