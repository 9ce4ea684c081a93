import { describe, expect, test } from 'vitest';
import { headlineCheck } from '../../../src/views/headline.ts';
import { anArticle, aSite } from './explorer-fixture.ts';

const TEXT = [
  'Dockers closed the north gate on Monday, the port said.',
  'Ann Lowe told the Herald that “talks go on”. She confirmed that 1,200 containers wait.',
];
const look = (title: string | null, lines = TEXT, more = {}) => {
  const article = { ...anArticle('a', 'Herald', null, lines), title, ...more };
  return headlineCheck(aSite([article], {}), article);
};

describe('a headline beside its text', () => {
  test('each part leads to the sentence with most of its words, or to none', () => {
    const parts = look('Dockers close north gate, ministers resign in anger')?.parts ?? [];
    expect(parts.map(({ text, place }) => [text, place?.anchor ?? null])).toEqual([
      ['Dockers close north gate', 'p1'],
      ['ministers resign in anger', null],
    ]);
  });
  test('a nearer sentence further down wins', () => {
    const lines = ['A gate was closed by dockers once.', 'Dockers closed the north gate.'];
    expect(look('Dockers close north gate', lines)?.parts[0]?.place?.anchor).toBe('p2');
  });
  test('words in marks are looked for in their order; an apostrophe is no mark', () => {
    expect(look('Lowe: “Talks go on”')?.quoted).toEqual([]);
    expect(look('Lowe: ‘talks go on’')?.quoted).toEqual([]);
    expect(look('Lowe: “on go talks”')?.quoted).toEqual(['on go talks']);
    expect(look("Port's gate and dockers' talks")?.quoted).toEqual([]);
  });
  test('figures are compared as numbers', () => {
    expect(look('1200 containers wait')?.figures).toEqual([]);
    expect(look('1,500 containers wait')?.figures).toEqual(['1,500']);
  });
  test('a word that says a thing is settled, of which the text has no form', () => {
    expect(look('Port confirms that containers wait')?.certain).toEqual([]);
    expect(look('Port proves that containers wait')?.certain).toEqual(['proves']);
    expect(look('Port approves waiting')?.certain).toEqual([]);
  });
  test('nothing is said without a headline, nor of a text that is not shown whole', () => {
    expect(look(null)).toBeNull();
    expect(look('Dockers close gate', TEXT, { rights: 'none' })).toBeNull();
  });
});
