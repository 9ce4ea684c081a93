import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sigla } from '../../../src/views/sigla.ts';
import { anArticle } from './explorer-fixture.ts';

const marksOf = (outlets: readonly (string | null)[]): string[] => {
  const marks = sigla(outlets.map((name, i) => anArticle(`a${i}`, name, null, ['Rain fell.'])));
  return outlets.map((_, i) => marks.get(`a${i}`)?.mark ?? 'none');
};

describe('sigla', () => {
  it.each<[string, (string | null)[], string[]]>([
    ['initials', ['Harbour Post'], ['HP']],
    ['small words do not count', ['The Voice of Harbour'], ['VH']],
    ['what stands in brackets does not count', ['The Ledger (Northport)'], ['L']],
    ['two articles of one outlet are numbered', ['The Ledger', 'The Ledger'], ['L1', 'L2']],
    ['unknown outlets get a number alone', [null, 'The Ledger', null], ['1', 'L', '2']],
    ['one unknown is numbered too', [null], ['1']],
    ['equal initials grow', ['Harbour Post', 'Hill Press', 'Herald Page'], ['HP', 'H', 'Hi']],
    ['a digit never ends the letters', ['Channel 4', 'Channel'], ['C', 'Ch']],
    ['letters of other scripts', ['Новости Дня'], ['НД']],
  ])('%s', (_name, outlets, expected) => {
    expect([...marksOf(outlets)].sort()).toEqual([...expected].sort());
  });

  it('is unique and does not depend on order', () => {
    const name = fc.option(
      fc.constantFrom('A', 'A B', 'A1', '1', '12', 'The', 'Ab', 'Aa Bb', '(x)', 'Ab Cd Ef Gh', 'x2x'),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (outlets) => {
        const articles = outlets.map((outlet, i) => anArticle(`a${i}`, outlet, null, ['Rain fell.']));
        const marks = sigla(articles);
        expect(new Set([...marks.values()].map((m) => m.mark)).size).toBe(articles.length);
        expect(sigla([...articles].reverse())).toEqual(marks);
      }),
    );
  });
});
