import { expect, it } from 'vitest';
import { methodText } from '../../../src/views/method-text.ts';
import { searchSaid } from '../../../src/views/search-said.ts';
import { searchStrings } from '../../../src/views/search-strings.ts';
import { siteSearchStrings } from '../../../src/views/site-search-strings.ts';
import { explorer } from '../../../src/views/strings-explorer.ts';
import { strings } from '../../../src/views/strings.ts';

const BANNED = /\b(copied|plagiari[sz]\w*|lied|lies|biased|false|true|debunked|fake|truth|misleading)\b/i;

/** Every string below a value; functions are called with words and numbers that stand out. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(2, 3, 4)), String(value(1, 1, 1))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(words);
}

it('says nothing about who is right, anywhere', () => {
  const all = words([strings, methodText, explorer, searchStrings, searchSaid, siteSearchStrings]);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((text) => BANNED.test(text))).toEqual([]);
});

it('is a lint that can fail', () => {
  expect('They copied it').toMatch(BANNED);
});
