import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import type { Article } from '../../../src/story/article.ts';
import type { Records } from '../../../src/story/records.ts';
import { article, at, noRecords, quote, source, story } from './invented.ts';

const copy =
  'The night ferry to Corra struck a drifting container off the old lighthouse and sank within minutes, the harbour office said, and crews were still looking for nine passengers long after midnight with lamps, ropes and two borrowed tugs from the yard.';
const linesOf = (articles: readonly Article[], records: Partial<Records> = {}): string[] =>
  link(story, articles, { ...noRecords, ...records }).lines.map(
    ({ kind, name, members }) => `${kind} ${name}: ${[...new Set(members.map((one) => one.article))].join(' ')}`,
  );

/** An agency's own article: its name in the dateline is a credit to itself. */
function agency(): Article {
  const home = article('wire', [
    `MILLPORT, May 6 (Harbour Press) - ${copy}`,
    'The harbour office will speak again at noon.',
  ]);
  const outlet = { id: 'harbour-press', name: 'Harbour Press', basis: 'supplied' as const, evidence: null, note: null };
  return { ...home, outlet, credits: [{ agency: 'Harbour Press', span: at(home, 'Harbour Press'), of: 'text' }] };
}

describe('lines: an agency whose own article is in the corpus', () => {
  it('who shares its wording stands on its line, credited or not, with all of its own article', () => {
    const carrier = article('a', [
      copy,
      'Our reporter saw nothing but fog, and went home to bed before the second tug was back.',
    ]);
    const found = linesOf([agency(), carrier]);
    expect(found).toContain('body Harbour Press copy: a wire');
    expect(found.filter((line) => line.startsWith('own') && line.includes('wire'))).toEqual([]);
  });
  it('who shares nothing does not', () => {
    const other = article('b', [
      'Our reporter saw nothing but fog and went home to bed before the second tug was back in the old harbour of Millport, where people waited.',
    ]);
    expect(linesOf([agency(), other]).filter((line) => line.startsWith('body'))).toEqual([]);
  });
  it('one that only credits it, and shares nothing, is not given to it as a whole', () => {
    const other = article('b', [
      'Our reporter saw nothing but fog and went home to bed before the second tug was back in the old harbour of Millport, where people waited.',
      'Harbour Press contributed reporting.',
    ]);
    const credited = {
      ...other,
      credits: [{ agency: 'Harbour Press', span: at(other, 'Harbour Press'), of: 'text' as const }],
    };
    expect(linesOf([agency(), credited]).filter((line) => line.startsWith('body'))).toEqual([]);
  });
});

describe('lines: what a newspaper is cited for', () => {
  const words =
    'We have been looking for the ferry with lamps and ropes since midnight and shall go on until every tug is back';
  it('is not given to it in an article that has the same words from elsewhere', () => {
    const a = article('a', [`“${words},” the harbour master told the Gazette.`]);
    const b = article('b', [`“${words},” the harbour master said in a speech.`]);
    const gazette = source('gazette', a, 'the Gazette', { type: 'outlet', name: 'Gazette' });
    const master = source('master', a, 'the harbour master', { type: 'official' });
    const quotes = [quote(a, `${words},`, 'master', { via: ['gazette'] }), quote(b, `${words},`, 'master')];
    const [line] = linesOf([a, b], { sources: [gazette, master], quotes }).filter((one) => one.startsWith('body'));
    expect(line).toMatch(/Gazette.*: a$/);
  });
});

describe('lines: a paper by the last words of its name', () => {
  const told = (outlet: string): string[] => {
    const a = article('a', [
      '“We lost a neighbour and came within an hour of losing the whole town,” the sheriff told the Herald outside the hall.',
    ]);
    const home = {
      ...a,
      outlet: { id: 'paper', name: outlet, basis: 'supplied' as const, evidence: null, note: null },
    };
    const herald = source('herald', home, 'the Herald', { type: 'outlet', name: 'Herald' });
    const sheriff = source('sheriff', home, 'the sheriff', { type: 'official' });
    const words = 'We lost a neighbour and came within an hour of losing the whole town,';
    return linesOf([home], {
      sources: [herald, sheriff],
      quotes: [quote(home, words, 'sheriff', { via: ['herald'] })],
    });
  };
  it('is its own in its own article, and another body elsewhere', () => {
    expect(told('Orrin Valley Herald').filter((line) => line.startsWith('body'))).toEqual([]);
    expect(told('Valley Post').filter((line) => line.startsWith('body'))).toHaveLength(1);
  });
});

describe('lines: two agencies that print the same', () => {
  it('share wording that is neither’s', () => {
    const other = agency();
    const second = {
      ...other,
      id: 'other',
      outlet: { ...other.outlet, id: 'quay-news', name: 'Quay News' },
      text: other.text.replaceAll('Harbour Press', 'Quay News....').replaceAll('again at noon', 'no more today'),
    };
    const credited: Article = {
      ...second,
      credits: [{ agency: 'Quay News', span: at(second, 'Quay News'), of: 'text' }],
    };
    const found = linesOf([agency(), credited]);
    expect(found.filter((line) => line.startsWith('body'))).toEqual([]);
    expect(found.some((line) => line.startsWith('shared') && line.endsWith('other wire'))).toBe(true);
  });
});
