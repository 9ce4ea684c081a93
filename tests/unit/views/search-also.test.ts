import { describe, expect, it } from 'vitest';
import { alsoIn } from '../../../src/views/search-also.ts';
import { nearIn } from '../../../src/views/search-near.ts';
import { parseQuery } from '../../../src/views/search-query.ts';
import { words } from '../../../src/views/search-words.ts';

const texts = ['Ines Okkerveld', 'Okerveld’s ship and the harbour', 'OKKERVELD left the harbours'];
const near = nearIn(texts.flatMap((text) => words(text).map((word) => word.folded)));
const also = (text: string, among: readonly string[] = texts) => alsoIn(parseQuery(text), among, near);

describe('other spellings found', () => {
  it('are told as first printed, nearest first, without the word as typed', () => {
    expect(also('okkerveldt')).toEqual([{ asked: 'okkerveldt', printed: ['Okkerveld', 'Okerveld’s'] }]);
    expect(also('okkerveld')).toEqual([{ asked: 'okkerveld', printed: ['Okerveld’s'] }]);
    expect(also('ship')).toEqual([]);
    expect(also('harbor ship')).toEqual([{ asked: 'harbor', printed: ['harbour', 'harbours'] }]);
  });
  it('are none for a beginning, for what is far, and for what stands in none of these texts', () => {
    expect(also('harb')).toEqual([]);
    expect(also('xylophone')).toEqual([]);
    expect(also('okkerveldt', ['The ship'])).toEqual([]);
  });
});
