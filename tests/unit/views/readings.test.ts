import { describe, expect, it } from 'vitest';
import { makeRoutes } from '../../../src/views/routes.ts';
import { aboutLine, readingsOf } from '../../../src/views/readings.ts';
import type { Conflict } from '../../../src/story/links.ts';
import { anArticle, aSite, aSource, link, spanIn } from './explorer-fixture.ts';

const routes = makeRoutes('/');
const [a, b, c] = [
  anArticle('a', 'Port Daily', null, [
    'A clerk said the gates had opened. A guard saw no sign of it. No lorry was seen.',
  ]),
  anArticle('b', 'Ledger', null, ['The gates had opened, a clerk said.']),
  anArticle('c', 'Gazette', null, ['There was no sign of it, said Ida Orso.']),
];
const sources = [
  aSource('clerk-a', a, 'A clerk'),
  aSource('clerk-b', b, 'a clerk'),
  aSource('guard', a, 'A guard'),
  aSource('orso', c, 'Ida Orso'),
];
const conflict: Conflict = {
  ...link,
  id: 'x1',
  about: 'the gates had opened',
  type: 'status',
  verdict: 'differs',
  sides: [
    { article: 'a', span: spanIn(a, 'the gates had opened'), value: 'A clerk: opened', by: 'clerk-a', reading: 1 },
    { article: 'a', span: spanIn(a, 'no sign of it'), value: 'A guard: no sign', by: 'guard', reading: 2 },
    { article: 'a', span: spanIn(a, 'No lorry was seen'), value: 'A guard: no lorry', by: 'guard', reading: 2 },
    { article: 'b', span: spanIn(b, 'The gates had opened'), value: 'a clerk: opened', by: 'clerk-b', reading: 1 },
    { article: 'c', span: spanIn(c, 'no sign of it'), value: 'Ida Orso: no sign', by: 'orso', reading: 2 },
  ],
};
const site = aSite([a, b, c], { sources }, { conflicts: [conflict] });
const told = (only?: readonly string[]): unknown =>
  readingsOf(site, routes, conflict, only).map(({ text, voices }) => [
    text,
    ...voices.map(({ by, places }) => `${by?.name}: ${places.map(({ siglum }) => siglum.article).join(' ')}`),
  ]);

describe('readingsOf', () => {
  it('prints each reading once, with everybody who says it and every article that has it from them', () => {
    expect(told()).toEqual([
      ['the gates had opened', 'A clerk: a b'],
      ['no sign of it', 'A guard: a', 'Ida Orso: c'],
    ]);
  });
  it('looks at some articles only, in their own words', () => {
    expect(told(['b', 'c'])).toEqual([
      ['The gates had opened', 'a clerk: b'],
      ['no sign of it', 'Ida Orso: c'],
    ]);
  });
  it('takes no two readings for one because their words are near', () => {
    const apart = { ...conflict, sides: conflict.sides.map((side, i) => ({ ...side, reading: i + 1 })) };
    expect(readingsOf(site, routes, apart)).toHaveLength(5);
  });
  it('links every siglum to its own place', () => {
    const hrefs = readingsOf(site, routes, conflict).flatMap(({ voices }) => voices.flatMap(({ places }) => places));
    expect(hrefs.map(({ href }) => href)).toEqual([
      '/articles/a/#x1-1',
      '/articles/b/#x1-4',
      '/articles/a/#x1-2',
      '/articles/c/#x1-5',
    ]);
  });
  it('says what it is about unless a reading has the words', () => {
    const readings = readingsOf(site, routes, conflict);
    expect(aboutLine(conflict, readings)).toBeNull();
    expect(aboutLine({ ...conflict, about: 'the harbour' }, readings)).toBe('the harbour');
  });
});
